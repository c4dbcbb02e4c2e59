import { Flags } from '@oclif/core';

/** Flags of commands about the sample of a level. */
export const sampleFlags = {
  level: Flags.integer({ description: '抽查是第几级（默认取方案的最后一级）', helpValue: '级', min: 1, max: 9 }),
  out: Flags.string({ description: '把要公布的文件（JSON 和 CSV）写到这个文件夹', helpValue: '文件夹' }),
};

/** Flags that say how large a sample is. */
export const sizeFlags = {
  share: Flags.string({ description: '抽取比例，如 0.1', helpValue: '比例' }),
  detection: Flags.string({
    description: '按查得出问题来定：有这么大比例的学校有问题时至少抽到一所，如 0.05',
    helpValue: '比例',
  }),
  confidence: Flags.string({ description: '与 --detection 合用：把握，如 0.95', helpValue: '概率' }),
  floor: Flags.integer({ description: '每层（报送单位 × 学段）至少抽几所', helpValue: '所', min: 0, max: 100 }),
};
