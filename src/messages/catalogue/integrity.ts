import type { Entry } from '../entry.js';

/** Family 8: documents, digests and signatures. */
export const INTEGRITY_ENTRIES: readonly Entry[] = [
  {
    code: 'JY8001',
    rule: 'schema',
    severity: 'error',
    class: 'logic',
    params: ['keyword', 'kind', 'allowed'],
    zh: {
      title: '文件内容不合格式',
      message:
        '[[{kind}的 {pointer} |{pointer} |文件里有一处]]不合格式[[：{keyword}]][[，写的是 {found}]][[，可用 {allowed}]]。',
      fix: '请按字段手册（schemas/README.md）改正这一处；由程序生成的文件，请用程序重新生成，不要手工修改。',
    },
    en: {
      title: 'The document does not follow its schema',
      message:
        '[[{pointer} of the {kind}|{pointer}|A member]] does not follow the schema[[: {keyword}]][[; it says {found}]][[, allowed are {allowed}]].',
      fix: 'Mend this place by the field guide (schemas/README.md); a file that a program has written is better written by it again than edited by hand.',
    },
    good: { zh: '"points": "3.5"', en: '"points": "3.5"' },
    bad: { zh: '"points": 3.5', en: '"points": 3.5' },
  },
  {
    code: 'JY8002',
    rule: 'not-json',
    severity: 'error',
    class: 'logic',
    params: ['line', 'column'],
    zh: {
      title: '不是有效的 JSON 文件',
      message: '这个文件不是有效的 JSON[[（第 {line} 行第 {column} 列）|（第 {line} 行）]]，读不出内容。',
      fix: '请用原来的程序重新生成。用记事本改过的，检查有没有漏掉引号、逗号或括号。',
    },
    en: {
      title: 'Not a JSON file',
      message: 'This file is not valid JSON[[ (line {line}, column {column})| (line {line})]], so it cannot be read.',
      fix: 'Have it written again. If it was edited, look for a missing quote, comma or bracket.',
    },
    good: { zh: '{"kind": "registry"}', en: '{"kind": "registry"}' },
    bad: { zh: '{"kind": "registry"', en: '{"kind": "registry"' },
  },
  {
    code: 'JY8003',
    rule: 'newer-version',
    severity: 'notice',
    class: 'logic',
    params: ['member', 'version'],
    zh: {
      title: '文件版本较新',
      message: '文件是较新的版本写的[[（{found}）|（{version}）]]，不认识的内容[[“{member}”]]已略过，其余照常读取。',
      fix: '不影响使用；想读到全部内容，请升级程序。',
    },
    en: {
      title: 'Written by a newer version',
      message:
        'A newer version wrote this file[[ ({found})| ({version})]]; what is unknown[[ (“{member}”)]] was passed over, the rest was read.',
      fix: 'It does no harm; to read everything, update the program.',
    },
    good: { zh: '文件与程序同为 1.0 版', en: 'file and program are both of 1.0' },
    bad: { zh: '文件为 1.2 版，程序只认 1.0 版', en: 'a file of 1.2 and a program of 1.0' },
  },
  {
    code: 'JY8102',
    rule: 'signature-invalid',
    severity: 'error',
    class: 'logic',
    params: ['reason', 'signer'],
    zh: {
      title: '签名无效',
      message: '[[“{signer}”的|这份文件的]]签名没有通过验证[[：{reason}]]。',
      fix: '请不要采信这份文件，向签发单位要一份重新签名的原件。',
    },
    en: {
      title: 'Invalid signature',
      message: '[[The signature of “{signer}”|The signature]] did not pass[[: {reason}]].',
      fix: 'Do not rely on this file; ask the signing body for an original that is signed again.',
    },
    good: { zh: '签名后没有改动的报告', en: 'a report unchanged since it was signed' },
    bad: { zh: '签名后又在 PDF 里改了文字', en: 'a report whose text was changed after signing' },
  },
  {
    code: 'JY8103',
    rule: 'key-not-trusted',
    severity: 'warning',
    class: 'logic',
    params: ['signer', 'reason'],
    zh: {
      title: '签名人不在信任名单里',
      message: '签名本身完好，但签名人[[（{signer}）|（{found}）]]不在信任名单里，不能确认是谁签的。',
      fix: '请向签发单位核对证书，确认无误后把它加入信任名单，再验证一次。',
    },
    en: {
      title: 'Signed by a key that is not trusted',
      message:
        'The signature itself is sound, but its signer[[ ({signer})| ({found})]] is not on the trust list, so who signed is not certain.',
      fix: 'Compare the certificate with the signing body; if it is right, add it to the trust list and verify again.',
    },
    good: { zh: '签名人的证书已在信任名单里', en: 'a certificate of the trust list' },
    bad: { zh: '从没登记过的证书', en: 'a certificate that was never recorded' },
  },
  {
    code: 'JY8104',
    rule: 'rescored-differs',
    severity: 'error',
    class: 'logic',
    params: ['printed', 'computed', 'name'],
    zh: {
      title: '重新计算的得分不同',
      message:
        '[[“{name}”|指标 {indicator} |这份结果]]印的是[[ {printed}| {found}|一个分数]]，按所附数据重新计算是[[ {computed}| {expected}|另一个]]。',
      fix: '请以重新计算的为准，向签发单位查明原因；在查明之前不要采用这份报告。',
    },
    en: {
      title: 'Scoring again gives another result',
      message:
        '[[“{name}”|Indicator {indicator}|This result]] is printed as [[{printed}|{found}|one score]], but scoring its own data again gives [[{computed}|{expected}|another one]].',
      fix: 'Rely on the recomputed score and ask the issuing body why; do not use the report before this is settled.',
    },
    good: { zh: '印 87.50，重算 87.50', en: '87.50 printed, 87.50 computed' },
    bad: { zh: '印 90.00，重算 87.50', en: '90.00 printed, 87.50 computed' },
  },
  {
    code: 'JY8106',
    rule: 'reference-missing',
    severity: 'error',
    class: 'logic',
    params: ['kind', 'id'],
    zh: {
      title: '缺少引用的文件',
      message: '找不到[[{kind}|需要的文件]][[“{id}”|“{found}”|“{expected}”]]。',
      fix: '请把它放进同一个文件夹，或者在配置里写明它在哪里；编号和版本都要一致。',
    },
    en: {
      title: 'A document that is referred to is missing',
      message: '[[The {kind}|A document]][[ “{id}”| “{found}”| “{expected}”]] is not to be found.',
      fix: 'Put it into the same folder, or name its place in the configuration; id and version must agree.',
    },
    good: { zh: '方案、标准、名册放在同一个文件夹', en: 'programme, standards and registry in one folder' },
    bad: { zh: '只发来方案，没有发名册', en: 'the programme without the registry' },
  },
  {
    code: 'JY8107',
    rule: 'context-missing',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '没有指明方案或名册',
      message: '没有指明这次用哪个评估方案或名册[[（缺 {found}）]]。',
      fix: '请在命令里写上[[ {found}|--programme 和 --registry]]，或者在 jiaoyan.json 里写明它们的位置。',
    },
    en: {
      title: 'No programme or registry named',
      message: 'Which programme or registry to use was not said[[ ({found} is missing)]].',
      fix: 'Give [[{found}|--programme and --registry]] in the command, or name them in jiaoyan.json.',
    },
    good: { zh: 'jiaoyan.json 里写明了方案和名册', en: 'a jiaoyan.json that names both' },
    bad: { zh: '在空文件夹里直接运行', en: 'run in an empty folder' },
  },
  {
    code: 'JY8108',
    rule: 'key-unusable',
    severity: 'error',
    class: 'logic',
    params: ['reason'],
    zh: {
      title: '签名密钥不能用',
      message: '签名用的密钥或证书不能用[[：{reason}]]。',
      fix: '请核对密钥文件、证书和口令是不是一套；没有密钥的，可以用 jiaoyan key new 生成一套自管密钥。',
    },
    en: {
      title: 'The signing key cannot be used',
      message: 'The key or certificate for signing cannot be used[[: {reason}]].',
      fix: 'Check that key file, certificate and passphrase belong together; without a key, make one of your own with jiaoyan key new.',
    },
    good: { zh: '密钥、证书、口令是同一套', en: 'key, certificate and passphrase of one set' },
    bad: { zh: '拿甲校的证书配乙校的密钥', en: 'the certificate of one school with the key of another' },
  },
  {
    code: 'JY8109',
    rule: 'trusted-certificate-unreadable',
    severity: 'error',
    class: 'logic',
    params: ['reason'],
    zh: {
      title: '信任的证书读不出来',
      message: '用来核对签名的证书文件读不出来[[：{reason}]]。',
      fix: '请检查 --trust 或配置里写的证书文件，它应是以“BEGIN CERTIFICATE”开头的文本文件。',
    },
    en: {
      title: 'A trusted certificate cannot be read',
      message: 'The file of a trusted certificate cannot be read[[: {reason}]].',
      fix: 'Check the file named by --trust or the configuration; it is a text file that begins with “BEGIN CERTIFICATE”.',
    },
    good: { zh: '签发单位发来的 .pem 证书', en: 'the .pem certificate of the signing body' },
    bad: { zh: '把密钥文件当成证书', en: 'a key file instead of a certificate' },
  },
  {
    code: 'JY8110',
    rule: 'other-kind',
    severity: 'error',
    class: 'logic',
    params: ['kind', 'wanted', 'id'],
    zh: {
      title: '文件的种类不对',
      message: '这里要用的是[[{wanted}|另一种文件]]，[[“{id}”|这个文件]]却是[[{kind}|别的文件]]。',
      fix: '请改正写它的地方（方案、名册或命令里的编号、路径），或者换成要用的那一种文件。',
    },
    en: {
      title: 'A document of another kind',
      message:
        'Needed here is [[a {wanted}|a document of another kind]], but [[“{id}”|this file]] is [[a {kind}|something else]].',
      fix: 'Correct where it is named (an id in the programme or registry, or a path in the command), or put the right document there.',
    },
    good: { zh: '方案的 form 写的是一份表样的编号', en: 'a programme whose form is the id of a form' },
    bad: { zh: '方案的 form 写成了评估标准的编号', en: 'a programme whose form is the id of a standard' },
  },
  {
    code: 'JY8111',
    rule: 'critical-extension',
    severity: 'error',
    class: 'logic',
    params: ['extension'],
    zh: {
      title: '含有必须理解的扩展',
      message: '文件里有写明“必须理解”的扩展[[ {extension}]]，这个程序不认识它，因此不采用这份文件。',
      fix: '请用支持这一扩展的程序处理，或者向发文单位要一份不带它的文件。',
    },
    en: {
      title: 'An extension that must be understood',
      message:
        'The document has the extension[[ {extension}]], which says that it must be understood; this program does not know it and takes no such document.',
      fix: 'Use a program that supports the extension, or ask the issuing body for a document without it.',
    },
    good: { zh: '"critical": false 的扩展，读时略过', en: 'an extension with "critical": false, which is passed over' },
    bad: { zh: '"critical": true、程序又不认识的扩展', en: 'an unknown extension with "critical": true' },
  },
];
