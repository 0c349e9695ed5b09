import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/doors/settings.ts
var at = (name, ...path) => ({
  name,
  path: path[0] === void 0 ? [name] : [path[0], path[1]]
});
var settings = [
  at("dockerfiles"),
  at("context"),
  at("platforms"),
  at("limit"),
  at("target"),
  at("metric"),
  at("max-increase"),
  at("noise-floor"),
  at("baseline"),
  at("require-baseline"),
  at("config-from"),
  at("build-target"),
  at("build-args"),
  at("build-contexts"),
  at("secret-envs"),
  at("secret-files"),
  at("secrets"),
  at("ssh"),
  at("cache-from"),
  at("cache-to"),
  at("pull"),
  at("no-cache"),
  at("network"),
  at("labels"),
  at("timeout"),
  at("builder"),
  at("compression"),
  at("parallel"),
  at("compare"),
  at("require-limit"),
  at("warn-only"),
  at("if-no-services-found"),
  at("total-limit", "total", "limit"),
  at("total-metric", "total", "metric"),
  at("cache-directory", "cache", "directory"),
  at("cache-max-size", "cache", "max-size")
];
function toOverrides(given) {
  const values = {};
  const origins = /* @__PURE__ */ new Map();
  for (const each of given) {
    const known = settings.find(({ name }) => name === each.setting);
    if (!known) throw new Error(`no such setting: ${each.setting}`);
    const [key, below] = known.path;
    values[key] = below === void 0 ? each.value : { ...recordOf(values[key]), [below]: each.value };
    if (below !== void 0) origins.set(`${key}.${below}`, each.origin);
    if (!origins.has(key)) origins.set(key, each.origin);
  }
  return { values, origin: (key) => origins.get(key) ?? origins.get(key.split(".")[0] ?? "") ?? key };
}
function recordOf(value) {
  return typeof value === "object" && value !== null ? value : {};
}

export {
  settings,
  toOverrides
};
