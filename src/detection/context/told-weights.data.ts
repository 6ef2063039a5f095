import type { CodedHashes } from '../dictionaries/hash-coding.ts';

/**
 * What speaks for (and, below zero, against) a message about real people: sets of features cut to `toldBits`; `mark` is
 * their weight in tenths of log odds. `told-weights.json` names them. Written by build-told-weights.ts.
 */
export const toldBias = -1;
// biome-ignore format: one set a line
export const toldWeights: readonly CodedHashes[] = [
  { mark: -11, count: 3, low: 17, code: 'AGl1KkzZKK' },
  { mark: -10, count: 4, low: 17, code: 'ABI_99k35eTXV' },
  { mark: -9, count: 1, low: 19, code: 'YLfO' },
  { mark: -8, count: 2, low: 18, code: 'VLAKWrW' },
  { mark: -7, count: 8, low: 16, code: 'KzLWGSXHdC3HbVx-peV01IhYe' },
  { mark: -6, count: 9, low: 16, code: 'smz7dcYulNFmcxyweaRSlkFdrH4W' },
  { mark: -5, count: 15, low: 15, code: '_v5kc0GxtNgUiK3dMDDtGCqiWHpPqe6eooq4ueexGC7' },
  { mark: -4, count: 34, low: 14, code: '7OT9-U4KF2gsL6vRPi6soLlHjzgzPygDlDB9T1aNxJ767QBd1d8KOYYKX0b_ENpotrqpRq7RlLB5qR46LxP28ES08ouVv' },
  { mark: -3, count: 87, low: 13, code: '_jtF6_8Pl8ZUfreYtovVW4nTAciIpjcoGx-J74umxk_0E0B9br7zYHugM4aaQWMejgv8Cx4aIaiA5BW9adpBewmZPLEtn3TEvrUobIq-3t0aqmgPob4yXmemRU8KKpljiqCB_dgcqeNh5SGhZwUuDw4-H7NlFuFhcXm_7XCj_h3hS2bXMoFYQ_Wg6WskCV7Z3jG8drAwSbk8b8QDPQjkFdS0F' },
  { mark: -2, count: 116, low: 12, code: 'UmvnbGcz0OXSIptUooAwohvz8X__0IVwVe-jVbWUHWQLhvUpzAJ3jbm2bxXL_W8s_wlWqS_b8DOMqwJ1TGgFfcGmeMQZVAftwwop_JLmCVhxToNnlr2fPUyh1nVFwJyK1byO0XPz_5j3xULvx5zfCAbsNLa3XYm8Y1mFQ87FoXs_SM_q7n0UwevitsDxYxy2_393e0tlvx1qjUoOkI0Eu-72FhtAu303SFI-_tcqlnlSSiRm9nCuotsVb8TbRxeqyZQXKr3NCWlF6-6l-UtmjS5fbSPlW' },
  { mark: -1, count: 40, low: 14, code: '9DK_C48d7Kyz7i0ZyEnT1lQHGMGn8acTdiKhWTsu6Y6T0F9MU7Vjjl9QNyc47XruDiCGVuLcMvy_l_nVkjipMkSffA585QWTgfiZ2erI6o4' },
  { mark: 1, count: 30, low: 14, code: 'meKiD_OePUA5XNiA1oN5Ad11y3HQeAYFnwa12dfFM9yV_SQsPl9z-ZotLiZqB3j4vDVfbJO5_PMTIaGKo8i0' },
  { mark: 2, count: 86, low: 13, code: 'DhgRmpQYl5bZs0uHQVpvnw2XyAvAKF9KHcDI9t9I90Ws9iD4SdOEMd_gOXWInkq8HqI_mM-H2OH-Xq_3OVqI6OAOhMCzInSPQKM2HNqeMjcmqicd1_HiqboLu2GeKmuKionX0U8wDvS4m21wMKuUcuXEbmZCUDi6p7PWOdM5iVEytHGwoJqN1EEkdp-2stVymqBzYU6NI1F8dH1qTu702F0r0' },
  { mark: 3, count: 58, low: 13, code: 'STq8N6U-m-2IuINtI93OqJ4Ud_mLFvTPd3cKbi6IKOIKQn7_huVvw7OvSFhPkyQlubSUr5QlvpsRoqeqfHsTaZU9wvXn5a6BcCifljHWKI8DJ-b94k52dKR8NNIzwfo0aqIt2ELjvpODNOUz_w4LzPW' },
  { mark: 4, count: 47, low: 13, code: 'rYfXv2T__wIqBb4-N_qV3_YseIdTsvM06xxeRpsnZC4bpDCLdSjDjwqppGmkZ2VDhtoNxSd7OByVMn_Je_xqh9cm28YSZkCm3njJOMcNpN_H2-a--f2VyVWr64KDrPK' },
  { mark: 5, count: 22, low: 15, code: 'X_hFOoniw_q98IRuflghFSsWo1eO0CZV4mKAAnKGWmvfp6c_RsaTQJXeo45xfnW' },
  { mark: 6, count: 13, low: 15, code: 'Kol9i5N9vFLSOrOApxIufGf9D8vlEk-dybQEXMW' },
  { mark: 7, count: 6, low: 16, code: '-8QRoOsZnK1jBmkEmJHW' },
  { mark: 8, count: 6, low: 16, code: 'DaBVpxpAaTCw_rj7a7k' },
  { mark: 10, count: 1, low: 19, code: 'VYqW' },
  { mark: 11, count: 3, low: 17, code: 'd2nS_-c1EG' },
];
