import type { CodedHashes } from '../dictionaries/hash-coding.ts';

/**
 * What speaks for (and, below zero, against) a message about real people: sets of features cut to `toldBits`; `mark` is
 * their weight in tenths of log odds. `told-weights.json` names them. Written by build-told-weights.ts.
 */
export const toldBias = 0;
// biome-ignore format: one set a line
export const toldWeights: readonly CodedHashes[] = [
  { mark: -12, count: 1, low: 19, code: 'gpL0' },
  { mark: -11, count: 3, low: 17, code: 'ABI1QBySUu' },
  { mark: -10, count: 2, low: 18, code: '58NzJMm' },
  { mark: -9, count: 2, low: 18, code: 'qZKIxfu' },
  { mark: -8, count: 4, low: 17, code: 'AUgW8EEfazFIS' },
  { mark: -7, count: 7, low: 16, code: 'smzEUp5JFetyWdVrJeuQrm' },
  { mark: -6, count: 16, low: 15, code: '_Kc2d6h7yZoV5wgDtxgYUq2FFArocMXryXHgrI9T-nDOowW' },
  { mark: -5, count: 18, low: 15, code: '3iFy3lUWChlT3MQR8TeWD2OjLfO6N14doVIDuTZ6XEAQ6APLtLN0' },
  { mark: -4, count: 50, low: 13, code: 'FOV_aLtorL4MypgUhOWLS7F4YrGJfAtui5kzfDEHgSB_WcOarGqVU__mzFyRsWj-sqvpwYnpljiqyfIr8phsQe7jyF3J1XEbQmZnJA31pY__DxlGKMZNejsvmeH0Rsoot6NpSO' },
  { mark: -3, count: 91, low: 12, code: '-mFYHojF_UjQH3D6KRwbZH6lIl__1FCNVlfCBrQ-u9gekWx_YXfmXECTtwACMyq78D6pAg7_pUN46jyVlsxOdep5Hckdc3Q5wrdilTRTpetuzE1dvKZ-xgjbYlqQtHdqvN-IRZzU7zu8tmZNdKURDioUl7-dQGOpg0e7xd_tWVzod_5q9ZaCRi-FU_-i_a4n4_mDf47rHxZW1PdYaoBiFDw3oFdjsBsN1okEFQTX0' },
  { mark: -2, count: 97, low: 12, code: 'vdfGcz0_jaLaLrb_vyC6f_lKDypTPp0cf_v83z1A5u6Nwpk5VBWHeXO1bDuH6R4yP7L_RslgmVzdXln_ymSlz-RyuyR_33XHFp_UXn_Ba95_DbytrEWnVEcCxWn30FqJWReQ-d_eFY0whbINzIWvHJxmGFv1SJ33k6apweoeJ050_IsvNRzfA8omZzaqEjy5A3VpdzGHY-ijr3nnnCG9oZbKNuTgEQqAH8yS37_mQcSR8B_ZoF_him' },
  { mark: -1, count: 33, low: 14, code: 'iWAB39Gade_imfsfVqeNAsv8aJhBzlPOPrUxNj6SKcaN0rJSepR14LjlUEPzKZ7Xto9mvplW8BnX5dzJCeKzpmxt1J8' },
  { mark: 1, count: 17, low: 15, code: 'sWbwRJ78t5hX4BK2Kb_Fm6vuTnvSemEXbuDDnQOubD2UfJcHee' },
  { mark: 2, count: 67, low: 13, code: 'zkGLiSJTVp-Np-6YLgyPZJ4mNOxMpRxmd4CqWKl_4u7H8Lwq4tnaGGfYoiGgWflyLh86FvrrX3CiNx6JTWtmL1ng9B9mUg6vNPpWYi2b1NfCKrrLdCYFpmVxCOJPZj19_ZI1cNwbqdIqxQYToc3dKdrDCApjfW5ZcVmx31qH3F2Q0' },
  { mark: 3, count: 74, low: 13, code: 'DhZib25fg_bq6ozMsBHCT5q-eg0sEUznmWH7fCVq9bQk51jOZ__CEbIv2N5bvxWwnDmU7rWRZ6_ArUFSCQ3H_uZPb1ucnjiOIX3IowHm0h4QVtGqNzPDzoAY1j0PzG2zwG9SA5Ei7GKbzxpmME8u-TiNgt5F7Huy6kC3u-Zg0KkU0vFV7Y_OdXd3lYO0' },
  { mark: 4, count: 51, low: 13, code: 'rYfXv4rEw9X9UYgoysmNqO7Fbnwe98-FbLgJquBizfFryGXr7vGT3TzqDvxO415m1QK9Bpkx_RKkeCVEPh6VwUe5nfPEZaCNFEDl-WzqbdA5Ai5inBC67p9gGI84uRDv-E0__SGG' },
  { mark: 5, count: 28, low: 14, code: 'aoixtdjl-eo30d4XF4n5Q30Il2ixFSW2w6JU7JYwNfsnIozA2ULSZXeq0_-MUGPbekJ_JasLlPbkbPK' },
  { mark: 6, count: 14, low: 15, code: 'wY9xmmOFYOtzi53aBxulOIDdFhQ9qUiBvO1rjy_5UW' },
  { mark: 7, count: 5, low: 17, code: 'Ks12nhnMNbOmjWrm' },
  { mark: 8, count: 7, low: 16, code: 'pM1TAj7DDkJUiKd-xTw2QC' },
  { mark: 9, count: 4, low: 17, code: '6o5z0OxRAT47k' },
  { mark: 10, count: 2, low: 18, code: 'N2nI0k0' },
  { mark: 11, count: 1, low: 19, code: 'drYO' },
];
