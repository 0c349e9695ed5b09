export interface StandIn {
  /** The name that Dockerfiles use. */
  readonly image: string;
  /** The stage of recipe/Dockerfile that makes it. */
  readonly stage: string;
}

/** The base images of the example, and what stands in for each where Docker Hub can't be reached. */
export const standInImages: readonly StandIn[] = [
  { image: 'python:3.11-slim', stage: 'python-slim' },
  { image: 'python:3.11-alpine', stage: 'python-alpine' },
  { image: 'debian:bookworm-slim', stage: 'debian-slim' },
  { image: 'nginx:1.26-alpine', stage: 'nginx-alpine' },
  { image: 'node:20-alpine', stage: 'node-alpine' },
  { image: 'alpine:3.20', stage: 'alpine' },
];

/** The stand-in's own name: nobody's tag is ever overwritten. */
export function standInTag(image: string): string {
  return `size-gate.local/stand-in/${image}`;
}
