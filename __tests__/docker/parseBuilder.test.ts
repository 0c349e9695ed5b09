import { describe, expect, it } from '@jest/globals';
import { parseBuilder } from '../../src/docker/parseBuilder.ts';

describe('parseBuilder', () => {
  it('reads a running builder of the remote driver', () => {
    const text = `Name:          rem
Driver:        remote
Last Activity: 2026-11-25 14:06:07 +0000 UTC

Nodes:
Name:             rem0
Endpoint:         unix:///run/buildkit.sock
Status:           running
BuildKit version: v0.26.2
Platforms:        linux/amd64*, linux/amd64/v2, linux/386
Labels:
 org.mobyproject.buildkit.worker.executor:         oci
GC Policy rule#0:
 All:            false
`;
    expect(parseBuilder(text)).toEqual({
      name: 'rem',
      driver: 'remote',
      endpoint: 'unix:///run/buildkit.sock',
      status: 'running',
      buildkitVersion: 'v0.26.2',
      platform: 'linux/amd64',
      error: null,
    });
  });

  it('reads an old buildx’s word for the version', () => {
    const text =
      'Name:   default\nDriver: docker\n\nNodes:\nName:      default\nStatus:    running\nBuildkit:  v0.11.6\n';
    expect(parseBuilder(text)?.buildkitVersion).toBe('v0.11.6');
  });

  it('reads a sleeping builder', () => {
    const text =
      'Name: dc\nDriver: docker-container\n\nNodes:\nName: dc0\nEndpoint: default\nStatus: inactive\n';
    expect(parseBuilder(text)).toMatchObject({
      driver: 'docker-container',
      status: 'inactive',
      platform: null,
    });
  });

  it('reads why there is no driver', () => {
    const text = 'Name:   default\nDriver: \nError:  Cannot connect to the Docker daemon at unix:///nope.\n';
    expect(parseBuilder(text)).toMatchObject({
      driver: null,
      error: 'Cannot connect to the Docker daemon at unix:///nope.',
    });
  });

  it('reads an error of the node', () => {
    const text = 'Name: k\nDriver: kubernetes\n\nNodes:\nName: k0\nEndpoint: x\nError: pods is forbidden\n';
    expect(parseBuilder(text)?.error).toBe('pods is forbidden');
  });

  it('takes nothing for a builder', () => {
    expect(parseBuilder('')).toBeNull();
    expect(parseBuilder('what else')).toBeNull();
  });
});
