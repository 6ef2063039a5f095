import type { CodedHashes } from '../dictionaries/hash-coding.ts';

/**
 * What speaks for (and, below zero, against) a message about real people: sets of features cut to `toldBits`; `mark` is
 * their weight in tenths of log odds. `told-weights.json` names them. Written by build-told-weights.ts.
 */
export const toldBias = 11;
// biome-ignore format: one set a line
export const toldWeights: readonly CodedHashes[] = [
  { mark: -11, count: 4, low: 17, code: 'ABI05Tw2hB0uO' },
  { mark: -9, count: 4, low: 17, code: 'BbT-WYokyK6BG' },
  { mark: -8, count: 6, low: 16, code: 'x0BHKpsD9UbNmKqoJJ0' },
  { mark: -7, count: 10, low: 16, code: 'rNZEpyHk7b8Bucr4PkOQrm-VcXKkXt' },
  { mark: -6, count: 23, low: 14, code: 'qzLDSU8BFpP0iXotpqM6uSk64SNJy8h-hz9ZKzcLVtfrcg7rqr9p78d4gLqJMz-TPEW' },
  { mark: -5, count: 35, low: 14, code: '-Xd_gHyRUMm9x8HH9oXm3p4Od6rIXA5G12aToTbej-QPMb9VpTXlytn4D-WlW05F_mXrvwIo3nwIBWLOn8ZcwNXo31j2F9VG' },
  { mark: -4, count: 50, low: 13, code: '_F5W1dffzMH-urye8tAxWQkB4mpG6ZED_JuWjx_oY6M62Fd6XUZ2bSQLXsCToqwlBxa1_Ed8kE3EV--oaqUhLx-_ZSCZj_PzX2ReFF0u4ZBKnUZN7xy-QWDSbZ6nReJ7XqjQ5U0' },
  { mark: -3, count: 64, low: 13, code: 'FOVi0ddQ13_hgzj1_yd1eDWRRok1qmZwuEHhvmWqe1-2FL-P6UOwFz0b8gPqXawLT65ANSBEUTOWjvaMR1ieNX9ZW8zdAKJxFcf58xN5NVVti1nf4wM9pNzaNvA_IjSWyqBtfJTIUL-FjmCHs6Y4vfOMBnUXoOt8L6V4km' },
  { mark: -2, count: 44, low: 14, code: 'y0NPOT69zB16qYm1LlsSPRS0MdteooGH3dAgDDNj2GtJCGVFYMlQiMXbad3rg_mP-PG0cxu4qIgmA1fI-GDk379kcc2QXgm54-GKg239ODWuKyHez00W0q' },
  { mark: -1, count: 29, low: 14, code: 'ix-9JvGaa9SQPONw1nFmzpQREiuFBeIYwoXrNIlTp3E2n8GieWzP_pVBEOeVLaqOiW_FrtniYS3s6QKNm' },
  { mark: 1, count: 30, low: 14, code: 'eghW_4zfHw3yCcC7VkYqribfCWRO7q1-cX6fOZvO5u2h1qb8Z_e7Fy5v1ZSztYwHdI4VfRa__5n_n0yvMppe' },
  { mark: 2, count: 71, low: 13, code: 'YgrM5yKeIqkpz4QsMQSAROKncFXQcmfA9rvU4HofohWdOFJOGsePL8Xf1X9U0yArJiYEU-iK5r8BYtZC6SjyeTZZ3nbegNVnyNpo7dPXZl1tbh2_RS9v5vPdbg42VsvmVnPVtPCJUBik3jllUtNzLwpIcU57ebkNEI_oAhMAQ_y55-4QjF0-a' },
  { mark: 3, count: 66, low: 13, code: 'TJzFBUsovi16xGl-T-uYeFLHSixMJDFv22SzBbpprKxoc8D5kyaGn9ADeY_acNFR3OBkSylZWVVKWl0YAOhhpU5xIFbtPdkmeF5cnNY4MUiguZfToWJZihcl_MXSRLK61KtlooeOyQsapW2nLfAOCd9guCA0UXilNuA7_eHP7u' },
  { mark: 4, count: 65, low: 13, code: 'vr7SZ_1-u2fJJkFpPJtyQfpnkXE_MrZgPWoYVjgzI7UiABJBSRt8FLGw__aP1D3fddrKCCta7GYX-piMvelGn6UEm3DWwzXhJ5o_pIusWFZTZizF6iN8-K7Z5yuK5A_op71RGhkQergp0MDGi_PB97sazs9QU4cayKRPrzFj' },
  { mark: 5, count: 35, low: 14, code: 'h8KTRHgnIRfQwDLLcMRxGt573HE1bjoXa9FtfjlhVB0FzMxWwe5nnOQ-jYA54XuTimnWiql1esZ52iiDYl6IQcwiNc4O0ku' },
  { mark: 6, count: 27, low: 14, code: 'YqOFo-cmPSdy7MZABxUlsFbTYWWF_78Oe-1Cj-syGRVOJcESUB0QfLqN9NoIKMShHNn_vhSVbgoK' },
  { mark: 7, count: 14, low: 15, code: 'rxtmCo2DdbkOvwPNsQFksxc_xtXq5L8i72QFWhsgoe' },
  { mark: 8, count: 6, low: 16, code: '_kBIej1Xt3w5GddWbt5' },
  { mark: 9, count: 4, low: 17, code: 'mUz5EFXZ6FL1c' },
  { mark: 10, count: 2, low: 18, code: 'or48JUi' },
  { mark: 11, count: 1, low: 19, code: 'OUVm' },
];
