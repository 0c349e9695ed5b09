import { describe, expect, it } from '@jest/globals';
import { hostSettings, pipSettings } from '../../demo/stand-ins/hostSettings.ts';

const nothing = () => null;

describe('hostSettings', () => {
  it('carries the bundle that the environment names, before that of the system', () => {
    const files = { '/corp.pem': 'corporate', '/etc/ssl/certs/ca-certificates.crt': 'system' };
    const read = (path: string) => new Map(Object.entries(files)).get(path) ?? null;
    const key = 'usr/local/share/stand-in/ca.crt';
    expect(hostSettings({ SSL_CERT_FILE: '/corp.pem' }, read)[key]).toBe('corporate');
    expect(hostSettings({}, read)[key]).toBe('system');
  });

  it('falls back to the certificates that Node brings, so that nothing points at a missing file', () => {
    const files = hostSettings({}, nothing);
    expect(Object.keys(files)).toEqual(['usr/local/share/stand-in/ca.crt']);
    expect(files['usr/local/share/stand-in/ca.crt']).toContain('BEGIN CERTIFICATE');
  });

  it('carries the registry of npm', () => {
    const files = hostSettings({ npm_config_registry: 'https://npm.example/' }, nothing);
    expect(files['usr/local/etc/npmrc']).toBe('registry=https://npm.example/\n');
  });
});

describe('pipSettings', () => {
  it('lets the environment win over files, and takes only what says where packages come from', () => {
    const file = '[global]\nindex-url = https://file.example/\ntimeout=60\ncert = /here/only.pem\n';
    expect(pipSettings({ PIP_INDEX_URL: 'https://env.example/' }, [null, file])).toBe(
      'index-url = https://env.example/\ntimeout = 60\n',
    );
  });

  it('is empty where nothing is set, and never lets a value add a line', () => {
    expect(pipSettings({ PIP_INDEX_URL: ' ' }, [])).toBe('');
    expect(pipSettings({ PIP_INDEX_URL: 'https://a.example/\n[install]' }, [])).toBe(
      'index-url = https://a.example/ [install]\n',
    );
  });
});
