import { writeFileSync } from 'node:fs';
import { findFonts, openFonts } from './src/report/fonts.js';
import { paintPdf } from './src/report/painter.js';
import type { Block } from './src/report/blocks.js';
const fo = openFonts(findFonts()!); if(!fo.ok) throw 1;
const t=(text:string)=>[{text}];
const names=['校本教研制度健全，教研组、备课组职责明确','集体备课“四定”（定时间、定地点、定内容、定主讲人）落实','听课评课每学期每人不少于20节','公开课、研讨课、示范课','课题研究与成果推广','教研员指导与“师徒结对”','学科教研基地建设','质量监测与数据分析'];
const blocks: Block[]=[
 {kind:'title',content:t('关于常州市第一中学2025—2026学年校本教研评估结果的报告')},
 {kind:'keyValues',columns:2,facts:[{name:'学校名称',value:t('常州市第一中学')},{name:'学校代码',value:t('3204000101')},{name:'评估方案',value:t('常州市校本教研评估（2026年度）')},{name:'评定等级',value:[{text:'优秀',strong:true}]},{name:'总分',value:t('92.50')}]},
 {kind:'heading',level:1,content:t('一、总体情况')},
 {kind:'paragraph',content:[...t('根据《常州市中小学校本教研评估标准（2023年版）》，经学校自评、辖市区复评、市级抽查三个环节，你校本年度校本教研工作总得分为'),{text:'92.50分',strong:true},...t('，评定为“优秀”等级。教研组活动、集体备课“四定”（定时间、定地点、定内容、定主讲人）等指标完成较好；听课评课、课题研究等方面仍有提升空间——尤其是青年教师的公开课次数……详见下表。联系人：Zhang San，https://example.cn/report/2026。')]},
 {kind:'heading',level:2,content:t('（一）各维度得分')},
 {kind:'chart',chart:'radar',title:'各维度得分率',labels:['组织管理','教研组活动','集体备课','听课评课','课题研究与成果推广','队伍建设','教学质量','特色创新'],maxima:[100,100,100,100,100,100,100,100],series:[{name:'本校',values:[95,88,92,70,65,85,90,78].map(v=>({value:v,text:String(v)}))},{name:'全区平均',values:[85,80,82,75,60,75,80,70].map(v=>({value:v,text:String(v)}))}]},
 {kind:'heading',level:2,content:t('（二）主要问题')},
 {kind:'list',ordered:true,start:1,items:[{content:t('部分备课组主备人说课记录不完整，第3、7教学周未见集体备课记录，需补充说明并上传佐证材料。')},{content:t('青年教师公开课平均次数1.2节，低于标准要求的2节。'),nested:{kind:'list',ordered:false,start:1,items:[{content:t('语文组 0.8节')},{content:t('物理组 1.0节')}]}}]},
 {kind:'heading',level:1,content:t('二、指标得分明细')},
 {kind:'table',zebra:true,columns:[{width:2.4,align:'center'},{width:1.2,align:'center'},{width:7,align:'left'},{width:1.6,align:'right'},{width:1.6,align:'right'},{width:4,align:'left'}],
  head:[{cells:[{content:t('维度'),rowSpan:2},{content:t('序号'),rowSpan:2},{content:t('指标'),rowSpan:2},{content:t('分数'),colSpan:2},{content:t('说明'),rowSpan:2}]},{cells:[{content:t('分值')},{content:t('得分')}]}],
  rows:[...Array.from({length:40},(_,i)=>({cells:[...(i%8===0?[{content:t(['组织管理','教研活动','队伍建设','成果推广','质量提升'][i/8]!),rowSpan:8}]:[]),{content:t(String(i+1))},{content:t(names[i%8]!)},{content:t('2.50')},{content:t((2.5-(i%5)*0.1).toFixed(2))},{content:t(i%3===0?'校内记录与系统数据一致，按标准计分':'')}]})),{key:true as const,cells:[{content:t('合计'),colSpan:3},{content:t('100.00')},{content:t('92.50')},{content:t('优秀')}]}]},
 {kind:'chart',chart:'bars',title:'各学科组活动次数',labels:['语文','数学','英语','物理','信息科技与通用技术'],maxima:[40,40,40,40,40],series:[{name:'本校',values:[38,36,40,22,18].map(v=>({value:v,text:v+'次'}))}]},
 {kind:'chart',chart:'progress',title:'2026年目标完成进度',labels:['优秀教研组','优秀备课组','突出贡献者','示范校'],maxima:[200,300,400,100],series:[{name:'',values:[120,150,390,20].map((v,i)=>({value:v,text:v+'/'+[200,300,400,100][i]}))}]},
 {kind:'note',content:t('注：得分按四舍五入保留两位小数；等级依据印出的分数判定。本报告附有机器可读的评估结果（result.json），可用 jiaoyan verify 重新计算核对。')},
 {kind:'sealArea',boxes:[{name:'school',label:'学校（盖章）',lines:['负责人（签字）：','日期：　　　年　　月　　日']},{name:'district',label:'辖市区教研机构（盖章）',lines:['复评人（签字）：','日期：　　　年　　月　　日']},{name:'city',label:'市教科院（盖章）',lines:['抽查人（签字）：','日期：　　　年　　月　　日']}]},
];
const preset=(process.argv[2]??'compact') as 'compact';
const req={blocks,preset,title:'评估报告 <一中> & 附件',author:'常州市教科院',date:new Date('2026-06-30T00:00:00Z'),footer:'报告编号 5f1c…e2 · 账本根 9ab3…77',attachments:[{name:'result.json',data:new TextEncoder().encode('{"a":1}'),mime:'application/json',description:'评估结果'}],fonts:fo.value};
let r=await paintPdf(req); writeFileSync(`/tmp/out-${preset}.pdf`,r.pdf); console.log(r.pdf.length,r.seals);
for (const tagged of [true,false]) { for(let i=0;i<10;i++) await paintPdf({...req,tagged}); const c=process.cpuUsage();for(let i=0;i<30;i++) await paintPdf({...req,tagged}); const d=process.cpuUsage(c); console.log(tagged,(d.user+d.system)/30000,'ms'); }
