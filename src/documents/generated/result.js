// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';

export const validateResult = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://jiaoyan.example/schema/1/result.schema.json","type":"object","additionalProperties":false,"required":["kind","formatVersion","id","issued","issuer","producer","derivedFrom","lang","programme","standard","schoolYear","school","subject","level","status","effective","indicators","dimensions","applicablePoints","bonus","bonusTotal","deductions","deductionTotal","base","basePrinted","gradeScore","total","totalExact","guardFailed","grade","vetoes","blankIndicators","eligibility"],"properties":{"kind":{"const":"result"},"formatVersion":{"type":"string","pattern":"^1\\.[0-9]{1,3}$","maxLength":6},"id":{"$ref":"definitions.schema.json#/$defs/documentId"},"issued":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"issuer":{"$ref":"definitions.schema.json#/$defs/issuer"},"producer":{"$ref":"definitions.schema.json#/$defs/producer"},"derivedFrom":{"type":"array","maxItems":2000,"items":{"$ref":"definitions.schema.json#/$defs/derivation"}},"lang":{"$ref":"definitions.schema.json#/$defs/language"},"extensions":{"$ref":"definitions.schema.json#/$defs/extensions"},"programme":{"$ref":"definitions.schema.json#/$defs/reference"},"standard":{"$ref":"definitions.schema.json#/$defs/reference"},"schoolYear":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"school":{"type":"object","additionalProperties":false,"required":["id","name","unit","category","stages"],"properties":{"id":{"type":"string","maxLength":20},"name":{"type":"string","maxLength":120},"unit":{"type":"string","maxLength":20},"category":{"type":"string","maxLength":20},"stages":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":20}}}},"subject":{"type":"object","additionalProperties":false,"required":["id","grain","name"],"properties":{"id":{"type":"string","maxLength":80},"grain":{"$ref":"definitions.schema.json#/$defs/grain"},"name":{"type":"string","maxLength":120},"stage":{"type":"string","maxLength":30},"subjects":{"type":"array","maxItems":12,"items":{"type":"string","maxLength":40}}}},"level":{"type":"integer","minimum":1,"maximum":9},"status":{"type":"string","enum":["scored","not-applied"],"maxLength":64},"effective":{"type":"object","additionalProperties":false,"required":["grades","guard","rounding","gradeOn","bonusCap"],"properties":{"grades":{"type":"array","maxItems":10,"items":{"$ref":"standard.schema.json#/$defs/grade"}},"guard":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"standard.schema.json#/$defs/guard"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"rounding":{"$ref":"standard.schema.json#/$defs/rounding"},"gradeOn":{"type":"string","enum":["baseMinusDeductions","total"],"maxLength":64},"bonusCap":{"$ref":"definitions.schema.json#/$defs/decimal"}}},"indicators":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/indicatorResult"}},"dimensions":{"type":"array","maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["id","awarded","printed","applicablePoints"],"properties":{"id":{"type":"string","maxLength":4},"awarded":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"printed":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"applicablePoints":{"$ref":"definitions.schema.json#/$defs/decimal"}}}},"applicablePoints":{"$ref":"definitions.schema.json#/$defs/decimal"},"bonus":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["id","awarded","inputs"],"properties":{"id":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"},"awarded":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"inputs":{"$ref":"#/$defs/bonusInputs"}}}},"bonusTotal":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"deductions":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["id","events","taken"],"properties":{"id":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"},"events":{"type":"integer","minimum":0},"taken":{"$ref":"definitions.schema.json#/$defs/fraction"}}}},"deductionTotal":{"$ref":"definitions.schema.json#/$defs/fraction"},"base":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"basePrinted":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"gradeScore":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"total":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"totalExact":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"guardFailed":{"type":["array","null"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","maxItems":200,"items":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"}}},{"if":{"type":"null"},"then":{"type":"null"}}]},"grade":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","maxLength":20}},{"if":{"type":"null"},"then":{"type":"null"}}]},"vetoes":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["id","effect","events"],"properties":{"id":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"},"effect":{"type":"string","maxLength":60},"events":{"type":"integer","minimum":0}}}},"blankIndicators":{"type":"array","maxItems":200,"items":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"}},"eligibility":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["id","met"],"properties":{"id":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"},"met":{"type":["boolean","null"],"allOf":[{"if":{"type":"boolean"},"then":{"type":"boolean"}},{"if":{"type":"null"},"then":{"type":"null"}}]}}}},"levels":{"type":"array","maxItems":9,"items":{"type":"object","additionalProperties":false,"required":["level","base","total","gradeScore","grade"],"properties":{"level":{"type":"integer","minimum":1,"maximum":9},"base":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"total":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"gradeScore":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"grade":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","maxLength":20}},{"if":{"type":"null"},"then":{"type":"null"}}]},"gap":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"flag":{"type":"boolean"},"adjudicate":{"type":"boolean"}}}},"final":{"type":"object","additionalProperties":false,"required":["base","basePrinted","gradeScore","total","totalExact","guardFailed","grade","dimensions"],"properties":{"base":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"basePrinted":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"gradeScore":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"total":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"totalExact":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"guardFailed":{"type":["array","null"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","maxItems":200,"items":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"}}},{"if":{"type":"null"},"then":{"type":"null"}}]},"grade":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","maxLength":20}},{"if":{"type":"null"},"then":{"type":"null"}}]},"dimensions":{"type":"array","maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["id","awarded","printed","applicablePoints"],"properties":{"id":{"type":"string","maxLength":4},"awarded":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"printed":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"applicablePoints":{"$ref":"definitions.schema.json#/$defs/decimal"}}}}}},"source":{"type":"object","additionalProperties":false,"required":["file","sha256"],"properties":{"file":{"type":"string","maxLength":255},"sha256":{"$ref":"definitions.schema.json#/$defs/sha256"}}}},"$defs":{"indicatorResult":{"type":"object","additionalProperties":false,"required":["id","status","share","awarded","printed","inputs","cells"],"properties":{"id":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"},"status":{"type":"string","enum":["scored","blank","not-applicable"],"maxLength":64},"share":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"awarded":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"printed":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"inputs":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"type":"object","required":["type"],"properties":{"type":{"enum":["members","ratio","checklist","graded"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"members"}}},"then":{"$ref":"#/$defs/memberInputs"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"ratio"}}},"then":{"$ref":"#/$defs/ratioInputs"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"checklist"}}},"then":{"$ref":"#/$defs/checklistInputs"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"graded"}}},"then":{"$ref":"#/$defs/gradedInputs"}}]}},{"if":{"type":"null"},"then":{"type":"null"}}]},"cells":{"type":"array","maxItems":60,"items":{"type":"string","maxLength":80}},"blanks":{"type":"array","maxItems":60,"items":{"type":"string","maxLength":160}},"waived":{"type":"object","additionalProperties":false,"required":["by","reason"],"properties":{"by":{"type":"string","maxLength":80},"reason":{"type":"string","maxLength":300}}},"level":{"type":"integer","minimum":1,"maximum":9},"judged":{"type":"array","maxItems":9,"items":{"type":"object","additionalProperties":false,"required":["level","awarded"],"properties":{"level":{"type":"integer","minimum":1,"maximum":9},"awarded":{"$ref":"definitions.schema.json#/$defs/awarded"}}}}}},"memberInputs":{"type":"object","additionalProperties":false,"required":["type","periods","histogram"],"properties":{"type":{"const":"members"},"periods":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":12}},"histogram":{"type":"array","maxItems":5000,"items":{"type":"object","additionalProperties":false,"required":["values","members"],"properties":{"values":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":40}},"members":{"type":"integer","minimum":0}}}}}},"ratioInputs":{"type":"object","additionalProperties":false,"required":["type","num","den"],"properties":{"type":{"const":"ratio"},"num":{"type":"integer","minimum":0},"den":{"type":"integer","minimum":0},"previousNum":{"type":"integer","minimum":0},"previousDen":{"type":"integer","minimum":0}}},"checklistInputs":{"type":"object","additionalProperties":false,"required":["type","items"],"properties":{"type":{"const":"checklist"},"items":{"type":"object","maxProperties":40,"additionalProperties":{"type":"string","enum":["yes","no","not-applicable"],"maxLength":64}}}},"gradedInputs":{"type":"object","additionalProperties":false,"required":["type","level"],"properties":{"type":{"const":"graded"},"level":{"type":"string","maxLength":10}}},"bonusInputs":{"type":["array","null"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","maxItems":2000,"items":{"type":"object","additionalProperties":false,"required":["ordinal","level","counted"],"properties":{"ordinal":{"type":"integer","minimum":1},"level":{"type":"string","maxLength":40},"counted":{"type":"boolean"}}}}},{"if":{"type":"null"},"then":{"type":"null"}}]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (runtime_ucs2length.default ?? runtime_ucs2length);
const pattern3 = new RegExp("^1\\.[0-9]{1,3}$", "u");
const pattern14 = new RegExp("^[A-Z][A-Z0-9.]{0,11}$", "u");
const schema21 = {"type":"string","maxLength":120,"pattern":"^([a-z0-9][a-z0-9-]{0,59}(/[a-z0-9-]{1,59}){0,3}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$"};
const pattern4 = new RegExp("^([a-z0-9][a-z0-9-]{0,59}(/[a-z0-9-]{1,59}){0,3}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9-]{0,59}(/[a-z0-9-]{1,59}){0,3}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"string","maxLength":10,"pattern":"^(?:[12][0-9]{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$"};
const pattern5 = new RegExp("^(?:[12][0-9]{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern5.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[12][0-9]{3}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[12][0-9](?:0[48]|[2468][048]|[13579][26])|(?:1[26]|2[048])00)-02-29)$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string","maxLength":80},"name":{"type":"string","maxLength":120}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "name"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 120){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","additionalProperties":false,"required":["tool","version"],"properties":{"tool":{"type":"string","maxLength":60},"version":{"type":"string","maxLength":40}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tool === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "tool") || (key0 === "version"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.tool !== undefined){
let data0 = data.tool;
if(typeof data0 === "string"){
if(func2(data0) > 60){
const err3 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err5 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":false,"required":["id","kind","sha256"],"properties":{"id":{"type":"string","maxLength":200},"kind":{"type":"string","maxLength":40},"sha256":{"$ref":"definitions.schema.json#/$defs/sha256"}}};
const schema26 = {"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$"};
const pattern6 = new RegExp("^[0-9a-f]{64}$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.kind === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sha256 === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "kind")) || (key0 === "sha256"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sha256 !== undefined){
if(!(validate63(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","enum":["zh-CN","en"],"maxLength":64};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "zh-CN") || (data === "en"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func2(data) > 64){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","maxProperties":20,"additionalProperties":{"type":"object","additionalProperties":false,"required":["critical","value"],"properties":{"critical":{"type":"boolean"},"value":{}}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 20){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.critical === undefined){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "critical"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.value === undefined){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!((key1 === "critical") || (key1 === "value"))){
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.critical !== undefined){
if(typeof data0.critical !== "boolean"){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/critical",schemaPath:"#/additionalProperties/properties/critical/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"required":["id","sha256"],"properties":{"id":{"$ref":"definitions.schema.json#/$defs/documentId"},"sha256":{"$ref":"definitions.schema.json#/$defs/sha256"}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern4.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([a-z0-9][a-z0-9-]{0,59}(/[a-z0-9-]{1,59}){0,3}|[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sha256 === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "sha256"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate71(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.sha256 !== undefined){
if(!(validate63(data.sha256, {instancePath:instancePath+"/sha256",parentData:data,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"string","maxLength":9,"pattern":"^20[0-9]{2}-20[0-9]{2}$"};
const pattern8 = new RegExp("^20[0-9]{2}-20[0-9]{2}$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 9){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 9}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern8.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^20[0-9]{2}-20[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"string","enum":["school","researchGroup","preparationGroup","group","person","item","evidence","institution","region","base","researcher"],"maxLength":64};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((data === "school") || (data === "researchGroup")) || (data === "preparationGroup")) || (data === "group")) || (data === "person")) || (data === "item")) || (data === "evidence")) || (data === "institution")) || (data === "region")) || (data === "base")) || (data === "researcher"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func2(data) > 64){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","additionalProperties":false,"required":["code","zh","min"],"properties":{"code":{"type":"string","maxLength":20},"zh":{"type":"string","maxLength":20},"en":{"type":"string","maxLength":40},"min":{"$ref":"definitions.schema.json#/$defs/decimal"}}};
const schema46 = {"type":"string","maxLength":40,"pattern":"^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"};
const pattern13 = new RegExp("^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$", "u");

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.zh === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.min === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "min"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "code") || (key0 === "zh")) || (key0 === "en")) || (key0 === "min"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 === "string"){
if(func2(data0) > 20){
const err4 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.zh !== undefined){
let data1 = data.zh;
if(typeof data1 === "string"){
if(func2(data1) > 20){
const err6 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.en !== undefined){
let data2 = data.en;
if(typeof data2 === "string"){
if(func2(data2) > 40){
const err8 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.min !== undefined){
if(!(validate106(data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"object","additionalProperties":false,"required":["grade","elseGrade","minShare","compare"],"properties":{"grade":{"type":"string","maxLength":20},"elseGrade":{"type":"string","maxLength":20},"minShare":{"$ref":"definitions.schema.json#/$defs/decimal"},"compare":{"type":"string","enum":["printed","exact"],"maxLength":64},"missesAllowed":{"type":"integer","minimum":0,"maximum":100}}};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grade === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grade"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.elseGrade === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "elseGrade"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.minShare === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minShare"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.compare === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compare"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "grade") || (key0 === "elseGrade")) || (key0 === "minShare")) || (key0 === "compare")) || (key0 === "missesAllowed"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.grade !== undefined){
let data0 = data.grade;
if(typeof data0 === "string"){
if(func2(data0) > 20){
const err5 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.elseGrade !== undefined){
let data1 = data.elseGrade;
if(typeof data1 === "string"){
if(func2(data1) > 20){
const err7 = {instancePath:instancePath+"/elseGrade",schemaPath:"#/properties/elseGrade/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/elseGrade",schemaPath:"#/properties/elseGrade/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.minShare !== undefined){
if(!(validate106(data.minShare, {instancePath:instancePath+"/minShare",parentData:data,parentDataProperty:"minShare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.compare !== undefined){
let data3 = data.compare;
if(!((data3 === "printed") || (data3 === "exact"))){
const err9 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/enum",keyword:"enum",params:{allowedValues: schema73.properties.compare.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err10 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.missesAllowed !== undefined){
let data4 = data.missesAllowed;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err12 = {instancePath:instancePath+"/missesAllowed",schemaPath:"#/properties/missesAllowed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/missesAllowed",schemaPath:"#/properties/missesAllowed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/missesAllowed",schemaPath:"#/properties/missesAllowed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","additionalProperties":false,"required":["decimals","mode"],"properties":{"decimals":{"type":"integer","minimum":0,"maximum":6},"mode":{"type":"string","enum":["half-up","half-even"],"maxLength":64}}};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decimals === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decimals"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "decimals") || (key0 === "mode"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.decimals !== undefined){
let data0 = data.decimals;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/decimals",schemaPath:"#/properties/decimals/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 6 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/decimals",schemaPath:"#/properties/decimals/maximum",keyword:"maximum",params:{comparison: "<=", limit: 6}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/decimals",schemaPath:"#/properties/decimals/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(!((data1 === "half-up") || (data1 === "half-even"))){
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema74.properties.mode.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err7 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern13.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"object","additionalProperties":false,"required":["id","status","share","awarded","printed","inputs","cells"],"properties":{"id":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"},"status":{"type":"string","enum":["scored","blank","not-applicable"],"maxLength":64},"share":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"awarded":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/fraction"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"printed":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"inputs":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"type":"object","required":["type"],"properties":{"type":{"enum":["members","ratio","checklist","graded"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"members"}}},"then":{"$ref":"#/$defs/memberInputs"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"ratio"}}},"then":{"$ref":"#/$defs/ratioInputs"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"checklist"}}},"then":{"$ref":"#/$defs/checklistInputs"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"graded"}}},"then":{"$ref":"#/$defs/gradedInputs"}}]}},{"if":{"type":"null"},"then":{"type":"null"}}]},"cells":{"type":"array","maxItems":60,"items":{"type":"string","maxLength":80}},"blanks":{"type":"array","maxItems":60,"items":{"type":"string","maxLength":160}},"waived":{"type":"object","additionalProperties":false,"required":["by","reason"],"properties":{"by":{"type":"string","maxLength":80},"reason":{"type":"string","maxLength":300}}},"level":{"type":"integer","minimum":1,"maximum":9},"judged":{"type":"array","maxItems":9,"items":{"type":"object","additionalProperties":false,"required":["level","awarded"],"properties":{"level":{"type":"integer","minimum":1,"maximum":9},"awarded":{"$ref":"definitions.schema.json#/$defs/awarded"}}}}}};
const schema80 = {"type":"string","maxLength":400,"pattern":"^-?[0-9]{1,190}(/[1-9][0-9]{0,190})?$"};
const pattern36 = new RegExp("^-?[0-9]{1,190}(/[1-9][0-9]{0,190})?$", "u");

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 400){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 400}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern36.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]{1,190}(/[1-9][0-9]{0,190})?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"object","additionalProperties":false,"required":["type","periods","histogram"],"properties":{"type":{"const":"members"},"periods":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":12}},"histogram":{"type":"array","maxItems":5000,"items":{"type":"object","additionalProperties":false,"required":["values","members"],"properties":{"values":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":40}},"members":{"type":"integer","minimum":0}}}}}};

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.periods === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "periods"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.histogram === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "histogram"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "periods")) || (key0 === "histogram"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
if("members" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "members"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.periods !== undefined){
let data1 = data.periods;
if(Array.isArray(data1)){
if(data1.length > 64){
const err5 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 12){
const err6 = {instancePath:instancePath+"/periods/" + i0,schemaPath:"#/properties/periods/items/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/periods/" + i0,schemaPath:"#/properties/periods/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/periods",schemaPath:"#/properties/periods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.histogram !== undefined){
let data3 = data.histogram;
if(Array.isArray(data3)){
if(data3.length > 5000){
const err9 = {instancePath:instancePath+"/histogram",schemaPath:"#/properties/histogram/maxItems",keyword:"maxItems",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.values === undefined){
const err10 = {instancePath:instancePath+"/histogram/" + i1,schemaPath:"#/properties/histogram/items/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.members === undefined){
const err11 = {instancePath:instancePath+"/histogram/" + i1,schemaPath:"#/properties/histogram/items/required",keyword:"required",params:{missingProperty: "members"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "values") || (key1 === "members"))){
const err12 = {instancePath:instancePath+"/histogram/" + i1,schemaPath:"#/properties/histogram/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.values !== undefined){
let data5 = data4.values;
if(Array.isArray(data5)){
if(data5.length > 64){
const err13 = {instancePath:instancePath+"/histogram/" + i1+"/values",schemaPath:"#/properties/histogram/items/properties/values/maxItems",keyword:"maxItems",params:{limit: 64}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func2(data6) > 40){
const err14 = {instancePath:instancePath+"/histogram/" + i1+"/values/" + i2,schemaPath:"#/properties/histogram/items/properties/values/items/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/histogram/" + i1+"/values/" + i2,schemaPath:"#/properties/histogram/items/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/histogram/" + i1+"/values",schemaPath:"#/properties/histogram/items/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data4.members !== undefined){
let data7 = data4.members;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err17 = {instancePath:instancePath+"/histogram/" + i1+"/members",schemaPath:"#/properties/histogram/items/properties/members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/histogram/" + i1+"/members",schemaPath:"#/properties/histogram/items/properties/members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/histogram/" + i1,schemaPath:"#/properties/histogram/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/histogram",schemaPath:"#/properties/histogram/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","additionalProperties":false,"required":["type","num","den"],"properties":{"type":{"const":"ratio"},"num":{"type":"integer","minimum":0},"den":{"type":"integer","minimum":0},"previousNum":{"type":"integer","minimum":0},"previousDen":{"type":"integer","minimum":0}}};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate214.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.num === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "num"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.den === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "den"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "num")) || (key0 === "den")) || (key0 === "previousNum")) || (key0 === "previousDen"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
if("ratio" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "ratio"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.num !== undefined){
let data1 = data.num;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/num",schemaPath:"#/properties/num/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/num",schemaPath:"#/properties/num/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.den !== undefined){
let data2 = data.den;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/den",schemaPath:"#/properties/den/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/den",schemaPath:"#/properties/den/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.previousNum !== undefined){
let data3 = data.previousNum;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err9 = {instancePath:instancePath+"/previousNum",schemaPath:"#/properties/previousNum/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err10 = {instancePath:instancePath+"/previousNum",schemaPath:"#/properties/previousNum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.previousDen !== undefined){
let data4 = data.previousDen;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/previousDen",schemaPath:"#/properties/previousDen/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/previousDen",schemaPath:"#/properties/previousDen/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate214.errors = vErrors;
return errors === 0;
}
validate214.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"object","additionalProperties":false,"required":["type","items"],"properties":{"type":{"const":"checklist"},"items":{"type":"object","maxProperties":40,"additionalProperties":{"type":"string","enum":["yes","no","not-applicable"],"maxLength":64}}}};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.items === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "items"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
if("checklist" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "checklist"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 40){
const err4 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxProperties",keyword:"maxProperties",params:{limit: 40}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
let data2 = data1[key1];
if(!(((data2 === "yes") || (data2 === "no")) || (data2 === "not-applicable"))){
const err5 = {instancePath:instancePath+"/items/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/items/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema83.properties.items.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err6 = {instancePath:instancePath+"/items/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/items/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/items/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/items/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"object","additionalProperties":false,"required":["type","level"],"properties":{"type":{"const":"graded"},"level":{"type":"string","maxLength":10}}};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.level === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "level"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
if("graded" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "graded"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.level !== undefined){
let data1 = data.level;
if(typeof data1 === "string"){
if(func2(data1) > 10){
const err4 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}
validate218.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"string","maxLength":400,"pattern":"^(0|[1-9][0-9]{0,189})(\\.[0-9]{1,6}|/[1-9][0-9]{0,190})?$"};
const pattern37 = new RegExp("^(0|[1-9][0-9]{0,189})(\\.[0-9]{1,6}|/[1-9][0-9]{0,190})?$", "u");

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 400){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 400}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern37.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]{0,189})(\\.[0-9]{1,6}|/[1-9][0-9]{0,190})?$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.share === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "share"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.awarded === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "awarded"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.printed === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "printed"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.inputs === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "inputs"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cells === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cells"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema79.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 12){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern14.test(data0)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((data1 === "scored") || (data1 === "blank")) || (data1 === "not-applicable"))){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema79.properties.status.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.share !== undefined){
let data2 = data.share;
if((typeof data2 !== "string") && (data2 !== null)){
const err14 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: schema79.properties.share.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(typeof data2 !== "string"){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(!(validate208(data2, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
}
if(!valid2){
const err16 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(data2 !== null){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(data2 !== null){
const err18 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid3 = _valid1;
}
if(!valid3){
const err19 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.awarded !== undefined){
let data3 = data.awarded;
if((typeof data3 !== "string") && (data3 !== null)){
const err20 = {instancePath:instancePath+"/awarded",schemaPath:"#/properties/awarded/type",keyword:"type",params:{type: schema79.properties.awarded.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const _errs22 = errors;
let valid5 = true;
const _errs23 = errors;
if(typeof data3 !== "string"){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs25 = errors;
if(!(validate208(data3, {instancePath:instancePath+"/awarded",parentData:data,parentDataProperty:"awarded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid2 = _errs25 === errors;
valid5 = _valid2;
}
if(!valid5){
const err22 = {instancePath:instancePath+"/awarded",schemaPath:"#/properties/awarded/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const _errs27 = errors;
let valid6 = true;
const _errs28 = errors;
if(data3 !== null){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid3 = _errs28 === errors;
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs30 = errors;
if(data3 !== null){
const err24 = {instancePath:instancePath+"/awarded",schemaPath:"#/properties/awarded/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid3 = _errs30 === errors;
valid6 = _valid3;
}
if(!valid6){
const err25 = {instancePath:instancePath+"/awarded",schemaPath:"#/properties/awarded/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.printed !== undefined){
let data4 = data.printed;
if((typeof data4 !== "string") && (data4 !== null)){
const err26 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/type",keyword:"type",params:{type: schema79.properties.printed.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs35 = errors;
let valid8 = true;
const _errs36 = errors;
if(typeof data4 !== "string"){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid4 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs38 = errors;
if(!(validate205(data4, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid4 = _errs38 === errors;
valid8 = _valid4;
}
if(!valid8){
const err28 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const _errs40 = errors;
let valid9 = true;
const _errs41 = errors;
if(data4 !== null){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid5 = _errs41 === errors;
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs43 = errors;
if(data4 !== null){
const err30 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid5 = _errs43 === errors;
valid9 = _valid5;
}
if(!valid9){
const err31 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.inputs !== undefined){
let data5 = data.inputs;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
const err32 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: schema79.properties.inputs.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs48 = errors;
let valid11 = true;
const _errs49 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid6 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs51 = errors;
const _errs54 = errors;
let valid13 = true;
const _errs55 = errors;
if(errors === _errs55){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if((data5.type === undefined) && (missing0 = "type")){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
if(data5.type !== undefined){
if("members" !== data5.type){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid7 = _errs55 === errors;
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs58 = errors;
if(!(validate212(data5, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
var _valid7 = _errs58 === errors;
valid13 = _valid7;
if(valid13){
var props0 = true;
}
}
if(!valid13){
const err37 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/0/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const _errs60 = errors;
let valid15 = true;
const _errs61 = errors;
if(errors === _errs61){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.type === undefined) && (missing1 = "type")){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
if(data5.type !== undefined){
if("ratio" !== data5.type){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid8 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs64 = errors;
if(!(validate214(data5, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
errors = vErrors.length;
}
var _valid8 = _errs64 === errors;
valid15 = _valid8;
if(valid15){
var props1 = true;
}
}
if(!valid15){
const err41 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/0/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs66 = errors;
let valid17 = true;
const _errs67 = errors;
if(errors === _errs67){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if((data5.type === undefined) && (missing2 = "type")){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(data5.type !== undefined){
if("checklist" !== data5.type){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid9 = _errs67 === errors;
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs70 = errors;
if(!(validate216(data5, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
var _valid9 = _errs70 === errors;
valid17 = _valid9;
if(valid17){
var props2 = true;
}
}
if(!valid17){
const err45 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/0/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
const _errs72 = errors;
let valid19 = true;
const _errs73 = errors;
if(errors === _errs73){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing3;
if((data5.type === undefined) && (missing3 = "type")){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
if(data5.type !== undefined){
if("graded" !== data5.type){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
}
else {
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid10 = _errs73 === errors;
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs76 = errors;
if(!(validate218(data5, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var _valid10 = _errs76 === errors;
valid19 = _valid10;
if(valid19){
var props3 = true;
}
}
if(!valid19){
const err49 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/0/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(props0 !== true && props3 !== undefined){
if(props3 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props3);
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.type === undefined){
const err50 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/0/then/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data5.type !== undefined){
let data10 = data5.type;
if(!((((data10 === "members") || (data10 === "ratio")) || (data10 === "checklist")) || (data10 === "graded"))){
const err51 = {instancePath:instancePath+"/inputs/type",schemaPath:"#/properties/inputs/allOf/0/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema79.properties.inputs.allOf[0].then.properties.type.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/0/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid6 = _errs51 === errors;
valid11 = _valid6;
}
if(!valid11){
const err53 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
const _errs79 = errors;
let valid22 = true;
const _errs80 = errors;
if(data5 !== null){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid11 = _errs80 === errors;
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs82 = errors;
if(data5 !== null){
const err55 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid11 = _errs82 === errors;
valid22 = _valid11;
}
if(!valid22){
const err56 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.cells !== undefined){
let data11 = data.cells;
if(Array.isArray(data11)){
if(data11.length > 60){
const err57 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/maxItems",keyword:"maxItems",params:{limit: 60}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(func2(data12) > 80){
const err58 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.blanks !== undefined){
let data13 = data.blanks;
if(Array.isArray(data13)){
if(data13.length > 60){
const err61 = {instancePath:instancePath+"/blanks",schemaPath:"#/properties/blanks/maxItems",keyword:"maxItems",params:{limit: 60}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(typeof data14 === "string"){
if(func2(data14) > 160){
const err62 = {instancePath:instancePath+"/blanks/" + i1,schemaPath:"#/properties/blanks/items/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/blanks/" + i1,schemaPath:"#/properties/blanks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/blanks",schemaPath:"#/properties/blanks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.waived !== undefined){
let data15 = data.waived;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.by === undefined){
const err65 = {instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data15.reason === undefined){
const err66 = {instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
for(const key1 in data15){
if(!((key1 === "by") || (key1 === "reason"))){
const err67 = {instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data15.by !== undefined){
let data16 = data15.by;
if(typeof data16 === "string"){
if(func2(data16) > 80){
const err68 = {instancePath:instancePath+"/waived/by",schemaPath:"#/properties/waived/properties/by/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/waived/by",schemaPath:"#/properties/waived/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data15.reason !== undefined){
let data17 = data15.reason;
if(typeof data17 === "string"){
if(func2(data17) > 300){
const err70 = {instancePath:instancePath+"/waived/reason",schemaPath:"#/properties/waived/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/waived/reason",schemaPath:"#/properties/waived/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.level !== undefined){
let data18 = data.level;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err73 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9 || isNaN(data18)){
const err74 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err75 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
if(data.judged !== undefined){
let data19 = data.judged;
if(Array.isArray(data19)){
if(data19.length > 9){
const err76 = {instancePath:instancePath+"/judged",schemaPath:"#/properties/judged/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.level === undefined){
const err77 = {instancePath:instancePath+"/judged/" + i2,schemaPath:"#/properties/judged/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data20.awarded === undefined){
const err78 = {instancePath:instancePath+"/judged/" + i2,schemaPath:"#/properties/judged/items/required",keyword:"required",params:{missingProperty: "awarded"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key2 in data20){
if(!((key2 === "level") || (key2 === "awarded"))){
const err79 = {instancePath:instancePath+"/judged/" + i2,schemaPath:"#/properties/judged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data20.level !== undefined){
let data21 = data20.level;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err80 = {instancePath:instancePath+"/judged/" + i2+"/level",schemaPath:"#/properties/judged/items/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9 || isNaN(data21)){
const err81 = {instancePath:instancePath+"/judged/" + i2+"/level",schemaPath:"#/properties/judged/items/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err82 = {instancePath:instancePath+"/judged/" + i2+"/level",schemaPath:"#/properties/judged/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data20.awarded !== undefined){
if(!(validate220(data20.awarded, {instancePath:instancePath+"/judged/" + i2+"/awarded",parentData:data20,parentDataProperty:"awarded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
}
else {
const err83 = {instancePath:instancePath+"/judged/" + i2,schemaPath:"#/properties/judged/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/judged",schemaPath:"#/properties/judged/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"type":["array","null"],"allOf":[{"if":{"type":"array"},"then":{"type":"array","maxItems":2000,"items":{"type":"object","additionalProperties":false,"required":["ordinal","level","counted"],"properties":{"ordinal":{"type":"integer","minimum":1},"level":{"type":"string","maxLength":40},"counted":{"type":"boolean"}}}}},{"if":{"type":"null"},"then":{"type":"null"}}]};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema86.type}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(!(Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(Array.isArray(data)){
if(data.length > 2000){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/maxItems",keyword:"maxItems",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.ordinal === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/then/items/required",keyword:"required",params:{missingProperty: "ordinal"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.level === undefined){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/then/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.counted === undefined){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/then/items/required",keyword:"required",params:{missingProperty: "counted"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "ordinal") || (key0 === "level")) || (key0 === "counted"))){
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/then/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.ordinal !== undefined){
let data1 = data0.ordinal;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/" + i0+"/ordinal",schemaPath:"#/allOf/0/then/items/properties/ordinal/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/" + i0+"/ordinal",schemaPath:"#/allOf/0/then/items/properties/ordinal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data0.level !== undefined){
let data2 = data0.level;
if(typeof data2 === "string"){
if(func2(data2) > 40){
const err9 = {instancePath:instancePath+"/" + i0+"/level",schemaPath:"#/allOf/0/then/items/properties/level/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0+"/level",schemaPath:"#/allOf/0/then/items/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.counted !== undefined){
if(typeof data0.counted !== "boolean"){
const err11 = {instancePath:instancePath+"/" + i0+"/counted",schemaPath:"#/allOf/0/then/items/properties/counted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/allOf/0/then/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var items0 = true;
}
}
if(!valid1){
const err14 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const _errs17 = errors;
let valid5 = true;
const _errs18 = errors;
if(data !== null){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs20 = errors;
if(data !== null){
const err16 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid5 = _valid1;
}
if(!valid5){
const err17 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate228.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate228.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func2(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://jiaoyan.example/schema/1/result.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.formatVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "formatVersion"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.issued === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issued"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.issuer === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.producer === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "producer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.derivedFrom === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "derivedFrom"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.lang === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lang"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.programme === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "programme"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.standard === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.schoolYear === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schoolYear"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.school === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "school"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.subject === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.level === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.status === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.effective === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effective"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.indicators === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicators"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.dimensions === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dimensions"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.applicablePoints === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applicablePoints"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.bonus === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bonus"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.bonusTotal === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bonusTotal"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.deductions === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deductions"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.deductionTotal === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deductionTotal"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.base === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.basePrinted === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basePrinted"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.gradeScore === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gradeScore"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.total === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.totalExact === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "totalExact"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.guardFailed === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "guardFailed"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.grade === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grade"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.vetoes === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vetoes"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.blankIndicators === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "blankIndicators"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.eligibility === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "eligibility"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err33 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.kind !== undefined){
if("result" !== data.kind){
const err34 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "result"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.formatVersion !== undefined){
let data1 = data.formatVersion;
if(typeof data1 === "string"){
if(func2(data1) > 6){
const err35 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern3.test(data1)){
const err36 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate54(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.issued !== undefined){
if(!(validate56(data.issued, {instancePath:instancePath+"/issued",parentData:data,parentDataProperty:"issued",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.issuer !== undefined){
if(!(validate58(data.issuer, {instancePath:instancePath+"/issuer",parentData:data,parentDataProperty:"issuer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.producer !== undefined){
if(!(validate60(data.producer, {instancePath:instancePath+"/producer",parentData:data,parentDataProperty:"producer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.derivedFrom !== undefined){
let data6 = data.derivedFrom;
if(Array.isArray(data6)){
if(data6.length > 2000){
const err38 = {instancePath:instancePath+"/derivedFrom",schemaPath:"#/properties/derivedFrom/maxItems",keyword:"maxItems",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate62(data6[i0], {instancePath:instancePath+"/derivedFrom/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err39 = {instancePath:instancePath+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.lang !== undefined){
if(!(validate66(data.lang, {instancePath:instancePath+"/lang",parentData:data,parentDataProperty:"lang",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.extensions !== undefined){
if(!(validate68(data.extensions, {instancePath:instancePath+"/extensions",parentData:data,parentDataProperty:"extensions",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.programme !== undefined){
if(!(validate70(data.programme, {instancePath:instancePath+"/programme",parentData:data,parentDataProperty:"programme",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.standard !== undefined){
if(!(validate70(data.standard, {instancePath:instancePath+"/standard",parentData:data,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.schoolYear !== undefined){
if(!(validate76(data.schoolYear, {instancePath:instancePath+"/schoolYear",parentData:data,parentDataProperty:"schoolYear",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.school !== undefined){
let data13 = data.school;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id === undefined){
const err40 = {instancePath:instancePath+"/school",schemaPath:"#/properties/school/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data13.name === undefined){
const err41 = {instancePath:instancePath+"/school",schemaPath:"#/properties/school/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data13.unit === undefined){
const err42 = {instancePath:instancePath+"/school",schemaPath:"#/properties/school/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data13.category === undefined){
const err43 = {instancePath:instancePath+"/school",schemaPath:"#/properties/school/required",keyword:"required",params:{missingProperty: "category"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data13.stages === undefined){
const err44 = {instancePath:instancePath+"/school",schemaPath:"#/properties/school/required",keyword:"required",params:{missingProperty: "stages"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key1 in data13){
if(!(((((key1 === "id") || (key1 === "name")) || (key1 === "unit")) || (key1 === "category")) || (key1 === "stages"))){
const err45 = {instancePath:instancePath+"/school",schemaPath:"#/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data13.id !== undefined){
let data14 = data13.id;
if(typeof data14 === "string"){
if(func2(data14) > 20){
const err46 = {instancePath:instancePath+"/school/id",schemaPath:"#/properties/school/properties/id/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/school/id",schemaPath:"#/properties/school/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data13.name !== undefined){
let data15 = data13.name;
if(typeof data15 === "string"){
if(func2(data15) > 120){
const err48 = {instancePath:instancePath+"/school/name",schemaPath:"#/properties/school/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/school/name",schemaPath:"#/properties/school/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data13.unit !== undefined){
let data16 = data13.unit;
if(typeof data16 === "string"){
if(func2(data16) > 20){
const err50 = {instancePath:instancePath+"/school/unit",schemaPath:"#/properties/school/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/school/unit",schemaPath:"#/properties/school/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data13.category !== undefined){
let data17 = data13.category;
if(typeof data17 === "string"){
if(func2(data17) > 20){
const err52 = {instancePath:instancePath+"/school/category",schemaPath:"#/properties/school/properties/category/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/school/category",schemaPath:"#/properties/school/properties/category/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data13.stages !== undefined){
let data18 = data13.stages;
if(Array.isArray(data18)){
if(data18.length > 6){
const err54 = {instancePath:instancePath+"/school/stages",schemaPath:"#/properties/school/properties/stages/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 === "string"){
if(func2(data19) > 20){
const err55 = {instancePath:instancePath+"/school/stages/" + i1,schemaPath:"#/properties/school/properties/stages/items/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/school/stages/" + i1,schemaPath:"#/properties/school/properties/stages/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/school/stages",schemaPath:"#/properties/school/properties/stages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/school",schemaPath:"#/properties/school/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.subject !== undefined){
let data20 = data.subject;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.id === undefined){
const err59 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data20.grain === undefined){
const err60 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "grain"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data20.name === undefined){
const err61 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key2 in data20){
if(!(((((key2 === "id") || (key2 === "grain")) || (key2 === "name")) || (key2 === "stage")) || (key2 === "subjects"))){
const err62 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data20.id !== undefined){
let data21 = data20.id;
if(typeof data21 === "string"){
if(func2(data21) > 80){
const err63 = {instancePath:instancePath+"/subject/id",schemaPath:"#/properties/subject/properties/id/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/subject/id",schemaPath:"#/properties/subject/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data20.grain !== undefined){
if(!(validate78(data20.grain, {instancePath:instancePath+"/subject/grain",parentData:data20,parentDataProperty:"grain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data20.name !== undefined){
let data23 = data20.name;
if(typeof data23 === "string"){
if(func2(data23) > 120){
const err65 = {instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/subject/name",schemaPath:"#/properties/subject/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data20.stage !== undefined){
let data24 = data20.stage;
if(typeof data24 === "string"){
if(func2(data24) > 30){
const err67 = {instancePath:instancePath+"/subject/stage",schemaPath:"#/properties/subject/properties/stage/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/subject/stage",schemaPath:"#/properties/subject/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data20.subjects !== undefined){
let data25 = data20.subjects;
if(Array.isArray(data25)){
if(data25.length > 12){
const err69 = {instancePath:instancePath+"/subject/subjects",schemaPath:"#/properties/subject/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 12}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(typeof data26 === "string"){
if(func2(data26) > 40){
const err70 = {instancePath:instancePath+"/subject/subjects/" + i2,schemaPath:"#/properties/subject/properties/subjects/items/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/subject/subjects/" + i2,schemaPath:"#/properties/subject/properties/subjects/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/subject/subjects",schemaPath:"#/properties/subject/properties/subjects/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.level !== undefined){
let data27 = data.level;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err74 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9 || isNaN(data27)){
const err75 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err76 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data.status !== undefined){
let data28 = data.status;
if(!((data28 === "scored") || (data28 === "not-applied"))){
const err77 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.status.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(typeof data28 === "string"){
if(func2(data28) > 64){
const err78 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.effective !== undefined){
let data29 = data.effective;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.grades === undefined){
const err80 = {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/required",keyword:"required",params:{missingProperty: "grades"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data29.guard === undefined){
const err81 = {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/required",keyword:"required",params:{missingProperty: "guard"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data29.rounding === undefined){
const err82 = {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/required",keyword:"required",params:{missingProperty: "rounding"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data29.gradeOn === undefined){
const err83 = {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/required",keyword:"required",params:{missingProperty: "gradeOn"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data29.bonusCap === undefined){
const err84 = {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/required",keyword:"required",params:{missingProperty: "bonusCap"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key3 in data29){
if(!(((((key3 === "grades") || (key3 === "guard")) || (key3 === "rounding")) || (key3 === "gradeOn")) || (key3 === "bonusCap"))){
const err85 = {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data29.grades !== undefined){
let data30 = data29.grades;
if(Array.isArray(data30)){
if(data30.length > 10){
const err86 = {instancePath:instancePath+"/effective/grades",schemaPath:"#/properties/effective/properties/grades/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
if(!(validate197(data30[i3], {instancePath:instancePath+"/effective/grades/" + i3,parentData:data30,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
}
else {
const err87 = {instancePath:instancePath+"/effective/grades",schemaPath:"#/properties/effective/properties/grades/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data29.guard !== undefined){
let data32 = data29.guard;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
const err88 = {instancePath:instancePath+"/effective/guard",schemaPath:"#/properties/effective/properties/guard/type",keyword:"type",params:{type: schema19.properties.effective.properties.guard.type}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const _errs59 = errors;
let valid13 = true;
const _errs60 = errors;
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid0 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs62 = errors;
if(!(validate200(data32, {instancePath:instancePath+"/effective/guard",parentData:data29,parentDataProperty:"guard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var _valid0 = _errs62 === errors;
valid13 = _valid0;
}
if(!valid13){
const err90 = {instancePath:instancePath+"/effective/guard",schemaPath:"#/properties/effective/properties/guard/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const _errs64 = errors;
let valid14 = true;
const _errs65 = errors;
if(data32 !== null){
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid1 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs67 = errors;
if(data32 !== null){
const err92 = {instancePath:instancePath+"/effective/guard",schemaPath:"#/properties/effective/properties/guard/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid1 = _errs67 === errors;
valid14 = _valid1;
}
if(!valid14){
const err93 = {instancePath:instancePath+"/effective/guard",schemaPath:"#/properties/effective/properties/guard/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.rounding !== undefined){
if(!(validate203(data29.rounding, {instancePath:instancePath+"/effective/rounding",parentData:data29,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
if(data29.gradeOn !== undefined){
let data34 = data29.gradeOn;
if(!((data34 === "baseMinusDeductions") || (data34 === "total"))){
const err94 = {instancePath:instancePath+"/effective/gradeOn",schemaPath:"#/properties/effective/properties/gradeOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.effective.properties.gradeOn.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(typeof data34 === "string"){
if(func2(data34) > 64){
const err95 = {instancePath:instancePath+"/effective/gradeOn",schemaPath:"#/properties/effective/properties/gradeOn/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/effective/gradeOn",schemaPath:"#/properties/effective/properties/gradeOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data29.bonusCap !== undefined){
if(!(validate205(data29.bonusCap, {instancePath:instancePath+"/effective/bonusCap",parentData:data29,parentDataProperty:"bonusCap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
}
else {
const err97 = {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.indicators !== undefined){
let data36 = data.indicators;
if(Array.isArray(data36)){
if(data36.length > 200){
const err98 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){
if(!(validate207(data36[i4], {instancePath:instancePath+"/indicators/" + i4,parentData:data36,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
}
else {
const err99 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data38 = data.dimensions;
if(Array.isArray(data38)){
if(data38.length > 30){
const err100 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/maxItems",keyword:"maxItems",params:{limit: 30}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.id === undefined){
const err101 = {instancePath:instancePath+"/dimensions/" + i5,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data39.awarded === undefined){
const err102 = {instancePath:instancePath+"/dimensions/" + i5,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "awarded"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data39.printed === undefined){
const err103 = {instancePath:instancePath+"/dimensions/" + i5,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "printed"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data39.applicablePoints === undefined){
const err104 = {instancePath:instancePath+"/dimensions/" + i5,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "applicablePoints"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key4 in data39){
if(!((((key4 === "id") || (key4 === "awarded")) || (key4 === "printed")) || (key4 === "applicablePoints"))){
const err105 = {instancePath:instancePath+"/dimensions/" + i5,schemaPath:"#/properties/dimensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data39.id !== undefined){
let data40 = data39.id;
if(typeof data40 === "string"){
if(func2(data40) > 4){
const err106 = {instancePath:instancePath+"/dimensions/" + i5+"/id",schemaPath:"#/properties/dimensions/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/dimensions/" + i5+"/id",schemaPath:"#/properties/dimensions/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data39.awarded !== undefined){
let data41 = data39.awarded;
if((typeof data41 !== "string") && (data41 !== null)){
const err108 = {instancePath:instancePath+"/dimensions/" + i5+"/awarded",schemaPath:"#/properties/dimensions/items/properties/awarded/type",keyword:"type",params:{type: schema19.properties.dimensions.items.properties.awarded.type}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
const _errs86 = errors;
let valid21 = true;
const _errs87 = errors;
if(typeof data41 !== "string"){
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid2 = _errs87 === errors;
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs89 = errors;
if(!(validate208(data41, {instancePath:instancePath+"/dimensions/" + i5+"/awarded",parentData:data39,parentDataProperty:"awarded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid2 = _errs89 === errors;
valid21 = _valid2;
}
if(!valid21){
const err110 = {instancePath:instancePath+"/dimensions/" + i5+"/awarded",schemaPath:"#/properties/dimensions/items/properties/awarded/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const _errs91 = errors;
let valid22 = true;
const _errs92 = errors;
if(data41 !== null){
const err111 = {};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid3 = _errs92 === errors;
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs94 = errors;
if(data41 !== null){
const err112 = {instancePath:instancePath+"/dimensions/" + i5+"/awarded",schemaPath:"#/properties/dimensions/items/properties/awarded/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid3 = _errs94 === errors;
valid22 = _valid3;
}
if(!valid22){
const err113 = {instancePath:instancePath+"/dimensions/" + i5+"/awarded",schemaPath:"#/properties/dimensions/items/properties/awarded/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data39.printed !== undefined){
let data42 = data39.printed;
if((typeof data42 !== "string") && (data42 !== null)){
const err114 = {instancePath:instancePath+"/dimensions/" + i5+"/printed",schemaPath:"#/properties/dimensions/items/properties/printed/type",keyword:"type",params:{type: schema19.properties.dimensions.items.properties.printed.type}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const _errs99 = errors;
let valid24 = true;
const _errs100 = errors;
if(typeof data42 !== "string"){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid4 = _errs100 === errors;
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs102 = errors;
if(!(validate205(data42, {instancePath:instancePath+"/dimensions/" + i5+"/printed",parentData:data39,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid4 = _errs102 === errors;
valid24 = _valid4;
}
if(!valid24){
const err116 = {instancePath:instancePath+"/dimensions/" + i5+"/printed",schemaPath:"#/properties/dimensions/items/properties/printed/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const _errs104 = errors;
let valid25 = true;
const _errs105 = errors;
if(data42 !== null){
const err117 = {};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid5 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs107 = errors;
if(data42 !== null){
const err118 = {instancePath:instancePath+"/dimensions/" + i5+"/printed",schemaPath:"#/properties/dimensions/items/properties/printed/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid5 = _errs107 === errors;
valid25 = _valid5;
}
if(!valid25){
const err119 = {instancePath:instancePath+"/dimensions/" + i5+"/printed",schemaPath:"#/properties/dimensions/items/properties/printed/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data39.applicablePoints !== undefined){
if(!(validate205(data39.applicablePoints, {instancePath:instancePath+"/dimensions/" + i5+"/applicablePoints",parentData:data39,parentDataProperty:"applicablePoints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
}
else {
const err120 = {instancePath:instancePath+"/dimensions/" + i5,schemaPath:"#/properties/dimensions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.applicablePoints !== undefined){
if(!(validate205(data.applicablePoints, {instancePath:instancePath+"/applicablePoints",parentData:data,parentDataProperty:"applicablePoints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.bonus !== undefined){
let data45 = data.bonus;
if(Array.isArray(data45)){
if(data45.length > 20){
const err122 = {instancePath:instancePath+"/bonus",schemaPath:"#/properties/bonus/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
let data46 = data45[i6];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.id === undefined){
const err123 = {instancePath:instancePath+"/bonus/" + i6,schemaPath:"#/properties/bonus/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data46.awarded === undefined){
const err124 = {instancePath:instancePath+"/bonus/" + i6,schemaPath:"#/properties/bonus/items/required",keyword:"required",params:{missingProperty: "awarded"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data46.inputs === undefined){
const err125 = {instancePath:instancePath+"/bonus/" + i6,schemaPath:"#/properties/bonus/items/required",keyword:"required",params:{missingProperty: "inputs"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key5 in data46){
if(!(((key5 === "id") || (key5 === "awarded")) || (key5 === "inputs"))){
const err126 = {instancePath:instancePath+"/bonus/" + i6,schemaPath:"#/properties/bonus/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data46.id !== undefined){
let data47 = data46.id;
if(typeof data47 === "string"){
if(func2(data47) > 12){
const err127 = {instancePath:instancePath+"/bonus/" + i6+"/id",schemaPath:"#/properties/bonus/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!pattern14.test(data47)){
const err128 = {instancePath:instancePath+"/bonus/" + i6+"/id",schemaPath:"#/properties/bonus/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/bonus/" + i6+"/id",schemaPath:"#/properties/bonus/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data46.awarded !== undefined){
let data48 = data46.awarded;
if((typeof data48 !== "string") && (data48 !== null)){
const err130 = {instancePath:instancePath+"/bonus/" + i6+"/awarded",schemaPath:"#/properties/bonus/items/properties/awarded/type",keyword:"type",params:{type: schema19.properties.bonus.items.properties.awarded.type}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
const _errs121 = errors;
let valid30 = true;
const _errs122 = errors;
if(typeof data48 !== "string"){
const err131 = {};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid6 = _errs122 === errors;
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs124 = errors;
if(!(validate208(data48, {instancePath:instancePath+"/bonus/" + i6+"/awarded",parentData:data46,parentDataProperty:"awarded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid6 = _errs124 === errors;
valid30 = _valid6;
}
if(!valid30){
const err132 = {instancePath:instancePath+"/bonus/" + i6+"/awarded",schemaPath:"#/properties/bonus/items/properties/awarded/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const _errs126 = errors;
let valid31 = true;
const _errs127 = errors;
if(data48 !== null){
const err133 = {};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid7 = _errs127 === errors;
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs129 = errors;
if(data48 !== null){
const err134 = {instancePath:instancePath+"/bonus/" + i6+"/awarded",schemaPath:"#/properties/bonus/items/properties/awarded/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid7 = _errs129 === errors;
valid31 = _valid7;
}
if(!valid31){
const err135 = {instancePath:instancePath+"/bonus/" + i6+"/awarded",schemaPath:"#/properties/bonus/items/properties/awarded/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data46.inputs !== undefined){
if(!(validate228(data46.inputs, {instancePath:instancePath+"/bonus/" + i6+"/inputs",parentData:data46,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
const err136 = {instancePath:instancePath+"/bonus/" + i6,schemaPath:"#/properties/bonus/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/bonus",schemaPath:"#/properties/bonus/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.bonusTotal !== undefined){
let data50 = data.bonusTotal;
if((typeof data50 !== "string") && (data50 !== null)){
const err138 = {instancePath:instancePath+"/bonusTotal",schemaPath:"#/properties/bonusTotal/type",keyword:"type",params:{type: schema19.properties.bonusTotal.type}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const _errs135 = errors;
let valid33 = true;
const _errs136 = errors;
if(typeof data50 !== "string"){
const err139 = {};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid8 = _errs136 === errors;
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs138 = errors;
if(!(validate208(data50, {instancePath:instancePath+"/bonusTotal",parentData:data,parentDataProperty:"bonusTotal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid8 = _errs138 === errors;
valid33 = _valid8;
}
if(!valid33){
const err140 = {instancePath:instancePath+"/bonusTotal",schemaPath:"#/properties/bonusTotal/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const _errs140 = errors;
let valid34 = true;
const _errs141 = errors;
if(data50 !== null){
const err141 = {};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid9 = _errs141 === errors;
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs143 = errors;
if(data50 !== null){
const err142 = {instancePath:instancePath+"/bonusTotal",schemaPath:"#/properties/bonusTotal/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid9 = _errs143 === errors;
valid34 = _valid9;
}
if(!valid34){
const err143 = {instancePath:instancePath+"/bonusTotal",schemaPath:"#/properties/bonusTotal/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.deductions !== undefined){
let data51 = data.deductions;
if(Array.isArray(data51)){
if(data51.length > 20){
const err144 = {instancePath:instancePath+"/deductions",schemaPath:"#/properties/deductions/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
const len7 = data51.length;
for(let i7=0; i7<len7; i7++){
let data52 = data51[i7];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.id === undefined){
const err145 = {instancePath:instancePath+"/deductions/" + i7,schemaPath:"#/properties/deductions/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data52.events === undefined){
const err146 = {instancePath:instancePath+"/deductions/" + i7,schemaPath:"#/properties/deductions/items/required",keyword:"required",params:{missingProperty: "events"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data52.taken === undefined){
const err147 = {instancePath:instancePath+"/deductions/" + i7,schemaPath:"#/properties/deductions/items/required",keyword:"required",params:{missingProperty: "taken"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key6 in data52){
if(!(((key6 === "id") || (key6 === "events")) || (key6 === "taken"))){
const err148 = {instancePath:instancePath+"/deductions/" + i7,schemaPath:"#/properties/deductions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data52.id !== undefined){
let data53 = data52.id;
if(typeof data53 === "string"){
if(func2(data53) > 12){
const err149 = {instancePath:instancePath+"/deductions/" + i7+"/id",schemaPath:"#/properties/deductions/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!pattern14.test(data53)){
const err150 = {instancePath:instancePath+"/deductions/" + i7+"/id",schemaPath:"#/properties/deductions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/deductions/" + i7+"/id",schemaPath:"#/properties/deductions/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data52.events !== undefined){
let data54 = data52.events;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err152 = {instancePath:instancePath+"/deductions/" + i7+"/events",schemaPath:"#/properties/deductions/items/properties/events/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err153 = {instancePath:instancePath+"/deductions/" + i7+"/events",schemaPath:"#/properties/deductions/items/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
if(data52.taken !== undefined){
if(!(validate208(data52.taken, {instancePath:instancePath+"/deductions/" + i7+"/taken",parentData:data52,parentDataProperty:"taken",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
}
else {
const err154 = {instancePath:instancePath+"/deductions/" + i7,schemaPath:"#/properties/deductions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/deductions",schemaPath:"#/properties/deductions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.deductionTotal !== undefined){
if(!(validate208(data.deductionTotal, {instancePath:instancePath+"/deductionTotal",parentData:data,parentDataProperty:"deductionTotal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.base !== undefined){
let data57 = data.base;
if((typeof data57 !== "string") && (data57 !== null)){
const err156 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: schema19.properties.base.type}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
const _errs159 = errors;
let valid39 = true;
const _errs160 = errors;
if(typeof data57 !== "string"){
const err157 = {};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid10 = _errs160 === errors;
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs162 = errors;
if(!(validate208(data57, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid10 = _errs162 === errors;
valid39 = _valid10;
}
if(!valid39){
const err158 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const _errs164 = errors;
let valid40 = true;
const _errs165 = errors;
if(data57 !== null){
const err159 = {};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid11 = _errs165 === errors;
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs167 = errors;
if(data57 !== null){
const err160 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid11 = _errs167 === errors;
valid40 = _valid11;
}
if(!valid40){
const err161 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data.basePrinted !== undefined){
let data58 = data.basePrinted;
if((typeof data58 !== "string") && (data58 !== null)){
const err162 = {instancePath:instancePath+"/basePrinted",schemaPath:"#/properties/basePrinted/type",keyword:"type",params:{type: schema19.properties.basePrinted.type}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
const _errs172 = errors;
let valid42 = true;
const _errs173 = errors;
if(typeof data58 !== "string"){
const err163 = {};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid12 = _errs173 === errors;
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs175 = errors;
if(!(validate205(data58, {instancePath:instancePath+"/basePrinted",parentData:data,parentDataProperty:"basePrinted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid12 = _errs175 === errors;
valid42 = _valid12;
}
if(!valid42){
const err164 = {instancePath:instancePath+"/basePrinted",schemaPath:"#/properties/basePrinted/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const _errs177 = errors;
let valid43 = true;
const _errs178 = errors;
if(data58 !== null){
const err165 = {};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid13 = _errs178 === errors;
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs180 = errors;
if(data58 !== null){
const err166 = {instancePath:instancePath+"/basePrinted",schemaPath:"#/properties/basePrinted/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid13 = _errs180 === errors;
valid43 = _valid13;
}
if(!valid43){
const err167 = {instancePath:instancePath+"/basePrinted",schemaPath:"#/properties/basePrinted/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data.gradeScore !== undefined){
let data59 = data.gradeScore;
if((typeof data59 !== "string") && (data59 !== null)){
const err168 = {instancePath:instancePath+"/gradeScore",schemaPath:"#/properties/gradeScore/type",keyword:"type",params:{type: schema19.properties.gradeScore.type}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
const _errs185 = errors;
let valid45 = true;
const _errs186 = errors;
if(typeof data59 !== "string"){
const err169 = {};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid14 = _errs186 === errors;
errors = _errs185;
if(vErrors !== null){
if(_errs185){
vErrors.length = _errs185;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs188 = errors;
if(!(validate205(data59, {instancePath:instancePath+"/gradeScore",parentData:data,parentDataProperty:"gradeScore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid14 = _errs188 === errors;
valid45 = _valid14;
}
if(!valid45){
const err170 = {instancePath:instancePath+"/gradeScore",schemaPath:"#/properties/gradeScore/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
const _errs190 = errors;
let valid46 = true;
const _errs191 = errors;
if(data59 !== null){
const err171 = {};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid15 = _errs191 === errors;
errors = _errs190;
if(vErrors !== null){
if(_errs190){
vErrors.length = _errs190;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs193 = errors;
if(data59 !== null){
const err172 = {instancePath:instancePath+"/gradeScore",schemaPath:"#/properties/gradeScore/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid15 = _errs193 === errors;
valid46 = _valid15;
}
if(!valid46){
const err173 = {instancePath:instancePath+"/gradeScore",schemaPath:"#/properties/gradeScore/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.total !== undefined){
let data60 = data.total;
if((typeof data60 !== "string") && (data60 !== null)){
const err174 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: schema19.properties.total.type}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
const _errs198 = errors;
let valid48 = true;
const _errs199 = errors;
if(typeof data60 !== "string"){
const err175 = {};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid16 = _errs199 === errors;
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs201 = errors;
if(!(validate205(data60, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid16 = _errs201 === errors;
valid48 = _valid16;
}
if(!valid48){
const err176 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const _errs203 = errors;
let valid49 = true;
const _errs204 = errors;
if(data60 !== null){
const err177 = {};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid17 = _errs204 === errors;
errors = _errs203;
if(vErrors !== null){
if(_errs203){
vErrors.length = _errs203;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs206 = errors;
if(data60 !== null){
const err178 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid17 = _errs206 === errors;
valid49 = _valid17;
}
if(!valid49){
const err179 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.totalExact !== undefined){
let data61 = data.totalExact;
if((typeof data61 !== "string") && (data61 !== null)){
const err180 = {instancePath:instancePath+"/totalExact",schemaPath:"#/properties/totalExact/type",keyword:"type",params:{type: schema19.properties.totalExact.type}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
const _errs211 = errors;
let valid51 = true;
const _errs212 = errors;
if(typeof data61 !== "string"){
const err181 = {};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid18 = _errs212 === errors;
errors = _errs211;
if(vErrors !== null){
if(_errs211){
vErrors.length = _errs211;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs214 = errors;
if(!(validate208(data61, {instancePath:instancePath+"/totalExact",parentData:data,parentDataProperty:"totalExact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid18 = _errs214 === errors;
valid51 = _valid18;
}
if(!valid51){
const err182 = {instancePath:instancePath+"/totalExact",schemaPath:"#/properties/totalExact/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
const _errs216 = errors;
let valid52 = true;
const _errs217 = errors;
if(data61 !== null){
const err183 = {};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid19 = _errs217 === errors;
errors = _errs216;
if(vErrors !== null){
if(_errs216){
vErrors.length = _errs216;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs219 = errors;
if(data61 !== null){
const err184 = {instancePath:instancePath+"/totalExact",schemaPath:"#/properties/totalExact/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid19 = _errs219 === errors;
valid52 = _valid19;
}
if(!valid52){
const err185 = {instancePath:instancePath+"/totalExact",schemaPath:"#/properties/totalExact/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.guardFailed !== undefined){
let data62 = data.guardFailed;
if((!(Array.isArray(data62))) && (data62 !== null)){
const err186 = {instancePath:instancePath+"/guardFailed",schemaPath:"#/properties/guardFailed/type",keyword:"type",params:{type: schema19.properties.guardFailed.type}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
const _errs224 = errors;
let valid54 = true;
const _errs225 = errors;
if(!(Array.isArray(data62))){
const err187 = {};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var _valid20 = _errs225 === errors;
errors = _errs224;
if(vErrors !== null){
if(_errs224){
vErrors.length = _errs224;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs227 = errors;
if(Array.isArray(data62)){
if(data62.length > 200){
const err188 = {instancePath:instancePath+"/guardFailed",schemaPath:"#/properties/guardFailed/allOf/0/then/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const len8 = data62.length;
for(let i8=0; i8<len8; i8++){
let data63 = data62[i8];
if(typeof data63 === "string"){
if(func2(data63) > 12){
const err189 = {instancePath:instancePath+"/guardFailed/" + i8,schemaPath:"#/properties/guardFailed/allOf/0/then/items/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!pattern14.test(data63)){
const err190 = {instancePath:instancePath+"/guardFailed/" + i8,schemaPath:"#/properties/guardFailed/allOf/0/then/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/guardFailed/" + i8,schemaPath:"#/properties/guardFailed/allOf/0/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/guardFailed",schemaPath:"#/properties/guardFailed/allOf/0/then/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid20 = _errs227 === errors;
valid54 = _valid20;
}
if(!valid54){
const err193 = {instancePath:instancePath+"/guardFailed",schemaPath:"#/properties/guardFailed/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
const _errs232 = errors;
let valid57 = true;
const _errs233 = errors;
if(data62 !== null){
const err194 = {};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid21 = _errs233 === errors;
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs235 = errors;
if(data62 !== null){
const err195 = {instancePath:instancePath+"/guardFailed",schemaPath:"#/properties/guardFailed/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid21 = _errs235 === errors;
valid57 = _valid21;
}
if(!valid57){
const err196 = {instancePath:instancePath+"/guardFailed",schemaPath:"#/properties/guardFailed/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data.grade !== undefined){
let data64 = data.grade;
if((typeof data64 !== "string") && (data64 !== null)){
const err197 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/type",keyword:"type",params:{type: schema19.properties.grade.type}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
const _errs240 = errors;
let valid59 = true;
const _errs241 = errors;
if(typeof data64 !== "string"){
const err198 = {};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid22 = _errs241 === errors;
errors = _errs240;
if(vErrors !== null){
if(_errs240){
vErrors.length = _errs240;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs243 = errors;
if(typeof data64 === "string"){
if(func2(data64) > 20){
const err199 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/allOf/0/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid22 = _errs243 === errors;
valid59 = _valid22;
}
if(!valid59){
const err201 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
const _errs246 = errors;
let valid60 = true;
const _errs247 = errors;
if(data64 !== null){
const err202 = {};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid23 = _errs247 === errors;
errors = _errs246;
if(vErrors !== null){
if(_errs246){
vErrors.length = _errs246;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs249 = errors;
if(data64 !== null){
const err203 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid23 = _errs249 === errors;
valid60 = _valid23;
}
if(!valid60){
const err204 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.vetoes !== undefined){
let data65 = data.vetoes;
if(Array.isArray(data65)){
if(data65.length > 20){
const err205 = {instancePath:instancePath+"/vetoes",schemaPath:"#/properties/vetoes/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
const len9 = data65.length;
for(let i9=0; i9<len9; i9++){
let data66 = data65[i9];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.id === undefined){
const err206 = {instancePath:instancePath+"/vetoes/" + i9,schemaPath:"#/properties/vetoes/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data66.effect === undefined){
const err207 = {instancePath:instancePath+"/vetoes/" + i9,schemaPath:"#/properties/vetoes/items/required",keyword:"required",params:{missingProperty: "effect"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data66.events === undefined){
const err208 = {instancePath:instancePath+"/vetoes/" + i9,schemaPath:"#/properties/vetoes/items/required",keyword:"required",params:{missingProperty: "events"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
for(const key7 in data66){
if(!(((key7 === "id") || (key7 === "effect")) || (key7 === "events"))){
const err209 = {instancePath:instancePath+"/vetoes/" + i9,schemaPath:"#/properties/vetoes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data66.id !== undefined){
let data67 = data66.id;
if(typeof data67 === "string"){
if(func2(data67) > 12){
const err210 = {instancePath:instancePath+"/vetoes/" + i9+"/id",schemaPath:"#/properties/vetoes/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!pattern14.test(data67)){
const err211 = {instancePath:instancePath+"/vetoes/" + i9+"/id",schemaPath:"#/properties/vetoes/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/vetoes/" + i9+"/id",schemaPath:"#/properties/vetoes/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data66.effect !== undefined){
let data68 = data66.effect;
if(typeof data68 === "string"){
if(func2(data68) > 60){
const err213 = {instancePath:instancePath+"/vetoes/" + i9+"/effect",schemaPath:"#/properties/vetoes/items/properties/effect/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/vetoes/" + i9+"/effect",schemaPath:"#/properties/vetoes/items/properties/effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data66.events !== undefined){
let data69 = data66.events;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err215 = {instancePath:instancePath+"/vetoes/" + i9+"/events",schemaPath:"#/properties/vetoes/items/properties/events/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
const err216 = {instancePath:instancePath+"/vetoes/" + i9+"/events",schemaPath:"#/properties/vetoes/items/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
}
else {
const err217 = {instancePath:instancePath+"/vetoes/" + i9,schemaPath:"#/properties/vetoes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/vetoes",schemaPath:"#/properties/vetoes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data.blankIndicators !== undefined){
let data70 = data.blankIndicators;
if(Array.isArray(data70)){
if(data70.length > 200){
const err219 = {instancePath:instancePath+"/blankIndicators",schemaPath:"#/properties/blankIndicators/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
const len10 = data70.length;
for(let i10=0; i10<len10; i10++){
let data71 = data70[i10];
if(typeof data71 === "string"){
if(func2(data71) > 12){
const err220 = {instancePath:instancePath+"/blankIndicators/" + i10,schemaPath:"#/properties/blankIndicators/items/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(!pattern14.test(data71)){
const err221 = {instancePath:instancePath+"/blankIndicators/" + i10,schemaPath:"#/properties/blankIndicators/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/blankIndicators/" + i10,schemaPath:"#/properties/blankIndicators/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/blankIndicators",schemaPath:"#/properties/blankIndicators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.eligibility !== undefined){
let data72 = data.eligibility;
if(Array.isArray(data72)){
if(data72.length > 20){
const err224 = {instancePath:instancePath+"/eligibility",schemaPath:"#/properties/eligibility/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
const len11 = data72.length;
for(let i11=0; i11<len11; i11++){
let data73 = data72[i11];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.id === undefined){
const err225 = {instancePath:instancePath+"/eligibility/" + i11,schemaPath:"#/properties/eligibility/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data73.met === undefined){
const err226 = {instancePath:instancePath+"/eligibility/" + i11,schemaPath:"#/properties/eligibility/items/required",keyword:"required",params:{missingProperty: "met"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
for(const key8 in data73){
if(!((key8 === "id") || (key8 === "met"))){
const err227 = {instancePath:instancePath+"/eligibility/" + i11,schemaPath:"#/properties/eligibility/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data73.id !== undefined){
let data74 = data73.id;
if(typeof data74 === "string"){
if(func2(data74) > 12){
const err228 = {instancePath:instancePath+"/eligibility/" + i11+"/id",schemaPath:"#/properties/eligibility/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(!pattern14.test(data74)){
const err229 = {instancePath:instancePath+"/eligibility/" + i11+"/id",schemaPath:"#/properties/eligibility/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/eligibility/" + i11+"/id",schemaPath:"#/properties/eligibility/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data73.met !== undefined){
let data75 = data73.met;
if((typeof data75 !== "boolean") && (data75 !== null)){
const err231 = {instancePath:instancePath+"/eligibility/" + i11+"/met",schemaPath:"#/properties/eligibility/items/properties/met/type",keyword:"type",params:{type: schema19.properties.eligibility.items.properties.met.type}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
const _errs276 = errors;
let valid70 = true;
const _errs277 = errors;
if(typeof data75 !== "boolean"){
const err232 = {};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid24 = _errs277 === errors;
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs279 = errors;
if(typeof data75 !== "boolean"){
const err233 = {instancePath:instancePath+"/eligibility/" + i11+"/met",schemaPath:"#/properties/eligibility/items/properties/met/allOf/0/then/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid24 = _errs279 === errors;
valid70 = _valid24;
}
if(!valid70){
const err234 = {instancePath:instancePath+"/eligibility/" + i11+"/met",schemaPath:"#/properties/eligibility/items/properties/met/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
const _errs282 = errors;
let valid71 = true;
const _errs283 = errors;
if(data75 !== null){
const err235 = {};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid25 = _errs283 === errors;
errors = _errs282;
if(vErrors !== null){
if(_errs282){
vErrors.length = _errs282;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs285 = errors;
if(data75 !== null){
const err236 = {instancePath:instancePath+"/eligibility/" + i11+"/met",schemaPath:"#/properties/eligibility/items/properties/met/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid25 = _errs285 === errors;
valid71 = _valid25;
}
if(!valid71){
const err237 = {instancePath:instancePath+"/eligibility/" + i11+"/met",schemaPath:"#/properties/eligibility/items/properties/met/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/eligibility/" + i11,schemaPath:"#/properties/eligibility/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/eligibility",schemaPath:"#/properties/eligibility/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.levels !== undefined){
let data76 = data.levels;
if(Array.isArray(data76)){
if(data76.length > 9){
const err240 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
const len12 = data76.length;
for(let i12=0; i12<len12; i12++){
let data77 = data76[i12];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.level === undefined){
const err241 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data77.base === undefined){
const err242 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data77.total === undefined){
const err243 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data77.gradeScore === undefined){
const err244 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "gradeScore"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data77.grade === undefined){
const err245 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "grade"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key9 in data77){
if(!((((((((key9 === "level") || (key9 === "base")) || (key9 === "total")) || (key9 === "gradeScore")) || (key9 === "grade")) || (key9 === "gap")) || (key9 === "flag")) || (key9 === "adjudicate"))){
const err246 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data77.level !== undefined){
let data78 = data77.level;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err247 = {instancePath:instancePath+"/levels/" + i12+"/level",schemaPath:"#/properties/levels/items/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 9 || isNaN(data78)){
const err248 = {instancePath:instancePath+"/levels/" + i12+"/level",schemaPath:"#/properties/levels/items/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data78 < 1 || isNaN(data78)){
const err249 = {instancePath:instancePath+"/levels/" + i12+"/level",schemaPath:"#/properties/levels/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
if(data77.base !== undefined){
let data79 = data77.base;
if((typeof data79 !== "string") && (data79 !== null)){
const err250 = {instancePath:instancePath+"/levels/" + i12+"/base",schemaPath:"#/properties/levels/items/properties/base/type",keyword:"type",params:{type: schema19.properties.levels.items.properties.base.type}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
const _errs297 = errors;
let valid76 = true;
const _errs298 = errors;
if(typeof data79 !== "string"){
const err251 = {};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var _valid26 = _errs298 === errors;
errors = _errs297;
if(vErrors !== null){
if(_errs297){
vErrors.length = _errs297;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs300 = errors;
if(!(validate208(data79, {instancePath:instancePath+"/levels/" + i12+"/base",parentData:data77,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid26 = _errs300 === errors;
valid76 = _valid26;
}
if(!valid76){
const err252 = {instancePath:instancePath+"/levels/" + i12+"/base",schemaPath:"#/properties/levels/items/properties/base/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
const _errs302 = errors;
let valid77 = true;
const _errs303 = errors;
if(data79 !== null){
const err253 = {};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
var _valid27 = _errs303 === errors;
errors = _errs302;
if(vErrors !== null){
if(_errs302){
vErrors.length = _errs302;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs305 = errors;
if(data79 !== null){
const err254 = {instancePath:instancePath+"/levels/" + i12+"/base",schemaPath:"#/properties/levels/items/properties/base/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid27 = _errs305 === errors;
valid77 = _valid27;
}
if(!valid77){
const err255 = {instancePath:instancePath+"/levels/" + i12+"/base",schemaPath:"#/properties/levels/items/properties/base/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data77.total !== undefined){
let data80 = data77.total;
if((typeof data80 !== "string") && (data80 !== null)){
const err256 = {instancePath:instancePath+"/levels/" + i12+"/total",schemaPath:"#/properties/levels/items/properties/total/type",keyword:"type",params:{type: schema19.properties.levels.items.properties.total.type}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
const _errs310 = errors;
let valid79 = true;
const _errs311 = errors;
if(typeof data80 !== "string"){
const err257 = {};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var _valid28 = _errs311 === errors;
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs313 = errors;
if(!(validate205(data80, {instancePath:instancePath+"/levels/" + i12+"/total",parentData:data77,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid28 = _errs313 === errors;
valid79 = _valid28;
}
if(!valid79){
const err258 = {instancePath:instancePath+"/levels/" + i12+"/total",schemaPath:"#/properties/levels/items/properties/total/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
const _errs315 = errors;
let valid80 = true;
const _errs316 = errors;
if(data80 !== null){
const err259 = {};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid29 = _errs316 === errors;
errors = _errs315;
if(vErrors !== null){
if(_errs315){
vErrors.length = _errs315;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs318 = errors;
if(data80 !== null){
const err260 = {instancePath:instancePath+"/levels/" + i12+"/total",schemaPath:"#/properties/levels/items/properties/total/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid29 = _errs318 === errors;
valid80 = _valid29;
}
if(!valid80){
const err261 = {instancePath:instancePath+"/levels/" + i12+"/total",schemaPath:"#/properties/levels/items/properties/total/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data77.gradeScore !== undefined){
let data81 = data77.gradeScore;
if((typeof data81 !== "string") && (data81 !== null)){
const err262 = {instancePath:instancePath+"/levels/" + i12+"/gradeScore",schemaPath:"#/properties/levels/items/properties/gradeScore/type",keyword:"type",params:{type: schema19.properties.levels.items.properties.gradeScore.type}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
const _errs323 = errors;
let valid82 = true;
const _errs324 = errors;
if(typeof data81 !== "string"){
const err263 = {};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
var _valid30 = _errs324 === errors;
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs326 = errors;
if(!(validate205(data81, {instancePath:instancePath+"/levels/" + i12+"/gradeScore",parentData:data77,parentDataProperty:"gradeScore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid30 = _errs326 === errors;
valid82 = _valid30;
}
if(!valid82){
const err264 = {instancePath:instancePath+"/levels/" + i12+"/gradeScore",schemaPath:"#/properties/levels/items/properties/gradeScore/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
const _errs328 = errors;
let valid83 = true;
const _errs329 = errors;
if(data81 !== null){
const err265 = {};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid31 = _errs329 === errors;
errors = _errs328;
if(vErrors !== null){
if(_errs328){
vErrors.length = _errs328;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs331 = errors;
if(data81 !== null){
const err266 = {instancePath:instancePath+"/levels/" + i12+"/gradeScore",schemaPath:"#/properties/levels/items/properties/gradeScore/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid31 = _errs331 === errors;
valid83 = _valid31;
}
if(!valid83){
const err267 = {instancePath:instancePath+"/levels/" + i12+"/gradeScore",schemaPath:"#/properties/levels/items/properties/gradeScore/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data77.grade !== undefined){
let data82 = data77.grade;
if((typeof data82 !== "string") && (data82 !== null)){
const err268 = {instancePath:instancePath+"/levels/" + i12+"/grade",schemaPath:"#/properties/levels/items/properties/grade/type",keyword:"type",params:{type: schema19.properties.levels.items.properties.grade.type}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
const _errs336 = errors;
let valid85 = true;
const _errs337 = errors;
if(typeof data82 !== "string"){
const err269 = {};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var _valid32 = _errs337 === errors;
errors = _errs336;
if(vErrors !== null){
if(_errs336){
vErrors.length = _errs336;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs339 = errors;
if(typeof data82 === "string"){
if(func2(data82) > 20){
const err270 = {instancePath:instancePath+"/levels/" + i12+"/grade",schemaPath:"#/properties/levels/items/properties/grade/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/levels/" + i12+"/grade",schemaPath:"#/properties/levels/items/properties/grade/allOf/0/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid32 = _errs339 === errors;
valid85 = _valid32;
}
if(!valid85){
const err272 = {instancePath:instancePath+"/levels/" + i12+"/grade",schemaPath:"#/properties/levels/items/properties/grade/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
const _errs342 = errors;
let valid86 = true;
const _errs343 = errors;
if(data82 !== null){
const err273 = {};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var _valid33 = _errs343 === errors;
errors = _errs342;
if(vErrors !== null){
if(_errs342){
vErrors.length = _errs342;
}
else {
vErrors = null;
}
}
if(_valid33){
const _errs345 = errors;
if(data82 !== null){
const err274 = {instancePath:instancePath+"/levels/" + i12+"/grade",schemaPath:"#/properties/levels/items/properties/grade/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid33 = _errs345 === errors;
valid86 = _valid33;
}
if(!valid86){
const err275 = {instancePath:instancePath+"/levels/" + i12+"/grade",schemaPath:"#/properties/levels/items/properties/grade/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data77.gap !== undefined){
let data83 = data77.gap;
if((typeof data83 !== "string") && (data83 !== null)){
const err276 = {instancePath:instancePath+"/levels/" + i12+"/gap",schemaPath:"#/properties/levels/items/properties/gap/type",keyword:"type",params:{type: schema19.properties.levels.items.properties.gap.type}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
const _errs350 = errors;
let valid88 = true;
const _errs351 = errors;
if(typeof data83 !== "string"){
const err277 = {};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
var _valid34 = _errs351 === errors;
errors = _errs350;
if(vErrors !== null){
if(_errs350){
vErrors.length = _errs350;
}
else {
vErrors = null;
}
}
if(_valid34){
const _errs353 = errors;
if(!(validate208(data83, {instancePath:instancePath+"/levels/" + i12+"/gap",parentData:data77,parentDataProperty:"gap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid34 = _errs353 === errors;
valid88 = _valid34;
}
if(!valid88){
const err278 = {instancePath:instancePath+"/levels/" + i12+"/gap",schemaPath:"#/properties/levels/items/properties/gap/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
const _errs355 = errors;
let valid89 = true;
const _errs356 = errors;
if(data83 !== null){
const err279 = {};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid35 = _errs356 === errors;
errors = _errs355;
if(vErrors !== null){
if(_errs355){
vErrors.length = _errs355;
}
else {
vErrors = null;
}
}
if(_valid35){
const _errs358 = errors;
if(data83 !== null){
const err280 = {instancePath:instancePath+"/levels/" + i12+"/gap",schemaPath:"#/properties/levels/items/properties/gap/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid35 = _errs358 === errors;
valid89 = _valid35;
}
if(!valid89){
const err281 = {instancePath:instancePath+"/levels/" + i12+"/gap",schemaPath:"#/properties/levels/items/properties/gap/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data77.flag !== undefined){
if(typeof data77.flag !== "boolean"){
const err282 = {instancePath:instancePath+"/levels/" + i12+"/flag",schemaPath:"#/properties/levels/items/properties/flag/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data77.adjudicate !== undefined){
if(typeof data77.adjudicate !== "boolean"){
const err283 = {instancePath:instancePath+"/levels/" + i12+"/adjudicate",schemaPath:"#/properties/levels/items/properties/adjudicate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data.final !== undefined){
let data86 = data.final;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.base === undefined){
const err286 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data86.basePrinted === undefined){
const err287 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "basePrinted"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data86.gradeScore === undefined){
const err288 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "gradeScore"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data86.total === undefined){
const err289 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data86.totalExact === undefined){
const err290 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "totalExact"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data86.guardFailed === undefined){
const err291 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "guardFailed"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data86.grade === undefined){
const err292 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "grade"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data86.dimensions === undefined){
const err293 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "dimensions"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
for(const key10 in data86){
if(!((((((((key10 === "base") || (key10 === "basePrinted")) || (key10 === "gradeScore")) || (key10 === "total")) || (key10 === "totalExact")) || (key10 === "guardFailed")) || (key10 === "grade")) || (key10 === "dimensions"))){
const err294 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data86.base !== undefined){
let data87 = data86.base;
if((typeof data87 !== "string") && (data87 !== null)){
const err295 = {instancePath:instancePath+"/final/base",schemaPath:"#/properties/final/properties/base/type",keyword:"type",params:{type: schema19.properties.final.properties.base.type}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
const _errs370 = errors;
let valid92 = true;
const _errs371 = errors;
if(typeof data87 !== "string"){
const err296 = {};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid36 = _errs371 === errors;
errors = _errs370;
if(vErrors !== null){
if(_errs370){
vErrors.length = _errs370;
}
else {
vErrors = null;
}
}
if(_valid36){
const _errs373 = errors;
if(!(validate208(data87, {instancePath:instancePath+"/final/base",parentData:data86,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid36 = _errs373 === errors;
valid92 = _valid36;
}
if(!valid92){
const err297 = {instancePath:instancePath+"/final/base",schemaPath:"#/properties/final/properties/base/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
const _errs375 = errors;
let valid93 = true;
const _errs376 = errors;
if(data87 !== null){
const err298 = {};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
var _valid37 = _errs376 === errors;
errors = _errs375;
if(vErrors !== null){
if(_errs375){
vErrors.length = _errs375;
}
else {
vErrors = null;
}
}
if(_valid37){
const _errs378 = errors;
if(data87 !== null){
const err299 = {instancePath:instancePath+"/final/base",schemaPath:"#/properties/final/properties/base/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var _valid37 = _errs378 === errors;
valid93 = _valid37;
}
if(!valid93){
const err300 = {instancePath:instancePath+"/final/base",schemaPath:"#/properties/final/properties/base/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data86.basePrinted !== undefined){
let data88 = data86.basePrinted;
if((typeof data88 !== "string") && (data88 !== null)){
const err301 = {instancePath:instancePath+"/final/basePrinted",schemaPath:"#/properties/final/properties/basePrinted/type",keyword:"type",params:{type: schema19.properties.final.properties.basePrinted.type}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
const _errs383 = errors;
let valid95 = true;
const _errs384 = errors;
if(typeof data88 !== "string"){
const err302 = {};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid38 = _errs384 === errors;
errors = _errs383;
if(vErrors !== null){
if(_errs383){
vErrors.length = _errs383;
}
else {
vErrors = null;
}
}
if(_valid38){
const _errs386 = errors;
if(!(validate205(data88, {instancePath:instancePath+"/final/basePrinted",parentData:data86,parentDataProperty:"basePrinted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid38 = _errs386 === errors;
valid95 = _valid38;
}
if(!valid95){
const err303 = {instancePath:instancePath+"/final/basePrinted",schemaPath:"#/properties/final/properties/basePrinted/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
const _errs388 = errors;
let valid96 = true;
const _errs389 = errors;
if(data88 !== null){
const err304 = {};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var _valid39 = _errs389 === errors;
errors = _errs388;
if(vErrors !== null){
if(_errs388){
vErrors.length = _errs388;
}
else {
vErrors = null;
}
}
if(_valid39){
const _errs391 = errors;
if(data88 !== null){
const err305 = {instancePath:instancePath+"/final/basePrinted",schemaPath:"#/properties/final/properties/basePrinted/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var _valid39 = _errs391 === errors;
valid96 = _valid39;
}
if(!valid96){
const err306 = {instancePath:instancePath+"/final/basePrinted",schemaPath:"#/properties/final/properties/basePrinted/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data86.gradeScore !== undefined){
let data89 = data86.gradeScore;
if((typeof data89 !== "string") && (data89 !== null)){
const err307 = {instancePath:instancePath+"/final/gradeScore",schemaPath:"#/properties/final/properties/gradeScore/type",keyword:"type",params:{type: schema19.properties.final.properties.gradeScore.type}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
const _errs396 = errors;
let valid98 = true;
const _errs397 = errors;
if(typeof data89 !== "string"){
const err308 = {};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
var _valid40 = _errs397 === errors;
errors = _errs396;
if(vErrors !== null){
if(_errs396){
vErrors.length = _errs396;
}
else {
vErrors = null;
}
}
if(_valid40){
const _errs399 = errors;
if(!(validate205(data89, {instancePath:instancePath+"/final/gradeScore",parentData:data86,parentDataProperty:"gradeScore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid40 = _errs399 === errors;
valid98 = _valid40;
}
if(!valid98){
const err309 = {instancePath:instancePath+"/final/gradeScore",schemaPath:"#/properties/final/properties/gradeScore/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
const _errs401 = errors;
let valid99 = true;
const _errs402 = errors;
if(data89 !== null){
const err310 = {};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid41 = _errs402 === errors;
errors = _errs401;
if(vErrors !== null){
if(_errs401){
vErrors.length = _errs401;
}
else {
vErrors = null;
}
}
if(_valid41){
const _errs404 = errors;
if(data89 !== null){
const err311 = {instancePath:instancePath+"/final/gradeScore",schemaPath:"#/properties/final/properties/gradeScore/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var _valid41 = _errs404 === errors;
valid99 = _valid41;
}
if(!valid99){
const err312 = {instancePath:instancePath+"/final/gradeScore",schemaPath:"#/properties/final/properties/gradeScore/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data86.total !== undefined){
let data90 = data86.total;
if((typeof data90 !== "string") && (data90 !== null)){
const err313 = {instancePath:instancePath+"/final/total",schemaPath:"#/properties/final/properties/total/type",keyword:"type",params:{type: schema19.properties.final.properties.total.type}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
const _errs409 = errors;
let valid101 = true;
const _errs410 = errors;
if(typeof data90 !== "string"){
const err314 = {};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
var _valid42 = _errs410 === errors;
errors = _errs409;
if(vErrors !== null){
if(_errs409){
vErrors.length = _errs409;
}
else {
vErrors = null;
}
}
if(_valid42){
const _errs412 = errors;
if(!(validate205(data90, {instancePath:instancePath+"/final/total",parentData:data86,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid42 = _errs412 === errors;
valid101 = _valid42;
}
if(!valid101){
const err315 = {instancePath:instancePath+"/final/total",schemaPath:"#/properties/final/properties/total/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
const _errs414 = errors;
let valid102 = true;
const _errs415 = errors;
if(data90 !== null){
const err316 = {};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid43 = _errs415 === errors;
errors = _errs414;
if(vErrors !== null){
if(_errs414){
vErrors.length = _errs414;
}
else {
vErrors = null;
}
}
if(_valid43){
const _errs417 = errors;
if(data90 !== null){
const err317 = {instancePath:instancePath+"/final/total",schemaPath:"#/properties/final/properties/total/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid43 = _errs417 === errors;
valid102 = _valid43;
}
if(!valid102){
const err318 = {instancePath:instancePath+"/final/total",schemaPath:"#/properties/final/properties/total/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data86.totalExact !== undefined){
let data91 = data86.totalExact;
if((typeof data91 !== "string") && (data91 !== null)){
const err319 = {instancePath:instancePath+"/final/totalExact",schemaPath:"#/properties/final/properties/totalExact/type",keyword:"type",params:{type: schema19.properties.final.properties.totalExact.type}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
const _errs422 = errors;
let valid104 = true;
const _errs423 = errors;
if(typeof data91 !== "string"){
const err320 = {};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid44 = _errs423 === errors;
errors = _errs422;
if(vErrors !== null){
if(_errs422){
vErrors.length = _errs422;
}
else {
vErrors = null;
}
}
if(_valid44){
const _errs425 = errors;
if(!(validate208(data91, {instancePath:instancePath+"/final/totalExact",parentData:data86,parentDataProperty:"totalExact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid44 = _errs425 === errors;
valid104 = _valid44;
}
if(!valid104){
const err321 = {instancePath:instancePath+"/final/totalExact",schemaPath:"#/properties/final/properties/totalExact/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
const _errs427 = errors;
let valid105 = true;
const _errs428 = errors;
if(data91 !== null){
const err322 = {};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
var _valid45 = _errs428 === errors;
errors = _errs427;
if(vErrors !== null){
if(_errs427){
vErrors.length = _errs427;
}
else {
vErrors = null;
}
}
if(_valid45){
const _errs430 = errors;
if(data91 !== null){
const err323 = {instancePath:instancePath+"/final/totalExact",schemaPath:"#/properties/final/properties/totalExact/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var _valid45 = _errs430 === errors;
valid105 = _valid45;
}
if(!valid105){
const err324 = {instancePath:instancePath+"/final/totalExact",schemaPath:"#/properties/final/properties/totalExact/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data86.guardFailed !== undefined){
let data92 = data86.guardFailed;
if((!(Array.isArray(data92))) && (data92 !== null)){
const err325 = {instancePath:instancePath+"/final/guardFailed",schemaPath:"#/properties/final/properties/guardFailed/type",keyword:"type",params:{type: schema19.properties.final.properties.guardFailed.type}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
const _errs435 = errors;
let valid107 = true;
const _errs436 = errors;
if(!(Array.isArray(data92))){
const err326 = {};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var _valid46 = _errs436 === errors;
errors = _errs435;
if(vErrors !== null){
if(_errs435){
vErrors.length = _errs435;
}
else {
vErrors = null;
}
}
if(_valid46){
const _errs438 = errors;
if(Array.isArray(data92)){
if(data92.length > 200){
const err327 = {instancePath:instancePath+"/final/guardFailed",schemaPath:"#/properties/final/properties/guardFailed/allOf/0/then/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
const len13 = data92.length;
for(let i13=0; i13<len13; i13++){
let data93 = data92[i13];
if(typeof data93 === "string"){
if(func2(data93) > 12){
const err328 = {instancePath:instancePath+"/final/guardFailed/" + i13,schemaPath:"#/properties/final/properties/guardFailed/allOf/0/then/items/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(!pattern14.test(data93)){
const err329 = {instancePath:instancePath+"/final/guardFailed/" + i13,schemaPath:"#/properties/final/properties/guardFailed/allOf/0/then/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/final/guardFailed/" + i13,schemaPath:"#/properties/final/properties/guardFailed/allOf/0/then/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/final/guardFailed",schemaPath:"#/properties/final/properties/guardFailed/allOf/0/then/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid46 = _errs438 === errors;
valid107 = _valid46;
}
if(!valid107){
const err332 = {instancePath:instancePath+"/final/guardFailed",schemaPath:"#/properties/final/properties/guardFailed/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
const _errs443 = errors;
let valid110 = true;
const _errs444 = errors;
if(data92 !== null){
const err333 = {};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid47 = _errs444 === errors;
errors = _errs443;
if(vErrors !== null){
if(_errs443){
vErrors.length = _errs443;
}
else {
vErrors = null;
}
}
if(_valid47){
const _errs446 = errors;
if(data92 !== null){
const err334 = {instancePath:instancePath+"/final/guardFailed",schemaPath:"#/properties/final/properties/guardFailed/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid47 = _errs446 === errors;
valid110 = _valid47;
}
if(!valid110){
const err335 = {instancePath:instancePath+"/final/guardFailed",schemaPath:"#/properties/final/properties/guardFailed/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data86.grade !== undefined){
let data94 = data86.grade;
if((typeof data94 !== "string") && (data94 !== null)){
const err336 = {instancePath:instancePath+"/final/grade",schemaPath:"#/properties/final/properties/grade/type",keyword:"type",params:{type: schema19.properties.final.properties.grade.type}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
const _errs451 = errors;
let valid112 = true;
const _errs452 = errors;
if(typeof data94 !== "string"){
const err337 = {};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
var _valid48 = _errs452 === errors;
errors = _errs451;
if(vErrors !== null){
if(_errs451){
vErrors.length = _errs451;
}
else {
vErrors = null;
}
}
if(_valid48){
const _errs454 = errors;
if(typeof data94 === "string"){
if(func2(data94) > 20){
const err338 = {instancePath:instancePath+"/final/grade",schemaPath:"#/properties/final/properties/grade/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/final/grade",schemaPath:"#/properties/final/properties/grade/allOf/0/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
var _valid48 = _errs454 === errors;
valid112 = _valid48;
}
if(!valid112){
const err340 = {instancePath:instancePath+"/final/grade",schemaPath:"#/properties/final/properties/grade/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
const _errs457 = errors;
let valid113 = true;
const _errs458 = errors;
if(data94 !== null){
const err341 = {};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
var _valid49 = _errs458 === errors;
errors = _errs457;
if(vErrors !== null){
if(_errs457){
vErrors.length = _errs457;
}
else {
vErrors = null;
}
}
if(_valid49){
const _errs460 = errors;
if(data94 !== null){
const err342 = {instancePath:instancePath+"/final/grade",schemaPath:"#/properties/final/properties/grade/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
var _valid49 = _errs460 === errors;
valid113 = _valid49;
}
if(!valid113){
const err343 = {instancePath:instancePath+"/final/grade",schemaPath:"#/properties/final/properties/grade/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data86.dimensions !== undefined){
let data95 = data86.dimensions;
if(Array.isArray(data95)){
if(data95.length > 30){
const err344 = {instancePath:instancePath+"/final/dimensions",schemaPath:"#/properties/final/properties/dimensions/maxItems",keyword:"maxItems",params:{limit: 30}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
const len14 = data95.length;
for(let i14=0; i14<len14; i14++){
let data96 = data95[i14];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.id === undefined){
const err345 = {instancePath:instancePath+"/final/dimensions/" + i14,schemaPath:"#/properties/final/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data96.awarded === undefined){
const err346 = {instancePath:instancePath+"/final/dimensions/" + i14,schemaPath:"#/properties/final/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "awarded"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data96.printed === undefined){
const err347 = {instancePath:instancePath+"/final/dimensions/" + i14,schemaPath:"#/properties/final/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "printed"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data96.applicablePoints === undefined){
const err348 = {instancePath:instancePath+"/final/dimensions/" + i14,schemaPath:"#/properties/final/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "applicablePoints"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
for(const key11 in data96){
if(!((((key11 === "id") || (key11 === "awarded")) || (key11 === "printed")) || (key11 === "applicablePoints"))){
const err349 = {instancePath:instancePath+"/final/dimensions/" + i14,schemaPath:"#/properties/final/properties/dimensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data96.id !== undefined){
let data97 = data96.id;
if(typeof data97 === "string"){
if(func2(data97) > 4){
const err350 = {instancePath:instancePath+"/final/dimensions/" + i14+"/id",schemaPath:"#/properties/final/properties/dimensions/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/final/dimensions/" + i14+"/id",schemaPath:"#/properties/final/properties/dimensions/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data96.awarded !== undefined){
let data98 = data96.awarded;
if((typeof data98 !== "string") && (data98 !== null)){
const err352 = {instancePath:instancePath+"/final/dimensions/" + i14+"/awarded",schemaPath:"#/properties/final/properties/dimensions/items/properties/awarded/type",keyword:"type",params:{type: schema19.properties.final.properties.dimensions.items.properties.awarded.type}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
const _errs472 = errors;
let valid118 = true;
const _errs473 = errors;
if(typeof data98 !== "string"){
const err353 = {};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
var _valid50 = _errs473 === errors;
errors = _errs472;
if(vErrors !== null){
if(_errs472){
vErrors.length = _errs472;
}
else {
vErrors = null;
}
}
if(_valid50){
const _errs475 = errors;
if(!(validate208(data98, {instancePath:instancePath+"/final/dimensions/" + i14+"/awarded",parentData:data96,parentDataProperty:"awarded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
var _valid50 = _errs475 === errors;
valid118 = _valid50;
}
if(!valid118){
const err354 = {instancePath:instancePath+"/final/dimensions/" + i14+"/awarded",schemaPath:"#/properties/final/properties/dimensions/items/properties/awarded/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
const _errs477 = errors;
let valid119 = true;
const _errs478 = errors;
if(data98 !== null){
const err355 = {};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
var _valid51 = _errs478 === errors;
errors = _errs477;
if(vErrors !== null){
if(_errs477){
vErrors.length = _errs477;
}
else {
vErrors = null;
}
}
if(_valid51){
const _errs480 = errors;
if(data98 !== null){
const err356 = {instancePath:instancePath+"/final/dimensions/" + i14+"/awarded",schemaPath:"#/properties/final/properties/dimensions/items/properties/awarded/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
var _valid51 = _errs480 === errors;
valid119 = _valid51;
}
if(!valid119){
const err357 = {instancePath:instancePath+"/final/dimensions/" + i14+"/awarded",schemaPath:"#/properties/final/properties/dimensions/items/properties/awarded/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data96.printed !== undefined){
let data99 = data96.printed;
if((typeof data99 !== "string") && (data99 !== null)){
const err358 = {instancePath:instancePath+"/final/dimensions/" + i14+"/printed",schemaPath:"#/properties/final/properties/dimensions/items/properties/printed/type",keyword:"type",params:{type: schema19.properties.final.properties.dimensions.items.properties.printed.type}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
const _errs485 = errors;
let valid121 = true;
const _errs486 = errors;
if(typeof data99 !== "string"){
const err359 = {};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
var _valid52 = _errs486 === errors;
errors = _errs485;
if(vErrors !== null){
if(_errs485){
vErrors.length = _errs485;
}
else {
vErrors = null;
}
}
if(_valid52){
const _errs488 = errors;
if(!(validate205(data99, {instancePath:instancePath+"/final/dimensions/" + i14+"/printed",parentData:data96,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
var _valid52 = _errs488 === errors;
valid121 = _valid52;
}
if(!valid121){
const err360 = {instancePath:instancePath+"/final/dimensions/" + i14+"/printed",schemaPath:"#/properties/final/properties/dimensions/items/properties/printed/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
const _errs490 = errors;
let valid122 = true;
const _errs491 = errors;
if(data99 !== null){
const err361 = {};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid53 = _errs491 === errors;
errors = _errs490;
if(vErrors !== null){
if(_errs490){
vErrors.length = _errs490;
}
else {
vErrors = null;
}
}
if(_valid53){
const _errs493 = errors;
if(data99 !== null){
const err362 = {instancePath:instancePath+"/final/dimensions/" + i14+"/printed",schemaPath:"#/properties/final/properties/dimensions/items/properties/printed/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
var _valid53 = _errs493 === errors;
valid122 = _valid53;
}
if(!valid122){
const err363 = {instancePath:instancePath+"/final/dimensions/" + i14+"/printed",schemaPath:"#/properties/final/properties/dimensions/items/properties/printed/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data96.applicablePoints !== undefined){
if(!(validate205(data96.applicablePoints, {instancePath:instancePath+"/final/dimensions/" + i14+"/applicablePoints",parentData:data96,parentDataProperty:"applicablePoints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
}
else {
const err364 = {instancePath:instancePath+"/final/dimensions/" + i14,schemaPath:"#/properties/final/properties/dimensions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/final/dimensions",schemaPath:"#/properties/final/properties/dimensions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data.source !== undefined){
let data101 = data.source;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.file === undefined){
const err367 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(data101.sha256 === undefined){
const err368 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
for(const key12 in data101){
if(!((key12 === "file") || (key12 === "sha256"))){
const err369 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data101.file !== undefined){
let data102 = data101.file;
if(typeof data102 === "string"){
if(func2(data102) > 255){
const err370 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data101.sha256 !== undefined){
if(!(validate250(data101.sha256, {instancePath:instancePath+"/source/sha256",parentData:data101,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
}
else {
const err372 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
else {
const err373 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

