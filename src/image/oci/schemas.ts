import { z } from 'zod';

/** Only what is needed of each document; see the OCI image specification (index, manifest, config) for the rest. */
const descriptor = z.object({
  mediaType: z.string().optional(),
  digest: z.string(),
  size: z.int().min(0),
  annotations: z.record(z.string(), z.string()).nullish(),
  artifactType: z.string().nullish(),
  platform: z.object({ os: z.string(), architecture: z.string(), variant: z.string().nullish() }).nullish(),
});

export const indexSchema = z.object({
  mediaType: z.string().optional(),
  manifests: z.array(descriptor),
});

export const manifestSchema = z.object({
  mediaType: z.string().optional(),
  artifactType: z.string().nullish(),
  config: descriptor,
  layers: z.array(descriptor),
});

export const configSchema = z.object({
  os: z.string().optional(),
  architecture: z.string().optional(),
  variant: z.string().nullish(),
  rootfs: z.object({ type: z.string().optional(), diff_ids: z.array(z.string()).nullish() }),
  history: z
    .array(
      z.object({
        created_by: z.string().nullish(),
        comment: z.string().nullish(),
        empty_layer: z.boolean().nullish(),
      }),
    )
    .nullish(),
});

/** `manifest.json` of `docker save`: one item per image. */
export const dockerManifestSchema = z.array(
  z.object({
    Config: z.string(),
    RepoTags: z.array(z.string()).nullish(),
    Layers: z.array(z.string()).nullish(),
  }),
);

export type Descriptor = z.infer<typeof descriptor>;
export type Manifest = z.infer<typeof manifestSchema>;
export type ImageConfig = z.infer<typeof configSchema>;
