// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';

export const validateResult = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://jiaoyan.example/schema/1/result.schema.json","type":"object","additionalProperties":false,"required":["kind","formatVersion","id","issued","issuer","producer","derivedFrom","lang","programme","standard","schoolYear","school","subject","level","status","effective","indicators","dimensions","applicablePoints","bonus","bonusTotal","deductions","deductionTotal","base","basePrinted","gradeScore","total","totalExact","guardFailed","grade","vetoes","blankIndicators","eligibility"],"properties":{"kind":{"const":"result"},"formatVersion":{"type":"string","pattern":"^1\\.[0-9]{1,3}$","maxLength":6},"id":{"$ref":"definitions.schema.json#/$defs/documentId"},"issued":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"issuer":{"$ref":"definitions.schema.json#/$defs/issuer"},"producer":{"$ref":"definitions.schema.json#/$defs/producer"},"derivedFrom":{"type":"array","maxItems":2000,"items":{"$ref":"definitions.schema.json#/$defs/derivation"}},"lang":{"$ref":"definitions.schema.json#/$defs/language"},"extensions":{"$ref":"definitions.schema.json#/$defs/extensions"},"programme":{"$ref":"definitions.schema.json#/$defs/reference"},"standard":{"$ref":"definitions.schema.json#/$defs/reference"},"schoolYear":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"school":{"type":"object","additionalProperties":false,"required":["id","name","unit","category","stages"],"properties":{"id":{"type":"string","maxLength":20},"name":{"type":"string","maxLength":120},"unit":{"type":"string","maxLength":20},"category":{"type":"string","maxLength":20},"stages":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":20}}}},"subject":{"type":"object","additionalProperties":false,"required":["id","grain","name"],"properties":{"id":{"type":"string","maxLength":80},"grain":{"$ref":"definitions.schema.json#/$defs/grain"},"name":{"type":"string","maxLength":120},"stage":{"type":"string","maxLength":30},"subjects":{"type":"array","maxItems":12,"items":{"type":"string","maxLength":40}}}},"level":{"type":"integer","minimum":1,"maximum":9},"status":{"type":"string","enum":["scored","not-applied"],"maxLength":64},"effective":{"type":"object","additionalProperties":false,"required":["grades","guard","rounding","gradeOn","bonusCap"],"properties":{"grades":{"type":"array","maxItems":10,"items":{"$ref":"standard.schema.json#/$defs/grade"}},"guard":{"anyOf":[{"$ref":"standard.schema.json#/$defs/guard"},{"type":"null"}]},"rounding":{"$ref":"standard.schema.json#/$defs/rounding"},"gradeOn":{"type":"string","enum":["baseMinusDeductions","total"],"maxLength":64},"bonusCap":{"$ref":"definitions.schema.json#/$defs/decimal"}}},"indicators":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/indicatorResult"}},"dimensions":{"type":"array","maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["id","awarded","printed","applicablePoints"],"properties":{"id":{"type":"string","maxLength":4},"awarded":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"printed":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/decimal"},{"type":"null"}]},"applicablePoints":{"$ref":"definitions.schema.json#/$defs/decimal"}}}},"applicablePoints":{"$ref":"definitions.schema.json#/$defs/decimal"},"bonus":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["id","awarded","inputs"],"properties":{"id":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"},"awarded":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"inputs":{"$ref":"#/$defs/bonusInputs"}}}},"bonusTotal":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"deductions":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["id","events","taken"],"properties":{"id":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"},"events":{"type":"integer","minimum":0},"taken":{"$ref":"definitions.schema.json#/$defs/fraction"}}}},"deductionTotal":{"$ref":"definitions.schema.json#/$defs/fraction"},"base":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"basePrinted":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/decimal"},{"type":"null"}]},"gradeScore":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/decimal"},{"type":"null"}]},"total":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/decimal"},{"type":"null"}]},"totalExact":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"guardFailed":{"anyOf":[{"type":"array","maxItems":200,"items":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"}},{"type":"null"}]},"grade":{"anyOf":[{"type":"string","maxLength":20},{"type":"null"}]},"vetoes":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["id","effect","events"],"properties":{"id":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"},"effect":{"type":"string","maxLength":60},"events":{"type":"integer","minimum":0}}}},"blankIndicators":{"type":"array","maxItems":200,"items":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"}},"eligibility":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["id","met"],"properties":{"id":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"},"met":{"anyOf":[{"type":"boolean"},{"type":"null"}]}}}},"levels":{"type":"array","maxItems":9,"items":{"type":"object","additionalProperties":false,"required":["level","base","total","gradeScore","grade"],"properties":{"level":{"type":"integer","minimum":1,"maximum":9},"base":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"total":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/decimal"},{"type":"null"}]},"gradeScore":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/decimal"},{"type":"null"}]},"grade":{"anyOf":[{"type":"string","maxLength":20},{"type":"null"}]},"gap":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"flag":{"type":"boolean"},"adjudicate":{"type":"boolean"}}}},"final":{"type":"object","additionalProperties":false,"required":["base","basePrinted","gradeScore","total","totalExact","guardFailed","grade","dimensions"],"properties":{"base":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"basePrinted":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/decimal"},{"type":"null"}]},"gradeScore":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/decimal"},{"type":"null"}]},"total":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/decimal"},{"type":"null"}]},"totalExact":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"guardFailed":{"anyOf":[{"type":"array","maxItems":200,"items":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"}},{"type":"null"}]},"grade":{"anyOf":[{"type":"string","maxLength":20},{"type":"null"}]},"dimensions":{"type":"array","maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["id","awarded","printed","applicablePoints"],"properties":{"id":{"type":"string","maxLength":4},"awarded":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"printed":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/decimal"},{"type":"null"}]},"applicablePoints":{"$ref":"definitions.schema.json#/$defs/decimal"}}}}}},"source":{"type":"object","additionalProperties":false,"required":["file","sha256"],"properties":{"file":{"type":"string","maxLength":255},"sha256":{"$ref":"definitions.schema.json#/$defs/sha256"}}}},"$defs":{"indicatorResult":{"type":"object","additionalProperties":false,"required":["id","status","share","awarded","printed","inputs","cells"],"properties":{"id":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"},"status":{"type":"string","enum":["scored","blank","not-applicable"],"maxLength":64},"share":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"awarded":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"printed":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/decimal"},{"type":"null"}]},"inputs":{"anyOf":[{"$ref":"#/$defs/memberInputs"},{"$ref":"#/$defs/ratioInputs"},{"$ref":"#/$defs/checklistInputs"},{"$ref":"#/$defs/gradedInputs"},{"type":"null"}]},"cells":{"type":"array","maxItems":60,"items":{"type":"string","maxLength":80}},"blanks":{"type":"array","maxItems":60,"items":{"type":"string","maxLength":160}},"waived":{"type":"object","additionalProperties":false,"required":["by","reason"],"properties":{"by":{"type":"string","maxLength":80},"reason":{"type":"string","maxLength":300}}},"level":{"type":"integer","minimum":1,"maximum":9},"judged":{"type":"array","maxItems":9,"items":{"type":"object","additionalProperties":false,"required":["level","awarded"],"properties":{"level":{"type":"integer","minimum":1,"maximum":9},"awarded":{"$ref":"definitions.schema.json#/$defs/awarded"}}}}}},"memberInputs":{"type":"object","additionalProperties":false,"required":["type","periods","histogram"],"properties":{"type":{"const":"members"},"periods":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":12}},"histogram":{"type":"array","maxItems":5000,"items":{"type":"object","additionalProperties":false,"required":["values","members"],"properties":{"values":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":40}},"members":{"type":"integer","minimum":0}}}}}},"ratioInputs":{"type":"object","additionalProperties":false,"required":["type","num","den"],"properties":{"type":{"const":"ratio"},"num":{"type":"integer","minimum":0},"den":{"type":"integer","minimum":0},"previousNum":{"type":"integer","minimum":0},"previousDen":{"type":"integer","minimum":0}}},"checklistInputs":{"type":"object","additionalProperties":false,"required":["type","items"],"properties":{"type":{"const":"checklist"},"items":{"type":"object","maxProperties":40,"additionalProperties":{"type":"string","enum":["yes","no","not-applicable"],"maxLength":64}}}},"gradedInputs":{"type":"object","additionalProperties":false,"required":["type","level"],"properties":{"type":{"const":"graded"},"level":{"type":"string","maxLength":10}}},"bonusInputs":{"anyOf":[{"type":"array","maxItems":2000,"items":{"type":"object","additionalProperties":false,"required":["ordinal","level","counted"],"properties":{"ordinal":{"type":"integer","minimum":1},"level":{"type":"string","maxLength":40},"counted":{"type":"boolean"}}}},{"type":"null"}]}}};
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


