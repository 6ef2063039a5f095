import { isShown } from '../secret-context.ts';
import type { Samples, ValueDetector } from '../value-detector.ts';

/** Keys of services by their known beginnings, as secret scanners list them, and headers of private keys. */
export const apiToken: ValueDetector = {
  id: 'api-token',
  type: 'password',
  gates: [
    {
      on: 'word',
      starts: [
        'sk-',
        'ghp',
        'gho',
        'ghs',
        'github',
        'glpat',
        'xox',
        'eyj',
        'akia',
        'aiza',
        'hf-',
        'bearer',
        'begin',
      ],
    },
    { on: 'code' },
  ],
  pattern: () =>
    /sk-[\w-]{16,90}|gh[pos]_\w{20,60}|github_pat_\w{20,90}|glpat-[\w-]{16,40}|xox[bp]-[\w-]{16,90}|eyJ[\w-]{10,400}\.eyJ[\w-]{10,400}\.[\w-]{10,200}|AKIA[A-Z\d]{16}|AIza[\w-]{30,45}|hf_\w{20,50}|Bearer (?<value>[\w.+/=-]{16,200})|BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/uy,
  judge: (value, { text, start, end }) =>
    /x{5,}|\.{3}|your|votre|example|exemple|TOKEN/iu.test(value) ||
    !/\d|PRIVATE/u.test(value) ||
    isShown(text, start, end)
      ? undefined
      : 'sure',
};

export const samples: Samples = {
  detects: [
    'key ‹sk-lyc-9fA27qLmZ0xRt55Ew1›',
    'ghp ‹ghp_a81Kd02mQpZx77LrTt4Ws9Yb3Nc6Ve5Uf1Gh›',
    'Authorization: Bearer ‹a81Kd02mQpZx77LrTt4W›',
    '-----‹BEGIN RSA PRIVATE KEY-----›',
  ],
  ignores: [
    'Bearer TOKEN',
    'sk-xxxxxxxxxxxxxxxxxxxx',
    'Authorization: Bearer YOUR_ACCESS_TOKEN_HERE1',
    'sk-learn',
    'ghp_',
  ],
};
