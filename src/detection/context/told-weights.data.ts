import type { CodedHashes } from '../dictionaries/hash-coding.ts';

/**
 * What speaks for (and, below zero, against) a message about real people: sets of features cut to `toldBits`; `mark` is
 * their weight in tenths of log odds. `told-weights.json` names them. Written by build-told-weights.ts.
 */
export const toldBias = 11;
// biome-ignore format: one set a line
export const toldWeights: readonly CodedHashes[] = [
  { mark: -11, count: 3, low: 17, code: 'ABI05TyXnm' },
  { mark: -10, count: 2, low: 18, code: 'kfY9lI0' },
  { mark: -9, count: 3, low: 17, code: 'BbT-WYokyK' },
  { mark: -8, count: 6, low: 16, code: 'rNZHzdMD9UbNnUUNMSQ' },
  { mark: -7, count: 8, low: 16, code: 'egvngw6POoa5yJQYCt284Ni70' },
  { mark: -6, count: 26, low: 14, code: 'qzLDSV_7wPRvNjEpMcZc3_-64VZ_xrVfCQdioh-zEirGltuwNuUJYbgJcDdIdPELAw9hU_EidG' },
  { mark: -5, count: 33, low: 14, code: '_-AlXjv6hwYb-KNr3W7c8nEDgb2K6SuWP49ViQmZjPMb9VpTXlyt_rA800lW_x9l_c_OHApFE4UnFdJyu-pqZWOnheq' },
  { mark: -4, count: 57, low: 13, code: 'FOVlse0pwJWiuVSQ_nhQ_kmFZ5YOPe3Hd6-Nyu_I5lUan9y7vtM8-HSt0kB46j5mdTsJx6EvQTNbzo0-_GplkBZ_GyFe29D7Wh13gGuXjk_lsCWuP_mkCGcmGYUuzCI-iVvzR0Qok8gCJzHiNYI5MI' },
  { mark: -3, count: 59, low: 13, code: '_7PUsCfsv3_hg_yXtXSNoXKDjvN0wOHzVPbX1hyq7HdcEZgC7juf5IM0ZvxU1Dgt2UutkuMSywn1Rp8is3PPZy17ivMSXAHIErnLtIF_E4AHFu27uJjsl7GlJq3XhTIU0pFqAs8x3H2SqiB5ulGvFuSWbDW' },
  { mark: -2, count: 41, low: 14, code: '-k-qwXDW9RGDf5W2nJ1RW2q-ySyqdkSvV_6387UpzmauKac0ZfWsi0ZWpyoWU64IdqGN0K3Ib_ar9HZOi6eQi1HFa5AWWoM3O3_pfKD6Zq0203G' },
  { mark: -1, count: 29, low: 14, code: 'ix-9JuCW8WaXBf2CvNIIs3YVtabM241eGQ7oV-ekd9lDWVvslX0252F-mL3-_BvupBgOVv-kJ7VfrOu7W' },
  { mark: 1, count: 36, low: 14, code: 'eghXGyxQSy3lrUuBs3lucq0pec_BH90sWnzzgW_JGZHWKvfMxfffay3ER8rwu-pDvRibZf1ZSztYwH2iaaiOrirZ_ukF-87fVF' },
  { mark: 2, count: 64, low: 13, code: 'sjlnIZ6cCOq8riiqxNT_iFXKvYGN2FL8uPBeO4bu3mdH9sL9hpsBFVMA2wa5nRnd36McWEnqjBng-1z-3V_ekvZl1tjPcuJoBo-g6kS6jPUTo-x9eI4g4hgxxtjr_LUiqf30uIYJR7ebkN_MzSepBzg_y55-4QjF0-bdVO' },
  { mark: 3, count: 68, low: 13, code: 'TJo0VBn7jikR0HjR_XZ7vtxYAWzL5opjPCqc8FCeDtQNBZVf20V15UisdkyYDAb64b6qHT8Lwuxpsms2LPuF5YptmYTyvy28JkkjxSllTsQZx5cnNWGlr23W6M8wNmBihcl_O7OeC2flVbbGp5z4etW2rKKoSb44YNiA0UXilN_-rb0' },
  { mark: 4, count: 63, low: 13, code: 'vr7zwAWAbDEqJ5QrodlurJdZT2T7RV3SvViTJNI-rU-zbDnlSW_rWecXqppwg66RvVBxKY_sMvelGEyghgY8BA0pOElOQqnSlyqkDe3utOxFJnh5oFb1unVE51IlosQ_buBQ5TpL6jMO2ng5dx9P8-qdlZpvfF56sTS' },
  { mark: 5, count: 40, low: 14, code: 'h8KTRB_SwmqcwMkZLLx7yt573HE1bil28RyX9-zDXJmt_xn0XHIGxRGO-tNmqR5Xhws8eKI7Xsp362pIy6ZGsfE82CWzicsBp2C0NSiDdZmy' },
  { mark: 6, count: 25, low: 14, code: 'YqOFo_Uz6H5hAN6KNjso0G_MWmWF_CG89blstY3Rx2S-PSgfLyax0aH5fELehuwW0_PRZyj' },
  { mark: 7, count: 16, low: 15, code: 'rxt6lMuYtaC-LzYaxNLdjtD_06pUrUWgf5WuJHy5UrMLFge' },
  { mark: 8, count: 6, low: 16, code: 'yFUdOUzga4w5GddWbt5' },
  { mark: 9, count: 4, low: 17, code: 'rjCXZ6BEvEsKw' },
  { mark: 10, count: 2, low: 18, code: 'or48JUi' },
  { mark: 11, count: 1, low: 19, code: 'OUVm' },
];
