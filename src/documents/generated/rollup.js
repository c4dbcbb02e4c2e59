// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';

export const validateRollup = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://jiaoyan.example/schema/1/rollup.schema.json","type":"object","additionalProperties":false,"required":["kind","formatVersion","id","issued","issuer","producer","derivedFrom","lang","programme","schoolYear","audience","minimumCell","coverage","grades","gradeTotals","indicators","gaps","findings","targets","changes"],"properties":{"kind":{"const":"rollup"},"formatVersion":{"type":"string","pattern":"^1\\.[0-9]{1,3}$","maxLength":6},"id":{"$ref":"definitions.schema.json#/$defs/documentId"},"issued":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"issuer":{"$ref":"definitions.schema.json#/$defs/issuer"},"producer":{"$ref":"definitions.schema.json#/$defs/producer"},"derivedFrom":{"type":"array","maxItems":2000,"items":{"$ref":"definitions.schema.json#/$defs/derivation"}},"lang":{"$ref":"definitions.schema.json#/$defs/language"},"extensions":{"$ref":"definitions.schema.json#/$defs/extensions"},"programme":{"$ref":"definitions.schema.json#/$defs/reference"},"schoolYear":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"basis":{"$ref":"definitions.schema.json#/$defs/sha256"},"audience":{"type":"string","maxLength":8,"enum":["internal","public"]},"minimumCell":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":2,"maximum":100}},{"if":{"type":"null"},"then":{"type":"null"}}]},"coverage":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["unit","name","due","assessed","complete","missing","levels","decided","stages"],"properties":{"unit":{"type":"string","maxLength":20},"name":{"type":"string","maxLength":60},"due":{"type":"integer","minimum":0},"assessed":{"type":"integer","minimum":0},"complete":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"missing":{"type":"array","maxItems":5000,"items":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"string","maxLength":20},"name":{"type":"string","maxLength":120}}}},"levels":{"type":"array","maxItems":9,"items":{"type":"object","additionalProperties":false,"required":["level","schools"],"properties":{"level":{"type":"integer","minimum":1,"maximum":9},"schools":{"type":"integer","minimum":0}}}},"decided":{"type":"integer","minimum":0},"stages":{"type":"array","maxItems":60,"items":{"type":"object","additionalProperties":false,"required":["stage","due","assessed","complete","levels","decided"],"properties":{"stage":{"type":"string","maxLength":30},"due":{"type":"integer","minimum":0},"assessed":{"type":"integer","minimum":0},"complete":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"levels":{"type":"array","maxItems":9,"items":{"type":"object","additionalProperties":false,"required":["level","schools"],"properties":{"level":{"type":"integer","minimum":1,"maximum":9},"schools":{"type":"integer","minimum":0}}}},"decided":{"type":"integer","minimum":0}}}}}}},"grades":{"type":"array","maxItems":20000,"items":{"type":"object","additionalProperties":false,"required":["standard","unit","stage","n","counts","withheld","notApplied","mean","median"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"unit":{"type":"string","maxLength":20},"stage":{"type":"string","maxLength":30},"n":{"type":"integer","minimum":0},"counts":{"type":"object","maxProperties":10,"additionalProperties":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]}},"withheld":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"notApplied":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"mean":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"median":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]}}}},"gradeTotals":{"type":"array","maxItems":20000,"items":{"type":"object","additionalProperties":false,"required":["standard","unit","stage","n","counts","withheld","notApplied","mean","median"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"unit":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","maxLength":20}},{"if":{"type":"null"},"then":{"type":"null"}}]},"stage":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","maxLength":30}},{"if":{"type":"null"},"then":{"type":"null"}}]},"n":{"type":"integer","minimum":0},"counts":{"type":"object","maxProperties":10,"additionalProperties":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]}},"withheld":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"notApplied":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"mean":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"median":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]}}}},"indicators":{"type":"array","maxItems":2000,"items":{"type":"object","additionalProperties":false,"required":["standard","indicator","key","points","n","blank","notApplicable","full","fullShare","mean","percentiles","guarded","passed","passShare","units","stages"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"indicator":{"type":"string","maxLength":20},"key":{"type":"boolean"},"points":{"$ref":"definitions.schema.json#/$defs/decimal"},"n":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"blank":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"notApplicable":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"full":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"fullShare":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"mean":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"percentiles":{"type":"object","additionalProperties":false,"required":["p10","p25","p50","p75","p90"],"properties":{"p10":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"p25":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"p50":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"p75":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"p90":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]}}},"guarded":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"passed":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"passShare":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"units":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["unit","n","mean","full","passed"],"properties":{"unit":{"type":"string","maxLength":20},"n":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"mean":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"full":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"passed":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]}}}},"stages":{"type":"array","maxItems":60,"items":{"type":"object","additionalProperties":false,"required":["stage","n","mean","full","passed"],"properties":{"stage":{"type":"string","maxLength":30},"n":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"mean":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"full":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"passed":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]}}}}}}},"gaps":{"type":"array","maxItems":5000,"items":{"type":"object","additionalProperties":false,"required":["standard","unit","level","n","mean","median","flagged","adjudicate","bins"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"unit":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","maxLength":20}},{"if":{"type":"null"},"then":{"type":"null"}}]},"level":{"type":"integer","minimum":1,"maximum":9},"n":{"type":"integer","minimum":0},"mean":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"median":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"flagged":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"adjudicate":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"bins":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["from","to","count"],"properties":{"from":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"to":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"count":{"type":"integer","minimum":0}}}}}}},"findings":{"type":"array","maxItems":2000,"items":{"type":"object","additionalProperties":false,"required":["code","severity","schools","units"],"properties":{"code":{"type":"string","maxLength":6,"pattern":"^JY[0-9]{4}$"},"severity":{"type":"string","maxLength":10,"enum":["error","warning","notice"]},"schools":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"units":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["unit","schools"],"properties":{"unit":{"type":"string","maxLength":20},"schools":{"type":"integer","minimum":0}}}}}}},"targets":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["award","zh","target","by","awarded","candidates","remaining","years","projection"],"properties":{"award":{"type":"string","maxLength":60},"zh":{"type":"string","maxLength":40},"target":{"type":"integer","minimum":0},"by":{"type":"integer","minimum":2000},"awarded":{"type":"integer","minimum":0},"candidates":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"remaining":{"type":"integer","minimum":0},"years":{"type":"array","maxItems":60,"items":{"type":"object","additionalProperties":false,"required":["year","awarded","total"],"properties":{"year":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"awarded":{"type":"integer","minimum":0},"total":{"type":"integer","minimum":0}}}},"projection":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["method","from","to","yearsLeft","perYear","projected","reached","needed"],"properties":{"method":{"const":"mean-of-years"},"from":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"to":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"yearsLeft":{"type":"integer","minimum":0},"perYear":{"$ref":"definitions.schema.json#/$defs/decimal"},"projected":{"$ref":"definitions.schema.json#/$defs/decimal"},"reached":{"type":"boolean"},"needed":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]}}}},{"if":{"type":"null"},"then":{"type":"null"}}]}}}},"changes":{"type":"array","maxItems":5000,"items":{"type":"object","additionalProperties":false,"required":["standard","unit","stage","n","before","now","difference","median","raised","kept","lowered"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"unit":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","maxLength":20}},{"if":{"type":"null"},"then":{"type":"null"}}]},"stage":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","maxLength":30}},{"if":{"type":"null"},"then":{"type":"null"}}]},"n":{"type":"integer","minimum":0},"before":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"now":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"difference":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"median":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"raised":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"kept":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"lowered":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (runtime_ucs2length.default ?? runtime_ucs2length);
const pattern3 = new RegExp("^1\\.[0-9]{1,3}$", "u");
const pattern12 = new RegExp("^JY[0-9]{4}$", "u");
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

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
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
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
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
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"string","maxLength":120,"pattern":"^[a-z0-9][a-z0-9-]{0,59}(/[a-z0-9-]{1,59}){0,2}$"};
const pattern10 = new RegExp("^[a-z0-9][a-z0-9-]{0,59}(/[a-z0-9-]{1,59}){0,2}$", "u");

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
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
if(!pattern10.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,59}(/[a-z0-9-]{1,59}){0,2}$"}};
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
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"string","maxLength":40,"pattern":"^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"};
const pattern11 = new RegExp("^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
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
if(!pattern11.test(data)){
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
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://jiaoyan.example/schema/1/rollup.schema.json" */;
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
if(data.schoolYear === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schoolYear"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.audience === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audience"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.minimumCell === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minimumCell"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.coverage === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coverage"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.grades === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grades"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.gradeTotals === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gradeTotals"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.indicators === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicators"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.gaps === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gaps"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.findings === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.targets === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.changes === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err20 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.kind !== undefined){
if("rollup" !== data.kind){
const err21 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "rollup"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.formatVersion !== undefined){
let data1 = data.formatVersion;
if(typeof data1 === "string"){
if(func2(data1) > 6){
const err22 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern3.test(data1)){
const err23 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]{1,3}$"}};
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
const err24 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
const err25 = {instancePath:instancePath+"/derivedFrom",schemaPath:"#/properties/derivedFrom/maxItems",keyword:"maxItems",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
const err26 = {instancePath:instancePath+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
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
if(data.schoolYear !== undefined){
if(!(validate75(data.schoolYear, {instancePath:instancePath+"/schoolYear",parentData:data,parentDataProperty:"schoolYear",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.basis !== undefined){
if(!(validate77(data.basis, {instancePath:instancePath+"/basis",parentData:data,parentDataProperty:"basis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.audience !== undefined){
let data13 = data.audience;
if(!((data13 === "internal") || (data13 === "public"))){
const err27 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema19.properties.audience.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data13 === "string"){
if(func2(data13) > 8){
const err28 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxLength",keyword:"maxLength",params:{limit: 8}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.minimumCell !== undefined){
let data14 = data.minimumCell;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (data14 !== null)){
const err30 = {instancePath:instancePath+"/minimumCell",schemaPath:"#/properties/minimumCell/type",keyword:"type",params:{type: schema19.properties.minimumCell.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs22 = errors;
let valid4 = true;
const _errs23 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs25 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err32 = {instancePath:instancePath+"/minimumCell",schemaPath:"#/properties/minimumCell/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/minimumCell",schemaPath:"#/properties/minimumCell/allOf/0/then/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14 < 2 || isNaN(data14)){
const err34 = {instancePath:instancePath+"/minimumCell",schemaPath:"#/properties/minimumCell/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid0 = _errs25 === errors;
valid4 = _valid0;
}
if(!valid4){
const err35 = {instancePath:instancePath+"/minimumCell",schemaPath:"#/properties/minimumCell/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const _errs28 = errors;
let valid5 = true;
const _errs29 = errors;
if(data14 !== null){
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs31 = errors;
if(data14 !== null){
const err37 = {instancePath:instancePath+"/minimumCell",schemaPath:"#/properties/minimumCell/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid5 = _valid1;
}
if(!valid5){
const err38 = {instancePath:instancePath+"/minimumCell",schemaPath:"#/properties/minimumCell/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.coverage !== undefined){
let data15 = data.coverage;
if(Array.isArray(data15)){
if(data15.length > 100){
const err39 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.unit === undefined){
const err40 = {instancePath:instancePath+"/coverage/" + i1,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data16.name === undefined){
const err41 = {instancePath:instancePath+"/coverage/" + i1,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data16.due === undefined){
const err42 = {instancePath:instancePath+"/coverage/" + i1,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "due"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data16.assessed === undefined){
const err43 = {instancePath:instancePath+"/coverage/" + i1,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "assessed"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data16.complete === undefined){
const err44 = {instancePath:instancePath+"/coverage/" + i1,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "complete"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data16.missing === undefined){
const err45 = {instancePath:instancePath+"/coverage/" + i1,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "missing"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data16.levels === undefined){
const err46 = {instancePath:instancePath+"/coverage/" + i1,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "levels"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data16.decided === undefined){
const err47 = {instancePath:instancePath+"/coverage/" + i1,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "decided"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16.stages === undefined){
const err48 = {instancePath:instancePath+"/coverage/" + i1,schemaPath:"#/properties/coverage/items/required",keyword:"required",params:{missingProperty: "stages"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key1 in data16){
if(!(func1.call(schema19.properties.coverage.items.properties, key1))){
const err49 = {instancePath:instancePath+"/coverage/" + i1,schemaPath:"#/properties/coverage/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data16.unit !== undefined){
let data17 = data16.unit;
if(typeof data17 === "string"){
if(func2(data17) > 20){
const err50 = {instancePath:instancePath+"/coverage/" + i1+"/unit",schemaPath:"#/properties/coverage/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err51 = {instancePath:instancePath+"/coverage/" + i1+"/unit",schemaPath:"#/properties/coverage/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data16.name !== undefined){
let data18 = data16.name;
if(typeof data18 === "string"){
if(func2(data18) > 60){
const err52 = {instancePath:instancePath+"/coverage/" + i1+"/name",schemaPath:"#/properties/coverage/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}};
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
const err53 = {instancePath:instancePath+"/coverage/" + i1+"/name",schemaPath:"#/properties/coverage/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.due !== undefined){
let data19 = data16.due;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err54 = {instancePath:instancePath+"/coverage/" + i1+"/due",schemaPath:"#/properties/coverage/items/properties/due/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
const err55 = {instancePath:instancePath+"/coverage/" + i1+"/due",schemaPath:"#/properties/coverage/items/properties/due/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data16.assessed !== undefined){
let data20 = data16.assessed;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err56 = {instancePath:instancePath+"/coverage/" + i1+"/assessed",schemaPath:"#/properties/coverage/items/properties/assessed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err57 = {instancePath:instancePath+"/coverage/" + i1+"/assessed",schemaPath:"#/properties/coverage/items/properties/assessed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data16.complete !== undefined){
let data21 = data16.complete;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (data21 !== null)){
const err58 = {instancePath:instancePath+"/coverage/" + i1+"/complete",schemaPath:"#/properties/coverage/items/properties/complete/type",keyword:"type",params:{type: schema19.properties.coverage.items.properties.complete.type}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const _errs49 = errors;
let valid10 = true;
const _errs50 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid2 = _errs50 === errors;
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs52 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err60 = {instancePath:instancePath+"/coverage/" + i1+"/complete",schemaPath:"#/properties/coverage/items/properties/complete/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
const err61 = {instancePath:instancePath+"/coverage/" + i1+"/complete",schemaPath:"#/properties/coverage/items/properties/complete/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
var _valid2 = _errs52 === errors;
valid10 = _valid2;
}
if(!valid10){
const err62 = {instancePath:instancePath+"/coverage/" + i1+"/complete",schemaPath:"#/properties/coverage/items/properties/complete/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const _errs55 = errors;
let valid11 = true;
const _errs56 = errors;
if(data21 !== null){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid3 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs58 = errors;
if(data21 !== null){
const err64 = {instancePath:instancePath+"/coverage/" + i1+"/complete",schemaPath:"#/properties/coverage/items/properties/complete/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid3 = _errs58 === errors;
valid11 = _valid3;
}
if(!valid11){
const err65 = {instancePath:instancePath+"/coverage/" + i1+"/complete",schemaPath:"#/properties/coverage/items/properties/complete/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data16.missing !== undefined){
let data22 = data16.missing;
if(Array.isArray(data22)){
if(data22.length > 5000){
const err66 = {instancePath:instancePath+"/coverage/" + i1+"/missing",schemaPath:"#/properties/coverage/items/properties/missing/maxItems",keyword:"maxItems",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.id === undefined){
const err67 = {instancePath:instancePath+"/coverage/" + i1+"/missing/" + i2,schemaPath:"#/properties/coverage/items/properties/missing/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data23.name === undefined){
const err68 = {instancePath:instancePath+"/coverage/" + i1+"/missing/" + i2,schemaPath:"#/properties/coverage/items/properties/missing/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key2 in data23){
if(!((key2 === "id") || (key2 === "name"))){
const err69 = {instancePath:instancePath+"/coverage/" + i1+"/missing/" + i2,schemaPath:"#/properties/coverage/items/properties/missing/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data23.id !== undefined){
let data24 = data23.id;
if(typeof data24 === "string"){
if(func2(data24) > 20){
const err70 = {instancePath:instancePath+"/coverage/" + i1+"/missing/" + i2+"/id",schemaPath:"#/properties/coverage/items/properties/missing/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err71 = {instancePath:instancePath+"/coverage/" + i1+"/missing/" + i2+"/id",schemaPath:"#/properties/coverage/items/properties/missing/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data23.name !== undefined){
let data25 = data23.name;
if(typeof data25 === "string"){
if(func2(data25) > 120){
const err72 = {instancePath:instancePath+"/coverage/" + i1+"/missing/" + i2+"/name",schemaPath:"#/properties/coverage/items/properties/missing/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/coverage/" + i1+"/missing/" + i2+"/name",schemaPath:"#/properties/coverage/items/properties/missing/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/coverage/" + i1+"/missing/" + i2,schemaPath:"#/properties/coverage/items/properties/missing/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/coverage/" + i1+"/missing",schemaPath:"#/properties/coverage/items/properties/missing/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data16.levels !== undefined){
let data26 = data16.levels;
if(Array.isArray(data26)){
if(data26.length > 9){
const err76 = {instancePath:instancePath+"/coverage/" + i1+"/levels",schemaPath:"#/properties/coverage/items/properties/levels/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.level === undefined){
const err77 = {instancePath:instancePath+"/coverage/" + i1+"/levels/" + i3,schemaPath:"#/properties/coverage/items/properties/levels/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data27.schools === undefined){
const err78 = {instancePath:instancePath+"/coverage/" + i1+"/levels/" + i3,schemaPath:"#/properties/coverage/items/properties/levels/items/required",keyword:"required",params:{missingProperty: "schools"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key3 in data27){
if(!((key3 === "level") || (key3 === "schools"))){
const err79 = {instancePath:instancePath+"/coverage/" + i1+"/levels/" + i3,schemaPath:"#/properties/coverage/items/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data27.level !== undefined){
let data28 = data27.level;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err80 = {instancePath:instancePath+"/coverage/" + i1+"/levels/" + i3+"/level",schemaPath:"#/properties/coverage/items/properties/levels/items/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9 || isNaN(data28)){
const err81 = {instancePath:instancePath+"/coverage/" + i1+"/levels/" + i3+"/level",schemaPath:"#/properties/coverage/items/properties/levels/items/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err82 = {instancePath:instancePath+"/coverage/" + i1+"/levels/" + i3+"/level",schemaPath:"#/properties/coverage/items/properties/levels/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data27.schools !== undefined){
let data29 = data27.schools;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err83 = {instancePath:instancePath+"/coverage/" + i1+"/levels/" + i3+"/schools",schemaPath:"#/properties/coverage/items/properties/levels/items/properties/schools/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err84 = {instancePath:instancePath+"/coverage/" + i1+"/levels/" + i3+"/schools",schemaPath:"#/properties/coverage/items/properties/levels/items/properties/schools/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err85 = {instancePath:instancePath+"/coverage/" + i1+"/levels/" + i3,schemaPath:"#/properties/coverage/items/properties/levels/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/coverage/" + i1+"/levels",schemaPath:"#/properties/coverage/items/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data16.decided !== undefined){
let data30 = data16.decided;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err87 = {instancePath:instancePath+"/coverage/" + i1+"/decided",schemaPath:"#/properties/coverage/items/properties/decided/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err88 = {instancePath:instancePath+"/coverage/" + i1+"/decided",schemaPath:"#/properties/coverage/items/properties/decided/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data16.stages !== undefined){
let data31 = data16.stages;
if(Array.isArray(data31)){
if(data31.length > 60){
const err89 = {instancePath:instancePath+"/coverage/" + i1+"/stages",schemaPath:"#/properties/coverage/items/properties/stages/maxItems",keyword:"maxItems",params:{limit: 60}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.stage === undefined){
const err90 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4,schemaPath:"#/properties/coverage/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data32.due === undefined){
const err91 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4,schemaPath:"#/properties/coverage/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "due"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data32.assessed === undefined){
const err92 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4,schemaPath:"#/properties/coverage/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "assessed"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data32.complete === undefined){
const err93 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4,schemaPath:"#/properties/coverage/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "complete"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data32.levels === undefined){
const err94 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4,schemaPath:"#/properties/coverage/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "levels"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data32.decided === undefined){
const err95 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4,schemaPath:"#/properties/coverage/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "decided"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key4 in data32){
if(!((((((key4 === "stage") || (key4 === "due")) || (key4 === "assessed")) || (key4 === "complete")) || (key4 === "levels")) || (key4 === "decided"))){
const err96 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4,schemaPath:"#/properties/coverage/items/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data32.stage !== undefined){
let data33 = data32.stage;
if(typeof data33 === "string"){
if(func2(data33) > 30){
const err97 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/stage",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/stage/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/stage",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data32.due !== undefined){
let data34 = data32.due;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err99 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/due",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/due/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err100 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/due",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/due/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data32.assessed !== undefined){
let data35 = data32.assessed;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err101 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/assessed",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/assessed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err102 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/assessed",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/assessed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data32.complete !== undefined){
let data36 = data32.complete;
if((!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) && (data36 !== null)){
const err103 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/complete",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/complete/type",keyword:"type",params:{type: schema19.properties.coverage.items.properties.stages.items.properties.complete.type}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const _errs94 = errors;
let valid22 = true;
const _errs95 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err104 = {};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid4 = _errs95 === errors;
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs97 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err105 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/complete",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/complete/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err106 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/complete",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/complete/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid4 = _errs97 === errors;
valid22 = _valid4;
}
if(!valid22){
const err107 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/complete",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/complete/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const _errs100 = errors;
let valid23 = true;
const _errs101 = errors;
if(data36 !== null){
const err108 = {};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid5 = _errs101 === errors;
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs103 = errors;
if(data36 !== null){
const err109 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/complete",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/complete/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid5 = _errs103 === errors;
valid23 = _valid5;
}
if(!valid23){
const err110 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/complete",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/complete/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data32.levels !== undefined){
let data37 = data32.levels;
if(Array.isArray(data37)){
if(data37.length > 9){
const err111 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/levels",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/levels/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
let data38 = data37[i5];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.level === undefined){
const err112 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/levels/" + i5,schemaPath:"#/properties/coverage/items/properties/stages/items/properties/levels/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data38.schools === undefined){
const err113 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/levels/" + i5,schemaPath:"#/properties/coverage/items/properties/stages/items/properties/levels/items/required",keyword:"required",params:{missingProperty: "schools"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
for(const key5 in data38){
if(!((key5 === "level") || (key5 === "schools"))){
const err114 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/levels/" + i5,schemaPath:"#/properties/coverage/items/properties/stages/items/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data38.level !== undefined){
let data39 = data38.level;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err115 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/levels/" + i5+"/level",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/levels/items/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 9 || isNaN(data39)){
const err116 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/levels/" + i5+"/level",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/levels/items/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err117 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/levels/" + i5+"/level",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/levels/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
if(data38.schools !== undefined){
let data40 = data38.schools;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err118 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/levels/" + i5+"/schools",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/levels/items/properties/schools/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err119 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/levels/" + i5+"/schools",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/levels/items/properties/schools/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/levels/" + i5,schemaPath:"#/properties/coverage/items/properties/stages/items/properties/levels/items/type",keyword:"type",params:{type: "object"}};
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
const err121 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/levels",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data32.decided !== undefined){
let data41 = data32.decided;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err122 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/decided",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/decided/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
const err123 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4+"/decided",schemaPath:"#/properties/coverage/items/properties/stages/items/properties/decided/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
else {
const err124 = {instancePath:instancePath+"/coverage/" + i1+"/stages/" + i4,schemaPath:"#/properties/coverage/items/properties/stages/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/coverage/" + i1+"/stages",schemaPath:"#/properties/coverage/items/properties/stages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/coverage/" + i1,schemaPath:"#/properties/coverage/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.grades !== undefined){
let data42 = data.grades;
if(Array.isArray(data42)){
if(data42.length > 20000){
const err128 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/maxItems",keyword:"maxItems",params:{limit: 20000}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
let data43 = data42[i6];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.standard === undefined){
const err129 = {instancePath:instancePath+"/grades/" + i6,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data43.unit === undefined){
const err130 = {instancePath:instancePath+"/grades/" + i6,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data43.stage === undefined){
const err131 = {instancePath:instancePath+"/grades/" + i6,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data43.n === undefined){
const err132 = {instancePath:instancePath+"/grades/" + i6,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data43.counts === undefined){
const err133 = {instancePath:instancePath+"/grades/" + i6,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data43.withheld === undefined){
const err134 = {instancePath:instancePath+"/grades/" + i6,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "withheld"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data43.notApplied === undefined){
const err135 = {instancePath:instancePath+"/grades/" + i6,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "notApplied"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data43.mean === undefined){
const err136 = {instancePath:instancePath+"/grades/" + i6,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "mean"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data43.median === undefined){
const err137 = {instancePath:instancePath+"/grades/" + i6,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "median"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key6 in data43){
if(!(func1.call(schema19.properties.grades.items.properties, key6))){
const err138 = {instancePath:instancePath+"/grades/" + i6,schemaPath:"#/properties/grades/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data43.standard !== undefined){
if(!(validate79(data43.standard, {instancePath:instancePath+"/grades/" + i6+"/standard",parentData:data43,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data43.unit !== undefined){
let data45 = data43.unit;
if(typeof data45 === "string"){
if(func2(data45) > 20){
const err139 = {instancePath:instancePath+"/grades/" + i6+"/unit",schemaPath:"#/properties/grades/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/grades/" + i6+"/unit",schemaPath:"#/properties/grades/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data43.stage !== undefined){
let data46 = data43.stage;
if(typeof data46 === "string"){
if(func2(data46) > 30){
const err141 = {instancePath:instancePath+"/grades/" + i6+"/stage",schemaPath:"#/properties/grades/items/properties/stage/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/grades/" + i6+"/stage",schemaPath:"#/properties/grades/items/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data43.n !== undefined){
let data47 = data43.n;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err143 = {instancePath:instancePath+"/grades/" + i6+"/n",schemaPath:"#/properties/grades/items/properties/n/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err144 = {instancePath:instancePath+"/grades/" + i6+"/n",schemaPath:"#/properties/grades/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
if(data43.counts !== undefined){
let data48 = data43.counts;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(Object.keys(data48).length > 10){
const err145 = {instancePath:instancePath+"/grades/" + i6+"/counts",schemaPath:"#/properties/grades/items/properties/counts/maxProperties",keyword:"maxProperties",params:{limit: 10}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key7 in data48){
let data49 = data48[key7];
if((!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))) && (data49 !== null)){
const err146 = {instancePath:instancePath+"/grades/" + i6+"/counts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/counts/additionalProperties/type",keyword:"type",params:{type: schema19.properties.grades.items.properties.counts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const _errs134 = errors;
let valid32 = true;
const _errs135 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err147 = {};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid6 = _errs135 === errors;
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs137 = errors;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err148 = {instancePath:instancePath+"/grades/" + i6+"/counts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/counts/additionalProperties/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err149 = {instancePath:instancePath+"/grades/" + i6+"/counts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/counts/additionalProperties/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
var _valid6 = _errs137 === errors;
valid32 = _valid6;
}
if(!valid32){
const err150 = {instancePath:instancePath+"/grades/" + i6+"/counts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/counts/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
const _errs140 = errors;
let valid33 = true;
const _errs141 = errors;
if(data49 !== null){
const err151 = {};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid7 = _errs141 === errors;
errors = _errs140;
if(vErrors !== null){
if(_errs140){
vErrors.length = _errs140;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs143 = errors;
if(data49 !== null){
const err152 = {instancePath:instancePath+"/grades/" + i6+"/counts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/counts/additionalProperties/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid7 = _errs143 === errors;
valid33 = _valid7;
}
if(!valid33){
const err153 = {instancePath:instancePath+"/grades/" + i6+"/counts/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/counts/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
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
else {
const err154 = {instancePath:instancePath+"/grades/" + i6+"/counts",schemaPath:"#/properties/grades/items/properties/counts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data43.withheld !== undefined){
let data50 = data43.withheld;
if((!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))) && (data50 !== null)){
const err155 = {instancePath:instancePath+"/grades/" + i6+"/withheld",schemaPath:"#/properties/grades/items/properties/withheld/type",keyword:"type",params:{type: schema19.properties.grades.items.properties.withheld.type}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const _errs148 = errors;
let valid35 = true;
const _errs149 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err156 = {};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid8 = _errs149 === errors;
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs151 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err157 = {instancePath:instancePath+"/grades/" + i6+"/withheld",schemaPath:"#/properties/grades/items/properties/withheld/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err158 = {instancePath:instancePath+"/grades/" + i6+"/withheld",schemaPath:"#/properties/grades/items/properties/withheld/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
var _valid8 = _errs151 === errors;
valid35 = _valid8;
}
if(!valid35){
const err159 = {instancePath:instancePath+"/grades/" + i6+"/withheld",schemaPath:"#/properties/grades/items/properties/withheld/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const _errs154 = errors;
let valid36 = true;
const _errs155 = errors;
if(data50 !== null){
const err160 = {};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid9 = _errs155 === errors;
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs157 = errors;
if(data50 !== null){
const err161 = {instancePath:instancePath+"/grades/" + i6+"/withheld",schemaPath:"#/properties/grades/items/properties/withheld/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid9 = _errs157 === errors;
valid36 = _valid9;
}
if(!valid36){
const err162 = {instancePath:instancePath+"/grades/" + i6+"/withheld",schemaPath:"#/properties/grades/items/properties/withheld/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data43.notApplied !== undefined){
let data51 = data43.notApplied;
if((!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))) && (data51 !== null)){
const err163 = {instancePath:instancePath+"/grades/" + i6+"/notApplied",schemaPath:"#/properties/grades/items/properties/notApplied/type",keyword:"type",params:{type: schema19.properties.grades.items.properties.notApplied.type}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
const _errs162 = errors;
let valid38 = true;
const _errs163 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err164 = {};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid10 = _errs163 === errors;
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs165 = errors;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err165 = {instancePath:instancePath+"/grades/" + i6+"/notApplied",schemaPath:"#/properties/grades/items/properties/notApplied/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
const err166 = {instancePath:instancePath+"/grades/" + i6+"/notApplied",schemaPath:"#/properties/grades/items/properties/notApplied/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
var _valid10 = _errs165 === errors;
valid38 = _valid10;
}
if(!valid38){
const err167 = {instancePath:instancePath+"/grades/" + i6+"/notApplied",schemaPath:"#/properties/grades/items/properties/notApplied/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const _errs168 = errors;
let valid39 = true;
const _errs169 = errors;
if(data51 !== null){
const err168 = {};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
var _valid11 = _errs169 === errors;
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs171 = errors;
if(data51 !== null){
const err169 = {instancePath:instancePath+"/grades/" + i6+"/notApplied",schemaPath:"#/properties/grades/items/properties/notApplied/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid11 = _errs171 === errors;
valid39 = _valid11;
}
if(!valid39){
const err170 = {instancePath:instancePath+"/grades/" + i6+"/notApplied",schemaPath:"#/properties/grades/items/properties/notApplied/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data43.mean !== undefined){
let data52 = data43.mean;
if((typeof data52 !== "string") && (data52 !== null)){
const err171 = {instancePath:instancePath+"/grades/" + i6+"/mean",schemaPath:"#/properties/grades/items/properties/mean/type",keyword:"type",params:{type: schema19.properties.grades.items.properties.mean.type}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
const _errs176 = errors;
let valid41 = true;
const _errs177 = errors;
if(typeof data52 !== "string"){
const err172 = {};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid12 = _errs177 === errors;
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs179 = errors;
if(!(validate81(data52, {instancePath:instancePath+"/grades/" + i6+"/mean",parentData:data43,parentDataProperty:"mean",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid12 = _errs179 === errors;
valid41 = _valid12;
}
if(!valid41){
const err173 = {instancePath:instancePath+"/grades/" + i6+"/mean",schemaPath:"#/properties/grades/items/properties/mean/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
const _errs181 = errors;
let valid42 = true;
const _errs182 = errors;
if(data52 !== null){
const err174 = {};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var _valid13 = _errs182 === errors;
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs184 = errors;
if(data52 !== null){
const err175 = {instancePath:instancePath+"/grades/" + i6+"/mean",schemaPath:"#/properties/grades/items/properties/mean/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid13 = _errs184 === errors;
valid42 = _valid13;
}
if(!valid42){
const err176 = {instancePath:instancePath+"/grades/" + i6+"/mean",schemaPath:"#/properties/grades/items/properties/mean/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data43.median !== undefined){
let data53 = data43.median;
if((typeof data53 !== "string") && (data53 !== null)){
const err177 = {instancePath:instancePath+"/grades/" + i6+"/median",schemaPath:"#/properties/grades/items/properties/median/type",keyword:"type",params:{type: schema19.properties.grades.items.properties.median.type}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
const _errs189 = errors;
let valid44 = true;
const _errs190 = errors;
if(typeof data53 !== "string"){
const err178 = {};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid14 = _errs190 === errors;
errors = _errs189;
if(vErrors !== null){
if(_errs189){
vErrors.length = _errs189;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs192 = errors;
if(!(validate81(data53, {instancePath:instancePath+"/grades/" + i6+"/median",parentData:data43,parentDataProperty:"median",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid14 = _errs192 === errors;
valid44 = _valid14;
}
if(!valid44){
const err179 = {instancePath:instancePath+"/grades/" + i6+"/median",schemaPath:"#/properties/grades/items/properties/median/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
const _errs194 = errors;
let valid45 = true;
const _errs195 = errors;
if(data53 !== null){
const err180 = {};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid15 = _errs195 === errors;
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs197 = errors;
if(data53 !== null){
const err181 = {instancePath:instancePath+"/grades/" + i6+"/median",schemaPath:"#/properties/grades/items/properties/median/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid15 = _errs197 === errors;
valid45 = _valid15;
}
if(!valid45){
const err182 = {instancePath:instancePath+"/grades/" + i6+"/median",schemaPath:"#/properties/grades/items/properties/median/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/grades/" + i6,schemaPath:"#/properties/grades/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data.gradeTotals !== undefined){
let data54 = data.gradeTotals;
if(Array.isArray(data54)){
if(data54.length > 20000){
const err185 = {instancePath:instancePath+"/gradeTotals",schemaPath:"#/properties/gradeTotals/maxItems",keyword:"maxItems",params:{limit: 20000}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
let data55 = data54[i7];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.standard === undefined){
const err186 = {instancePath:instancePath+"/gradeTotals/" + i7,schemaPath:"#/properties/gradeTotals/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data55.unit === undefined){
const err187 = {instancePath:instancePath+"/gradeTotals/" + i7,schemaPath:"#/properties/gradeTotals/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data55.stage === undefined){
const err188 = {instancePath:instancePath+"/gradeTotals/" + i7,schemaPath:"#/properties/gradeTotals/items/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data55.n === undefined){
const err189 = {instancePath:instancePath+"/gradeTotals/" + i7,schemaPath:"#/properties/gradeTotals/items/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data55.counts === undefined){
const err190 = {instancePath:instancePath+"/gradeTotals/" + i7,schemaPath:"#/properties/gradeTotals/items/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data55.withheld === undefined){
const err191 = {instancePath:instancePath+"/gradeTotals/" + i7,schemaPath:"#/properties/gradeTotals/items/required",keyword:"required",params:{missingProperty: "withheld"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data55.notApplied === undefined){
const err192 = {instancePath:instancePath+"/gradeTotals/" + i7,schemaPath:"#/properties/gradeTotals/items/required",keyword:"required",params:{missingProperty: "notApplied"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data55.mean === undefined){
const err193 = {instancePath:instancePath+"/gradeTotals/" + i7,schemaPath:"#/properties/gradeTotals/items/required",keyword:"required",params:{missingProperty: "mean"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data55.median === undefined){
const err194 = {instancePath:instancePath+"/gradeTotals/" + i7,schemaPath:"#/properties/gradeTotals/items/required",keyword:"required",params:{missingProperty: "median"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key8 in data55){
if(!(func1.call(schema19.properties.gradeTotals.items.properties, key8))){
const err195 = {instancePath:instancePath+"/gradeTotals/" + i7,schemaPath:"#/properties/gradeTotals/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data55.standard !== undefined){
if(!(validate79(data55.standard, {instancePath:instancePath+"/gradeTotals/" + i7+"/standard",parentData:data55,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data55.unit !== undefined){
let data57 = data55.unit;
if((typeof data57 !== "string") && (data57 !== null)){
const err196 = {instancePath:instancePath+"/gradeTotals/" + i7+"/unit",schemaPath:"#/properties/gradeTotals/items/properties/unit/type",keyword:"type",params:{type: schema19.properties.gradeTotals.items.properties.unit.type}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const _errs208 = errors;
let valid50 = true;
const _errs209 = errors;
if(typeof data57 !== "string"){
const err197 = {};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid16 = _errs209 === errors;
errors = _errs208;
if(vErrors !== null){
if(_errs208){
vErrors.length = _errs208;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs211 = errors;
if(typeof data57 === "string"){
if(func2(data57) > 20){
const err198 = {instancePath:instancePath+"/gradeTotals/" + i7+"/unit",schemaPath:"#/properties/gradeTotals/items/properties/unit/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/gradeTotals/" + i7+"/unit",schemaPath:"#/properties/gradeTotals/items/properties/unit/allOf/0/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var _valid16 = _errs211 === errors;
valid50 = _valid16;
}
if(!valid50){
const err200 = {instancePath:instancePath+"/gradeTotals/" + i7+"/unit",schemaPath:"#/properties/gradeTotals/items/properties/unit/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const _errs214 = errors;
let valid51 = true;
const _errs215 = errors;
if(data57 !== null){
const err201 = {};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid17 = _errs215 === errors;
errors = _errs214;
if(vErrors !== null){
if(_errs214){
vErrors.length = _errs214;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs217 = errors;
if(data57 !== null){
const err202 = {instancePath:instancePath+"/gradeTotals/" + i7+"/unit",schemaPath:"#/properties/gradeTotals/items/properties/unit/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid17 = _errs217 === errors;
valid51 = _valid17;
}
if(!valid51){
const err203 = {instancePath:instancePath+"/gradeTotals/" + i7+"/unit",schemaPath:"#/properties/gradeTotals/items/properties/unit/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data55.stage !== undefined){
let data58 = data55.stage;
if((typeof data58 !== "string") && (data58 !== null)){
const err204 = {instancePath:instancePath+"/gradeTotals/" + i7+"/stage",schemaPath:"#/properties/gradeTotals/items/properties/stage/type",keyword:"type",params:{type: schema19.properties.gradeTotals.items.properties.stage.type}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
const _errs222 = errors;
let valid53 = true;
const _errs223 = errors;
if(typeof data58 !== "string"){
const err205 = {};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid18 = _errs223 === errors;
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs225 = errors;
if(typeof data58 === "string"){
if(func2(data58) > 30){
const err206 = {instancePath:instancePath+"/gradeTotals/" + i7+"/stage",schemaPath:"#/properties/gradeTotals/items/properties/stage/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/gradeTotals/" + i7+"/stage",schemaPath:"#/properties/gradeTotals/items/properties/stage/allOf/0/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid18 = _errs225 === errors;
valid53 = _valid18;
}
if(!valid53){
const err208 = {instancePath:instancePath+"/gradeTotals/" + i7+"/stage",schemaPath:"#/properties/gradeTotals/items/properties/stage/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
const _errs228 = errors;
let valid54 = true;
const _errs229 = errors;
if(data58 !== null){
const err209 = {};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid19 = _errs229 === errors;
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs231 = errors;
if(data58 !== null){
const err210 = {instancePath:instancePath+"/gradeTotals/" + i7+"/stage",schemaPath:"#/properties/gradeTotals/items/properties/stage/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid19 = _errs231 === errors;
valid54 = _valid19;
}
if(!valid54){
const err211 = {instancePath:instancePath+"/gradeTotals/" + i7+"/stage",schemaPath:"#/properties/gradeTotals/items/properties/stage/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data55.n !== undefined){
let data59 = data55.n;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err212 = {instancePath:instancePath+"/gradeTotals/" + i7+"/n",schemaPath:"#/properties/gradeTotals/items/properties/n/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 0 || isNaN(data59)){
const err213 = {instancePath:instancePath+"/gradeTotals/" + i7+"/n",schemaPath:"#/properties/gradeTotals/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
if(data55.counts !== undefined){
let data60 = data55.counts;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(Object.keys(data60).length > 10){
const err214 = {instancePath:instancePath+"/gradeTotals/" + i7+"/counts",schemaPath:"#/properties/gradeTotals/items/properties/counts/maxProperties",keyword:"maxProperties",params:{limit: 10}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
for(const key9 in data60){
let data61 = data60[key9];
if((!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))) && (data61 !== null)){
const err215 = {instancePath:instancePath+"/gradeTotals/" + i7+"/counts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gradeTotals/items/properties/counts/additionalProperties/type",keyword:"type",params:{type: schema19.properties.gradeTotals.items.properties.counts.additionalProperties.type}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const _errs241 = errors;
let valid57 = true;
const _errs242 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err216 = {};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid20 = _errs242 === errors;
errors = _errs241;
if(vErrors !== null){
if(_errs241){
vErrors.length = _errs241;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs244 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err217 = {instancePath:instancePath+"/gradeTotals/" + i7+"/counts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gradeTotals/items/properties/counts/additionalProperties/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err218 = {instancePath:instancePath+"/gradeTotals/" + i7+"/counts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gradeTotals/items/properties/counts/additionalProperties/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
var _valid20 = _errs244 === errors;
valid57 = _valid20;
}
if(!valid57){
const err219 = {instancePath:instancePath+"/gradeTotals/" + i7+"/counts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gradeTotals/items/properties/counts/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
const _errs247 = errors;
let valid58 = true;
const _errs248 = errors;
if(data61 !== null){
const err220 = {};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid21 = _errs248 === errors;
errors = _errs247;
if(vErrors !== null){
if(_errs247){
vErrors.length = _errs247;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs250 = errors;
if(data61 !== null){
const err221 = {instancePath:instancePath+"/gradeTotals/" + i7+"/counts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gradeTotals/items/properties/counts/additionalProperties/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid21 = _errs250 === errors;
valid58 = _valid21;
}
if(!valid58){
const err222 = {instancePath:instancePath+"/gradeTotals/" + i7+"/counts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/gradeTotals/items/properties/counts/additionalProperties/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
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
const err223 = {instancePath:instancePath+"/gradeTotals/" + i7+"/counts",schemaPath:"#/properties/gradeTotals/items/properties/counts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data55.withheld !== undefined){
let data62 = data55.withheld;
if((!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))) && (data62 !== null)){
const err224 = {instancePath:instancePath+"/gradeTotals/" + i7+"/withheld",schemaPath:"#/properties/gradeTotals/items/properties/withheld/type",keyword:"type",params:{type: schema19.properties.gradeTotals.items.properties.withheld.type}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
const _errs255 = errors;
let valid60 = true;
const _errs256 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err225 = {};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid22 = _errs256 === errors;
errors = _errs255;
if(vErrors !== null){
if(_errs255){
vErrors.length = _errs255;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs258 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err226 = {instancePath:instancePath+"/gradeTotals/" + i7+"/withheld",schemaPath:"#/properties/gradeTotals/items/properties/withheld/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
const err227 = {instancePath:instancePath+"/gradeTotals/" + i7+"/withheld",schemaPath:"#/properties/gradeTotals/items/properties/withheld/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
var _valid22 = _errs258 === errors;
valid60 = _valid22;
}
if(!valid60){
const err228 = {instancePath:instancePath+"/gradeTotals/" + i7+"/withheld",schemaPath:"#/properties/gradeTotals/items/properties/withheld/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
const _errs261 = errors;
let valid61 = true;
const _errs262 = errors;
if(data62 !== null){
const err229 = {};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
var _valid23 = _errs262 === errors;
errors = _errs261;
if(vErrors !== null){
if(_errs261){
vErrors.length = _errs261;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs264 = errors;
if(data62 !== null){
const err230 = {instancePath:instancePath+"/gradeTotals/" + i7+"/withheld",schemaPath:"#/properties/gradeTotals/items/properties/withheld/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid23 = _errs264 === errors;
valid61 = _valid23;
}
if(!valid61){
const err231 = {instancePath:instancePath+"/gradeTotals/" + i7+"/withheld",schemaPath:"#/properties/gradeTotals/items/properties/withheld/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data55.notApplied !== undefined){
let data63 = data55.notApplied;
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (data63 !== null)){
const err232 = {instancePath:instancePath+"/gradeTotals/" + i7+"/notApplied",schemaPath:"#/properties/gradeTotals/items/properties/notApplied/type",keyword:"type",params:{type: schema19.properties.gradeTotals.items.properties.notApplied.type}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
const _errs269 = errors;
let valid63 = true;
const _errs270 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err233 = {};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid24 = _errs270 === errors;
errors = _errs269;
if(vErrors !== null){
if(_errs269){
vErrors.length = _errs269;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs272 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err234 = {instancePath:instancePath+"/gradeTotals/" + i7+"/notApplied",schemaPath:"#/properties/gradeTotals/items/properties/notApplied/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err235 = {instancePath:instancePath+"/gradeTotals/" + i7+"/notApplied",schemaPath:"#/properties/gradeTotals/items/properties/notApplied/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
var _valid24 = _errs272 === errors;
valid63 = _valid24;
}
if(!valid63){
const err236 = {instancePath:instancePath+"/gradeTotals/" + i7+"/notApplied",schemaPath:"#/properties/gradeTotals/items/properties/notApplied/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
const _errs275 = errors;
let valid64 = true;
const _errs276 = errors;
if(data63 !== null){
const err237 = {};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid25 = _errs276 === errors;
errors = _errs275;
if(vErrors !== null){
if(_errs275){
vErrors.length = _errs275;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs278 = errors;
if(data63 !== null){
const err238 = {instancePath:instancePath+"/gradeTotals/" + i7+"/notApplied",schemaPath:"#/properties/gradeTotals/items/properties/notApplied/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid25 = _errs278 === errors;
valid64 = _valid25;
}
if(!valid64){
const err239 = {instancePath:instancePath+"/gradeTotals/" + i7+"/notApplied",schemaPath:"#/properties/gradeTotals/items/properties/notApplied/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data55.mean !== undefined){
let data64 = data55.mean;
if((typeof data64 !== "string") && (data64 !== null)){
const err240 = {instancePath:instancePath+"/gradeTotals/" + i7+"/mean",schemaPath:"#/properties/gradeTotals/items/properties/mean/type",keyword:"type",params:{type: schema19.properties.gradeTotals.items.properties.mean.type}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
const _errs283 = errors;
let valid66 = true;
const _errs284 = errors;
if(typeof data64 !== "string"){
const err241 = {};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid26 = _errs284 === errors;
errors = _errs283;
if(vErrors !== null){
if(_errs283){
vErrors.length = _errs283;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs286 = errors;
if(!(validate81(data64, {instancePath:instancePath+"/gradeTotals/" + i7+"/mean",parentData:data55,parentDataProperty:"mean",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid26 = _errs286 === errors;
valid66 = _valid26;
}
if(!valid66){
const err242 = {instancePath:instancePath+"/gradeTotals/" + i7+"/mean",schemaPath:"#/properties/gradeTotals/items/properties/mean/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const _errs288 = errors;
let valid67 = true;
const _errs289 = errors;
if(data64 !== null){
const err243 = {};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid27 = _errs289 === errors;
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs291 = errors;
if(data64 !== null){
const err244 = {instancePath:instancePath+"/gradeTotals/" + i7+"/mean",schemaPath:"#/properties/gradeTotals/items/properties/mean/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid27 = _errs291 === errors;
valid67 = _valid27;
}
if(!valid67){
const err245 = {instancePath:instancePath+"/gradeTotals/" + i7+"/mean",schemaPath:"#/properties/gradeTotals/items/properties/mean/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data55.median !== undefined){
let data65 = data55.median;
if((typeof data65 !== "string") && (data65 !== null)){
const err246 = {instancePath:instancePath+"/gradeTotals/" + i7+"/median",schemaPath:"#/properties/gradeTotals/items/properties/median/type",keyword:"type",params:{type: schema19.properties.gradeTotals.items.properties.median.type}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
const _errs296 = errors;
let valid69 = true;
const _errs297 = errors;
if(typeof data65 !== "string"){
const err247 = {};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid28 = _errs297 === errors;
errors = _errs296;
if(vErrors !== null){
if(_errs296){
vErrors.length = _errs296;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs299 = errors;
if(!(validate81(data65, {instancePath:instancePath+"/gradeTotals/" + i7+"/median",parentData:data55,parentDataProperty:"median",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid28 = _errs299 === errors;
valid69 = _valid28;
}
if(!valid69){
const err248 = {instancePath:instancePath+"/gradeTotals/" + i7+"/median",schemaPath:"#/properties/gradeTotals/items/properties/median/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
const _errs301 = errors;
let valid70 = true;
const _errs302 = errors;
if(data65 !== null){
const err249 = {};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid29 = _errs302 === errors;
errors = _errs301;
if(vErrors !== null){
if(_errs301){
vErrors.length = _errs301;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs304 = errors;
if(data65 !== null){
const err250 = {instancePath:instancePath+"/gradeTotals/" + i7+"/median",schemaPath:"#/properties/gradeTotals/items/properties/median/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid29 = _errs304 === errors;
valid70 = _valid29;
}
if(!valid70){
const err251 = {instancePath:instancePath+"/gradeTotals/" + i7+"/median",schemaPath:"#/properties/gradeTotals/items/properties/median/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
else {
const err252 = {instancePath:instancePath+"/gradeTotals/" + i7,schemaPath:"#/properties/gradeTotals/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/gradeTotals",schemaPath:"#/properties/gradeTotals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data.indicators !== undefined){
let data66 = data.indicators;
if(Array.isArray(data66)){
if(data66.length > 2000){
const err254 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/maxItems",keyword:"maxItems",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
const len8 = data66.length;
for(let i8=0; i8<len8; i8++){
let data67 = data66[i8];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.standard === undefined){
const err255 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data67.indicator === undefined){
const err256 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "indicator"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data67.key === undefined){
const err257 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data67.points === undefined){
const err258 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "points"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data67.n === undefined){
const err259 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data67.blank === undefined){
const err260 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "blank"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data67.notApplicable === undefined){
const err261 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "notApplicable"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data67.full === undefined){
const err262 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "full"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data67.fullShare === undefined){
const err263 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "fullShare"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data67.mean === undefined){
const err264 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "mean"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data67.percentiles === undefined){
const err265 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "percentiles"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data67.guarded === undefined){
const err266 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "guarded"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data67.passed === undefined){
const err267 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "passed"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data67.passShare === undefined){
const err268 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "passShare"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data67.units === undefined){
const err269 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "units"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data67.stages === undefined){
const err270 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "stages"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
for(const key10 in data67){
if(!(func1.call(schema19.properties.indicators.items.properties, key10))){
const err271 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data67.standard !== undefined){
if(!(validate79(data67.standard, {instancePath:instancePath+"/indicators/" + i8+"/standard",parentData:data67,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data67.indicator !== undefined){
let data69 = data67.indicator;
if(typeof data69 === "string"){
if(func2(data69) > 20){
const err272 = {instancePath:instancePath+"/indicators/" + i8+"/indicator",schemaPath:"#/properties/indicators/items/properties/indicator/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/indicators/" + i8+"/indicator",schemaPath:"#/properties/indicators/items/properties/indicator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data67.key !== undefined){
if(typeof data67.key !== "boolean"){
const err274 = {instancePath:instancePath+"/indicators/" + i8+"/key",schemaPath:"#/properties/indicators/items/properties/key/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data67.points !== undefined){
if(!(validate81(data67.points, {instancePath:instancePath+"/indicators/" + i8+"/points",parentData:data67,parentDataProperty:"points",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data67.n !== undefined){
let data72 = data67.n;
if((!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))) && (data72 !== null)){
const err275 = {instancePath:instancePath+"/indicators/" + i8+"/n",schemaPath:"#/properties/indicators/items/properties/n/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.n.type}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
const _errs320 = errors;
let valid75 = true;
const _errs321 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err276 = {};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var _valid30 = _errs321 === errors;
errors = _errs320;
if(vErrors !== null){
if(_errs320){
vErrors.length = _errs320;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs323 = errors;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err277 = {instancePath:instancePath+"/indicators/" + i8+"/n",schemaPath:"#/properties/indicators/items/properties/n/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 < 0 || isNaN(data72)){
const err278 = {instancePath:instancePath+"/indicators/" + i8+"/n",schemaPath:"#/properties/indicators/items/properties/n/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
var _valid30 = _errs323 === errors;
valid75 = _valid30;
}
if(!valid75){
const err279 = {instancePath:instancePath+"/indicators/" + i8+"/n",schemaPath:"#/properties/indicators/items/properties/n/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
const _errs326 = errors;
let valid76 = true;
const _errs327 = errors;
if(data72 !== null){
const err280 = {};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid31 = _errs327 === errors;
errors = _errs326;
if(vErrors !== null){
if(_errs326){
vErrors.length = _errs326;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs329 = errors;
if(data72 !== null){
const err281 = {instancePath:instancePath+"/indicators/" + i8+"/n",schemaPath:"#/properties/indicators/items/properties/n/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid31 = _errs329 === errors;
valid76 = _valid31;
}
if(!valid76){
const err282 = {instancePath:instancePath+"/indicators/" + i8+"/n",schemaPath:"#/properties/indicators/items/properties/n/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data67.blank !== undefined){
let data73 = data67.blank;
if((!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))) && (data73 !== null)){
const err283 = {instancePath:instancePath+"/indicators/" + i8+"/blank",schemaPath:"#/properties/indicators/items/properties/blank/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.blank.type}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
const _errs334 = errors;
let valid78 = true;
const _errs335 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err284 = {};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid32 = _errs335 === errors;
errors = _errs334;
if(vErrors !== null){
if(_errs334){
vErrors.length = _errs334;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs337 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err285 = {instancePath:instancePath+"/indicators/" + i8+"/blank",schemaPath:"#/properties/indicators/items/properties/blank/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 0 || isNaN(data73)){
const err286 = {instancePath:instancePath+"/indicators/" + i8+"/blank",schemaPath:"#/properties/indicators/items/properties/blank/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
var _valid32 = _errs337 === errors;
valid78 = _valid32;
}
if(!valid78){
const err287 = {instancePath:instancePath+"/indicators/" + i8+"/blank",schemaPath:"#/properties/indicators/items/properties/blank/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
const _errs340 = errors;
let valid79 = true;
const _errs341 = errors;
if(data73 !== null){
const err288 = {};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid33 = _errs341 === errors;
errors = _errs340;
if(vErrors !== null){
if(_errs340){
vErrors.length = _errs340;
}
else {
vErrors = null;
}
}
if(_valid33){
const _errs343 = errors;
if(data73 !== null){
const err289 = {instancePath:instancePath+"/indicators/" + i8+"/blank",schemaPath:"#/properties/indicators/items/properties/blank/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid33 = _errs343 === errors;
valid79 = _valid33;
}
if(!valid79){
const err290 = {instancePath:instancePath+"/indicators/" + i8+"/blank",schemaPath:"#/properties/indicators/items/properties/blank/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data67.notApplicable !== undefined){
let data74 = data67.notApplicable;
if((!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))) && (data74 !== null)){
const err291 = {instancePath:instancePath+"/indicators/" + i8+"/notApplicable",schemaPath:"#/properties/indicators/items/properties/notApplicable/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.notApplicable.type}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
const _errs348 = errors;
let valid81 = true;
const _errs349 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err292 = {};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var _valid34 = _errs349 === errors;
errors = _errs348;
if(vErrors !== null){
if(_errs348){
vErrors.length = _errs348;
}
else {
vErrors = null;
}
}
if(_valid34){
const _errs351 = errors;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err293 = {instancePath:instancePath+"/indicators/" + i8+"/notApplicable",schemaPath:"#/properties/indicators/items/properties/notApplicable/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 < 0 || isNaN(data74)){
const err294 = {instancePath:instancePath+"/indicators/" + i8+"/notApplicable",schemaPath:"#/properties/indicators/items/properties/notApplicable/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
var _valid34 = _errs351 === errors;
valid81 = _valid34;
}
if(!valid81){
const err295 = {instancePath:instancePath+"/indicators/" + i8+"/notApplicable",schemaPath:"#/properties/indicators/items/properties/notApplicable/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
const _errs354 = errors;
let valid82 = true;
const _errs355 = errors;
if(data74 !== null){
const err296 = {};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid35 = _errs355 === errors;
errors = _errs354;
if(vErrors !== null){
if(_errs354){
vErrors.length = _errs354;
}
else {
vErrors = null;
}
}
if(_valid35){
const _errs357 = errors;
if(data74 !== null){
const err297 = {instancePath:instancePath+"/indicators/" + i8+"/notApplicable",schemaPath:"#/properties/indicators/items/properties/notApplicable/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
var _valid35 = _errs357 === errors;
valid82 = _valid35;
}
if(!valid82){
const err298 = {instancePath:instancePath+"/indicators/" + i8+"/notApplicable",schemaPath:"#/properties/indicators/items/properties/notApplicable/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data67.full !== undefined){
let data75 = data67.full;
if((!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))) && (data75 !== null)){
const err299 = {instancePath:instancePath+"/indicators/" + i8+"/full",schemaPath:"#/properties/indicators/items/properties/full/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.full.type}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
const _errs362 = errors;
let valid84 = true;
const _errs363 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err300 = {};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
var _valid36 = _errs363 === errors;
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
if(_valid36){
const _errs365 = errors;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err301 = {instancePath:instancePath+"/indicators/" + i8+"/full",schemaPath:"#/properties/indicators/items/properties/full/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 0 || isNaN(data75)){
const err302 = {instancePath:instancePath+"/indicators/" + i8+"/full",schemaPath:"#/properties/indicators/items/properties/full/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
var _valid36 = _errs365 === errors;
valid84 = _valid36;
}
if(!valid84){
const err303 = {instancePath:instancePath+"/indicators/" + i8+"/full",schemaPath:"#/properties/indicators/items/properties/full/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
const _errs368 = errors;
let valid85 = true;
const _errs369 = errors;
if(data75 !== null){
const err304 = {};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var _valid37 = _errs369 === errors;
errors = _errs368;
if(vErrors !== null){
if(_errs368){
vErrors.length = _errs368;
}
else {
vErrors = null;
}
}
if(_valid37){
const _errs371 = errors;
if(data75 !== null){
const err305 = {instancePath:instancePath+"/indicators/" + i8+"/full",schemaPath:"#/properties/indicators/items/properties/full/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var _valid37 = _errs371 === errors;
valid85 = _valid37;
}
if(!valid85){
const err306 = {instancePath:instancePath+"/indicators/" + i8+"/full",schemaPath:"#/properties/indicators/items/properties/full/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data67.fullShare !== undefined){
let data76 = data67.fullShare;
if((typeof data76 !== "string") && (data76 !== null)){
const err307 = {instancePath:instancePath+"/indicators/" + i8+"/fullShare",schemaPath:"#/properties/indicators/items/properties/fullShare/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.fullShare.type}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
const _errs376 = errors;
let valid87 = true;
const _errs377 = errors;
if(typeof data76 !== "string"){
const err308 = {};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
var _valid38 = _errs377 === errors;
errors = _errs376;
if(vErrors !== null){
if(_errs376){
vErrors.length = _errs376;
}
else {
vErrors = null;
}
}
if(_valid38){
const _errs379 = errors;
if(!(validate81(data76, {instancePath:instancePath+"/indicators/" + i8+"/fullShare",parentData:data67,parentDataProperty:"fullShare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid38 = _errs379 === errors;
valid87 = _valid38;
}
if(!valid87){
const err309 = {instancePath:instancePath+"/indicators/" + i8+"/fullShare",schemaPath:"#/properties/indicators/items/properties/fullShare/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
const _errs381 = errors;
let valid88 = true;
const _errs382 = errors;
if(data76 !== null){
const err310 = {};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid39 = _errs382 === errors;
errors = _errs381;
if(vErrors !== null){
if(_errs381){
vErrors.length = _errs381;
}
else {
vErrors = null;
}
}
if(_valid39){
const _errs384 = errors;
if(data76 !== null){
const err311 = {instancePath:instancePath+"/indicators/" + i8+"/fullShare",schemaPath:"#/properties/indicators/items/properties/fullShare/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var _valid39 = _errs384 === errors;
valid88 = _valid39;
}
if(!valid88){
const err312 = {instancePath:instancePath+"/indicators/" + i8+"/fullShare",schemaPath:"#/properties/indicators/items/properties/fullShare/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data67.mean !== undefined){
let data77 = data67.mean;
if((typeof data77 !== "string") && (data77 !== null)){
const err313 = {instancePath:instancePath+"/indicators/" + i8+"/mean",schemaPath:"#/properties/indicators/items/properties/mean/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.mean.type}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
const _errs389 = errors;
let valid90 = true;
const _errs390 = errors;
if(typeof data77 !== "string"){
const err314 = {};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
var _valid40 = _errs390 === errors;
errors = _errs389;
if(vErrors !== null){
if(_errs389){
vErrors.length = _errs389;
}
else {
vErrors = null;
}
}
if(_valid40){
const _errs392 = errors;
if(!(validate81(data77, {instancePath:instancePath+"/indicators/" + i8+"/mean",parentData:data67,parentDataProperty:"mean",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid40 = _errs392 === errors;
valid90 = _valid40;
}
if(!valid90){
const err315 = {instancePath:instancePath+"/indicators/" + i8+"/mean",schemaPath:"#/properties/indicators/items/properties/mean/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
const _errs394 = errors;
let valid91 = true;
const _errs395 = errors;
if(data77 !== null){
const err316 = {};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid41 = _errs395 === errors;
errors = _errs394;
if(vErrors !== null){
if(_errs394){
vErrors.length = _errs394;
}
else {
vErrors = null;
}
}
if(_valid41){
const _errs397 = errors;
if(data77 !== null){
const err317 = {instancePath:instancePath+"/indicators/" + i8+"/mean",schemaPath:"#/properties/indicators/items/properties/mean/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid41 = _errs397 === errors;
valid91 = _valid41;
}
if(!valid91){
const err318 = {instancePath:instancePath+"/indicators/" + i8+"/mean",schemaPath:"#/properties/indicators/items/properties/mean/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data67.percentiles !== undefined){
let data78 = data67.percentiles;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.p10 === undefined){
const err319 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles",schemaPath:"#/properties/indicators/items/properties/percentiles/required",keyword:"required",params:{missingProperty: "p10"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data78.p25 === undefined){
const err320 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles",schemaPath:"#/properties/indicators/items/properties/percentiles/required",keyword:"required",params:{missingProperty: "p25"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data78.p50 === undefined){
const err321 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles",schemaPath:"#/properties/indicators/items/properties/percentiles/required",keyword:"required",params:{missingProperty: "p50"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data78.p75 === undefined){
const err322 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles",schemaPath:"#/properties/indicators/items/properties/percentiles/required",keyword:"required",params:{missingProperty: "p75"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data78.p90 === undefined){
const err323 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles",schemaPath:"#/properties/indicators/items/properties/percentiles/required",keyword:"required",params:{missingProperty: "p90"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
for(const key11 in data78){
if(!(((((key11 === "p10") || (key11 === "p25")) || (key11 === "p50")) || (key11 === "p75")) || (key11 === "p90"))){
const err324 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles",schemaPath:"#/properties/indicators/items/properties/percentiles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data78.p10 !== undefined){
let data79 = data78.p10;
if((typeof data79 !== "string") && (data79 !== null)){
const err325 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p10",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p10/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.percentiles.properties.p10.type}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
const _errs405 = errors;
let valid94 = true;
const _errs406 = errors;
if(typeof data79 !== "string"){
const err326 = {};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var _valid42 = _errs406 === errors;
errors = _errs405;
if(vErrors !== null){
if(_errs405){
vErrors.length = _errs405;
}
else {
vErrors = null;
}
}
if(_valid42){
const _errs408 = errors;
if(!(validate81(data79, {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p10",parentData:data78,parentDataProperty:"p10",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid42 = _errs408 === errors;
valid94 = _valid42;
}
if(!valid94){
const err327 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p10",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p10/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
const _errs410 = errors;
let valid95 = true;
const _errs411 = errors;
if(data79 !== null){
const err328 = {};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
var _valid43 = _errs411 === errors;
errors = _errs410;
if(vErrors !== null){
if(_errs410){
vErrors.length = _errs410;
}
else {
vErrors = null;
}
}
if(_valid43){
const _errs413 = errors;
if(data79 !== null){
const err329 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p10",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p10/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
var _valid43 = _errs413 === errors;
valid95 = _valid43;
}
if(!valid95){
const err330 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p10",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p10/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data78.p25 !== undefined){
let data80 = data78.p25;
if((typeof data80 !== "string") && (data80 !== null)){
const err331 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p25",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p25/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.percentiles.properties.p25.type}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
const _errs418 = errors;
let valid97 = true;
const _errs419 = errors;
if(typeof data80 !== "string"){
const err332 = {};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var _valid44 = _errs419 === errors;
errors = _errs418;
if(vErrors !== null){
if(_errs418){
vErrors.length = _errs418;
}
else {
vErrors = null;
}
}
if(_valid44){
const _errs421 = errors;
if(!(validate81(data80, {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p25",parentData:data78,parentDataProperty:"p25",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid44 = _errs421 === errors;
valid97 = _valid44;
}
if(!valid97){
const err333 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p25",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p25/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
const _errs423 = errors;
let valid98 = true;
const _errs424 = errors;
if(data80 !== null){
const err334 = {};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid45 = _errs424 === errors;
errors = _errs423;
if(vErrors !== null){
if(_errs423){
vErrors.length = _errs423;
}
else {
vErrors = null;
}
}
if(_valid45){
const _errs426 = errors;
if(data80 !== null){
const err335 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p25",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p25/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
var _valid45 = _errs426 === errors;
valid98 = _valid45;
}
if(!valid98){
const err336 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p25",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p25/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data78.p50 !== undefined){
let data81 = data78.p50;
if((typeof data81 !== "string") && (data81 !== null)){
const err337 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p50",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p50/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.percentiles.properties.p50.type}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
const _errs431 = errors;
let valid100 = true;
const _errs432 = errors;
if(typeof data81 !== "string"){
const err338 = {};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
var _valid46 = _errs432 === errors;
errors = _errs431;
if(vErrors !== null){
if(_errs431){
vErrors.length = _errs431;
}
else {
vErrors = null;
}
}
if(_valid46){
const _errs434 = errors;
if(!(validate81(data81, {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p50",parentData:data78,parentDataProperty:"p50",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid46 = _errs434 === errors;
valid100 = _valid46;
}
if(!valid100){
const err339 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p50",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p50/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
const _errs436 = errors;
let valid101 = true;
const _errs437 = errors;
if(data81 !== null){
const err340 = {};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
var _valid47 = _errs437 === errors;
errors = _errs436;
if(vErrors !== null){
if(_errs436){
vErrors.length = _errs436;
}
else {
vErrors = null;
}
}
if(_valid47){
const _errs439 = errors;
if(data81 !== null){
const err341 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p50",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p50/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
var _valid47 = _errs439 === errors;
valid101 = _valid47;
}
if(!valid101){
const err342 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p50",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p50/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data78.p75 !== undefined){
let data82 = data78.p75;
if((typeof data82 !== "string") && (data82 !== null)){
const err343 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p75",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p75/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.percentiles.properties.p75.type}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
const _errs444 = errors;
let valid103 = true;
const _errs445 = errors;
if(typeof data82 !== "string"){
const err344 = {};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
var _valid48 = _errs445 === errors;
errors = _errs444;
if(vErrors !== null){
if(_errs444){
vErrors.length = _errs444;
}
else {
vErrors = null;
}
}
if(_valid48){
const _errs447 = errors;
if(!(validate81(data82, {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p75",parentData:data78,parentDataProperty:"p75",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid48 = _errs447 === errors;
valid103 = _valid48;
}
if(!valid103){
const err345 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p75",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p75/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
const _errs449 = errors;
let valid104 = true;
const _errs450 = errors;
if(data82 !== null){
const err346 = {};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
var _valid49 = _errs450 === errors;
errors = _errs449;
if(vErrors !== null){
if(_errs449){
vErrors.length = _errs449;
}
else {
vErrors = null;
}
}
if(_valid49){
const _errs452 = errors;
if(data82 !== null){
const err347 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p75",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p75/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
var _valid49 = _errs452 === errors;
valid104 = _valid49;
}
if(!valid104){
const err348 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p75",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p75/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data78.p90 !== undefined){
let data83 = data78.p90;
if((typeof data83 !== "string") && (data83 !== null)){
const err349 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p90",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p90/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.percentiles.properties.p90.type}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
const _errs457 = errors;
let valid106 = true;
const _errs458 = errors;
if(typeof data83 !== "string"){
const err350 = {};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
var _valid50 = _errs458 === errors;
errors = _errs457;
if(vErrors !== null){
if(_errs457){
vErrors.length = _errs457;
}
else {
vErrors = null;
}
}
if(_valid50){
const _errs460 = errors;
if(!(validate81(data83, {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p90",parentData:data78,parentDataProperty:"p90",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid50 = _errs460 === errors;
valid106 = _valid50;
}
if(!valid106){
const err351 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p90",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p90/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
const _errs462 = errors;
let valid107 = true;
const _errs463 = errors;
if(data83 !== null){
const err352 = {};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid51 = _errs463 === errors;
errors = _errs462;
if(vErrors !== null){
if(_errs462){
vErrors.length = _errs462;
}
else {
vErrors = null;
}
}
if(_valid51){
const _errs465 = errors;
if(data83 !== null){
const err353 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p90",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p90/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
var _valid51 = _errs465 === errors;
valid107 = _valid51;
}
if(!valid107){
const err354 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles/p90",schemaPath:"#/properties/indicators/items/properties/percentiles/properties/p90/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/indicators/" + i8+"/percentiles",schemaPath:"#/properties/indicators/items/properties/percentiles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data67.guarded !== undefined){
let data84 = data67.guarded;
if((!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))) && (data84 !== null)){
const err356 = {instancePath:instancePath+"/indicators/" + i8+"/guarded",schemaPath:"#/properties/indicators/items/properties/guarded/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.guarded.type}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
const _errs470 = errors;
let valid109 = true;
const _errs471 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err357 = {};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
var _valid52 = _errs471 === errors;
errors = _errs470;
if(vErrors !== null){
if(_errs470){
vErrors.length = _errs470;
}
else {
vErrors = null;
}
}
if(_valid52){
const _errs473 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err358 = {instancePath:instancePath+"/indicators/" + i8+"/guarded",schemaPath:"#/properties/indicators/items/properties/guarded/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 0 || isNaN(data84)){
const err359 = {instancePath:instancePath+"/indicators/" + i8+"/guarded",schemaPath:"#/properties/indicators/items/properties/guarded/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
var _valid52 = _errs473 === errors;
valid109 = _valid52;
}
if(!valid109){
const err360 = {instancePath:instancePath+"/indicators/" + i8+"/guarded",schemaPath:"#/properties/indicators/items/properties/guarded/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
const _errs476 = errors;
let valid110 = true;
const _errs477 = errors;
if(data84 !== null){
const err361 = {};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid53 = _errs477 === errors;
errors = _errs476;
if(vErrors !== null){
if(_errs476){
vErrors.length = _errs476;
}
else {
vErrors = null;
}
}
if(_valid53){
const _errs479 = errors;
if(data84 !== null){
const err362 = {instancePath:instancePath+"/indicators/" + i8+"/guarded",schemaPath:"#/properties/indicators/items/properties/guarded/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
var _valid53 = _errs479 === errors;
valid110 = _valid53;
}
if(!valid110){
const err363 = {instancePath:instancePath+"/indicators/" + i8+"/guarded",schemaPath:"#/properties/indicators/items/properties/guarded/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data67.passed !== undefined){
let data85 = data67.passed;
if((!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))) && (data85 !== null)){
const err364 = {instancePath:instancePath+"/indicators/" + i8+"/passed",schemaPath:"#/properties/indicators/items/properties/passed/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.passed.type}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
const _errs484 = errors;
let valid112 = true;
const _errs485 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err365 = {};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
var _valid54 = _errs485 === errors;
errors = _errs484;
if(vErrors !== null){
if(_errs484){
vErrors.length = _errs484;
}
else {
vErrors = null;
}
}
if(_valid54){
const _errs487 = errors;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err366 = {instancePath:instancePath+"/indicators/" + i8+"/passed",schemaPath:"#/properties/indicators/items/properties/passed/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 0 || isNaN(data85)){
const err367 = {instancePath:instancePath+"/indicators/" + i8+"/passed",schemaPath:"#/properties/indicators/items/properties/passed/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
var _valid54 = _errs487 === errors;
valid112 = _valid54;
}
if(!valid112){
const err368 = {instancePath:instancePath+"/indicators/" + i8+"/passed",schemaPath:"#/properties/indicators/items/properties/passed/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
const _errs490 = errors;
let valid113 = true;
const _errs491 = errors;
if(data85 !== null){
const err369 = {};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var _valid55 = _errs491 === errors;
errors = _errs490;
if(vErrors !== null){
if(_errs490){
vErrors.length = _errs490;
}
else {
vErrors = null;
}
}
if(_valid55){
const _errs493 = errors;
if(data85 !== null){
const err370 = {instancePath:instancePath+"/indicators/" + i8+"/passed",schemaPath:"#/properties/indicators/items/properties/passed/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
var _valid55 = _errs493 === errors;
valid113 = _valid55;
}
if(!valid113){
const err371 = {instancePath:instancePath+"/indicators/" + i8+"/passed",schemaPath:"#/properties/indicators/items/properties/passed/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data67.passShare !== undefined){
let data86 = data67.passShare;
if((typeof data86 !== "string") && (data86 !== null)){
const err372 = {instancePath:instancePath+"/indicators/" + i8+"/passShare",schemaPath:"#/properties/indicators/items/properties/passShare/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.passShare.type}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
const _errs498 = errors;
let valid115 = true;
const _errs499 = errors;
if(typeof data86 !== "string"){
const err373 = {};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
var _valid56 = _errs499 === errors;
errors = _errs498;
if(vErrors !== null){
if(_errs498){
vErrors.length = _errs498;
}
else {
vErrors = null;
}
}
if(_valid56){
const _errs501 = errors;
if(!(validate81(data86, {instancePath:instancePath+"/indicators/" + i8+"/passShare",parentData:data67,parentDataProperty:"passShare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid56 = _errs501 === errors;
valid115 = _valid56;
}
if(!valid115){
const err374 = {instancePath:instancePath+"/indicators/" + i8+"/passShare",schemaPath:"#/properties/indicators/items/properties/passShare/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
const _errs503 = errors;
let valid116 = true;
const _errs504 = errors;
if(data86 !== null){
const err375 = {};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var _valid57 = _errs504 === errors;
errors = _errs503;
if(vErrors !== null){
if(_errs503){
vErrors.length = _errs503;
}
else {
vErrors = null;
}
}
if(_valid57){
const _errs506 = errors;
if(data86 !== null){
const err376 = {instancePath:instancePath+"/indicators/" + i8+"/passShare",schemaPath:"#/properties/indicators/items/properties/passShare/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
var _valid57 = _errs506 === errors;
valid116 = _valid57;
}
if(!valid116){
const err377 = {instancePath:instancePath+"/indicators/" + i8+"/passShare",schemaPath:"#/properties/indicators/items/properties/passShare/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data67.units !== undefined){
let data87 = data67.units;
if(Array.isArray(data87)){
if(data87.length > 200){
const err378 = {instancePath:instancePath+"/indicators/" + i8+"/units",schemaPath:"#/properties/indicators/items/properties/units/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
const len9 = data87.length;
for(let i9=0; i9<len9; i9++){
let data88 = data87[i9];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.unit === undefined){
const err379 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9,schemaPath:"#/properties/indicators/items/properties/units/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data88.n === undefined){
const err380 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9,schemaPath:"#/properties/indicators/items/properties/units/items/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(data88.mean === undefined){
const err381 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9,schemaPath:"#/properties/indicators/items/properties/units/items/required",keyword:"required",params:{missingProperty: "mean"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(data88.full === undefined){
const err382 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9,schemaPath:"#/properties/indicators/items/properties/units/items/required",keyword:"required",params:{missingProperty: "full"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data88.passed === undefined){
const err383 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9,schemaPath:"#/properties/indicators/items/properties/units/items/required",keyword:"required",params:{missingProperty: "passed"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
for(const key12 in data88){
if(!(((((key12 === "unit") || (key12 === "n")) || (key12 === "mean")) || (key12 === "full")) || (key12 === "passed"))){
const err384 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9,schemaPath:"#/properties/indicators/items/properties/units/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data88.unit !== undefined){
let data89 = data88.unit;
if(typeof data89 === "string"){
if(func2(data89) > 20){
const err385 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/unit",schemaPath:"#/properties/indicators/items/properties/units/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/unit",schemaPath:"#/properties/indicators/items/properties/units/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data88.n !== undefined){
let data90 = data88.n;
if((!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))) && (data90 !== null)){
const err387 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/n",schemaPath:"#/properties/indicators/items/properties/units/items/properties/n/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.units.items.properties.n.type}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
const _errs518 = errors;
let valid121 = true;
const _errs519 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err388 = {};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
var _valid58 = _errs519 === errors;
errors = _errs518;
if(vErrors !== null){
if(_errs518){
vErrors.length = _errs518;
}
else {
vErrors = null;
}
}
if(_valid58){
const _errs521 = errors;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err389 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/n",schemaPath:"#/properties/indicators/items/properties/units/items/properties/n/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
const err390 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/n",schemaPath:"#/properties/indicators/items/properties/units/items/properties/n/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
var _valid58 = _errs521 === errors;
valid121 = _valid58;
}
if(!valid121){
const err391 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/n",schemaPath:"#/properties/indicators/items/properties/units/items/properties/n/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
const _errs524 = errors;
let valid122 = true;
const _errs525 = errors;
if(data90 !== null){
const err392 = {};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var _valid59 = _errs525 === errors;
errors = _errs524;
if(vErrors !== null){
if(_errs524){
vErrors.length = _errs524;
}
else {
vErrors = null;
}
}
if(_valid59){
const _errs527 = errors;
if(data90 !== null){
const err393 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/n",schemaPath:"#/properties/indicators/items/properties/units/items/properties/n/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var _valid59 = _errs527 === errors;
valid122 = _valid59;
}
if(!valid122){
const err394 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/n",schemaPath:"#/properties/indicators/items/properties/units/items/properties/n/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data88.mean !== undefined){
let data91 = data88.mean;
if((typeof data91 !== "string") && (data91 !== null)){
const err395 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/mean",schemaPath:"#/properties/indicators/items/properties/units/items/properties/mean/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.units.items.properties.mean.type}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
const _errs532 = errors;
let valid124 = true;
const _errs533 = errors;
if(typeof data91 !== "string"){
const err396 = {};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
var _valid60 = _errs533 === errors;
errors = _errs532;
if(vErrors !== null){
if(_errs532){
vErrors.length = _errs532;
}
else {
vErrors = null;
}
}
if(_valid60){
const _errs535 = errors;
if(!(validate81(data91, {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/mean",parentData:data88,parentDataProperty:"mean",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid60 = _errs535 === errors;
valid124 = _valid60;
}
if(!valid124){
const err397 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/mean",schemaPath:"#/properties/indicators/items/properties/units/items/properties/mean/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
const _errs537 = errors;
let valid125 = true;
const _errs538 = errors;
if(data91 !== null){
const err398 = {};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
var _valid61 = _errs538 === errors;
errors = _errs537;
if(vErrors !== null){
if(_errs537){
vErrors.length = _errs537;
}
else {
vErrors = null;
}
}
if(_valid61){
const _errs540 = errors;
if(data91 !== null){
const err399 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/mean",schemaPath:"#/properties/indicators/items/properties/units/items/properties/mean/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
var _valid61 = _errs540 === errors;
valid125 = _valid61;
}
if(!valid125){
const err400 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/mean",schemaPath:"#/properties/indicators/items/properties/units/items/properties/mean/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data88.full !== undefined){
let data92 = data88.full;
if((!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))) && (data92 !== null)){
const err401 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/full",schemaPath:"#/properties/indicators/items/properties/units/items/properties/full/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.units.items.properties.full.type}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
const _errs545 = errors;
let valid127 = true;
const _errs546 = errors;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err402 = {};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
var _valid62 = _errs546 === errors;
errors = _errs545;
if(vErrors !== null){
if(_errs545){
vErrors.length = _errs545;
}
else {
vErrors = null;
}
}
if(_valid62){
const _errs548 = errors;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err403 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/full",schemaPath:"#/properties/indicators/items/properties/units/items/properties/full/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 0 || isNaN(data92)){
const err404 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/full",schemaPath:"#/properties/indicators/items/properties/units/items/properties/full/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
var _valid62 = _errs548 === errors;
valid127 = _valid62;
}
if(!valid127){
const err405 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/full",schemaPath:"#/properties/indicators/items/properties/units/items/properties/full/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
const _errs551 = errors;
let valid128 = true;
const _errs552 = errors;
if(data92 !== null){
const err406 = {};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid63 = _errs552 === errors;
errors = _errs551;
if(vErrors !== null){
if(_errs551){
vErrors.length = _errs551;
}
else {
vErrors = null;
}
}
if(_valid63){
const _errs554 = errors;
if(data92 !== null){
const err407 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/full",schemaPath:"#/properties/indicators/items/properties/units/items/properties/full/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
var _valid63 = _errs554 === errors;
valid128 = _valid63;
}
if(!valid128){
const err408 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/full",schemaPath:"#/properties/indicators/items/properties/units/items/properties/full/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data88.passed !== undefined){
let data93 = data88.passed;
if((!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))) && (data93 !== null)){
const err409 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/passed",schemaPath:"#/properties/indicators/items/properties/units/items/properties/passed/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.units.items.properties.passed.type}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
const _errs559 = errors;
let valid130 = true;
const _errs560 = errors;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err410 = {};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
var _valid64 = _errs560 === errors;
errors = _errs559;
if(vErrors !== null){
if(_errs559){
vErrors.length = _errs559;
}
else {
vErrors = null;
}
}
if(_valid64){
const _errs562 = errors;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err411 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/passed",schemaPath:"#/properties/indicators/items/properties/units/items/properties/passed/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
const err412 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/passed",schemaPath:"#/properties/indicators/items/properties/units/items/properties/passed/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
var _valid64 = _errs562 === errors;
valid130 = _valid64;
}
if(!valid130){
const err413 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/passed",schemaPath:"#/properties/indicators/items/properties/units/items/properties/passed/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
const _errs565 = errors;
let valid131 = true;
const _errs566 = errors;
if(data93 !== null){
const err414 = {};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
var _valid65 = _errs566 === errors;
errors = _errs565;
if(vErrors !== null){
if(_errs565){
vErrors.length = _errs565;
}
else {
vErrors = null;
}
}
if(_valid65){
const _errs568 = errors;
if(data93 !== null){
const err415 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/passed",schemaPath:"#/properties/indicators/items/properties/units/items/properties/passed/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
var _valid65 = _errs568 === errors;
valid131 = _valid65;
}
if(!valid131){
const err416 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9+"/passed",schemaPath:"#/properties/indicators/items/properties/units/items/properties/passed/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/indicators/" + i8+"/units/" + i9,schemaPath:"#/properties/indicators/items/properties/units/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/indicators/" + i8+"/units",schemaPath:"#/properties/indicators/items/properties/units/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data67.stages !== undefined){
let data94 = data67.stages;
if(Array.isArray(data94)){
if(data94.length > 60){
const err419 = {instancePath:instancePath+"/indicators/" + i8+"/stages",schemaPath:"#/properties/indicators/items/properties/stages/maxItems",keyword:"maxItems",params:{limit: 60}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
const len10 = data94.length;
for(let i10=0; i10<len10; i10++){
let data95 = data94[i10];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.stage === undefined){
const err420 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10,schemaPath:"#/properties/indicators/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(data95.n === undefined){
const err421 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10,schemaPath:"#/properties/indicators/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data95.mean === undefined){
const err422 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10,schemaPath:"#/properties/indicators/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "mean"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(data95.full === undefined){
const err423 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10,schemaPath:"#/properties/indicators/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "full"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data95.passed === undefined){
const err424 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10,schemaPath:"#/properties/indicators/items/properties/stages/items/required",keyword:"required",params:{missingProperty: "passed"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
for(const key13 in data95){
if(!(((((key13 === "stage") || (key13 === "n")) || (key13 === "mean")) || (key13 === "full")) || (key13 === "passed"))){
const err425 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10,schemaPath:"#/properties/indicators/items/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data95.stage !== undefined){
let data96 = data95.stage;
if(typeof data96 === "string"){
if(func2(data96) > 30){
const err426 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/stage",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/stage/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/stage",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data95.n !== undefined){
let data97 = data95.n;
if((!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))) && (data97 !== null)){
const err428 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/n",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/n/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.stages.items.properties.n.type}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
const _errs580 = errors;
let valid136 = true;
const _errs581 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err429 = {};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var _valid66 = _errs581 === errors;
errors = _errs580;
if(vErrors !== null){
if(_errs580){
vErrors.length = _errs580;
}
else {
vErrors = null;
}
}
if(_valid66){
const _errs583 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err430 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/n",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/n/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 < 0 || isNaN(data97)){
const err431 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/n",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/n/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
var _valid66 = _errs583 === errors;
valid136 = _valid66;
}
if(!valid136){
const err432 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/n",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/n/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
const _errs586 = errors;
let valid137 = true;
const _errs587 = errors;
if(data97 !== null){
const err433 = {};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
var _valid67 = _errs587 === errors;
errors = _errs586;
if(vErrors !== null){
if(_errs586){
vErrors.length = _errs586;
}
else {
vErrors = null;
}
}
if(_valid67){
const _errs589 = errors;
if(data97 !== null){
const err434 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/n",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/n/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid67 = _errs589 === errors;
valid137 = _valid67;
}
if(!valid137){
const err435 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/n",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/n/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data95.mean !== undefined){
let data98 = data95.mean;
if((typeof data98 !== "string") && (data98 !== null)){
const err436 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/mean",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/mean/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.stages.items.properties.mean.type}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
const _errs594 = errors;
let valid139 = true;
const _errs595 = errors;
if(typeof data98 !== "string"){
const err437 = {};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
var _valid68 = _errs595 === errors;
errors = _errs594;
if(vErrors !== null){
if(_errs594){
vErrors.length = _errs594;
}
else {
vErrors = null;
}
}
if(_valid68){
const _errs597 = errors;
if(!(validate81(data98, {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/mean",parentData:data95,parentDataProperty:"mean",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid68 = _errs597 === errors;
valid139 = _valid68;
}
if(!valid139){
const err438 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/mean",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/mean/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
const _errs599 = errors;
let valid140 = true;
const _errs600 = errors;
if(data98 !== null){
const err439 = {};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid69 = _errs600 === errors;
errors = _errs599;
if(vErrors !== null){
if(_errs599){
vErrors.length = _errs599;
}
else {
vErrors = null;
}
}
if(_valid69){
const _errs602 = errors;
if(data98 !== null){
const err440 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/mean",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/mean/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
var _valid69 = _errs602 === errors;
valid140 = _valid69;
}
if(!valid140){
const err441 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/mean",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/mean/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data95.full !== undefined){
let data99 = data95.full;
if((!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))) && (data99 !== null)){
const err442 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/full",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/full/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.stages.items.properties.full.type}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
const _errs607 = errors;
let valid142 = true;
const _errs608 = errors;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err443 = {};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
var _valid70 = _errs608 === errors;
errors = _errs607;
if(vErrors !== null){
if(_errs607){
vErrors.length = _errs607;
}
else {
vErrors = null;
}
}
if(_valid70){
const _errs610 = errors;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err444 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/full",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/full/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 0 || isNaN(data99)){
const err445 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/full",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/full/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
var _valid70 = _errs610 === errors;
valid142 = _valid70;
}
if(!valid142){
const err446 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/full",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/full/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
const _errs613 = errors;
let valid143 = true;
const _errs614 = errors;
if(data99 !== null){
const err447 = {};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
var _valid71 = _errs614 === errors;
errors = _errs613;
if(vErrors !== null){
if(_errs613){
vErrors.length = _errs613;
}
else {
vErrors = null;
}
}
if(_valid71){
const _errs616 = errors;
if(data99 !== null){
const err448 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/full",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/full/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
var _valid71 = _errs616 === errors;
valid143 = _valid71;
}
if(!valid143){
const err449 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/full",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/full/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data95.passed !== undefined){
let data100 = data95.passed;
if((!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))) && (data100 !== null)){
const err450 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/passed",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/passed/type",keyword:"type",params:{type: schema19.properties.indicators.items.properties.stages.items.properties.passed.type}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
const _errs621 = errors;
let valid145 = true;
const _errs622 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err451 = {};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
var _valid72 = _errs622 === errors;
errors = _errs621;
if(vErrors !== null){
if(_errs621){
vErrors.length = _errs621;
}
else {
vErrors = null;
}
}
if(_valid72){
const _errs624 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err452 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/passed",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/passed/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
const err453 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/passed",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/passed/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
var _valid72 = _errs624 === errors;
valid145 = _valid72;
}
if(!valid145){
const err454 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/passed",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/passed/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
const _errs627 = errors;
let valid146 = true;
const _errs628 = errors;
if(data100 !== null){
const err455 = {};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid73 = _errs628 === errors;
errors = _errs627;
if(vErrors !== null){
if(_errs627){
vErrors.length = _errs627;
}
else {
vErrors = null;
}
}
if(_valid73){
const _errs630 = errors;
if(data100 !== null){
const err456 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/passed",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/passed/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
var _valid73 = _errs630 === errors;
valid146 = _valid73;
}
if(!valid146){
const err457 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10+"/passed",schemaPath:"#/properties/indicators/items/properties/stages/items/properties/passed/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
else {
const err458 = {instancePath:instancePath+"/indicators/" + i8+"/stages/" + i10,schemaPath:"#/properties/indicators/items/properties/stages/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
else {
const err459 = {instancePath:instancePath+"/indicators/" + i8+"/stages",schemaPath:"#/properties/indicators/items/properties/stages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
else {
const err460 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
}
else {
const err461 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data.gaps !== undefined){
let data101 = data.gaps;
if(Array.isArray(data101)){
if(data101.length > 5000){
const err462 = {instancePath:instancePath+"/gaps",schemaPath:"#/properties/gaps/maxItems",keyword:"maxItems",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
const len11 = data101.length;
for(let i11=0; i11<len11; i11++){
let data102 = data101[i11];
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.standard === undefined){
const err463 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data102.unit === undefined){
const err464 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(data102.level === undefined){
const err465 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data102.n === undefined){
const err466 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(data102.mean === undefined){
const err467 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "mean"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(data102.median === undefined){
const err468 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "median"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data102.flagged === undefined){
const err469 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "flagged"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(data102.adjudicate === undefined){
const err470 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "adjudicate"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(data102.bins === undefined){
const err471 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "bins"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key14 in data102){
if(!(func1.call(schema19.properties.gaps.items.properties, key14))){
const err472 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data102.standard !== undefined){
if(!(validate79(data102.standard, {instancePath:instancePath+"/gaps/" + i11+"/standard",parentData:data102,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data102.unit !== undefined){
let data104 = data102.unit;
if((typeof data104 !== "string") && (data104 !== null)){
const err473 = {instancePath:instancePath+"/gaps/" + i11+"/unit",schemaPath:"#/properties/gaps/items/properties/unit/type",keyword:"type",params:{type: schema19.properties.gaps.items.properties.unit.type}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
const _errs641 = errors;
let valid151 = true;
const _errs642 = errors;
if(typeof data104 !== "string"){
const err474 = {};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
var _valid74 = _errs642 === errors;
errors = _errs641;
if(vErrors !== null){
if(_errs641){
vErrors.length = _errs641;
}
else {
vErrors = null;
}
}
if(_valid74){
const _errs644 = errors;
if(typeof data104 === "string"){
if(func2(data104) > 20){
const err475 = {instancePath:instancePath+"/gaps/" + i11+"/unit",schemaPath:"#/properties/gaps/items/properties/unit/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/gaps/" + i11+"/unit",schemaPath:"#/properties/gaps/items/properties/unit/allOf/0/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
var _valid74 = _errs644 === errors;
valid151 = _valid74;
}
if(!valid151){
const err477 = {instancePath:instancePath+"/gaps/" + i11+"/unit",schemaPath:"#/properties/gaps/items/properties/unit/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
const _errs647 = errors;
let valid152 = true;
const _errs648 = errors;
if(data104 !== null){
const err478 = {};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
var _valid75 = _errs648 === errors;
errors = _errs647;
if(vErrors !== null){
if(_errs647){
vErrors.length = _errs647;
}
else {
vErrors = null;
}
}
if(_valid75){
const _errs650 = errors;
if(data104 !== null){
const err479 = {instancePath:instancePath+"/gaps/" + i11+"/unit",schemaPath:"#/properties/gaps/items/properties/unit/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
var _valid75 = _errs650 === errors;
valid152 = _valid75;
}
if(!valid152){
const err480 = {instancePath:instancePath+"/gaps/" + i11+"/unit",schemaPath:"#/properties/gaps/items/properties/unit/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data102.level !== undefined){
let data105 = data102.level;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err481 = {instancePath:instancePath+"/gaps/" + i11+"/level",schemaPath:"#/properties/gaps/items/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 9 || isNaN(data105)){
const err482 = {instancePath:instancePath+"/gaps/" + i11+"/level",schemaPath:"#/properties/gaps/items/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(data105 < 1 || isNaN(data105)){
const err483 = {instancePath:instancePath+"/gaps/" + i11+"/level",schemaPath:"#/properties/gaps/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
if(data102.n !== undefined){
let data106 = data102.n;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
const err484 = {instancePath:instancePath+"/gaps/" + i11+"/n",schemaPath:"#/properties/gaps/items/properties/n/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
const err485 = {instancePath:instancePath+"/gaps/" + i11+"/n",schemaPath:"#/properties/gaps/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
}
if(data102.mean !== undefined){
let data107 = data102.mean;
if((typeof data107 !== "string") && (data107 !== null)){
const err486 = {instancePath:instancePath+"/gaps/" + i11+"/mean",schemaPath:"#/properties/gaps/items/properties/mean/type",keyword:"type",params:{type: schema19.properties.gaps.items.properties.mean.type}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
const _errs659 = errors;
let valid154 = true;
const _errs660 = errors;
if(typeof data107 !== "string"){
const err487 = {};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var _valid76 = _errs660 === errors;
errors = _errs659;
if(vErrors !== null){
if(_errs659){
vErrors.length = _errs659;
}
else {
vErrors = null;
}
}
if(_valid76){
const _errs662 = errors;
if(!(validate81(data107, {instancePath:instancePath+"/gaps/" + i11+"/mean",parentData:data102,parentDataProperty:"mean",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid76 = _errs662 === errors;
valid154 = _valid76;
}
if(!valid154){
const err488 = {instancePath:instancePath+"/gaps/" + i11+"/mean",schemaPath:"#/properties/gaps/items/properties/mean/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
const _errs664 = errors;
let valid155 = true;
const _errs665 = errors;
if(data107 !== null){
const err489 = {};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
var _valid77 = _errs665 === errors;
errors = _errs664;
if(vErrors !== null){
if(_errs664){
vErrors.length = _errs664;
}
else {
vErrors = null;
}
}
if(_valid77){
const _errs667 = errors;
if(data107 !== null){
const err490 = {instancePath:instancePath+"/gaps/" + i11+"/mean",schemaPath:"#/properties/gaps/items/properties/mean/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
var _valid77 = _errs667 === errors;
valid155 = _valid77;
}
if(!valid155){
const err491 = {instancePath:instancePath+"/gaps/" + i11+"/mean",schemaPath:"#/properties/gaps/items/properties/mean/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data102.median !== undefined){
let data108 = data102.median;
if((typeof data108 !== "string") && (data108 !== null)){
const err492 = {instancePath:instancePath+"/gaps/" + i11+"/median",schemaPath:"#/properties/gaps/items/properties/median/type",keyword:"type",params:{type: schema19.properties.gaps.items.properties.median.type}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
const _errs672 = errors;
let valid157 = true;
const _errs673 = errors;
if(typeof data108 !== "string"){
const err493 = {};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
var _valid78 = _errs673 === errors;
errors = _errs672;
if(vErrors !== null){
if(_errs672){
vErrors.length = _errs672;
}
else {
vErrors = null;
}
}
if(_valid78){
const _errs675 = errors;
if(!(validate81(data108, {instancePath:instancePath+"/gaps/" + i11+"/median",parentData:data102,parentDataProperty:"median",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid78 = _errs675 === errors;
valid157 = _valid78;
}
if(!valid157){
const err494 = {instancePath:instancePath+"/gaps/" + i11+"/median",schemaPath:"#/properties/gaps/items/properties/median/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
const _errs677 = errors;
let valid158 = true;
const _errs678 = errors;
if(data108 !== null){
const err495 = {};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
var _valid79 = _errs678 === errors;
errors = _errs677;
if(vErrors !== null){
if(_errs677){
vErrors.length = _errs677;
}
else {
vErrors = null;
}
}
if(_valid79){
const _errs680 = errors;
if(data108 !== null){
const err496 = {instancePath:instancePath+"/gaps/" + i11+"/median",schemaPath:"#/properties/gaps/items/properties/median/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
var _valid79 = _errs680 === errors;
valid158 = _valid79;
}
if(!valid158){
const err497 = {instancePath:instancePath+"/gaps/" + i11+"/median",schemaPath:"#/properties/gaps/items/properties/median/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data102.flagged !== undefined){
let data109 = data102.flagged;
if((!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))) && (data109 !== null)){
const err498 = {instancePath:instancePath+"/gaps/" + i11+"/flagged",schemaPath:"#/properties/gaps/items/properties/flagged/type",keyword:"type",params:{type: schema19.properties.gaps.items.properties.flagged.type}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
const _errs685 = errors;
let valid160 = true;
const _errs686 = errors;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err499 = {};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
var _valid80 = _errs686 === errors;
errors = _errs685;
if(vErrors !== null){
if(_errs685){
vErrors.length = _errs685;
}
else {
vErrors = null;
}
}
if(_valid80){
const _errs688 = errors;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err500 = {instancePath:instancePath+"/gaps/" + i11+"/flagged",schemaPath:"#/properties/gaps/items/properties/flagged/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 0 || isNaN(data109)){
const err501 = {instancePath:instancePath+"/gaps/" + i11+"/flagged",schemaPath:"#/properties/gaps/items/properties/flagged/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
var _valid80 = _errs688 === errors;
valid160 = _valid80;
}
if(!valid160){
const err502 = {instancePath:instancePath+"/gaps/" + i11+"/flagged",schemaPath:"#/properties/gaps/items/properties/flagged/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
const _errs691 = errors;
let valid161 = true;
const _errs692 = errors;
if(data109 !== null){
const err503 = {};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
var _valid81 = _errs692 === errors;
errors = _errs691;
if(vErrors !== null){
if(_errs691){
vErrors.length = _errs691;
}
else {
vErrors = null;
}
}
if(_valid81){
const _errs694 = errors;
if(data109 !== null){
const err504 = {instancePath:instancePath+"/gaps/" + i11+"/flagged",schemaPath:"#/properties/gaps/items/properties/flagged/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
var _valid81 = _errs694 === errors;
valid161 = _valid81;
}
if(!valid161){
const err505 = {instancePath:instancePath+"/gaps/" + i11+"/flagged",schemaPath:"#/properties/gaps/items/properties/flagged/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data102.adjudicate !== undefined){
let data110 = data102.adjudicate;
if((!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))) && (data110 !== null)){
const err506 = {instancePath:instancePath+"/gaps/" + i11+"/adjudicate",schemaPath:"#/properties/gaps/items/properties/adjudicate/type",keyword:"type",params:{type: schema19.properties.gaps.items.properties.adjudicate.type}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
const _errs699 = errors;
let valid163 = true;
const _errs700 = errors;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err507 = {};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
var _valid82 = _errs700 === errors;
errors = _errs699;
if(vErrors !== null){
if(_errs699){
vErrors.length = _errs699;
}
else {
vErrors = null;
}
}
if(_valid82){
const _errs702 = errors;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err508 = {instancePath:instancePath+"/gaps/" + i11+"/adjudicate",schemaPath:"#/properties/gaps/items/properties/adjudicate/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 0 || isNaN(data110)){
const err509 = {instancePath:instancePath+"/gaps/" + i11+"/adjudicate",schemaPath:"#/properties/gaps/items/properties/adjudicate/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
var _valid82 = _errs702 === errors;
valid163 = _valid82;
}
if(!valid163){
const err510 = {instancePath:instancePath+"/gaps/" + i11+"/adjudicate",schemaPath:"#/properties/gaps/items/properties/adjudicate/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
const _errs705 = errors;
let valid164 = true;
const _errs706 = errors;
if(data110 !== null){
const err511 = {};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
var _valid83 = _errs706 === errors;
errors = _errs705;
if(vErrors !== null){
if(_errs705){
vErrors.length = _errs705;
}
else {
vErrors = null;
}
}
if(_valid83){
const _errs708 = errors;
if(data110 !== null){
const err512 = {instancePath:instancePath+"/gaps/" + i11+"/adjudicate",schemaPath:"#/properties/gaps/items/properties/adjudicate/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
var _valid83 = _errs708 === errors;
valid164 = _valid83;
}
if(!valid164){
const err513 = {instancePath:instancePath+"/gaps/" + i11+"/adjudicate",schemaPath:"#/properties/gaps/items/properties/adjudicate/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data102.bins !== undefined){
let data111 = data102.bins;
if(Array.isArray(data111)){
if(data111.length > 20){
const err514 = {instancePath:instancePath+"/gaps/" + i11+"/bins",schemaPath:"#/properties/gaps/items/properties/bins/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
const len12 = data111.length;
for(let i12=0; i12<len12; i12++){
let data112 = data111[i12];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.from === undefined){
const err515 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12,schemaPath:"#/properties/gaps/items/properties/bins/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(data112.to === undefined){
const err516 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12,schemaPath:"#/properties/gaps/items/properties/bins/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(data112.count === undefined){
const err517 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12,schemaPath:"#/properties/gaps/items/properties/bins/items/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
for(const key15 in data112){
if(!(((key15 === "from") || (key15 === "to")) || (key15 === "count"))){
const err518 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12,schemaPath:"#/properties/gaps/items/properties/bins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data112.from !== undefined){
let data113 = data112.from;
if((typeof data113 !== "string") && (data113 !== null)){
const err519 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12+"/from",schemaPath:"#/properties/gaps/items/properties/bins/items/properties/from/type",keyword:"type",params:{type: schema19.properties.gaps.items.properties.bins.items.properties.from.type}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
const _errs718 = errors;
let valid169 = true;
const _errs719 = errors;
if(typeof data113 !== "string"){
const err520 = {};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
var _valid84 = _errs719 === errors;
errors = _errs718;
if(vErrors !== null){
if(_errs718){
vErrors.length = _errs718;
}
else {
vErrors = null;
}
}
if(_valid84){
const _errs721 = errors;
if(!(validate81(data113, {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12+"/from",parentData:data112,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid84 = _errs721 === errors;
valid169 = _valid84;
}
if(!valid169){
const err521 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12+"/from",schemaPath:"#/properties/gaps/items/properties/bins/items/properties/from/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
const _errs723 = errors;
let valid170 = true;
const _errs724 = errors;
if(data113 !== null){
const err522 = {};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
var _valid85 = _errs724 === errors;
errors = _errs723;
if(vErrors !== null){
if(_errs723){
vErrors.length = _errs723;
}
else {
vErrors = null;
}
}
if(_valid85){
const _errs726 = errors;
if(data113 !== null){
const err523 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12+"/from",schemaPath:"#/properties/gaps/items/properties/bins/items/properties/from/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
var _valid85 = _errs726 === errors;
valid170 = _valid85;
}
if(!valid170){
const err524 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12+"/from",schemaPath:"#/properties/gaps/items/properties/bins/items/properties/from/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data112.to !== undefined){
let data114 = data112.to;
if((typeof data114 !== "string") && (data114 !== null)){
const err525 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12+"/to",schemaPath:"#/properties/gaps/items/properties/bins/items/properties/to/type",keyword:"type",params:{type: schema19.properties.gaps.items.properties.bins.items.properties.to.type}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
const _errs731 = errors;
let valid172 = true;
const _errs732 = errors;
if(typeof data114 !== "string"){
const err526 = {};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
var _valid86 = _errs732 === errors;
errors = _errs731;
if(vErrors !== null){
if(_errs731){
vErrors.length = _errs731;
}
else {
vErrors = null;
}
}
if(_valid86){
const _errs734 = errors;
if(!(validate81(data114, {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12+"/to",parentData:data112,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid86 = _errs734 === errors;
valid172 = _valid86;
}
if(!valid172){
const err527 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12+"/to",schemaPath:"#/properties/gaps/items/properties/bins/items/properties/to/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
const _errs736 = errors;
let valid173 = true;
const _errs737 = errors;
if(data114 !== null){
const err528 = {};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
var _valid87 = _errs737 === errors;
errors = _errs736;
if(vErrors !== null){
if(_errs736){
vErrors.length = _errs736;
}
else {
vErrors = null;
}
}
if(_valid87){
const _errs739 = errors;
if(data114 !== null){
const err529 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12+"/to",schemaPath:"#/properties/gaps/items/properties/bins/items/properties/to/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
var _valid87 = _errs739 === errors;
valid173 = _valid87;
}
if(!valid173){
const err530 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12+"/to",schemaPath:"#/properties/gaps/items/properties/bins/items/properties/to/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data112.count !== undefined){
let data115 = data112.count;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err531 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12+"/count",schemaPath:"#/properties/gaps/items/properties/bins/items/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 0 || isNaN(data115)){
const err532 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12+"/count",schemaPath:"#/properties/gaps/items/properties/bins/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
}
else {
const err533 = {instancePath:instancePath+"/gaps/" + i11+"/bins/" + i12,schemaPath:"#/properties/gaps/items/properties/bins/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
else {
const err534 = {instancePath:instancePath+"/gaps/" + i11+"/bins",schemaPath:"#/properties/gaps/items/properties/bins/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
else {
const err535 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/gaps",schemaPath:"#/properties/gaps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data.findings !== undefined){
let data116 = data.findings;
if(Array.isArray(data116)){
if(data116.length > 2000){
const err537 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
const len13 = data116.length;
for(let i13=0; i13<len13; i13++){
let data117 = data116[i13];
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.code === undefined){
const err538 = {instancePath:instancePath+"/findings/" + i13,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
if(data117.severity === undefined){
const err539 = {instancePath:instancePath+"/findings/" + i13,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(data117.schools === undefined){
const err540 = {instancePath:instancePath+"/findings/" + i13,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "schools"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(data117.units === undefined){
const err541 = {instancePath:instancePath+"/findings/" + i13,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "units"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
for(const key16 in data117){
if(!((((key16 === "code") || (key16 === "severity")) || (key16 === "schools")) || (key16 === "units"))){
const err542 = {instancePath:instancePath+"/findings/" + i13,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data117.code !== undefined){
let data118 = data117.code;
if(typeof data118 === "string"){
if(func2(data118) > 6){
const err543 = {instancePath:instancePath+"/findings/" + i13+"/code",schemaPath:"#/properties/findings/items/properties/code/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(!pattern12.test(data118)){
const err544 = {instancePath:instancePath+"/findings/" + i13+"/code",schemaPath:"#/properties/findings/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^JY[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
else {
const err545 = {instancePath:instancePath+"/findings/" + i13+"/code",schemaPath:"#/properties/findings/items/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data117.severity !== undefined){
let data119 = data117.severity;
if(!(((data119 === "error") || (data119 === "warning")) || (data119 === "notice"))){
const err546 = {instancePath:instancePath+"/findings/" + i13+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.findings.items.properties.severity.enum}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(typeof data119 === "string"){
if(func2(data119) > 10){
const err547 = {instancePath:instancePath+"/findings/" + i13+"/severity",schemaPath:"#/properties/findings/items/properties/severity/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
else {
const err548 = {instancePath:instancePath+"/findings/" + i13+"/severity",schemaPath:"#/properties/findings/items/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data117.schools !== undefined){
let data120 = data117.schools;
if((!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))) && (data120 !== null)){
const err549 = {instancePath:instancePath+"/findings/" + i13+"/schools",schemaPath:"#/properties/findings/items/properties/schools/type",keyword:"type",params:{type: schema19.properties.findings.items.properties.schools.type}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
const _errs755 = errors;
let valid178 = true;
const _errs756 = errors;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err550 = {};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
var _valid88 = _errs756 === errors;
errors = _errs755;
if(vErrors !== null){
if(_errs755){
vErrors.length = _errs755;
}
else {
vErrors = null;
}
}
if(_valid88){
const _errs758 = errors;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err551 = {instancePath:instancePath+"/findings/" + i13+"/schools",schemaPath:"#/properties/findings/items/properties/schools/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 < 0 || isNaN(data120)){
const err552 = {instancePath:instancePath+"/findings/" + i13+"/schools",schemaPath:"#/properties/findings/items/properties/schools/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
var _valid88 = _errs758 === errors;
valid178 = _valid88;
}
if(!valid178){
const err553 = {instancePath:instancePath+"/findings/" + i13+"/schools",schemaPath:"#/properties/findings/items/properties/schools/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
const _errs761 = errors;
let valid179 = true;
const _errs762 = errors;
if(data120 !== null){
const err554 = {};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
var _valid89 = _errs762 === errors;
errors = _errs761;
if(vErrors !== null){
if(_errs761){
vErrors.length = _errs761;
}
else {
vErrors = null;
}
}
if(_valid89){
const _errs764 = errors;
if(data120 !== null){
const err555 = {instancePath:instancePath+"/findings/" + i13+"/schools",schemaPath:"#/properties/findings/items/properties/schools/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
var _valid89 = _errs764 === errors;
valid179 = _valid89;
}
if(!valid179){
const err556 = {instancePath:instancePath+"/findings/" + i13+"/schools",schemaPath:"#/properties/findings/items/properties/schools/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data117.units !== undefined){
let data121 = data117.units;
if(Array.isArray(data121)){
if(data121.length > 200){
const err557 = {instancePath:instancePath+"/findings/" + i13+"/units",schemaPath:"#/properties/findings/items/properties/units/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
const len14 = data121.length;
for(let i14=0; i14<len14; i14++){
let data122 = data121[i14];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.unit === undefined){
const err558 = {instancePath:instancePath+"/findings/" + i13+"/units/" + i14,schemaPath:"#/properties/findings/items/properties/units/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(data122.schools === undefined){
const err559 = {instancePath:instancePath+"/findings/" + i13+"/units/" + i14,schemaPath:"#/properties/findings/items/properties/units/items/required",keyword:"required",params:{missingProperty: "schools"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
for(const key17 in data122){
if(!((key17 === "unit") || (key17 === "schools"))){
const err560 = {instancePath:instancePath+"/findings/" + i13+"/units/" + i14,schemaPath:"#/properties/findings/items/properties/units/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data122.unit !== undefined){
let data123 = data122.unit;
if(typeof data123 === "string"){
if(func2(data123) > 20){
const err561 = {instancePath:instancePath+"/findings/" + i13+"/units/" + i14+"/unit",schemaPath:"#/properties/findings/items/properties/units/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
else {
const err562 = {instancePath:instancePath+"/findings/" + i13+"/units/" + i14+"/unit",schemaPath:"#/properties/findings/items/properties/units/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data122.schools !== undefined){
let data124 = data122.schools;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
const err563 = {instancePath:instancePath+"/findings/" + i13+"/units/" + i14+"/schools",schemaPath:"#/properties/findings/items/properties/units/items/properties/schools/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 0 || isNaN(data124)){
const err564 = {instancePath:instancePath+"/findings/" + i13+"/units/" + i14+"/schools",schemaPath:"#/properties/findings/items/properties/units/items/properties/schools/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
}
else {
const err565 = {instancePath:instancePath+"/findings/" + i13+"/units/" + i14,schemaPath:"#/properties/findings/items/properties/units/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
}
else {
const err566 = {instancePath:instancePath+"/findings/" + i13+"/units",schemaPath:"#/properties/findings/items/properties/units/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
}
else {
const err567 = {instancePath:instancePath+"/findings/" + i13,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
}
else {
const err568 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data.targets !== undefined){
let data125 = data.targets;
if(Array.isArray(data125)){
if(data125.length > 20){
const err569 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
const len15 = data125.length;
for(let i15=0; i15<len15; i15++){
let data126 = data125[i15];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.award === undefined){
const err570 = {instancePath:instancePath+"/targets/" + i15,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "award"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data126.zh === undefined){
const err571 = {instancePath:instancePath+"/targets/" + i15,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(data126.target === undefined){
const err572 = {instancePath:instancePath+"/targets/" + i15,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "target"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data126.by === undefined){
const err573 = {instancePath:instancePath+"/targets/" + i15,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(data126.awarded === undefined){
const err574 = {instancePath:instancePath+"/targets/" + i15,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "awarded"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(data126.candidates === undefined){
const err575 = {instancePath:instancePath+"/targets/" + i15,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "candidates"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(data126.remaining === undefined){
const err576 = {instancePath:instancePath+"/targets/" + i15,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "remaining"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(data126.years === undefined){
const err577 = {instancePath:instancePath+"/targets/" + i15,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "years"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if(data126.projection === undefined){
const err578 = {instancePath:instancePath+"/targets/" + i15,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "projection"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
for(const key18 in data126){
if(!(func1.call(schema19.properties.targets.items.properties, key18))){
const err579 = {instancePath:instancePath+"/targets/" + i15,schemaPath:"#/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data126.award !== undefined){
let data127 = data126.award;
if(typeof data127 === "string"){
if(func2(data127) > 60){
const err580 = {instancePath:instancePath+"/targets/" + i15+"/award",schemaPath:"#/properties/targets/items/properties/award/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
else {
const err581 = {instancePath:instancePath+"/targets/" + i15+"/award",schemaPath:"#/properties/targets/items/properties/award/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data126.zh !== undefined){
let data128 = data126.zh;
if(typeof data128 === "string"){
if(func2(data128) > 40){
const err582 = {instancePath:instancePath+"/targets/" + i15+"/zh",schemaPath:"#/properties/targets/items/properties/zh/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
else {
const err583 = {instancePath:instancePath+"/targets/" + i15+"/zh",schemaPath:"#/properties/targets/items/properties/zh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data126.target !== undefined){
let data129 = data126.target;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err584 = {instancePath:instancePath+"/targets/" + i15+"/target",schemaPath:"#/properties/targets/items/properties/target/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
const err585 = {instancePath:instancePath+"/targets/" + i15+"/target",schemaPath:"#/properties/targets/items/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
}
if(data126.by !== undefined){
let data130 = data126.by;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err586 = {instancePath:instancePath+"/targets/" + i15+"/by",schemaPath:"#/properties/targets/items/properties/by/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 < 2000 || isNaN(data130)){
const err587 = {instancePath:instancePath+"/targets/" + i15+"/by",schemaPath:"#/properties/targets/items/properties/by/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
}
if(data126.awarded !== undefined){
let data131 = data126.awarded;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err588 = {instancePath:instancePath+"/targets/" + i15+"/awarded",schemaPath:"#/properties/targets/items/properties/awarded/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 0 || isNaN(data131)){
const err589 = {instancePath:instancePath+"/targets/" + i15+"/awarded",schemaPath:"#/properties/targets/items/properties/awarded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
if(data126.candidates !== undefined){
let data132 = data126.candidates;
if((!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))) && (data132 !== null)){
const err590 = {instancePath:instancePath+"/targets/" + i15+"/candidates",schemaPath:"#/properties/targets/items/properties/candidates/type",keyword:"type",params:{type: schema19.properties.targets.items.properties.candidates.type}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
const _errs793 = errors;
let valid187 = true;
const _errs794 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err591 = {};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
var _valid90 = _errs794 === errors;
errors = _errs793;
if(vErrors !== null){
if(_errs793){
vErrors.length = _errs793;
}
else {
vErrors = null;
}
}
if(_valid90){
const _errs796 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err592 = {instancePath:instancePath+"/targets/" + i15+"/candidates",schemaPath:"#/properties/targets/items/properties/candidates/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 0 || isNaN(data132)){
const err593 = {instancePath:instancePath+"/targets/" + i15+"/candidates",schemaPath:"#/properties/targets/items/properties/candidates/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
var _valid90 = _errs796 === errors;
valid187 = _valid90;
}
if(!valid187){
const err594 = {instancePath:instancePath+"/targets/" + i15+"/candidates",schemaPath:"#/properties/targets/items/properties/candidates/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
const _errs799 = errors;
let valid188 = true;
const _errs800 = errors;
if(data132 !== null){
const err595 = {};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
var _valid91 = _errs800 === errors;
errors = _errs799;
if(vErrors !== null){
if(_errs799){
vErrors.length = _errs799;
}
else {
vErrors = null;
}
}
if(_valid91){
const _errs802 = errors;
if(data132 !== null){
const err596 = {instancePath:instancePath+"/targets/" + i15+"/candidates",schemaPath:"#/properties/targets/items/properties/candidates/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
var _valid91 = _errs802 === errors;
valid188 = _valid91;
}
if(!valid188){
const err597 = {instancePath:instancePath+"/targets/" + i15+"/candidates",schemaPath:"#/properties/targets/items/properties/candidates/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data126.remaining !== undefined){
let data133 = data126.remaining;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err598 = {instancePath:instancePath+"/targets/" + i15+"/remaining",schemaPath:"#/properties/targets/items/properties/remaining/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 0 || isNaN(data133)){
const err599 = {instancePath:instancePath+"/targets/" + i15+"/remaining",schemaPath:"#/properties/targets/items/properties/remaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
}
if(data126.years !== undefined){
let data134 = data126.years;
if(Array.isArray(data134)){
if(data134.length > 60){
const err600 = {instancePath:instancePath+"/targets/" + i15+"/years",schemaPath:"#/properties/targets/items/properties/years/maxItems",keyword:"maxItems",params:{limit: 60}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
const len16 = data134.length;
for(let i16=0; i16<len16; i16++){
let data135 = data134[i16];
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.year === undefined){
const err601 = {instancePath:instancePath+"/targets/" + i15+"/years/" + i16,schemaPath:"#/properties/targets/items/properties/years/items/required",keyword:"required",params:{missingProperty: "year"}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(data135.awarded === undefined){
const err602 = {instancePath:instancePath+"/targets/" + i15+"/years/" + i16,schemaPath:"#/properties/targets/items/properties/years/items/required",keyword:"required",params:{missingProperty: "awarded"}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(data135.total === undefined){
const err603 = {instancePath:instancePath+"/targets/" + i15+"/years/" + i16,schemaPath:"#/properties/targets/items/properties/years/items/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
for(const key19 in data135){
if(!(((key19 === "year") || (key19 === "awarded")) || (key19 === "total"))){
const err604 = {instancePath:instancePath+"/targets/" + i15+"/years/" + i16,schemaPath:"#/properties/targets/items/properties/years/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data135.year !== undefined){
if(!(validate75(data135.year, {instancePath:instancePath+"/targets/" + i15+"/years/" + i16+"/year",parentData:data135,parentDataProperty:"year",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data135.awarded !== undefined){
let data137 = data135.awarded;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err605 = {instancePath:instancePath+"/targets/" + i15+"/years/" + i16+"/awarded",schemaPath:"#/properties/targets/items/properties/years/items/properties/awarded/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 < 0 || isNaN(data137)){
const err606 = {instancePath:instancePath+"/targets/" + i15+"/years/" + i16+"/awarded",schemaPath:"#/properties/targets/items/properties/years/items/properties/awarded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
}
if(data135.total !== undefined){
let data138 = data135.total;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err607 = {instancePath:instancePath+"/targets/" + i15+"/years/" + i16+"/total",schemaPath:"#/properties/targets/items/properties/years/items/properties/total/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 < 0 || isNaN(data138)){
const err608 = {instancePath:instancePath+"/targets/" + i15+"/years/" + i16+"/total",schemaPath:"#/properties/targets/items/properties/years/items/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
}
}
else {
const err609 = {instancePath:instancePath+"/targets/" + i15+"/years/" + i16,schemaPath:"#/properties/targets/items/properties/years/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
}
else {
const err610 = {instancePath:instancePath+"/targets/" + i15+"/years",schemaPath:"#/properties/targets/items/properties/years/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data126.projection !== undefined){
let data139 = data126.projection;
if((!(data139 && typeof data139 == "object" && !Array.isArray(data139))) && (data139 !== null)){
const err611 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/type",keyword:"type",params:{type: schema19.properties.targets.items.properties.projection.type}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
const _errs819 = errors;
let valid193 = true;
const _errs820 = errors;
if(!(data139 && typeof data139 == "object" && !Array.isArray(data139))){
const err612 = {};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
var _valid92 = _errs820 === errors;
errors = _errs819;
if(vErrors !== null){
if(_errs819){
vErrors.length = _errs819;
}
else {
vErrors = null;
}
}
if(_valid92){
const _errs822 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.method === undefined){
const err613 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(data139.from === undefined){
const err614 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(data139.to === undefined){
const err615 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if(data139.yearsLeft === undefined){
const err616 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/required",keyword:"required",params:{missingProperty: "yearsLeft"}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if(data139.perYear === undefined){
const err617 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/required",keyword:"required",params:{missingProperty: "perYear"}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(data139.projected === undefined){
const err618 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/required",keyword:"required",params:{missingProperty: "projected"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if(data139.reached === undefined){
const err619 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/required",keyword:"required",params:{missingProperty: "reached"}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
if(data139.needed === undefined){
const err620 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/required",keyword:"required",params:{missingProperty: "needed"}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
for(const key20 in data139){
if(!((((((((key20 === "method") || (key20 === "from")) || (key20 === "to")) || (key20 === "yearsLeft")) || (key20 === "perYear")) || (key20 === "projected")) || (key20 === "reached")) || (key20 === "needed"))){
const err621 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data139.method !== undefined){
if("mean-of-years" !== data139.method){
const err622 = {instancePath:instancePath+"/targets/" + i15+"/projection/method",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/properties/method/const",keyword:"const",params:{allowedValue: "mean-of-years"}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data139.from !== undefined){
if(!(validate75(data139.from, {instancePath:instancePath+"/targets/" + i15+"/projection/from",parentData:data139,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data139.to !== undefined){
if(!(validate75(data139.to, {instancePath:instancePath+"/targets/" + i15+"/projection/to",parentData:data139,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data139.yearsLeft !== undefined){
let data143 = data139.yearsLeft;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err623 = {instancePath:instancePath+"/targets/" + i15+"/projection/yearsLeft",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/properties/yearsLeft/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 0 || isNaN(data143)){
const err624 = {instancePath:instancePath+"/targets/" + i15+"/projection/yearsLeft",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/properties/yearsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
}
if(data139.perYear !== undefined){
if(!(validate81(data139.perYear, {instancePath:instancePath+"/targets/" + i15+"/projection/perYear",parentData:data139,parentDataProperty:"perYear",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data139.projected !== undefined){
if(!(validate81(data139.projected, {instancePath:instancePath+"/targets/" + i15+"/projection/projected",parentData:data139,parentDataProperty:"projected",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data139.reached !== undefined){
if(typeof data139.reached !== "boolean"){
const err625 = {instancePath:instancePath+"/targets/" + i15+"/projection/reached",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/properties/reached/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data139.needed !== undefined){
let data147 = data139.needed;
if((typeof data147 !== "string") && (data147 !== null)){
const err626 = {instancePath:instancePath+"/targets/" + i15+"/projection/needed",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/properties/needed/type",keyword:"type",params:{type: schema19.properties.targets.items.properties.projection.allOf[0].then.properties.needed.type}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
const _errs837 = errors;
let valid196 = true;
const _errs838 = errors;
if(typeof data147 !== "string"){
const err627 = {};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
var _valid93 = _errs838 === errors;
errors = _errs837;
if(vErrors !== null){
if(_errs837){
vErrors.length = _errs837;
}
else {
vErrors = null;
}
}
if(_valid93){
const _errs840 = errors;
if(!(validate81(data147, {instancePath:instancePath+"/targets/" + i15+"/projection/needed",parentData:data139,parentDataProperty:"needed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid93 = _errs840 === errors;
valid196 = _valid93;
}
if(!valid196){
const err628 = {instancePath:instancePath+"/targets/" + i15+"/projection/needed",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/properties/needed/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
const _errs842 = errors;
let valid197 = true;
const _errs843 = errors;
if(data147 !== null){
const err629 = {};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
var _valid94 = _errs843 === errors;
errors = _errs842;
if(vErrors !== null){
if(_errs842){
vErrors.length = _errs842;
}
else {
vErrors = null;
}
}
if(_valid94){
const _errs845 = errors;
if(data147 !== null){
const err630 = {instancePath:instancePath+"/targets/" + i15+"/projection/needed",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/properties/needed/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
var _valid94 = _errs845 === errors;
valid197 = _valid94;
}
if(!valid197){
const err631 = {instancePath:instancePath+"/targets/" + i15+"/projection/needed",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/properties/needed/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
}
else {
const err632 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
var _valid92 = _errs822 === errors;
valid193 = _valid92;
}
if(!valid193){
const err633 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
const _errs848 = errors;
let valid198 = true;
const _errs849 = errors;
if(data139 !== null){
const err634 = {};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
var _valid95 = _errs849 === errors;
errors = _errs848;
if(vErrors !== null){
if(_errs848){
vErrors.length = _errs848;
}
else {
vErrors = null;
}
}
if(_valid95){
const _errs851 = errors;
if(data139 !== null){
const err635 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
var _valid95 = _errs851 === errors;
valid198 = _valid95;
}
if(!valid198){
const err636 = {instancePath:instancePath+"/targets/" + i15+"/projection",schemaPath:"#/properties/targets/items/properties/projection/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
}
else {
const err637 = {instancePath:instancePath+"/targets/" + i15,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
}
else {
const err638 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data.changes !== undefined){
let data148 = data.changes;
if(Array.isArray(data148)){
if(data148.length > 5000){
const err639 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
const len17 = data148.length;
for(let i17=0; i17<len17; i17++){
let data149 = data148[i17];
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.standard === undefined){
const err640 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
if(data149.unit === undefined){
const err641 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
if(data149.stage === undefined){
const err642 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
if(data149.n === undefined){
const err643 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "n"}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(data149.before === undefined){
const err644 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "before"}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
if(data149.now === undefined){
const err645 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "now"}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(data149.difference === undefined){
const err646 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "difference"}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
if(data149.median === undefined){
const err647 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "median"}};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
if(data149.raised === undefined){
const err648 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "raised"}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
if(data149.kept === undefined){
const err649 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "kept"}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
if(data149.lowered === undefined){
const err650 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "lowered"}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
for(const key21 in data149){
if(!(func1.call(schema19.properties.changes.items.properties, key21))){
const err651 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
if(data149.standard !== undefined){
if(!(validate79(data149.standard, {instancePath:instancePath+"/changes/" + i17+"/standard",parentData:data149,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data149.unit !== undefined){
let data151 = data149.unit;
if((typeof data151 !== "string") && (data151 !== null)){
const err652 = {instancePath:instancePath+"/changes/" + i17+"/unit",schemaPath:"#/properties/changes/items/properties/unit/type",keyword:"type",params:{type: schema19.properties.changes.items.properties.unit.type}};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
const _errs862 = errors;
let valid203 = true;
const _errs863 = errors;
if(typeof data151 !== "string"){
const err653 = {};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
var _valid96 = _errs863 === errors;
errors = _errs862;
if(vErrors !== null){
if(_errs862){
vErrors.length = _errs862;
}
else {
vErrors = null;
}
}
if(_valid96){
const _errs865 = errors;
if(typeof data151 === "string"){
if(func2(data151) > 20){
const err654 = {instancePath:instancePath+"/changes/" + i17+"/unit",schemaPath:"#/properties/changes/items/properties/unit/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
else {
const err655 = {instancePath:instancePath+"/changes/" + i17+"/unit",schemaPath:"#/properties/changes/items/properties/unit/allOf/0/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
var _valid96 = _errs865 === errors;
valid203 = _valid96;
}
if(!valid203){
const err656 = {instancePath:instancePath+"/changes/" + i17+"/unit",schemaPath:"#/properties/changes/items/properties/unit/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
const _errs868 = errors;
let valid204 = true;
const _errs869 = errors;
if(data151 !== null){
const err657 = {};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
var _valid97 = _errs869 === errors;
errors = _errs868;
if(vErrors !== null){
if(_errs868){
vErrors.length = _errs868;
}
else {
vErrors = null;
}
}
if(_valid97){
const _errs871 = errors;
if(data151 !== null){
const err658 = {instancePath:instancePath+"/changes/" + i17+"/unit",schemaPath:"#/properties/changes/items/properties/unit/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
var _valid97 = _errs871 === errors;
valid204 = _valid97;
}
if(!valid204){
const err659 = {instancePath:instancePath+"/changes/" + i17+"/unit",schemaPath:"#/properties/changes/items/properties/unit/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data149.stage !== undefined){
let data152 = data149.stage;
if((typeof data152 !== "string") && (data152 !== null)){
const err660 = {instancePath:instancePath+"/changes/" + i17+"/stage",schemaPath:"#/properties/changes/items/properties/stage/type",keyword:"type",params:{type: schema19.properties.changes.items.properties.stage.type}};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
const _errs876 = errors;
let valid206 = true;
const _errs877 = errors;
if(typeof data152 !== "string"){
const err661 = {};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
var _valid98 = _errs877 === errors;
errors = _errs876;
if(vErrors !== null){
if(_errs876){
vErrors.length = _errs876;
}
else {
vErrors = null;
}
}
if(_valid98){
const _errs879 = errors;
if(typeof data152 === "string"){
if(func2(data152) > 30){
const err662 = {instancePath:instancePath+"/changes/" + i17+"/stage",schemaPath:"#/properties/changes/items/properties/stage/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
else {
const err663 = {instancePath:instancePath+"/changes/" + i17+"/stage",schemaPath:"#/properties/changes/items/properties/stage/allOf/0/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
var _valid98 = _errs879 === errors;
valid206 = _valid98;
}
if(!valid206){
const err664 = {instancePath:instancePath+"/changes/" + i17+"/stage",schemaPath:"#/properties/changes/items/properties/stage/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
const _errs882 = errors;
let valid207 = true;
const _errs883 = errors;
if(data152 !== null){
const err665 = {};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
var _valid99 = _errs883 === errors;
errors = _errs882;
if(vErrors !== null){
if(_errs882){
vErrors.length = _errs882;
}
else {
vErrors = null;
}
}
if(_valid99){
const _errs885 = errors;
if(data152 !== null){
const err666 = {instancePath:instancePath+"/changes/" + i17+"/stage",schemaPath:"#/properties/changes/items/properties/stage/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
var _valid99 = _errs885 === errors;
valid207 = _valid99;
}
if(!valid207){
const err667 = {instancePath:instancePath+"/changes/" + i17+"/stage",schemaPath:"#/properties/changes/items/properties/stage/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data149.n !== undefined){
let data153 = data149.n;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err668 = {instancePath:instancePath+"/changes/" + i17+"/n",schemaPath:"#/properties/changes/items/properties/n/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
const err669 = {instancePath:instancePath+"/changes/" + i17+"/n",schemaPath:"#/properties/changes/items/properties/n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
if(data149.before !== undefined){
let data154 = data149.before;
if((typeof data154 !== "string") && (data154 !== null)){
const err670 = {instancePath:instancePath+"/changes/" + i17+"/before",schemaPath:"#/properties/changes/items/properties/before/type",keyword:"type",params:{type: schema19.properties.changes.items.properties.before.type}};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
const _errs892 = errors;
let valid209 = true;
const _errs893 = errors;
if(typeof data154 !== "string"){
const err671 = {};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
var _valid100 = _errs893 === errors;
errors = _errs892;
if(vErrors !== null){
if(_errs892){
vErrors.length = _errs892;
}
else {
vErrors = null;
}
}
if(_valid100){
const _errs895 = errors;
if(!(validate81(data154, {instancePath:instancePath+"/changes/" + i17+"/before",parentData:data149,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid100 = _errs895 === errors;
valid209 = _valid100;
}
if(!valid209){
const err672 = {instancePath:instancePath+"/changes/" + i17+"/before",schemaPath:"#/properties/changes/items/properties/before/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
const _errs897 = errors;
let valid210 = true;
const _errs898 = errors;
if(data154 !== null){
const err673 = {};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
var _valid101 = _errs898 === errors;
errors = _errs897;
if(vErrors !== null){
if(_errs897){
vErrors.length = _errs897;
}
else {
vErrors = null;
}
}
if(_valid101){
const _errs900 = errors;
if(data154 !== null){
const err674 = {instancePath:instancePath+"/changes/" + i17+"/before",schemaPath:"#/properties/changes/items/properties/before/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
var _valid101 = _errs900 === errors;
valid210 = _valid101;
}
if(!valid210){
const err675 = {instancePath:instancePath+"/changes/" + i17+"/before",schemaPath:"#/properties/changes/items/properties/before/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data149.now !== undefined){
let data155 = data149.now;
if((typeof data155 !== "string") && (data155 !== null)){
const err676 = {instancePath:instancePath+"/changes/" + i17+"/now",schemaPath:"#/properties/changes/items/properties/now/type",keyword:"type",params:{type: schema19.properties.changes.items.properties.now.type}};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
const _errs905 = errors;
let valid212 = true;
const _errs906 = errors;
if(typeof data155 !== "string"){
const err677 = {};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
var _valid102 = _errs906 === errors;
errors = _errs905;
if(vErrors !== null){
if(_errs905){
vErrors.length = _errs905;
}
else {
vErrors = null;
}
}
if(_valid102){
const _errs908 = errors;
if(!(validate81(data155, {instancePath:instancePath+"/changes/" + i17+"/now",parentData:data149,parentDataProperty:"now",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid102 = _errs908 === errors;
valid212 = _valid102;
}
if(!valid212){
const err678 = {instancePath:instancePath+"/changes/" + i17+"/now",schemaPath:"#/properties/changes/items/properties/now/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
const _errs910 = errors;
let valid213 = true;
const _errs911 = errors;
if(data155 !== null){
const err679 = {};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
var _valid103 = _errs911 === errors;
errors = _errs910;
if(vErrors !== null){
if(_errs910){
vErrors.length = _errs910;
}
else {
vErrors = null;
}
}
if(_valid103){
const _errs913 = errors;
if(data155 !== null){
const err680 = {instancePath:instancePath+"/changes/" + i17+"/now",schemaPath:"#/properties/changes/items/properties/now/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
var _valid103 = _errs913 === errors;
valid213 = _valid103;
}
if(!valid213){
const err681 = {instancePath:instancePath+"/changes/" + i17+"/now",schemaPath:"#/properties/changes/items/properties/now/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data149.difference !== undefined){
let data156 = data149.difference;
if((typeof data156 !== "string") && (data156 !== null)){
const err682 = {instancePath:instancePath+"/changes/" + i17+"/difference",schemaPath:"#/properties/changes/items/properties/difference/type",keyword:"type",params:{type: schema19.properties.changes.items.properties.difference.type}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
const _errs918 = errors;
let valid215 = true;
const _errs919 = errors;
if(typeof data156 !== "string"){
const err683 = {};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
var _valid104 = _errs919 === errors;
errors = _errs918;
if(vErrors !== null){
if(_errs918){
vErrors.length = _errs918;
}
else {
vErrors = null;
}
}
if(_valid104){
const _errs921 = errors;
if(!(validate81(data156, {instancePath:instancePath+"/changes/" + i17+"/difference",parentData:data149,parentDataProperty:"difference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid104 = _errs921 === errors;
valid215 = _valid104;
}
if(!valid215){
const err684 = {instancePath:instancePath+"/changes/" + i17+"/difference",schemaPath:"#/properties/changes/items/properties/difference/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
const _errs923 = errors;
let valid216 = true;
const _errs924 = errors;
if(data156 !== null){
const err685 = {};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
var _valid105 = _errs924 === errors;
errors = _errs923;
if(vErrors !== null){
if(_errs923){
vErrors.length = _errs923;
}
else {
vErrors = null;
}
}
if(_valid105){
const _errs926 = errors;
if(data156 !== null){
const err686 = {instancePath:instancePath+"/changes/" + i17+"/difference",schemaPath:"#/properties/changes/items/properties/difference/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
var _valid105 = _errs926 === errors;
valid216 = _valid105;
}
if(!valid216){
const err687 = {instancePath:instancePath+"/changes/" + i17+"/difference",schemaPath:"#/properties/changes/items/properties/difference/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
if(data149.median !== undefined){
let data157 = data149.median;
if((typeof data157 !== "string") && (data157 !== null)){
const err688 = {instancePath:instancePath+"/changes/" + i17+"/median",schemaPath:"#/properties/changes/items/properties/median/type",keyword:"type",params:{type: schema19.properties.changes.items.properties.median.type}};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
const _errs931 = errors;
let valid218 = true;
const _errs932 = errors;
if(typeof data157 !== "string"){
const err689 = {};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
var _valid106 = _errs932 === errors;
errors = _errs931;
if(vErrors !== null){
if(_errs931){
vErrors.length = _errs931;
}
else {
vErrors = null;
}
}
if(_valid106){
const _errs934 = errors;
if(!(validate81(data157, {instancePath:instancePath+"/changes/" + i17+"/median",parentData:data149,parentDataProperty:"median",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid106 = _errs934 === errors;
valid218 = _valid106;
}
if(!valid218){
const err690 = {instancePath:instancePath+"/changes/" + i17+"/median",schemaPath:"#/properties/changes/items/properties/median/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
const _errs936 = errors;
let valid219 = true;
const _errs937 = errors;
if(data157 !== null){
const err691 = {};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
var _valid107 = _errs937 === errors;
errors = _errs936;
if(vErrors !== null){
if(_errs936){
vErrors.length = _errs936;
}
else {
vErrors = null;
}
}
if(_valid107){
const _errs939 = errors;
if(data157 !== null){
const err692 = {instancePath:instancePath+"/changes/" + i17+"/median",schemaPath:"#/properties/changes/items/properties/median/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
var _valid107 = _errs939 === errors;
valid219 = _valid107;
}
if(!valid219){
const err693 = {instancePath:instancePath+"/changes/" + i17+"/median",schemaPath:"#/properties/changes/items/properties/median/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data149.raised !== undefined){
let data158 = data149.raised;
if((!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))) && (data158 !== null)){
const err694 = {instancePath:instancePath+"/changes/" + i17+"/raised",schemaPath:"#/properties/changes/items/properties/raised/type",keyword:"type",params:{type: schema19.properties.changes.items.properties.raised.type}};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
const _errs944 = errors;
let valid221 = true;
const _errs945 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err695 = {};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
var _valid108 = _errs945 === errors;
errors = _errs944;
if(vErrors !== null){
if(_errs944){
vErrors.length = _errs944;
}
else {
vErrors = null;
}
}
if(_valid108){
const _errs947 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err696 = {instancePath:instancePath+"/changes/" + i17+"/raised",schemaPath:"#/properties/changes/items/properties/raised/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 0 || isNaN(data158)){
const err697 = {instancePath:instancePath+"/changes/" + i17+"/raised",schemaPath:"#/properties/changes/items/properties/raised/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
var _valid108 = _errs947 === errors;
valid221 = _valid108;
}
if(!valid221){
const err698 = {instancePath:instancePath+"/changes/" + i17+"/raised",schemaPath:"#/properties/changes/items/properties/raised/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
const _errs950 = errors;
let valid222 = true;
const _errs951 = errors;
if(data158 !== null){
const err699 = {};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
var _valid109 = _errs951 === errors;
errors = _errs950;
if(vErrors !== null){
if(_errs950){
vErrors.length = _errs950;
}
else {
vErrors = null;
}
}
if(_valid109){
const _errs953 = errors;
if(data158 !== null){
const err700 = {instancePath:instancePath+"/changes/" + i17+"/raised",schemaPath:"#/properties/changes/items/properties/raised/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
var _valid109 = _errs953 === errors;
valid222 = _valid109;
}
if(!valid222){
const err701 = {instancePath:instancePath+"/changes/" + i17+"/raised",schemaPath:"#/properties/changes/items/properties/raised/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data149.kept !== undefined){
let data159 = data149.kept;
if((!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))) && (data159 !== null)){
const err702 = {instancePath:instancePath+"/changes/" + i17+"/kept",schemaPath:"#/properties/changes/items/properties/kept/type",keyword:"type",params:{type: schema19.properties.changes.items.properties.kept.type}};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
const _errs958 = errors;
let valid224 = true;
const _errs959 = errors;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
const err703 = {};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
var _valid110 = _errs959 === errors;
errors = _errs958;
if(vErrors !== null){
if(_errs958){
vErrors.length = _errs958;
}
else {
vErrors = null;
}
}
if(_valid110){
const _errs961 = errors;
if(!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159)))){
const err704 = {instancePath:instancePath+"/changes/" + i17+"/kept",schemaPath:"#/properties/changes/items/properties/kept/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 < 0 || isNaN(data159)){
const err705 = {instancePath:instancePath+"/changes/" + i17+"/kept",schemaPath:"#/properties/changes/items/properties/kept/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
var _valid110 = _errs961 === errors;
valid224 = _valid110;
}
if(!valid224){
const err706 = {instancePath:instancePath+"/changes/" + i17+"/kept",schemaPath:"#/properties/changes/items/properties/kept/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
const _errs964 = errors;
let valid225 = true;
const _errs965 = errors;
if(data159 !== null){
const err707 = {};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
var _valid111 = _errs965 === errors;
errors = _errs964;
if(vErrors !== null){
if(_errs964){
vErrors.length = _errs964;
}
else {
vErrors = null;
}
}
if(_valid111){
const _errs967 = errors;
if(data159 !== null){
const err708 = {instancePath:instancePath+"/changes/" + i17+"/kept",schemaPath:"#/properties/changes/items/properties/kept/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
var _valid111 = _errs967 === errors;
valid225 = _valid111;
}
if(!valid225){
const err709 = {instancePath:instancePath+"/changes/" + i17+"/kept",schemaPath:"#/properties/changes/items/properties/kept/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data149.lowered !== undefined){
let data160 = data149.lowered;
if((!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))) && (data160 !== null)){
const err710 = {instancePath:instancePath+"/changes/" + i17+"/lowered",schemaPath:"#/properties/changes/items/properties/lowered/type",keyword:"type",params:{type: schema19.properties.changes.items.properties.lowered.type}};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
const _errs972 = errors;
let valid227 = true;
const _errs973 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err711 = {};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
var _valid112 = _errs973 === errors;
errors = _errs972;
if(vErrors !== null){
if(_errs972){
vErrors.length = _errs972;
}
else {
vErrors = null;
}
}
if(_valid112){
const _errs975 = errors;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err712 = {instancePath:instancePath+"/changes/" + i17+"/lowered",schemaPath:"#/properties/changes/items/properties/lowered/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 0 || isNaN(data160)){
const err713 = {instancePath:instancePath+"/changes/" + i17+"/lowered",schemaPath:"#/properties/changes/items/properties/lowered/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
var _valid112 = _errs975 === errors;
valid227 = _valid112;
}
if(!valid227){
const err714 = {instancePath:instancePath+"/changes/" + i17+"/lowered",schemaPath:"#/properties/changes/items/properties/lowered/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
const _errs978 = errors;
let valid228 = true;
const _errs979 = errors;
if(data160 !== null){
const err715 = {};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
var _valid113 = _errs979 === errors;
errors = _errs978;
if(vErrors !== null){
if(_errs978){
vErrors.length = _errs978;
}
else {
vErrors = null;
}
}
if(_valid113){
const _errs981 = errors;
if(data160 !== null){
const err716 = {instancePath:instancePath+"/changes/" + i17+"/lowered",schemaPath:"#/properties/changes/items/properties/lowered/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
var _valid113 = _errs981 === errors;
valid228 = _valid113;
}
if(!valid228){
const err717 = {instancePath:instancePath+"/changes/" + i17+"/lowered",schemaPath:"#/properties/changes/items/properties/lowered/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
}
else {
const err718 = {instancePath:instancePath+"/changes/" + i17,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
}
else {
const err719 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
}
else {
const err720 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