function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
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
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"object","additionalProperties":false,"required":["grade","elseGrade","minShare","compare"],"properties":{"grade":{"type":"string","maxLength":20},"elseGrade":{"type":"string","maxLength":20},"minShare":{"$ref":"definitions.schema.json#/$defs/decimal"},"compare":{"type":"string","enum":["printed","exact"],"maxLength":64},"missesAllowed":{"type":"integer","minimum":0,"maximum":100}}};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
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
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = {"type":"object","additionalProperties":false,"required":["decimals","mode"],"properties":{"decimals":{"type":"integer","minimum":0,"maximum":6},"mode":{"type":"string","enum":["half-up","half-even"],"maxLength":64}}};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
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
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
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
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"object","additionalProperties":false,"required":["id","status","share","awarded","printed","inputs","cells"],"properties":{"id":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"},"status":{"type":"string","enum":["scored","blank","not-applicable"],"maxLength":64},"share":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"awarded":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/fraction"},{"type":"null"}]},"printed":{"anyOf":[{"$ref":"definitions.schema.json#/$defs/decimal"},{"type":"null"}]},"inputs":{"anyOf":[{"$ref":"#/$defs/memberInputs"},{"$ref":"#/$defs/ratioInputs"},{"$ref":"#/$defs/checklistInputs"},{"$ref":"#/$defs/gradedInputs"},{"type":"null"}]},"cells":{"type":"array","maxItems":60,"items":{"type":"string","maxLength":80}},"blanks":{"type":"array","maxItems":60,"items":{"type":"string","maxLength":160}},"waived":{"type":"object","additionalProperties":false,"required":["by","reason"],"properties":{"by":{"type":"string","maxLength":80},"reason":{"type":"string","maxLength":300}}},"level":{"type":"integer","minimum":1,"maximum":9},"judged":{"type":"array","maxItems":9,"items":{"type":"object","additionalProperties":false,"required":["level","awarded"],"properties":{"level":{"type":"integer","minimum":1,"maximum":9},"awarded":{"$ref":"definitions.schema.json#/$defs/awarded"}}}}}};
const schema80 = {"type":"string","maxLength":400,"pattern":"^-?[0-9]{1,190}(/[1-9][0-9]{0,190})?$"};
const pattern36 = new RegExp("^-?[0-9]{1,190}(/[1-9][0-9]{0,190})?$", "u");

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
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema81 = {"type":"object","additionalProperties":false,"required":["type","periods","histogram"],"properties":{"type":{"const":"members"},"periods":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":12}},"histogram":{"type":"array","maxItems":5000,"items":{"type":"object","additionalProperties":false,"required":["values","members"],"properties":{"values":{"type":"array","maxItems":64,"items":{"type":"string","maxLength":40}},"members":{"type":"integer","minimum":0}}}}}};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
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
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"type":"object","additionalProperties":false,"required":["type","num","den"],"properties":{"type":{"const":"ratio"},"num":{"type":"integer","minimum":0},"den":{"type":"integer","minimum":0},"previousNum":{"type":"integer","minimum":0},"previousDen":{"type":"integer","minimum":0}}};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
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
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"object","additionalProperties":false,"required":["type","items"],"properties":{"type":{"const":"checklist"},"items":{"type":"object","maxProperties":40,"additionalProperties":{"type":"string","enum":["yes","no","not-applicable"],"maxLength":64}}}};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
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
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"type":"object","additionalProperties":false,"required":["type","level"],"properties":{"type":{"const":"graded"},"level":{"type":"string","maxLength":10}}};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
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
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"type":"string","maxLength":400,"pattern":"^[0-9]{1,190}(\\.[0-9]{1,6}|/[1-9][0-9]{0,190})?$"};
const pattern37 = new RegExp("^[0-9]{1,190}(\\.[0-9]{1,6}|/[1-9][0-9]{0,190})?$", "u");

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
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
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,190}(\\.[0-9]{1,6}|/[1-9][0-9]{0,190})?$"}};
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
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
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
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate207(data2, {instancePath:instancePath+"/share",parentData:data,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data2 !== null){
const err14 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err15 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.awarded !== undefined){
let data3 = data.awarded;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(!(validate207(data3, {instancePath:instancePath+"/awarded",parentData:data,parentDataProperty:"awarded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
const _errs14 = errors;
if(data3 !== null){
const err16 = {instancePath:instancePath+"/awarded",schemaPath:"#/properties/awarded/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err17 = {instancePath:instancePath+"/awarded",schemaPath:"#/properties/awarded/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.printed !== undefined){
let data4 = data.printed;
const _errs17 = errors;
let valid3 = false;
const _errs18 = errors;
if(!(validate204(data4, {instancePath:instancePath+"/printed",parentData:data,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid3 = valid3 || _valid2;
const _errs19 = errors;
if(data4 !== null){
const err18 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid2 = _errs19 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err19 = {instancePath:instancePath+"/printed",schemaPath:"#/properties/printed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.inputs !== undefined){
let data5 = data.inputs;
const _errs22 = errors;
let valid4 = false;
const _errs23 = errors;
if(!(validate211(data5, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
var _valid3 = _errs23 === errors;
valid4 = valid4 || _valid3;
if(_valid3){
var props0 = true;
}
const _errs24 = errors;
if(!(validate213(data5, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid4 = valid4 || _valid3;
if(_valid3){
if(props0 !== true){
props0 = true;
}
}
const _errs25 = errors;
if(!(validate215(data5, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
var _valid3 = _errs25 === errors;
valid4 = valid4 || _valid3;
if(_valid3){
if(props0 !== true){
props0 = true;
}
}
const _errs26 = errors;
if(!(validate217(data5, {instancePath:instancePath+"/inputs",parentData:data,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
var _valid3 = _errs26 === errors;
valid4 = valid4 || _valid3;
if(_valid3){
if(props0 !== true){
props0 = true;
}
}
const _errs27 = errors;
if(data5 !== null){
const err20 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/anyOf/4/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs27 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err21 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.cells !== undefined){
let data6 = data.cells;
if(Array.isArray(data6)){
if(data6.length > 60){
const err22 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/maxItems",keyword:"maxItems",params:{limit: 60}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func2(data7) > 80){
const err23 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/cells/" + i0,schemaPath:"#/properties/cells/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/cells",schemaPath:"#/properties/cells/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.blanks !== undefined){
let data8 = data.blanks;
if(Array.isArray(data8)){
if(data8.length > 60){
const err26 = {instancePath:instancePath+"/blanks",schemaPath:"#/properties/blanks/maxItems",keyword:"maxItems",params:{limit: 60}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func2(data9) > 160){
const err27 = {instancePath:instancePath+"/blanks/" + i1,schemaPath:"#/properties/blanks/items/maxLength",keyword:"maxLength",params:{limit: 160}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/blanks/" + i1,schemaPath:"#/properties/blanks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/blanks",schemaPath:"#/properties/blanks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.waived !== undefined){
let data10 = data.waived;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.by === undefined){
const err30 = {instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data10.reason === undefined){
const err31 = {instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key1 in data10){
if(!((key1 === "by") || (key1 === "reason"))){
const err32 = {instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data10.by !== undefined){
let data11 = data10.by;
if(typeof data11 === "string"){
if(func2(data11) > 80){
const err33 = {instancePath:instancePath+"/waived/by",schemaPath:"#/properties/waived/properties/by/maxLength",keyword:"maxLength",params:{limit: 80}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/waived/by",schemaPath:"#/properties/waived/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.reason !== undefined){
let data12 = data10.reason;
if(typeof data12 === "string"){
if(func2(data12) > 300){
const err35 = {instancePath:instancePath+"/waived/reason",schemaPath:"#/properties/waived/properties/reason/maxLength",keyword:"maxLength",params:{limit: 300}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/waived/reason",schemaPath:"#/properties/waived/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/waived",schemaPath:"#/properties/waived/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.level !== undefined){
let data13 = data.level;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err38 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9 || isNaN(data13)){
const err39 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data13 < 1 || isNaN(data13)){
const err40 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data.judged !== undefined){
let data14 = data.judged;
if(Array.isArray(data14)){
if(data14.length > 9){
const err41 = {instancePath:instancePath+"/judged",schemaPath:"#/properties/judged/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.level === undefined){
const err42 = {instancePath:instancePath+"/judged/" + i2,schemaPath:"#/properties/judged/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data15.awarded === undefined){
const err43 = {instancePath:instancePath+"/judged/" + i2,schemaPath:"#/properties/judged/items/required",keyword:"required",params:{missingProperty: "awarded"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key2 in data15){
if(!((key2 === "level") || (key2 === "awarded"))){
const err44 = {instancePath:instancePath+"/judged/" + i2,schemaPath:"#/properties/judged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data15.level !== undefined){
let data16 = data15.level;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err45 = {instancePath:instancePath+"/judged/" + i2+"/level",schemaPath:"#/properties/judged/items/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9 || isNaN(data16)){
const err46 = {instancePath:instancePath+"/judged/" + i2+"/level",schemaPath:"#/properties/judged/items/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err47 = {instancePath:instancePath+"/judged/" + i2+"/level",schemaPath:"#/properties/judged/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data15.awarded !== undefined){
if(!(validate219(data15.awarded, {instancePath:instancePath+"/judged/" + i2+"/awarded",parentData:data15,parentDataProperty:"awarded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/judged/" + i2,schemaPath:"#/properties/judged/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/judged",schemaPath:"#/properties/judged/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"anyOf":[{"type":"array","maxItems":2000,"items":{"type":"object","additionalProperties":false,"required":["ordinal","level","counted"],"properties":{"ordinal":{"type":"integer","minimum":1},"level":{"type":"string","maxLength":40},"counted":{"type":"boolean"}}}},{"type":"null"}]};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(Array.isArray(data)){
if(data.length > 2000){
const err0 = {instancePath,schemaPath:"#/anyOf/0/maxItems",keyword:"maxItems",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.ordinal === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/required",keyword:"required",params:{missingProperty: "ordinal"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.level === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.counted === undefined){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/required",keyword:"required",params:{missingProperty: "counted"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "ordinal") || (key0 === "level")) || (key0 === "counted"))){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.ordinal !== undefined){
let data1 = data0.ordinal;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/" + i0+"/ordinal",schemaPath:"#/anyOf/0/items/properties/ordinal/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/" + i0+"/ordinal",schemaPath:"#/anyOf/0/items/properties/ordinal/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data0.level !== undefined){
let data2 = data0.level;
if(typeof data2 === "string"){
if(func2(data2) > 40){
const err7 = {instancePath:instancePath+"/" + i0+"/level",schemaPath:"#/anyOf/0/items/properties/level/maxLength",keyword:"maxLength",params:{limit: 40}};
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
const err8 = {instancePath:instancePath+"/" + i0+"/level",schemaPath:"#/anyOf/0/items/properties/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.counted !== undefined){
if(typeof data0.counted !== "boolean"){
const err9 = {instancePath:instancePath+"/" + i0+"/counted",schemaPath:"#/anyOf/0/items/properties/counted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/0/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err11 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
const _errs12 = errors;
if(data !== null){
const err12 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err13 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate227.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate227.evaluated = {"dynamicProps":false,"dynamicItems":true};


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
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
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate196(data30[i3], {instancePath:instancePath+"/effective/grades/" + i3,parentData:data30,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
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
const _errs57 = errors;
let valid12 = false;
const _errs58 = errors;
if(!(validate199(data32, {instancePath:instancePath+"/effective/guard",parentData:data29,parentDataProperty:"guard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var _valid0 = _errs58 === errors;
valid12 = valid12 || _valid0;
const _errs59 = errors;
if(data32 !== null){
const err88 = {instancePath:instancePath+"/effective/guard",schemaPath:"#/properties/effective/properties/guard/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid0 = _errs59 === errors;
valid12 = valid12 || _valid0;
if(!valid12){
const err89 = {instancePath:instancePath+"/effective/guard",schemaPath:"#/properties/effective/properties/guard/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
if(data29.rounding !== undefined){
if(!(validate202(data29.rounding, {instancePath:instancePath+"/effective/rounding",parentData:data29,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data29.gradeOn !== undefined){
let data34 = data29.gradeOn;
if(!((data34 === "baseMinusDeductions") || (data34 === "total"))){
const err90 = {instancePath:instancePath+"/effective/gradeOn",schemaPath:"#/properties/effective/properties/gradeOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.effective.properties.gradeOn.enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(typeof data34 === "string"){
if(func2(data34) > 64){
const err91 = {instancePath:instancePath+"/effective/gradeOn",schemaPath:"#/properties/effective/properties/gradeOn/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/effective/gradeOn",schemaPath:"#/properties/effective/properties/gradeOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data29.bonusCap !== undefined){
if(!(validate204(data29.bonusCap, {instancePath:instancePath+"/effective/bonusCap",parentData:data29,parentDataProperty:"bonusCap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
const err93 = {instancePath:instancePath+"/effective",schemaPath:"#/properties/effective/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.indicators !== undefined){
let data36 = data.indicators;
if(Array.isArray(data36)){
if(data36.length > 200){
const err94 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const len4 = data36.length;
for(let i4=0; i4<len4; i4++){
if(!(validate206(data36[i4], {instancePath:instancePath+"/indicators/" + i4,parentData:data36,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
errors = vErrors.length;
}
}
}
else {
const err95 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data38 = data.dimensions;
if(Array.isArray(data38)){
if(data38.length > 30){
const err96 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/maxItems",keyword:"maxItems",params:{limit: 30}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
let data39 = data38[i5];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.id === undefined){
const err97 = {instancePath:instancePath+"/dimensions/" + i5,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data39.awarded === undefined){
const err98 = {instancePath:instancePath+"/dimensions/" + i5,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "awarded"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data39.printed === undefined){
const err99 = {instancePath:instancePath+"/dimensions/" + i5,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "printed"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data39.applicablePoints === undefined){
const err100 = {instancePath:instancePath+"/dimensions/" + i5,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "applicablePoints"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key4 in data39){
if(!((((key4 === "id") || (key4 === "awarded")) || (key4 === "printed")) || (key4 === "applicablePoints"))){
const err101 = {instancePath:instancePath+"/dimensions/" + i5,schemaPath:"#/properties/dimensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data39.id !== undefined){
let data40 = data39.id;
if(typeof data40 === "string"){
if(func2(data40) > 4){
const err102 = {instancePath:instancePath+"/dimensions/" + i5+"/id",schemaPath:"#/properties/dimensions/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/dimensions/" + i5+"/id",schemaPath:"#/properties/dimensions/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data39.awarded !== undefined){
let data41 = data39.awarded;
const _errs76 = errors;
let valid18 = false;
const _errs77 = errors;
if(!(validate207(data41, {instancePath:instancePath+"/dimensions/" + i5+"/awarded",parentData:data39,parentDataProperty:"awarded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid1 = _errs77 === errors;
valid18 = valid18 || _valid1;
const _errs78 = errors;
if(data41 !== null){
const err104 = {instancePath:instancePath+"/dimensions/" + i5+"/awarded",schemaPath:"#/properties/dimensions/items/properties/awarded/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid1 = _errs78 === errors;
valid18 = valid18 || _valid1;
if(!valid18){
const err105 = {instancePath:instancePath+"/dimensions/" + i5+"/awarded",schemaPath:"#/properties/dimensions/items/properties/awarded/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
if(data39.printed !== undefined){
let data42 = data39.printed;
const _errs81 = errors;
let valid19 = false;
const _errs82 = errors;
if(!(validate204(data42, {instancePath:instancePath+"/dimensions/" + i5+"/printed",parentData:data39,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var _valid2 = _errs82 === errors;
valid19 = valid19 || _valid2;
const _errs83 = errors;
if(data42 !== null){
const err106 = {instancePath:instancePath+"/dimensions/" + i5+"/printed",schemaPath:"#/properties/dimensions/items/properties/printed/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid2 = _errs83 === errors;
valid19 = valid19 || _valid2;
if(!valid19){
const err107 = {instancePath:instancePath+"/dimensions/" + i5+"/printed",schemaPath:"#/properties/dimensions/items/properties/printed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
if(data39.applicablePoints !== undefined){
if(!(validate204(data39.applicablePoints, {instancePath:instancePath+"/dimensions/" + i5+"/applicablePoints",parentData:data39,parentDataProperty:"applicablePoints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
const err108 = {instancePath:instancePath+"/dimensions/" + i5,schemaPath:"#/properties/dimensions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.applicablePoints !== undefined){
if(!(validate204(data.applicablePoints, {instancePath:instancePath+"/applicablePoints",parentData:data,parentDataProperty:"applicablePoints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.bonus !== undefined){
let data45 = data.bonus;
if(Array.isArray(data45)){
if(data45.length > 20){
const err110 = {instancePath:instancePath+"/bonus",schemaPath:"#/properties/bonus/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
let data46 = data45[i6];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.id === undefined){
const err111 = {instancePath:instancePath+"/bonus/" + i6,schemaPath:"#/properties/bonus/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data46.awarded === undefined){
const err112 = {instancePath:instancePath+"/bonus/" + i6,schemaPath:"#/properties/bonus/items/required",keyword:"required",params:{missingProperty: "awarded"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data46.inputs === undefined){
const err113 = {instancePath:instancePath+"/bonus/" + i6,schemaPath:"#/properties/bonus/items/required",keyword:"required",params:{missingProperty: "inputs"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key5 in data46){
if(!(((key5 === "id") || (key5 === "awarded")) || (key5 === "inputs"))){
const err114 = {instancePath:instancePath+"/bonus/" + i6,schemaPath:"#/properties/bonus/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data46.id !== undefined){
let data47 = data46.id;
if(typeof data47 === "string"){
if(func2(data47) > 12){
const err115 = {instancePath:instancePath+"/bonus/" + i6+"/id",schemaPath:"#/properties/bonus/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern14.test(data47)){
const err116 = {instancePath:instancePath+"/bonus/" + i6+"/id",schemaPath:"#/properties/bonus/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/bonus/" + i6+"/id",schemaPath:"#/properties/bonus/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data46.awarded !== undefined){
let data48 = data46.awarded;
const _errs95 = errors;
let valid23 = false;
const _errs96 = errors;
if(!(validate207(data48, {instancePath:instancePath+"/bonus/" + i6+"/awarded",parentData:data46,parentDataProperty:"awarded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid3 = _errs96 === errors;
valid23 = valid23 || _valid3;
const _errs97 = errors;
if(data48 !== null){
const err118 = {instancePath:instancePath+"/bonus/" + i6+"/awarded",schemaPath:"#/properties/bonus/items/properties/awarded/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid3 = _errs97 === errors;
valid23 = valid23 || _valid3;
if(!valid23){
const err119 = {instancePath:instancePath+"/bonus/" + i6+"/awarded",schemaPath:"#/properties/bonus/items/properties/awarded/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
}
}
if(data46.inputs !== undefined){
if(!(validate227(data46.inputs, {instancePath:instancePath+"/bonus/" + i6+"/inputs",parentData:data46,parentDataProperty:"inputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
}
else {
const err120 = {instancePath:instancePath+"/bonus/" + i6,schemaPath:"#/properties/bonus/items/type",keyword:"type",params:{type: "object"}};
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
const err121 = {instancePath:instancePath+"/bonus",schemaPath:"#/properties/bonus/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.bonusTotal !== undefined){
let data50 = data.bonusTotal;
const _errs101 = errors;
let valid24 = false;
const _errs102 = errors;
if(!(validate207(data50, {instancePath:instancePath+"/bonusTotal",parentData:data,parentDataProperty:"bonusTotal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid4 = _errs102 === errors;
valid24 = valid24 || _valid4;
const _errs103 = errors;
if(data50 !== null){
const err122 = {instancePath:instancePath+"/bonusTotal",schemaPath:"#/properties/bonusTotal/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid4 = _errs103 === errors;
valid24 = valid24 || _valid4;
if(!valid24){
const err123 = {instancePath:instancePath+"/bonusTotal",schemaPath:"#/properties/bonusTotal/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data.deductions !== undefined){
let data51 = data.deductions;
if(Array.isArray(data51)){
if(data51.length > 20){
const err124 = {instancePath:instancePath+"/deductions",schemaPath:"#/properties/deductions/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len7 = data51.length;
for(let i7=0; i7<len7; i7++){
let data52 = data51[i7];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.id === undefined){
const err125 = {instancePath:instancePath+"/deductions/" + i7,schemaPath:"#/properties/deductions/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data52.events === undefined){
const err126 = {instancePath:instancePath+"/deductions/" + i7,schemaPath:"#/properties/deductions/items/required",keyword:"required",params:{missingProperty: "events"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data52.taken === undefined){
const err127 = {instancePath:instancePath+"/deductions/" + i7,schemaPath:"#/properties/deductions/items/required",keyword:"required",params:{missingProperty: "taken"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key6 in data52){
if(!(((key6 === "id") || (key6 === "events")) || (key6 === "taken"))){
const err128 = {instancePath:instancePath+"/deductions/" + i7,schemaPath:"#/properties/deductions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data52.id !== undefined){
let data53 = data52.id;
if(typeof data53 === "string"){
if(func2(data53) > 12){
const err129 = {instancePath:instancePath+"/deductions/" + i7+"/id",schemaPath:"#/properties/deductions/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!pattern14.test(data53)){
const err130 = {instancePath:instancePath+"/deductions/" + i7+"/id",schemaPath:"#/properties/deductions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/deductions/" + i7+"/id",schemaPath:"#/properties/deductions/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data52.events !== undefined){
let data54 = data52.events;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err132 = {instancePath:instancePath+"/deductions/" + i7+"/events",schemaPath:"#/properties/deductions/items/properties/events/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err133 = {instancePath:instancePath+"/deductions/" + i7+"/events",schemaPath:"#/properties/deductions/items/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data52.taken !== undefined){
if(!(validate207(data52.taken, {instancePath:instancePath+"/deductions/" + i7+"/taken",parentData:data52,parentDataProperty:"taken",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
}
else {
const err134 = {instancePath:instancePath+"/deductions/" + i7,schemaPath:"#/properties/deductions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/deductions",schemaPath:"#/properties/deductions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.deductionTotal !== undefined){
if(!(validate207(data.deductionTotal, {instancePath:instancePath+"/deductionTotal",parentData:data,parentDataProperty:"deductionTotal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.base !== undefined){
let data57 = data.base;
const _errs117 = errors;
let valid28 = false;
const _errs118 = errors;
if(!(validate207(data57, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid5 = _errs118 === errors;
valid28 = valid28 || _valid5;
const _errs119 = errors;
if(data57 !== null){
const err136 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid5 = _errs119 === errors;
valid28 = valid28 || _valid5;
if(!valid28){
const err137 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
errors = _errs117;
if(vErrors !== null){
if(_errs117){
vErrors.length = _errs117;
}
else {
vErrors = null;
}
}
}
}
if(data.basePrinted !== undefined){
let data58 = data.basePrinted;
const _errs122 = errors;
let valid29 = false;
const _errs123 = errors;
if(!(validate204(data58, {instancePath:instancePath+"/basePrinted",parentData:data,parentDataProperty:"basePrinted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var _valid6 = _errs123 === errors;
valid29 = valid29 || _valid6;
const _errs124 = errors;
if(data58 !== null){
const err138 = {instancePath:instancePath+"/basePrinted",schemaPath:"#/properties/basePrinted/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid6 = _errs124 === errors;
valid29 = valid29 || _valid6;
if(!valid29){
const err139 = {instancePath:instancePath+"/basePrinted",schemaPath:"#/properties/basePrinted/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
}
if(data.gradeScore !== undefined){
let data59 = data.gradeScore;
const _errs127 = errors;
let valid30 = false;
const _errs128 = errors;
if(!(validate204(data59, {instancePath:instancePath+"/gradeScore",parentData:data,parentDataProperty:"gradeScore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var _valid7 = _errs128 === errors;
valid30 = valid30 || _valid7;
const _errs129 = errors;
if(data59 !== null){
const err140 = {instancePath:instancePath+"/gradeScore",schemaPath:"#/properties/gradeScore/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid7 = _errs129 === errors;
valid30 = valid30 || _valid7;
if(!valid30){
const err141 = {instancePath:instancePath+"/gradeScore",schemaPath:"#/properties/gradeScore/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
}
if(data.total !== undefined){
let data60 = data.total;
const _errs132 = errors;
let valid31 = false;
const _errs133 = errors;
if(!(validate204(data60, {instancePath:instancePath+"/total",parentData:data,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var _valid8 = _errs133 === errors;
valid31 = valid31 || _valid8;
const _errs134 = errors;
if(data60 !== null){
const err142 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid8 = _errs134 === errors;
valid31 = valid31 || _valid8;
if(!valid31){
const err143 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
else {
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
}
}
if(data.totalExact !== undefined){
let data61 = data.totalExact;
const _errs137 = errors;
let valid32 = false;
const _errs138 = errors;
if(!(validate207(data61, {instancePath:instancePath+"/totalExact",parentData:data,parentDataProperty:"totalExact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid9 = _errs138 === errors;
valid32 = valid32 || _valid9;
const _errs139 = errors;
if(data61 !== null){
const err144 = {instancePath:instancePath+"/totalExact",schemaPath:"#/properties/totalExact/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid9 = _errs139 === errors;
valid32 = valid32 || _valid9;
if(!valid32){
const err145 = {instancePath:instancePath+"/totalExact",schemaPath:"#/properties/totalExact/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
else {
errors = _errs137;
if(vErrors !== null){
if(_errs137){
vErrors.length = _errs137;
}
else {
vErrors = null;
}
}
}
}
if(data.guardFailed !== undefined){
let data62 = data.guardFailed;
const _errs142 = errors;
let valid33 = false;
const _errs143 = errors;
if(Array.isArray(data62)){
if(data62.length > 200){
const err146 = {instancePath:instancePath+"/guardFailed",schemaPath:"#/properties/guardFailed/anyOf/0/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len8 = data62.length;
for(let i8=0; i8<len8; i8++){
let data63 = data62[i8];
if(typeof data63 === "string"){
if(func2(data63) > 12){
const err147 = {instancePath:instancePath+"/guardFailed/" + i8,schemaPath:"#/properties/guardFailed/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!pattern14.test(data63)){
const err148 = {instancePath:instancePath+"/guardFailed/" + i8,schemaPath:"#/properties/guardFailed/anyOf/0/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/guardFailed/" + i8,schemaPath:"#/properties/guardFailed/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/guardFailed",schemaPath:"#/properties/guardFailed/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid10 = _errs143 === errors;
valid33 = valid33 || _valid10;
const _errs147 = errors;
if(data62 !== null){
const err151 = {instancePath:instancePath+"/guardFailed",schemaPath:"#/properties/guardFailed/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid10 = _errs147 === errors;
valid33 = valid33 || _valid10;
if(!valid33){
const err152 = {instancePath:instancePath+"/guardFailed",schemaPath:"#/properties/guardFailed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
}
if(data.grade !== undefined){
let data64 = data.grade;
const _errs150 = errors;
let valid36 = false;
const _errs151 = errors;
if(typeof data64 === "string"){
if(func2(data64) > 20){
const err153 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid11 = _errs151 === errors;
valid36 = valid36 || _valid11;
const _errs153 = errors;
if(data64 !== null){
const err155 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid11 = _errs153 === errors;
valid36 = valid36 || _valid11;
if(!valid36){
const err156 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
else {
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
}
}
if(data.vetoes !== undefined){
let data65 = data.vetoes;
if(Array.isArray(data65)){
if(data65.length > 20){
const err157 = {instancePath:instancePath+"/vetoes",schemaPath:"#/properties/vetoes/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
const len9 = data65.length;
for(let i9=0; i9<len9; i9++){
let data66 = data65[i9];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.id === undefined){
const err158 = {instancePath:instancePath+"/vetoes/" + i9,schemaPath:"#/properties/vetoes/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data66.effect === undefined){
const err159 = {instancePath:instancePath+"/vetoes/" + i9,schemaPath:"#/properties/vetoes/items/required",keyword:"required",params:{missingProperty: "effect"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data66.events === undefined){
const err160 = {instancePath:instancePath+"/vetoes/" + i9,schemaPath:"#/properties/vetoes/items/required",keyword:"required",params:{missingProperty: "events"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
for(const key7 in data66){
if(!(((key7 === "id") || (key7 === "effect")) || (key7 === "events"))){
const err161 = {instancePath:instancePath+"/vetoes/" + i9,schemaPath:"#/properties/vetoes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data66.id !== undefined){
let data67 = data66.id;
if(typeof data67 === "string"){
if(func2(data67) > 12){
const err162 = {instancePath:instancePath+"/vetoes/" + i9+"/id",schemaPath:"#/properties/vetoes/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!pattern14.test(data67)){
const err163 = {instancePath:instancePath+"/vetoes/" + i9+"/id",schemaPath:"#/properties/vetoes/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/vetoes/" + i9+"/id",schemaPath:"#/properties/vetoes/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data66.effect !== undefined){
let data68 = data66.effect;
if(typeof data68 === "string"){
if(func2(data68) > 60){
const err165 = {instancePath:instancePath+"/vetoes/" + i9+"/effect",schemaPath:"#/properties/vetoes/items/properties/effect/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/vetoes/" + i9+"/effect",schemaPath:"#/properties/vetoes/items/properties/effect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data66.events !== undefined){
let data69 = data66.events;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err167 = {instancePath:instancePath+"/vetoes/" + i9+"/events",schemaPath:"#/properties/vetoes/items/properties/events/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
const err168 = {instancePath:instancePath+"/vetoes/" + i9+"/events",schemaPath:"#/properties/vetoes/items/properties/events/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
}
else {
const err169 = {instancePath:instancePath+"/vetoes/" + i9,schemaPath:"#/properties/vetoes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/vetoes",schemaPath:"#/properties/vetoes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.blankIndicators !== undefined){
let data70 = data.blankIndicators;
if(Array.isArray(data70)){
if(data70.length > 200){
const err171 = {instancePath:instancePath+"/blankIndicators",schemaPath:"#/properties/blankIndicators/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
const len10 = data70.length;
for(let i10=0; i10<len10; i10++){
let data71 = data70[i10];
if(typeof data71 === "string"){
if(func2(data71) > 12){
const err172 = {instancePath:instancePath+"/blankIndicators/" + i10,schemaPath:"#/properties/blankIndicators/items/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!pattern14.test(data71)){
const err173 = {instancePath:instancePath+"/blankIndicators/" + i10,schemaPath:"#/properties/blankIndicators/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/blankIndicators/" + i10,schemaPath:"#/properties/blankIndicators/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/blankIndicators",schemaPath:"#/properties/blankIndicators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.eligibility !== undefined){
let data72 = data.eligibility;
if(Array.isArray(data72)){
if(data72.length > 20){
const err176 = {instancePath:instancePath+"/eligibility",schemaPath:"#/properties/eligibility/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
const len11 = data72.length;
for(let i11=0; i11<len11; i11++){
let data73 = data72[i11];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.id === undefined){
const err177 = {instancePath:instancePath+"/eligibility/" + i11,schemaPath:"#/properties/eligibility/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data73.met === undefined){
const err178 = {instancePath:instancePath+"/eligibility/" + i11,schemaPath:"#/properties/eligibility/items/required",keyword:"required",params:{missingProperty: "met"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key8 in data73){
if(!((key8 === "id") || (key8 === "met"))){
const err179 = {instancePath:instancePath+"/eligibility/" + i11,schemaPath:"#/properties/eligibility/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data73.id !== undefined){
let data74 = data73.id;
if(typeof data74 === "string"){
if(func2(data74) > 12){
const err180 = {instancePath:instancePath+"/eligibility/" + i11+"/id",schemaPath:"#/properties/eligibility/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!pattern14.test(data74)){
const err181 = {instancePath:instancePath+"/eligibility/" + i11+"/id",schemaPath:"#/properties/eligibility/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/eligibility/" + i11+"/id",schemaPath:"#/properties/eligibility/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data73.met !== undefined){
let data75 = data73.met;
const _errs178 = errors;
let valid45 = false;
const _errs179 = errors;
if(typeof data75 !== "boolean"){
const err183 = {instancePath:instancePath+"/eligibility/" + i11+"/met",schemaPath:"#/properties/eligibility/items/properties/met/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid12 = _errs179 === errors;
valid45 = valid45 || _valid12;
const _errs181 = errors;
if(data75 !== null){
const err184 = {instancePath:instancePath+"/eligibility/" + i11+"/met",schemaPath:"#/properties/eligibility/items/properties/met/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid12 = _errs181 === errors;
valid45 = valid45 || _valid12;
if(!valid45){
const err185 = {instancePath:instancePath+"/eligibility/" + i11+"/met",schemaPath:"#/properties/eligibility/items/properties/met/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
else {
errors = _errs178;
if(vErrors !== null){
if(_errs178){
vErrors.length = _errs178;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err186 = {instancePath:instancePath+"/eligibility/" + i11,schemaPath:"#/properties/eligibility/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/eligibility",schemaPath:"#/properties/eligibility/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.levels !== undefined){
let data76 = data.levels;
if(Array.isArray(data76)){
if(data76.length > 9){
const err188 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const len12 = data76.length;
for(let i12=0; i12<len12; i12++){
let data77 = data76[i12];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.level === undefined){
const err189 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data77.base === undefined){
const err190 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data77.total === undefined){
const err191 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data77.gradeScore === undefined){
const err192 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "gradeScore"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data77.grade === undefined){
const err193 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "grade"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
for(const key9 in data77){
if(!((((((((key9 === "level") || (key9 === "base")) || (key9 === "total")) || (key9 === "gradeScore")) || (key9 === "grade")) || (key9 === "gap")) || (key9 === "flag")) || (key9 === "adjudicate"))){
const err194 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data77.level !== undefined){
let data78 = data77.level;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err195 = {instancePath:instancePath+"/levels/" + i12+"/level",schemaPath:"#/properties/levels/items/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 9 || isNaN(data78)){
const err196 = {instancePath:instancePath+"/levels/" + i12+"/level",schemaPath:"#/properties/levels/items/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data78 < 1 || isNaN(data78)){
const err197 = {instancePath:instancePath+"/levels/" + i12+"/level",schemaPath:"#/properties/levels/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
if(data77.base !== undefined){
let data79 = data77.base;
const _errs191 = errors;
let valid49 = false;
const _errs192 = errors;
if(!(validate207(data79, {instancePath:instancePath+"/levels/" + i12+"/base",parentData:data77,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid13 = _errs192 === errors;
valid49 = valid49 || _valid13;
const _errs193 = errors;
if(data79 !== null){
const err198 = {instancePath:instancePath+"/levels/" + i12+"/base",schemaPath:"#/properties/levels/items/properties/base/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid13 = _errs193 === errors;
valid49 = valid49 || _valid13;
if(!valid49){
const err199 = {instancePath:instancePath+"/levels/" + i12+"/base",schemaPath:"#/properties/levels/items/properties/base/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
else {
errors = _errs191;
if(vErrors !== null){
if(_errs191){
vErrors.length = _errs191;
}
else {
vErrors = null;
}
}
}
}
if(data77.total !== undefined){
let data80 = data77.total;
const _errs196 = errors;
let valid50 = false;
const _errs197 = errors;
if(!(validate204(data80, {instancePath:instancePath+"/levels/" + i12+"/total",parentData:data77,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var _valid14 = _errs197 === errors;
valid50 = valid50 || _valid14;
const _errs198 = errors;
if(data80 !== null){
const err200 = {instancePath:instancePath+"/levels/" + i12+"/total",schemaPath:"#/properties/levels/items/properties/total/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid14 = _errs198 === errors;
valid50 = valid50 || _valid14;
if(!valid50){
const err201 = {instancePath:instancePath+"/levels/" + i12+"/total",schemaPath:"#/properties/levels/items/properties/total/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
else {
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
}
}
if(data77.gradeScore !== undefined){
let data81 = data77.gradeScore;
const _errs201 = errors;
let valid51 = false;
const _errs202 = errors;
if(!(validate204(data81, {instancePath:instancePath+"/levels/" + i12+"/gradeScore",parentData:data77,parentDataProperty:"gradeScore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var _valid15 = _errs202 === errors;
valid51 = valid51 || _valid15;
const _errs203 = errors;
if(data81 !== null){
const err202 = {instancePath:instancePath+"/levels/" + i12+"/gradeScore",schemaPath:"#/properties/levels/items/properties/gradeScore/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid15 = _errs203 === errors;
valid51 = valid51 || _valid15;
if(!valid51){
const err203 = {instancePath:instancePath+"/levels/" + i12+"/gradeScore",schemaPath:"#/properties/levels/items/properties/gradeScore/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
else {
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
}
}
if(data77.grade !== undefined){
let data82 = data77.grade;
const _errs206 = errors;
let valid52 = false;
const _errs207 = errors;
if(typeof data82 === "string"){
if(func2(data82) > 20){
const err204 = {instancePath:instancePath+"/levels/" + i12+"/grade",schemaPath:"#/properties/levels/items/properties/grade/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/levels/" + i12+"/grade",schemaPath:"#/properties/levels/items/properties/grade/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid16 = _errs207 === errors;
valid52 = valid52 || _valid16;
const _errs209 = errors;
if(data82 !== null){
const err206 = {instancePath:instancePath+"/levels/" + i12+"/grade",schemaPath:"#/properties/levels/items/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid16 = _errs209 === errors;
valid52 = valid52 || _valid16;
if(!valid52){
const err207 = {instancePath:instancePath+"/levels/" + i12+"/grade",schemaPath:"#/properties/levels/items/properties/grade/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
else {
errors = _errs206;
if(vErrors !== null){
if(_errs206){
vErrors.length = _errs206;
}
else {
vErrors = null;
}
}
}
}
if(data77.gap !== undefined){
let data83 = data77.gap;
const _errs212 = errors;
let valid53 = false;
const _errs213 = errors;
if(!(validate207(data83, {instancePath:instancePath+"/levels/" + i12+"/gap",parentData:data77,parentDataProperty:"gap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid17 = _errs213 === errors;
valid53 = valid53 || _valid17;
const _errs214 = errors;
if(data83 !== null){
const err208 = {instancePath:instancePath+"/levels/" + i12+"/gap",schemaPath:"#/properties/levels/items/properties/gap/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid17 = _errs214 === errors;
valid53 = valid53 || _valid17;
if(!valid53){
const err209 = {instancePath:instancePath+"/levels/" + i12+"/gap",schemaPath:"#/properties/levels/items/properties/gap/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
else {
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
}
}
if(data77.flag !== undefined){
if(typeof data77.flag !== "boolean"){
const err210 = {instancePath:instancePath+"/levels/" + i12+"/flag",schemaPath:"#/properties/levels/items/properties/flag/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data77.adjudicate !== undefined){
if(typeof data77.adjudicate !== "boolean"){
const err211 = {instancePath:instancePath+"/levels/" + i12+"/adjudicate",schemaPath:"#/properties/levels/items/properties/adjudicate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/levels/" + i12,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.final !== undefined){
let data86 = data.final;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.base === undefined){
const err214 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "base"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data86.basePrinted === undefined){
const err215 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "basePrinted"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data86.gradeScore === undefined){
const err216 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "gradeScore"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data86.total === undefined){
const err217 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data86.totalExact === undefined){
const err218 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "totalExact"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data86.guardFailed === undefined){
const err219 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "guardFailed"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data86.grade === undefined){
const err220 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "grade"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data86.dimensions === undefined){
const err221 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/required",keyword:"required",params:{missingProperty: "dimensions"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
for(const key10 in data86){
if(!((((((((key10 === "base") || (key10 === "basePrinted")) || (key10 === "gradeScore")) || (key10 === "total")) || (key10 === "totalExact")) || (key10 === "guardFailed")) || (key10 === "grade")) || (key10 === "dimensions"))){
const err222 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data86.base !== undefined){
let data87 = data86.base;
const _errs224 = errors;
let valid55 = false;
const _errs225 = errors;
if(!(validate207(data87, {instancePath:instancePath+"/final/base",parentData:data86,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid18 = _errs225 === errors;
valid55 = valid55 || _valid18;
const _errs226 = errors;
if(data87 !== null){
const err223 = {instancePath:instancePath+"/final/base",schemaPath:"#/properties/final/properties/base/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid18 = _errs226 === errors;
valid55 = valid55 || _valid18;
if(!valid55){
const err224 = {instancePath:instancePath+"/final/base",schemaPath:"#/properties/final/properties/base/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
else {
errors = _errs224;
if(vErrors !== null){
if(_errs224){
vErrors.length = _errs224;
}
else {
vErrors = null;
}
}
}
}
if(data86.basePrinted !== undefined){
let data88 = data86.basePrinted;
const _errs229 = errors;
let valid56 = false;
const _errs230 = errors;
if(!(validate204(data88, {instancePath:instancePath+"/final/basePrinted",parentData:data86,parentDataProperty:"basePrinted",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var _valid19 = _errs230 === errors;
valid56 = valid56 || _valid19;
const _errs231 = errors;
if(data88 !== null){
const err225 = {instancePath:instancePath+"/final/basePrinted",schemaPath:"#/properties/final/properties/basePrinted/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid19 = _errs231 === errors;
valid56 = valid56 || _valid19;
if(!valid56){
const err226 = {instancePath:instancePath+"/final/basePrinted",schemaPath:"#/properties/final/properties/basePrinted/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
else {
errors = _errs229;
if(vErrors !== null){
if(_errs229){
vErrors.length = _errs229;
}
else {
vErrors = null;
}
}
}
}
if(data86.gradeScore !== undefined){
let data89 = data86.gradeScore;
const _errs234 = errors;
let valid57 = false;
const _errs235 = errors;
if(!(validate204(data89, {instancePath:instancePath+"/final/gradeScore",parentData:data86,parentDataProperty:"gradeScore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var _valid20 = _errs235 === errors;
valid57 = valid57 || _valid20;
const _errs236 = errors;
if(data89 !== null){
const err227 = {instancePath:instancePath+"/final/gradeScore",schemaPath:"#/properties/final/properties/gradeScore/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid20 = _errs236 === errors;
valid57 = valid57 || _valid20;
if(!valid57){
const err228 = {instancePath:instancePath+"/final/gradeScore",schemaPath:"#/properties/final/properties/gradeScore/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
else {
errors = _errs234;
if(vErrors !== null){
if(_errs234){
vErrors.length = _errs234;
}
else {
vErrors = null;
}
}
}
}
if(data86.total !== undefined){
let data90 = data86.total;
const _errs239 = errors;
let valid58 = false;
const _errs240 = errors;
if(!(validate204(data90, {instancePath:instancePath+"/final/total",parentData:data86,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var _valid21 = _errs240 === errors;
valid58 = valid58 || _valid21;
const _errs241 = errors;
if(data90 !== null){
const err229 = {instancePath:instancePath+"/final/total",schemaPath:"#/properties/final/properties/total/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
var _valid21 = _errs241 === errors;
valid58 = valid58 || _valid21;
if(!valid58){
const err230 = {instancePath:instancePath+"/final/total",schemaPath:"#/properties/final/properties/total/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
else {
errors = _errs239;
if(vErrors !== null){
if(_errs239){
vErrors.length = _errs239;
}
else {
vErrors = null;
}
}
}
}
if(data86.totalExact !== undefined){
let data91 = data86.totalExact;
const _errs244 = errors;
let valid59 = false;
const _errs245 = errors;
if(!(validate207(data91, {instancePath:instancePath+"/final/totalExact",parentData:data86,parentDataProperty:"totalExact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid22 = _errs245 === errors;
valid59 = valid59 || _valid22;
const _errs246 = errors;
if(data91 !== null){
const err231 = {instancePath:instancePath+"/final/totalExact",schemaPath:"#/properties/final/properties/totalExact/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid22 = _errs246 === errors;
valid59 = valid59 || _valid22;
if(!valid59){
const err232 = {instancePath:instancePath+"/final/totalExact",schemaPath:"#/properties/final/properties/totalExact/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
else {
errors = _errs244;
if(vErrors !== null){
if(_errs244){
vErrors.length = _errs244;
}
else {
vErrors = null;
}
}
}
}
if(data86.guardFailed !== undefined){
let data92 = data86.guardFailed;
const _errs249 = errors;
let valid60 = false;
const _errs250 = errors;
if(Array.isArray(data92)){
if(data92.length > 200){
const err233 = {instancePath:instancePath+"/final/guardFailed",schemaPath:"#/properties/final/properties/guardFailed/anyOf/0/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
const len13 = data92.length;
for(let i13=0; i13<len13; i13++){
let data93 = data92[i13];
if(typeof data93 === "string"){
if(func2(data93) > 12){
const err234 = {instancePath:instancePath+"/final/guardFailed/" + i13,schemaPath:"#/properties/final/properties/guardFailed/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(!pattern14.test(data93)){
const err235 = {instancePath:instancePath+"/final/guardFailed/" + i13,schemaPath:"#/properties/final/properties/guardFailed/anyOf/0/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/final/guardFailed/" + i13,schemaPath:"#/properties/final/properties/guardFailed/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/final/guardFailed",schemaPath:"#/properties/final/properties/guardFailed/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid23 = _errs250 === errors;
valid60 = valid60 || _valid23;
const _errs254 = errors;
if(data92 !== null){
const err238 = {instancePath:instancePath+"/final/guardFailed",schemaPath:"#/properties/final/properties/guardFailed/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid23 = _errs254 === errors;
valid60 = valid60 || _valid23;
if(!valid60){
const err239 = {instancePath:instancePath+"/final/guardFailed",schemaPath:"#/properties/final/properties/guardFailed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
else {
errors = _errs249;
if(vErrors !== null){
if(_errs249){
vErrors.length = _errs249;
}
else {
vErrors = null;
}
}
}
}
if(data86.grade !== undefined){
let data94 = data86.grade;
const _errs257 = errors;
let valid63 = false;
const _errs258 = errors;
if(typeof data94 === "string"){
if(func2(data94) > 20){
const err240 = {instancePath:instancePath+"/final/grade",schemaPath:"#/properties/final/properties/grade/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/final/grade",schemaPath:"#/properties/final/properties/grade/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid24 = _errs258 === errors;
valid63 = valid63 || _valid24;
const _errs260 = errors;
if(data94 !== null){
const err242 = {instancePath:instancePath+"/final/grade",schemaPath:"#/properties/final/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid24 = _errs260 === errors;
valid63 = valid63 || _valid24;
if(!valid63){
const err243 = {instancePath:instancePath+"/final/grade",schemaPath:"#/properties/final/properties/grade/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
else {
errors = _errs257;
if(vErrors !== null){
if(_errs257){
vErrors.length = _errs257;
}
else {
vErrors = null;
}
}
}
}
if(data86.dimensions !== undefined){
let data95 = data86.dimensions;
if(Array.isArray(data95)){
if(data95.length > 30){
const err244 = {instancePath:instancePath+"/final/dimensions",schemaPath:"#/properties/final/properties/dimensions/maxItems",keyword:"maxItems",params:{limit: 30}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
const len14 = data95.length;
for(let i14=0; i14<len14; i14++){
let data96 = data95[i14];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.id === undefined){
const err245 = {instancePath:instancePath+"/final/dimensions/" + i14,schemaPath:"#/properties/final/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data96.awarded === undefined){
const err246 = {instancePath:instancePath+"/final/dimensions/" + i14,schemaPath:"#/properties/final/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "awarded"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data96.printed === undefined){
const err247 = {instancePath:instancePath+"/final/dimensions/" + i14,schemaPath:"#/properties/final/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "printed"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data96.applicablePoints === undefined){
const err248 = {instancePath:instancePath+"/final/dimensions/" + i14,schemaPath:"#/properties/final/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "applicablePoints"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key11 in data96){
if(!((((key11 === "id") || (key11 === "awarded")) || (key11 === "printed")) || (key11 === "applicablePoints"))){
const err249 = {instancePath:instancePath+"/final/dimensions/" + i14,schemaPath:"#/properties/final/properties/dimensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data96.id !== undefined){
let data97 = data96.id;
if(typeof data97 === "string"){
if(func2(data97) > 4){
const err250 = {instancePath:instancePath+"/final/dimensions/" + i14+"/id",schemaPath:"#/properties/final/properties/dimensions/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/final/dimensions/" + i14+"/id",schemaPath:"#/properties/final/properties/dimensions/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data96.awarded !== undefined){
let data98 = data96.awarded;
const _errs270 = errors;
let valid67 = false;
const _errs271 = errors;
if(!(validate207(data98, {instancePath:instancePath+"/final/dimensions/" + i14+"/awarded",parentData:data96,parentDataProperty:"awarded",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var _valid25 = _errs271 === errors;
valid67 = valid67 || _valid25;
const _errs272 = errors;
if(data98 !== null){
const err252 = {instancePath:instancePath+"/final/dimensions/" + i14+"/awarded",schemaPath:"#/properties/final/properties/dimensions/items/properties/awarded/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid25 = _errs272 === errors;
valid67 = valid67 || _valid25;
if(!valid67){
const err253 = {instancePath:instancePath+"/final/dimensions/" + i14+"/awarded",schemaPath:"#/properties/final/properties/dimensions/items/properties/awarded/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
else {
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
}
}
if(data96.printed !== undefined){
let data99 = data96.printed;
const _errs275 = errors;
let valid68 = false;
const _errs276 = errors;
if(!(validate204(data99, {instancePath:instancePath+"/final/dimensions/" + i14+"/printed",parentData:data96,parentDataProperty:"printed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
var _valid26 = _errs276 === errors;
valid68 = valid68 || _valid26;
const _errs277 = errors;
if(data99 !== null){
const err254 = {instancePath:instancePath+"/final/dimensions/" + i14+"/printed",schemaPath:"#/properties/final/properties/dimensions/items/properties/printed/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid26 = _errs277 === errors;
valid68 = valid68 || _valid26;
if(!valid68){
const err255 = {instancePath:instancePath+"/final/dimensions/" + i14+"/printed",schemaPath:"#/properties/final/properties/dimensions/items/properties/printed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
else {
errors = _errs275;
if(vErrors !== null){
if(_errs275){
vErrors.length = _errs275;
}
else {
vErrors = null;
}
}
}
}
if(data96.applicablePoints !== undefined){
if(!(validate204(data96.applicablePoints, {instancePath:instancePath+"/final/dimensions/" + i14+"/applicablePoints",parentData:data96,parentDataProperty:"applicablePoints",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
const err256 = {instancePath:instancePath+"/final/dimensions/" + i14,schemaPath:"#/properties/final/properties/dimensions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/final/dimensions",schemaPath:"#/properties/final/properties/dimensions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/final",schemaPath:"#/properties/final/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data.source !== undefined){
let data101 = data.source;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.file === undefined){
const err259 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data101.sha256 === undefined){
const err260 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "sha256"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key12 in data101){
if(!((key12 === "file") || (key12 === "sha256"))){
const err261 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data101.file !== undefined){
let data102 = data101.file;
if(typeof data102 === "string"){
if(func2(data102) > 255){
const err262 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data101.sha256 !== undefined){
if(!(validate249(data101.sha256, {instancePath:instancePath+"/source/sha256",parentData:data101,parentDataProperty:"sha256",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
else {
const err264 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

