import { documentOf, inCell } from './hand-made.js';
import { OUTPUT_FORMATS, render } from '../../../src/output/render.js';
const files = Array.from({length: 1000}, (_, f) => ({ file: `学校${f}.xlsx`, school: String(f), unreadable: false, findings: Array.from({length: 200}, (_, i) => inCell(i%2?'JY2101':'JY2102', `教师情况!${'KLMN'[i%4]}${5+i}`, `T${i} 听课节数`, {found: i%2?'':`约${i%7}`, subject: `T${i}`, key: `k${i}`, ...(i%10===9?{causedBy:[`k${i-1}`]}:{})})) }));
let t=performance.now(); const d = documentOf(files); console.log('make', performance.now()-t|0, d.findings.length);
for (const f of OUTPUT_FORMATS) { t=performance.now(); const s=render(f,d,{columns:80}); console.log(f, performance.now()-t|0, s.length); }
const one=[{file:'a',unreadable:false,findings:Array.from({length:50000},(_,i)=>inCell('JY2101',`表!A${i}`,`T${i} n`,{key:'x',...(i?{causedBy:['x']}:{})}))}];
t=performance.now(); const e=documentOf(one); console.log('one make', performance.now()-t|0); t=performance.now(); render('text',e); console.log('one text', performance.now()-t|0);
