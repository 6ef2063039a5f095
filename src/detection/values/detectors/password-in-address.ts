import { judgeSecret } from '../secret-context.ts';
import { shapeOfSecret } from '../secret-shape.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** `ftp://site:Coquelicot8@host`: RFC 3986 allows it, scripts and settings are full of it. */
export const passwordInAddress: ValueDetector = {
  id: 'password-in-address',
  type: 'password',
  gates: [
    {
      on: 'word',
      starts: [
        'http',
        'ftp',
        'sftp',
        'mysql',
        'maria',
        'postgr',
        'mongo',
        'redis',
        'ssh',
        'smb',
        'ldap',
        'amqp',
      ],
    },
  ],
  pattern: () =>
    /(?:https?|s?ftp|mysql|mariadb|postgres(?:ql)?|mongodb(?:\+srv)?|redis|ssh|smb|ldaps?|amqps?):\/\/[^\s/:@<>"']{1,60}:(?<value>[^\s/@<>"']{4,60})(?=@[\p{L}\d])/iuy,
  judge: (value, at) => (shapeOfSecret(value) === 'strong' ? judgeSecret(value, at) : undefined),
};

export const samples: Samples = {
  detects: ['ftp://site:‹Coquelicot8›@ftp.lycee.example/www', 'mysql://gepi:‹R4mponneau›@localhost/gepi'],
  ignores: [
    'ftp://user:password@host.example',
    'https://user:$PASS@host.example',
    'https://lycee.example:8443/page@2',
    'mysql://gepi:<mot de passe>@localhost',
  ],
};
