// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';

export const validateProgramme = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://jiaoyan.example/schema/1/programme.schema.json","type":"object","additionalProperties":false,"required":["kind","formatVersion","id","issued","issuer","producer","derivedFrom","lang","title","schoolYear","area","areaName","yearFrom","yearTo","form","entries","levels","gap","calendar","reportingUnits","targets","ruleset"],"properties":{"kind":{"const":"programme"},"formatVersion":{"type":"string","pattern":"^1\\.[0-9]{1,3}$","maxLength":6},"id":{"$ref":"definitions.schema.json#/$defs/documentId"},"issued":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"issuer":{"$ref":"definitions.schema.json#/$defs/issuer"},"producer":{"$ref":"definitions.schema.json#/$defs/producer"},"derivedFrom":{"type":"array","maxItems":2000,"items":{"$ref":"definitions.schema.json#/$defs/derivation"}},"lang":{"$ref":"definitions.schema.json#/$defs/language"},"extensions":{"$ref":"definitions.schema.json#/$defs/extensions"},"title":{"$ref":"definitions.schema.json#/$defs/localized"},"schoolYear":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"area":{"type":"string","maxLength":6,"pattern":"^[1-9][0-9]{5}$"},"areaName":{"type":"string","maxLength":60},"yearFrom":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"yearTo":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"form":{"$ref":"definitions.schema.json#/$defs/slug"},"entries":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["standard","purpose","nominated"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"purpose":{"type":"string","enum":["award","self-check"],"maxLength":64},"nominated":{"type":"boolean"},"overrides":{"type":"object","additionalProperties":false,"required":[],"properties":{"grades":{"type":"array","maxItems":10,"items":{"$ref":"standard.schema.json#/$defs/grade"}},"guard":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"$ref":"standard.schema.json#/$defs/guard"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"rounding":{"$ref":"standard.schema.json#/$defs/rounding"},"gradeOn":{"type":"string","enum":["baseMinusDeductions","total"],"maxLength":64},"bonusCap":{"$ref":"definitions.schema.json#/$defs/decimal"},"quotaTarget":{"type":"integer","minimum":0,"maximum":100000},"vetoes":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":12,"pattern":"^[A-Z][A-Z0-9.]{0,11}$"}},"ranking":{"type":"object","additionalProperties":false,"required":["order"],"properties":{"order":{"type":"array","maxItems":8,"items":{"type":"string","maxLength":60}},"compare":{"type":"string","enum":["exact","printed"],"maxLength":64}}}}}}},"minItems":1},"applications":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["form","standard","award"],"properties":{"form":{"$ref":"definitions.schema.json#/$defs/slug"},"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"award":{"type":"string","maxLength":60}}}},"levels":{"type":"array","maxItems":6,"items":{"type":"object","additionalProperties":false,"required":["level","zh","en","by"],"properties":{"level":{"type":"integer","minimum":1,"maximum":9},"zh":{"type":"string","maxLength":20},"en":{"type":"string","maxLength":40},"by":{"type":"string","maxLength":60},"from":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"to":{"$ref":"definitions.schema.json#/$defs/calendarDate"}}},"minItems":1},"gap":{"type":"object","additionalProperties":false,"required":["flag","adjudicate"],"properties":{"flag":{"$ref":"definitions.schema.json#/$defs/decimal"},"adjudicate":{"$ref":"definitions.schema.json#/$defs/decimal"}}},"calendar":{"type":"object","additionalProperties":false,"required":["semesters"],"properties":{"semesters":{"type":"array","maxItems":3,"items":{"type":"object","additionalProperties":false,"required":["id","zh","from","to","months","weeks"],"properties":{"id":{"type":"string","maxLength":2},"zh":{"type":"string","maxLength":20},"from":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"to":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"months":{"type":"array","maxItems":12,"items":{"type":"object","additionalProperties":false,"required":["id","from","to"],"properties":{"id":{"type":"string","maxLength":4},"from":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"to":{"$ref":"definitions.schema.json#/$defs/calendarDate"}}}},"weeks":{"type":"array","maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["number","from","to","teaching"],"properties":{"number":{"type":"integer","minimum":1,"maximum":40},"from":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"to":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"teaching":{"type":"boolean"}}}}}}}}},"reportingUnits":{"type":"array","maxItems":60,"items":{"type":"object","additionalProperties":false,"required":["id","name","area","functional"],"properties":{"id":{"type":"string","maxLength":20},"name":{"type":"string","maxLength":60},"area":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","maxLength":6}},{"if":{"type":"null"},"then":{"type":"null"}}]},"functional":{"type":"boolean"}}}},"targets":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["award","zh","en","count","by","clause"],"properties":{"award":{"type":"string","maxLength":60},"zh":{"type":"string","maxLength":40},"en":{"type":"string","maxLength":60},"count":{"type":"integer","minimum":0,"maximum":100000},"by":{"type":"integer","minimum":2000,"maximum":2100},"clause":{"type":"string","maxLength":40},"standard":{"$ref":"definitions.schema.json#/$defs/slug"}}}},"ruleset":{"type":"array","maxItems":200,"items":{"type":"object","additionalProperties":false,"required":["code","severity"],"properties":{"code":{"type":"string","maxLength":6,"pattern":"^JY[0-9]{4}$"},"severity":{"type":"string","enum":["error","warning","notice","off"],"maxLength":64},"params":{"type":"object","maxProperties":10,"additionalProperties":{"type":"integer","minimum":0,"maximum":1000000}}}}},"sampling":{"type":"object","additionalProperties":false,"required":[],"properties":{"method":{"type":"string","enum":["share","detection"],"maxLength":64},"share":{"$ref":"definitions.schema.json#/$defs/decimal"},"faulty":{"$ref":"definitions.schema.json#/$defs/decimal"},"confidence":{"$ref":"definitions.schema.json#/$defs/decimal"},"floor":{"type":"integer","minimum":0,"maximum":100},"certain":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":60}}}},"holidays":{"type":"object","additionalProperties":false,"required":["years","holidays","workdays"],"properties":{"years":{"type":"array","maxItems":20,"items":{"type":"integer","minimum":2000,"maximum":2100}},"holidays":{"type":"array","maxItems":400,"items":{"$ref":"definitions.schema.json#/$defs/calendarDate"}},"workdays":{"type":"array","maxItems":200,"items":{"$ref":"definitions.schema.json#/$defs/calendarDate"}}}},"notice":{"type":"object","additionalProperties":false,"required":["workingDays","contact"],"properties":{"workingDays":{"type":"integer","minimum":1,"maximum":60},"contact":{"type":"string","maxLength":200}}},"awards":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["award"],"properties":{"award":{"type":"string","maxLength":60},"places":{"type":"integer","minimum":0,"maximum":100000},"allocation":{"type":"string","enum":["units","together"],"maxLength":64},"floor":{"type":"integer","minimum":0,"maximum":1000},"maxPerSchool":{"type":"integer","minimum":1,"maximum":1000},"everyYears":{"type":"integer","minimum":1,"maximum":10},"years":{"type":"integer","minimum":1,"maximum":20},"certificate":{"type":"string","maxLength":50},"streak":{"type":"object","additionalProperties":false,"required":["grade","length","gap","legalBasis"],"properties":{"grade":{"type":"string","maxLength":20},"length":{"type":"integer","minimum":1,"maximum":10},"gap":{"type":"string","enum":["breaks","bridges"],"maxLength":64},"legalBasis":{"type":"string","maxLength":200}}}}}},"publication":{"type":"object","additionalProperties":false,"required":[],"properties":{"minimumCell":{"type":"integer","minimum":2,"maximum":100}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (runtime_ucs2length.default ?? runtime_ucs2length);
const pattern3 = new RegExp("^1\\.[0-9]{1,3}$", "u");
const pattern8 = new RegExp("^[1-9][0-9]{5}$", "u");
const pattern15 = new RegExp("^[A-Z][A-Z0-9.]{0,11}$", "u");
const pattern37 = new RegExp("^JY[0-9]{4}$", "u");
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

const schema29 = {"type":"object","additionalProperties":false,"required":["zh","en"],"properties":{"zh":{"type":"string","maxLength":400},"en":{"type":"string","maxLength":400}}};

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
if(data.zh === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.en === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "en"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "zh") || (key0 === "en"))){
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
if(data.zh !== undefined){
let data0 = data.zh;
if(typeof data0 === "string"){
if(func2(data0) > 400){
const err3 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/maxLength",keyword:"maxLength",params:{limit: 400}};
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
const err4 = {instancePath:instancePath+"/zh",schemaPath:"#/properties/zh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.en !== undefined){
let data1 = data.en;
if(typeof data1 === "string"){
if(func2(data1) > 400){
const err5 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/maxLength",keyword:"maxLength",params:{limit: 400}};
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
const err6 = {instancePath:instancePath+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type: "string"}};
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
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"string","maxLength":9,"pattern":"^20[0-9]{2}-20[0-9]{2}$"};
const pattern7 = new RegExp("^20[0-9]{2}-20[0-9]{2}$", "u");

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
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
if(!pattern7.test(data)){
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
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"string","maxLength":120,"pattern":"^[a-z0-9][a-z0-9-]{0,59}(/[a-z0-9-]{1,59}){0,2}$"};
const pattern9 = new RegExp("^[a-z0-9][a-z0-9-]{0,59}(/[a-z0-9-]{1,59}){0,2}$", "u");

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
if(!pattern9.test(data)){
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
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","additionalProperties":false,"required":["code","zh","min"],"properties":{"code":{"type":"string","maxLength":20},"zh":{"type":"string","maxLength":20},"en":{"type":"string","maxLength":40},"min":{"$ref":"definitions.schema.json#/$defs/decimal"}}};
const schema45 = {"type":"string","maxLength":40,"pattern":"^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"};
const pattern14 = new RegExp("^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$", "u");

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
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
if(!pattern14.test(data)){
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
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate105(data.min, {instancePath:instancePath+"/min",parentData:data,parentDataProperty:"min",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
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

const schema72 = {"type":"object","additionalProperties":false,"required":["grade","elseGrade","minShare","compare"],"properties":{"grade":{"type":"string","maxLength":20},"elseGrade":{"type":"string","maxLength":20},"minShare":{"$ref":"definitions.schema.json#/$defs/decimal"},"compare":{"type":"string","enum":["printed","exact"],"maxLength":64},"missesAllowed":{"type":"integer","minimum":0,"maximum":100}}};

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
if(!(validate105(data.minShare, {instancePath:instancePath+"/minShare",parentData:data,parentDataProperty:"minShare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.compare !== undefined){
let data3 = data.compare;
if(!((data3 === "printed") || (data3 === "exact"))){
const err9 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/enum",keyword:"enum",params:{allowedValues: schema72.properties.compare.enum}};
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

const schema73 = {"type":"object","additionalProperties":false,"required":["decimals","mode"],"properties":{"decimals":{"type":"integer","minimum":0,"maximum":6},"mode":{"type":"string","enum":["half-up","half-even"],"maxLength":64}}};

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
const err6 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema73.properties.mode.enum}};
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
if(!pattern14.test(data)){
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


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://jiaoyan.example/schema/1/programme.schema.json" */;
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
if(data.title === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"}};
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
if(data.area === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "area"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.areaName === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "areaName"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.yearFrom === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "yearFrom"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.yearTo === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "yearTo"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.form === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "form"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.entries === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entries"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.levels === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "levels"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.gap === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gap"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.calendar === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calendar"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.reportingUnits === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reportingUnits"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.targets === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targets"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.ruleset === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ruleset"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err22 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.kind !== undefined){
if("programme" !== data.kind){
const err23 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "programme"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.formatVersion !== undefined){
let data1 = data.formatVersion;
if(typeof data1 === "string"){
if(func2(data1) > 6){
const err24 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern3.test(data1)){
const err25 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
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
const err27 = {instancePath:instancePath+"/derivedFrom",schemaPath:"#/properties/derivedFrom/maxItems",keyword:"maxItems",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
const err28 = {instancePath:instancePath+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
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
if(data.title !== undefined){
if(!(validate70(data.title, {instancePath:instancePath+"/title",parentData:data,parentDataProperty:"title",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.schoolYear !== undefined){
if(!(validate72(data.schoolYear, {instancePath:instancePath+"/schoolYear",parentData:data,parentDataProperty:"schoolYear",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.area !== undefined){
let data12 = data.area;
if(typeof data12 === "string"){
if(func2(data12) > 6){
const err29 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern8.test(data12)){
const err30 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{5}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/area",schemaPath:"#/properties/area/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.areaName !== undefined){
let data13 = data.areaName;
if(typeof data13 === "string"){
if(func2(data13) > 60){
const err32 = {instancePath:instancePath+"/areaName",schemaPath:"#/properties/areaName/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/areaName",schemaPath:"#/properties/areaName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.yearFrom !== undefined){
if(!(validate56(data.yearFrom, {instancePath:instancePath+"/yearFrom",parentData:data,parentDataProperty:"yearFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.yearTo !== undefined){
if(!(validate56(data.yearTo, {instancePath:instancePath+"/yearTo",parentData:data,parentDataProperty:"yearTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.form !== undefined){
if(!(validate76(data.form, {instancePath:instancePath+"/form",parentData:data,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.entries !== undefined){
let data17 = data.entries;
if(Array.isArray(data17)){
if(data17.length > 20){
const err34 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data17.length < 1){
const err35 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.standard === undefined){
const err36 = {instancePath:instancePath+"/entries/" + i1,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18.purpose === undefined){
const err37 = {instancePath:instancePath+"/entries/" + i1,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "purpose"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data18.nominated === undefined){
const err38 = {instancePath:instancePath+"/entries/" + i1,schemaPath:"#/properties/entries/items/required",keyword:"required",params:{missingProperty: "nominated"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 in data18){
if(!((((key1 === "standard") || (key1 === "purpose")) || (key1 === "nominated")) || (key1 === "overrides"))){
const err39 = {instancePath:instancePath+"/entries/" + i1,schemaPath:"#/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data18.standard !== undefined){
if(!(validate76(data18.standard, {instancePath:instancePath+"/entries/" + i1+"/standard",parentData:data18,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data18.purpose !== undefined){
let data20 = data18.purpose;
if(!((data20 === "award") || (data20 === "self-check"))){
const err40 = {instancePath:instancePath+"/entries/" + i1+"/purpose",schemaPath:"#/properties/entries/items/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema19.properties.entries.items.properties.purpose.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(typeof data20 === "string"){
if(func2(data20) > 64){
const err41 = {instancePath:instancePath+"/entries/" + i1+"/purpose",schemaPath:"#/properties/entries/items/properties/purpose/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/entries/" + i1+"/purpose",schemaPath:"#/properties/entries/items/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data18.nominated !== undefined){
if(typeof data18.nominated !== "boolean"){
const err43 = {instancePath:instancePath+"/entries/" + i1+"/nominated",schemaPath:"#/properties/entries/items/properties/nominated/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data18.overrides !== undefined){
let data22 = data18.overrides;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key2 in data22){
if(!((((((((key2 === "grades") || (key2 === "guard")) || (key2 === "rounding")) || (key2 === "gradeOn")) || (key2 === "bonusCap")) || (key2 === "quotaTarget")) || (key2 === "vetoes")) || (key2 === "ranking"))){
const err44 = {instancePath:instancePath+"/entries/" + i1+"/overrides",schemaPath:"#/properties/entries/items/properties/overrides/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.grades !== undefined){
let data23 = data22.grades;
if(Array.isArray(data23)){
if(data23.length > 10){
const err45 = {instancePath:instancePath+"/entries/" + i1+"/overrides/grades",schemaPath:"#/properties/entries/items/properties/overrides/properties/grades/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(!(validate196(data23[i2], {instancePath:instancePath+"/entries/" + i1+"/overrides/grades/" + i2,parentData:data23,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/entries/" + i1+"/overrides/grades",schemaPath:"#/properties/entries/items/properties/overrides/properties/grades/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data22.guard !== undefined){
let data25 = data22.guard;
if((!(data25 && typeof data25 == "object" && !Array.isArray(data25))) && (data25 !== null)){
const err47 = {instancePath:instancePath+"/entries/" + i1+"/overrides/guard",schemaPath:"#/properties/entries/items/properties/overrides/properties/guard/type",keyword:"type",params:{type: schema19.properties.entries.items.properties.overrides.properties.guard.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const _errs42 = errors;
let valid10 = true;
const _errs43 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid0 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs45 = errors;
if(!(validate199(data25, {instancePath:instancePath+"/entries/" + i1+"/overrides/guard",parentData:data22,parentDataProperty:"guard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var _valid0 = _errs45 === errors;
valid10 = _valid0;
}
if(!valid10){
const err49 = {instancePath:instancePath+"/entries/" + i1+"/overrides/guard",schemaPath:"#/properties/entries/items/properties/overrides/properties/guard/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
const _errs47 = errors;
let valid11 = true;
const _errs48 = errors;
if(data25 !== null){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid1 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs50 = errors;
if(data25 !== null){
const err51 = {instancePath:instancePath+"/entries/" + i1+"/overrides/guard",schemaPath:"#/properties/entries/items/properties/overrides/properties/guard/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid1 = _errs50 === errors;
valid11 = _valid1;
}
if(!valid11){
const err52 = {instancePath:instancePath+"/entries/" + i1+"/overrides/guard",schemaPath:"#/properties/entries/items/properties/overrides/properties/guard/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data22.rounding !== undefined){
if(!(validate202(data22.rounding, {instancePath:instancePath+"/entries/" + i1+"/overrides/rounding",parentData:data22,parentDataProperty:"rounding",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data22.gradeOn !== undefined){
let data27 = data22.gradeOn;
if(!((data27 === "baseMinusDeductions") || (data27 === "total"))){
const err53 = {instancePath:instancePath+"/entries/" + i1+"/overrides/gradeOn",schemaPath:"#/properties/entries/items/properties/overrides/properties/gradeOn/enum",keyword:"enum",params:{allowedValues: schema19.properties.entries.items.properties.overrides.properties.gradeOn.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data27 === "string"){
if(func2(data27) > 64){
const err54 = {instancePath:instancePath+"/entries/" + i1+"/overrides/gradeOn",schemaPath:"#/properties/entries/items/properties/overrides/properties/gradeOn/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/entries/" + i1+"/overrides/gradeOn",schemaPath:"#/properties/entries/items/properties/overrides/properties/gradeOn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data22.bonusCap !== undefined){
if(!(validate204(data22.bonusCap, {instancePath:instancePath+"/entries/" + i1+"/overrides/bonusCap",parentData:data22,parentDataProperty:"bonusCap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data22.quotaTarget !== undefined){
let data29 = data22.quotaTarget;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err56 = {instancePath:instancePath+"/entries/" + i1+"/overrides/quotaTarget",schemaPath:"#/properties/entries/items/properties/overrides/properties/quotaTarget/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 100000 || isNaN(data29)){
const err57 = {instancePath:instancePath+"/entries/" + i1+"/overrides/quotaTarget",schemaPath:"#/properties/entries/items/properties/overrides/properties/quotaTarget/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err58 = {instancePath:instancePath+"/entries/" + i1+"/overrides/quotaTarget",schemaPath:"#/properties/entries/items/properties/overrides/properties/quotaTarget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data22.vetoes !== undefined){
let data30 = data22.vetoes;
if(Array.isArray(data30)){
if(data30.length > 20){
const err59 = {instancePath:instancePath+"/entries/" + i1+"/overrides/vetoes",schemaPath:"#/properties/entries/items/properties/overrides/properties/vetoes/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
if(typeof data31 === "string"){
if(func2(data31) > 12){
const err60 = {instancePath:instancePath+"/entries/" + i1+"/overrides/vetoes/" + i3,schemaPath:"#/properties/entries/items/properties/overrides/properties/vetoes/items/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern15.test(data31)){
const err61 = {instancePath:instancePath+"/entries/" + i1+"/overrides/vetoes/" + i3,schemaPath:"#/properties/entries/items/properties/overrides/properties/vetoes/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Z0-9.]{0,11}$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/entries/" + i1+"/overrides/vetoes/" + i3,schemaPath:"#/properties/entries/items/properties/overrides/properties/vetoes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/entries/" + i1+"/overrides/vetoes",schemaPath:"#/properties/entries/items/properties/overrides/properties/vetoes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data22.ranking !== undefined){
let data32 = data22.ranking;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.order === undefined){
const err64 = {instancePath:instancePath+"/entries/" + i1+"/overrides/ranking",schemaPath:"#/properties/entries/items/properties/overrides/properties/ranking/required",keyword:"required",params:{missingProperty: "order"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key3 in data32){
if(!((key3 === "order") || (key3 === "compare"))){
const err65 = {instancePath:instancePath+"/entries/" + i1+"/overrides/ranking",schemaPath:"#/properties/entries/items/properties/overrides/properties/ranking/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data32.order !== undefined){
let data33 = data32.order;
if(Array.isArray(data33)){
if(data33.length > 8){
const err66 = {instancePath:instancePath+"/entries/" + i1+"/overrides/ranking/order",schemaPath:"#/properties/entries/items/properties/overrides/properties/ranking/properties/order/maxItems",keyword:"maxItems",params:{limit: 8}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
let data34 = data33[i4];
if(typeof data34 === "string"){
if(func2(data34) > 60){
const err67 = {instancePath:instancePath+"/entries/" + i1+"/overrides/ranking/order/" + i4,schemaPath:"#/properties/entries/items/properties/overrides/properties/ranking/properties/order/items/maxLength",keyword:"maxLength",params:{limit: 60}};
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
const err68 = {instancePath:instancePath+"/entries/" + i1+"/overrides/ranking/order/" + i4,schemaPath:"#/properties/entries/items/properties/overrides/properties/ranking/properties/order/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/entries/" + i1+"/overrides/ranking/order",schemaPath:"#/properties/entries/items/properties/overrides/properties/ranking/properties/order/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data32.compare !== undefined){
let data35 = data32.compare;
if(!((data35 === "exact") || (data35 === "printed"))){
const err70 = {instancePath:instancePath+"/entries/" + i1+"/overrides/ranking/compare",schemaPath:"#/properties/entries/items/properties/overrides/properties/ranking/properties/compare/enum",keyword:"enum",params:{allowedValues: schema19.properties.entries.items.properties.overrides.properties.ranking.properties.compare.enum}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data35 === "string"){
if(func2(data35) > 64){
const err71 = {instancePath:instancePath+"/entries/" + i1+"/overrides/ranking/compare",schemaPath:"#/properties/entries/items/properties/overrides/properties/ranking/properties/compare/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/entries/" + i1+"/overrides/ranking/compare",schemaPath:"#/properties/entries/items/properties/overrides/properties/ranking/properties/compare/type",keyword:"type",params:{type: "string"}};
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
const err73 = {instancePath:instancePath+"/entries/" + i1+"/overrides/ranking",schemaPath:"#/properties/entries/items/properties/overrides/properties/ranking/type",keyword:"type",params:{type: "object"}};
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
const err74 = {instancePath:instancePath+"/entries/" + i1+"/overrides",schemaPath:"#/properties/entries/items/properties/overrides/type",keyword:"type",params:{type: "object"}};
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
const err75 = {instancePath:instancePath+"/entries/" + i1,schemaPath:"#/properties/entries/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err76 = {instancePath:instancePath+"/entries",schemaPath:"#/properties/entries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.applications !== undefined){
let data36 = data.applications;
if(Array.isArray(data36)){
if(data36.length > 10){
const err77 = {instancePath:instancePath+"/applications",schemaPath:"#/properties/applications/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
const len5 = data36.length;
for(let i5=0; i5<len5; i5++){
let data37 = data36[i5];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.form === undefined){
const err78 = {instancePath:instancePath+"/applications/" + i5,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "form"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data37.standard === undefined){
const err79 = {instancePath:instancePath+"/applications/" + i5,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data37.award === undefined){
const err80 = {instancePath:instancePath+"/applications/" + i5,schemaPath:"#/properties/applications/items/required",keyword:"required",params:{missingProperty: "award"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key4 in data37){
if(!(((key4 === "form") || (key4 === "standard")) || (key4 === "award"))){
const err81 = {instancePath:instancePath+"/applications/" + i5,schemaPath:"#/properties/applications/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data37.form !== undefined){
if(!(validate76(data37.form, {instancePath:instancePath+"/applications/" + i5+"/form",parentData:data37,parentDataProperty:"form",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data37.standard !== undefined){
if(!(validate76(data37.standard, {instancePath:instancePath+"/applications/" + i5+"/standard",parentData:data37,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data37.award !== undefined){
let data40 = data37.award;
if(typeof data40 === "string"){
if(func2(data40) > 60){
const err82 = {instancePath:instancePath+"/applications/" + i5+"/award",schemaPath:"#/properties/applications/items/properties/award/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/applications/" + i5+"/award",schemaPath:"#/properties/applications/items/properties/award/type",keyword:"type",params:{type: "string"}};
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
const err84 = {instancePath:instancePath+"/applications/" + i5,schemaPath:"#/properties/applications/items/type",keyword:"type",params:{type: "object"}};
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
const err85 = {instancePath:instancePath+"/applications",schemaPath:"#/properties/applications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.levels !== undefined){
let data41 = data.levels;
if(Array.isArray(data41)){
if(data41.length > 6){
const err86 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data41.length < 1){
const err87 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.level === undefined){
const err88 = {instancePath:instancePath+"/levels/" + i6,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data42.zh === undefined){
const err89 = {instancePath:instancePath+"/levels/" + i6,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data42.en === undefined){
const err90 = {instancePath:instancePath+"/levels/" + i6,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "en"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data42.by === undefined){
const err91 = {instancePath:instancePath+"/levels/" + i6,schemaPath:"#/properties/levels/items/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
for(const key5 in data42){
if(!((((((key5 === "level") || (key5 === "zh")) || (key5 === "en")) || (key5 === "by")) || (key5 === "from")) || (key5 === "to"))){
const err92 = {instancePath:instancePath+"/levels/" + i6,schemaPath:"#/properties/levels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data42.level !== undefined){
let data43 = data42.level;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err93 = {instancePath:instancePath+"/levels/" + i6+"/level",schemaPath:"#/properties/levels/items/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 9 || isNaN(data43)){
const err94 = {instancePath:instancePath+"/levels/" + i6+"/level",schemaPath:"#/properties/levels/items/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data43 < 1 || isNaN(data43)){
const err95 = {instancePath:instancePath+"/levels/" + i6+"/level",schemaPath:"#/properties/levels/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data42.zh !== undefined){
let data44 = data42.zh;
if(typeof data44 === "string"){
if(func2(data44) > 20){
const err96 = {instancePath:instancePath+"/levels/" + i6+"/zh",schemaPath:"#/properties/levels/items/properties/zh/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/levels/" + i6+"/zh",schemaPath:"#/properties/levels/items/properties/zh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data42.en !== undefined){
let data45 = data42.en;
if(typeof data45 === "string"){
if(func2(data45) > 40){
const err98 = {instancePath:instancePath+"/levels/" + i6+"/en",schemaPath:"#/properties/levels/items/properties/en/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/levels/" + i6+"/en",schemaPath:"#/properties/levels/items/properties/en/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data42.by !== undefined){
let data46 = data42.by;
if(typeof data46 === "string"){
if(func2(data46) > 60){
const err100 = {instancePath:instancePath+"/levels/" + i6+"/by",schemaPath:"#/properties/levels/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/levels/" + i6+"/by",schemaPath:"#/properties/levels/items/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data42.from !== undefined){
if(!(validate56(data42.from, {instancePath:instancePath+"/levels/" + i6+"/from",parentData:data42,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data42.to !== undefined){
if(!(validate56(data42.to, {instancePath:instancePath+"/levels/" + i6+"/to",parentData:data42,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err102 = {instancePath:instancePath+"/levels/" + i6,schemaPath:"#/properties/levels/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err103 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.gap !== undefined){
let data49 = data.gap;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.flag === undefined){
const err104 = {instancePath:instancePath+"/gap",schemaPath:"#/properties/gap/required",keyword:"required",params:{missingProperty: "flag"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data49.adjudicate === undefined){
const err105 = {instancePath:instancePath+"/gap",schemaPath:"#/properties/gap/required",keyword:"required",params:{missingProperty: "adjudicate"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
for(const key6 in data49){
if(!((key6 === "flag") || (key6 === "adjudicate"))){
const err106 = {instancePath:instancePath+"/gap",schemaPath:"#/properties/gap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data49.flag !== undefined){
if(!(validate204(data49.flag, {instancePath:instancePath+"/gap/flag",parentData:data49,parentDataProperty:"flag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data49.adjudicate !== undefined){
if(!(validate204(data49.adjudicate, {instancePath:instancePath+"/gap/adjudicate",parentData:data49,parentDataProperty:"adjudicate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
const err107 = {instancePath:instancePath+"/gap",schemaPath:"#/properties/gap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.calendar !== undefined){
let data52 = data.calendar;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.semesters === undefined){
const err108 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/required",keyword:"required",params:{missingProperty: "semesters"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key7 in data52){
if(!(key7 === "semesters")){
const err109 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data52.semesters !== undefined){
let data53 = data52.semesters;
if(Array.isArray(data53)){
if(data53.length > 3){
const err110 = {instancePath:instancePath+"/calendar/semesters",schemaPath:"#/properties/calendar/properties/semesters/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len7 = data53.length;
for(let i7=0; i7<len7; i7++){
let data54 = data53[i7];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.id === undefined){
const err111 = {instancePath:instancePath+"/calendar/semesters/" + i7,schemaPath:"#/properties/calendar/properties/semesters/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data54.zh === undefined){
const err112 = {instancePath:instancePath+"/calendar/semesters/" + i7,schemaPath:"#/properties/calendar/properties/semesters/items/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data54.from === undefined){
const err113 = {instancePath:instancePath+"/calendar/semesters/" + i7,schemaPath:"#/properties/calendar/properties/semesters/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data54.to === undefined){
const err114 = {instancePath:instancePath+"/calendar/semesters/" + i7,schemaPath:"#/properties/calendar/properties/semesters/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data54.months === undefined){
const err115 = {instancePath:instancePath+"/calendar/semesters/" + i7,schemaPath:"#/properties/calendar/properties/semesters/items/required",keyword:"required",params:{missingProperty: "months"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data54.weeks === undefined){
const err116 = {instancePath:instancePath+"/calendar/semesters/" + i7,schemaPath:"#/properties/calendar/properties/semesters/items/required",keyword:"required",params:{missingProperty: "weeks"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key8 in data54){
if(!((((((key8 === "id") || (key8 === "zh")) || (key8 === "from")) || (key8 === "to")) || (key8 === "months")) || (key8 === "weeks"))){
const err117 = {instancePath:instancePath+"/calendar/semesters/" + i7,schemaPath:"#/properties/calendar/properties/semesters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data54.id !== undefined){
let data55 = data54.id;
if(typeof data55 === "string"){
if(func2(data55) > 2){
const err118 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/id",schemaPath:"#/properties/calendar/properties/semesters/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/id",schemaPath:"#/properties/calendar/properties/semesters/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data54.zh !== undefined){
let data56 = data54.zh;
if(typeof data56 === "string"){
if(func2(data56) > 20){
const err120 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/zh",schemaPath:"#/properties/calendar/properties/semesters/items/properties/zh/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/zh",schemaPath:"#/properties/calendar/properties/semesters/items/properties/zh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data54.from !== undefined){
if(!(validate56(data54.from, {instancePath:instancePath+"/calendar/semesters/" + i7+"/from",parentData:data54,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data54.to !== undefined){
if(!(validate56(data54.to, {instancePath:instancePath+"/calendar/semesters/" + i7+"/to",parentData:data54,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data54.months !== undefined){
let data59 = data54.months;
if(Array.isArray(data59)){
if(data59.length > 12){
const err122 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/months",schemaPath:"#/properties/calendar/properties/semesters/items/properties/months/maxItems",keyword:"maxItems",params:{limit: 12}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
const len8 = data59.length;
for(let i8=0; i8<len8; i8++){
let data60 = data59[i8];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.id === undefined){
const err123 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/months/" + i8,schemaPath:"#/properties/calendar/properties/semesters/items/properties/months/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data60.from === undefined){
const err124 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/months/" + i8,schemaPath:"#/properties/calendar/properties/semesters/items/properties/months/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data60.to === undefined){
const err125 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/months/" + i8,schemaPath:"#/properties/calendar/properties/semesters/items/properties/months/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key9 in data60){
if(!(((key9 === "id") || (key9 === "from")) || (key9 === "to"))){
const err126 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/months/" + i8,schemaPath:"#/properties/calendar/properties/semesters/items/properties/months/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data60.id !== undefined){
let data61 = data60.id;
if(typeof data61 === "string"){
if(func2(data61) > 4){
const err127 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/months/" + i8+"/id",schemaPath:"#/properties/calendar/properties/semesters/items/properties/months/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/months/" + i8+"/id",schemaPath:"#/properties/calendar/properties/semesters/items/properties/months/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data60.from !== undefined){
if(!(validate56(data60.from, {instancePath:instancePath+"/calendar/semesters/" + i7+"/months/" + i8+"/from",parentData:data60,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data60.to !== undefined){
if(!(validate56(data60.to, {instancePath:instancePath+"/calendar/semesters/" + i7+"/months/" + i8+"/to",parentData:data60,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err129 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/months/" + i8,schemaPath:"#/properties/calendar/properties/semesters/items/properties/months/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/months",schemaPath:"#/properties/calendar/properties/semesters/items/properties/months/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data54.weeks !== undefined){
let data64 = data54.weeks;
if(Array.isArray(data64)){
if(data64.length > 30){
const err131 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks",schemaPath:"#/properties/calendar/properties/semesters/items/properties/weeks/maxItems",keyword:"maxItems",params:{limit: 30}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len9 = data64.length;
for(let i9=0; i9<len9; i9++){
let data65 = data64[i9];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.number === undefined){
const err132 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks/" + i9,schemaPath:"#/properties/calendar/properties/semesters/items/properties/weeks/items/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data65.from === undefined){
const err133 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks/" + i9,schemaPath:"#/properties/calendar/properties/semesters/items/properties/weeks/items/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data65.to === undefined){
const err134 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks/" + i9,schemaPath:"#/properties/calendar/properties/semesters/items/properties/weeks/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data65.teaching === undefined){
const err135 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks/" + i9,schemaPath:"#/properties/calendar/properties/semesters/items/properties/weeks/items/required",keyword:"required",params:{missingProperty: "teaching"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key10 in data65){
if(!((((key10 === "number") || (key10 === "from")) || (key10 === "to")) || (key10 === "teaching"))){
const err136 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks/" + i9,schemaPath:"#/properties/calendar/properties/semesters/items/properties/weeks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data65.number !== undefined){
let data66 = data65.number;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err137 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks/" + i9+"/number",schemaPath:"#/properties/calendar/properties/semesters/items/properties/weeks/items/properties/number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 40 || isNaN(data66)){
const err138 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks/" + i9+"/number",schemaPath:"#/properties/calendar/properties/semesters/items/properties/weeks/items/properties/number/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err139 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks/" + i9+"/number",schemaPath:"#/properties/calendar/properties/semesters/items/properties/weeks/items/properties/number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
if(data65.from !== undefined){
if(!(validate56(data65.from, {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks/" + i9+"/from",parentData:data65,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data65.to !== undefined){
if(!(validate56(data65.to, {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks/" + i9+"/to",parentData:data65,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data65.teaching !== undefined){
if(typeof data65.teaching !== "boolean"){
const err140 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks/" + i9+"/teaching",schemaPath:"#/properties/calendar/properties/semesters/items/properties/weeks/items/properties/teaching/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks/" + i9,schemaPath:"#/properties/calendar/properties/semesters/items/properties/weeks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/calendar/semesters/" + i7+"/weeks",schemaPath:"#/properties/calendar/properties/semesters/items/properties/weeks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/calendar/semesters/" + i7,schemaPath:"#/properties/calendar/properties/semesters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/calendar/semesters",schemaPath:"#/properties/calendar/properties/semesters/type",keyword:"type",params:{type: "array"}};
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
else {
const err145 = {instancePath:instancePath+"/calendar",schemaPath:"#/properties/calendar/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.reportingUnits !== undefined){
let data70 = data.reportingUnits;
if(Array.isArray(data70)){
if(data70.length > 60){
const err146 = {instancePath:instancePath+"/reportingUnits",schemaPath:"#/properties/reportingUnits/maxItems",keyword:"maxItems",params:{limit: 60}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len10 = data70.length;
for(let i10=0; i10<len10; i10++){
let data71 = data70[i10];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.id === undefined){
const err147 = {instancePath:instancePath+"/reportingUnits/" + i10,schemaPath:"#/properties/reportingUnits/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data71.name === undefined){
const err148 = {instancePath:instancePath+"/reportingUnits/" + i10,schemaPath:"#/properties/reportingUnits/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data71.area === undefined){
const err149 = {instancePath:instancePath+"/reportingUnits/" + i10,schemaPath:"#/properties/reportingUnits/items/required",keyword:"required",params:{missingProperty: "area"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data71.functional === undefined){
const err150 = {instancePath:instancePath+"/reportingUnits/" + i10,schemaPath:"#/properties/reportingUnits/items/required",keyword:"required",params:{missingProperty: "functional"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key11 in data71){
if(!((((key11 === "id") || (key11 === "name")) || (key11 === "area")) || (key11 === "functional"))){
const err151 = {instancePath:instancePath+"/reportingUnits/" + i10,schemaPath:"#/properties/reportingUnits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data71.id !== undefined){
let data72 = data71.id;
if(typeof data72 === "string"){
if(func2(data72) > 20){
const err152 = {instancePath:instancePath+"/reportingUnits/" + i10+"/id",schemaPath:"#/properties/reportingUnits/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/reportingUnits/" + i10+"/id",schemaPath:"#/properties/reportingUnits/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data71.name !== undefined){
let data73 = data71.name;
if(typeof data73 === "string"){
if(func2(data73) > 60){
const err154 = {instancePath:instancePath+"/reportingUnits/" + i10+"/name",schemaPath:"#/properties/reportingUnits/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/reportingUnits/" + i10+"/name",schemaPath:"#/properties/reportingUnits/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data71.area !== undefined){
let data74 = data71.area;
if((typeof data74 !== "string") && (data74 !== null)){
const err156 = {instancePath:instancePath+"/reportingUnits/" + i10+"/area",schemaPath:"#/properties/reportingUnits/items/properties/area/type",keyword:"type",params:{type: schema19.properties.reportingUnits.items.properties.area.type}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
const _errs146 = errors;
let valid38 = true;
const _errs147 = errors;
if(typeof data74 !== "string"){
const err157 = {};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid2 = _errs147 === errors;
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs149 = errors;
if(typeof data74 === "string"){
if(func2(data74) > 6){
const err158 = {instancePath:instancePath+"/reportingUnits/" + i10+"/area",schemaPath:"#/properties/reportingUnits/items/properties/area/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/reportingUnits/" + i10+"/area",schemaPath:"#/properties/reportingUnits/items/properties/area/allOf/0/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid2 = _errs149 === errors;
valid38 = _valid2;
}
if(!valid38){
const err160 = {instancePath:instancePath+"/reportingUnits/" + i10+"/area",schemaPath:"#/properties/reportingUnits/items/properties/area/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const _errs152 = errors;
let valid39 = true;
const _errs153 = errors;
if(data74 !== null){
const err161 = {};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid3 = _errs153 === errors;
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs155 = errors;
if(data74 !== null){
const err162 = {instancePath:instancePath+"/reportingUnits/" + i10+"/area",schemaPath:"#/properties/reportingUnits/items/properties/area/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid3 = _errs155 === errors;
valid39 = _valid3;
}
if(!valid39){
const err163 = {instancePath:instancePath+"/reportingUnits/" + i10+"/area",schemaPath:"#/properties/reportingUnits/items/properties/area/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data71.functional !== undefined){
if(typeof data71.functional !== "boolean"){
const err164 = {instancePath:instancePath+"/reportingUnits/" + i10+"/functional",schemaPath:"#/properties/reportingUnits/items/properties/functional/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/reportingUnits/" + i10,schemaPath:"#/properties/reportingUnits/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/reportingUnits",schemaPath:"#/properties/reportingUnits/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.targets !== undefined){
let data76 = data.targets;
if(Array.isArray(data76)){
if(data76.length > 20){
const err167 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len11 = data76.length;
for(let i11=0; i11<len11; i11++){
let data77 = data76[i11];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.award === undefined){
const err168 = {instancePath:instancePath+"/targets/" + i11,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "award"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data77.zh === undefined){
const err169 = {instancePath:instancePath+"/targets/" + i11,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data77.en === undefined){
const err170 = {instancePath:instancePath+"/targets/" + i11,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "en"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data77.count === undefined){
const err171 = {instancePath:instancePath+"/targets/" + i11,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "count"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data77.by === undefined){
const err172 = {instancePath:instancePath+"/targets/" + i11,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data77.clause === undefined){
const err173 = {instancePath:instancePath+"/targets/" + i11,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "clause"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
for(const key12 in data77){
if(!(((((((key12 === "award") || (key12 === "zh")) || (key12 === "en")) || (key12 === "count")) || (key12 === "by")) || (key12 === "clause")) || (key12 === "standard"))){
const err174 = {instancePath:instancePath+"/targets/" + i11,schemaPath:"#/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data77.award !== undefined){
let data78 = data77.award;
if(typeof data78 === "string"){
if(func2(data78) > 60){
const err175 = {instancePath:instancePath+"/targets/" + i11+"/award",schemaPath:"#/properties/targets/items/properties/award/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/targets/" + i11+"/award",schemaPath:"#/properties/targets/items/properties/award/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data77.zh !== undefined){
let data79 = data77.zh;
if(typeof data79 === "string"){
if(func2(data79) > 40){
const err177 = {instancePath:instancePath+"/targets/" + i11+"/zh",schemaPath:"#/properties/targets/items/properties/zh/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/targets/" + i11+"/zh",schemaPath:"#/properties/targets/items/properties/zh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data77.en !== undefined){
let data80 = data77.en;
if(typeof data80 === "string"){
if(func2(data80) > 60){
const err179 = {instancePath:instancePath+"/targets/" + i11+"/en",schemaPath:"#/properties/targets/items/properties/en/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/targets/" + i11+"/en",schemaPath:"#/properties/targets/items/properties/en/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data77.count !== undefined){
let data81 = data77.count;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err181 = {instancePath:instancePath+"/targets/" + i11+"/count",schemaPath:"#/properties/targets/items/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 100000 || isNaN(data81)){
const err182 = {instancePath:instancePath+"/targets/" + i11+"/count",schemaPath:"#/properties/targets/items/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data81 < 0 || isNaN(data81)){
const err183 = {instancePath:instancePath+"/targets/" + i11+"/count",schemaPath:"#/properties/targets/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data77.by !== undefined){
let data82 = data77.by;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err184 = {instancePath:instancePath+"/targets/" + i11+"/by",schemaPath:"#/properties/targets/items/properties/by/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 2100 || isNaN(data82)){
const err185 = {instancePath:instancePath+"/targets/" + i11+"/by",schemaPath:"#/properties/targets/items/properties/by/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data82 < 2000 || isNaN(data82)){
const err186 = {instancePath:instancePath+"/targets/" + i11+"/by",schemaPath:"#/properties/targets/items/properties/by/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
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
if(data77.clause !== undefined){
let data83 = data77.clause;
if(typeof data83 === "string"){
if(func2(data83) > 40){
const err187 = {instancePath:instancePath+"/targets/" + i11+"/clause",schemaPath:"#/properties/targets/items/properties/clause/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/targets/" + i11+"/clause",schemaPath:"#/properties/targets/items/properties/clause/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data77.standard !== undefined){
if(!(validate76(data77.standard, {instancePath:instancePath+"/targets/" + i11+"/standard",parentData:data77,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
}
else {
const err189 = {instancePath:instancePath+"/targets/" + i11,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.ruleset !== undefined){
let data85 = data.ruleset;
if(Array.isArray(data85)){
if(data85.length > 200){
const err191 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
const len12 = data85.length;
for(let i12=0; i12<len12; i12++){
let data86 = data85[i12];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.code === undefined){
const err192 = {instancePath:instancePath+"/ruleset/" + i12,schemaPath:"#/properties/ruleset/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data86.severity === undefined){
const err193 = {instancePath:instancePath+"/ruleset/" + i12,schemaPath:"#/properties/ruleset/items/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
for(const key13 in data86){
if(!(((key13 === "code") || (key13 === "severity")) || (key13 === "params"))){
const err194 = {instancePath:instancePath+"/ruleset/" + i12,schemaPath:"#/properties/ruleset/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data86.code !== undefined){
let data87 = data86.code;
if(typeof data87 === "string"){
if(func2(data87) > 6){
const err195 = {instancePath:instancePath+"/ruleset/" + i12+"/code",schemaPath:"#/properties/ruleset/items/properties/code/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!pattern37.test(data87)){
const err196 = {instancePath:instancePath+"/ruleset/" + i12+"/code",schemaPath:"#/properties/ruleset/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^JY[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/ruleset/" + i12+"/code",schemaPath:"#/properties/ruleset/items/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data86.severity !== undefined){
let data88 = data86.severity;
if(!((((data88 === "error") || (data88 === "warning")) || (data88 === "notice")) || (data88 === "off"))){
const err198 = {instancePath:instancePath+"/ruleset/" + i12+"/severity",schemaPath:"#/properties/ruleset/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.ruleset.items.properties.severity.enum}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(typeof data88 === "string"){
if(func2(data88) > 64){
const err199 = {instancePath:instancePath+"/ruleset/" + i12+"/severity",schemaPath:"#/properties/ruleset/items/properties/severity/maxLength",keyword:"maxLength",params:{limit: 64}};
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
const err200 = {instancePath:instancePath+"/ruleset/" + i12+"/severity",schemaPath:"#/properties/ruleset/items/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data86.params !== undefined){
let data89 = data86.params;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(Object.keys(data89).length > 10){
const err201 = {instancePath:instancePath+"/ruleset/" + i12+"/params",schemaPath:"#/properties/ruleset/items/properties/params/maxProperties",keyword:"maxProperties",params:{limit: 10}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
for(const key14 in data89){
let data90 = data89[key14];
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err202 = {instancePath:instancePath+"/ruleset/" + i12+"/params/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ruleset/items/properties/params/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 1000000 || isNaN(data90)){
const err203 = {instancePath:instancePath+"/ruleset/" + i12+"/params/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ruleset/items/properties/params/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data90 < 0 || isNaN(data90)){
const err204 = {instancePath:instancePath+"/ruleset/" + i12+"/params/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/ruleset/items/properties/params/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
}
else {
const err205 = {instancePath:instancePath+"/ruleset/" + i12+"/params",schemaPath:"#/properties/ruleset/items/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/ruleset/" + i12,schemaPath:"#/properties/ruleset/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/ruleset",schemaPath:"#/properties/ruleset/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.sampling !== undefined){
let data91 = data.sampling;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key15 in data91){
if(!((((((key15 === "method") || (key15 === "share")) || (key15 === "faulty")) || (key15 === "confidence")) || (key15 === "floor")) || (key15 === "certain"))){
const err208 = {instancePath:instancePath+"/sampling",schemaPath:"#/properties/sampling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data91.method !== undefined){
let data92 = data91.method;
if(!((data92 === "share") || (data92 === "detection"))){
const err209 = {instancePath:instancePath+"/sampling/method",schemaPath:"#/properties/sampling/properties/method/enum",keyword:"enum",params:{allowedValues: schema19.properties.sampling.properties.method.enum}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(typeof data92 === "string"){
if(func2(data92) > 64){
const err210 = {instancePath:instancePath+"/sampling/method",schemaPath:"#/properties/sampling/properties/method/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/sampling/method",schemaPath:"#/properties/sampling/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data91.share !== undefined){
if(!(validate204(data91.share, {instancePath:instancePath+"/sampling/share",parentData:data91,parentDataProperty:"share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data91.faulty !== undefined){
if(!(validate204(data91.faulty, {instancePath:instancePath+"/sampling/faulty",parentData:data91,parentDataProperty:"faulty",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data91.confidence !== undefined){
if(!(validate204(data91.confidence, {instancePath:instancePath+"/sampling/confidence",parentData:data91,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data91.floor !== undefined){
let data96 = data91.floor;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err212 = {instancePath:instancePath+"/sampling/floor",schemaPath:"#/properties/sampling/properties/floor/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 100 || isNaN(data96)){
const err213 = {instancePath:instancePath+"/sampling/floor",schemaPath:"#/properties/sampling/properties/floor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data96 < 0 || isNaN(data96)){
const err214 = {instancePath:instancePath+"/sampling/floor",schemaPath:"#/properties/sampling/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
if(data91.certain !== undefined){
let data97 = data91.certain;
if(Array.isArray(data97)){
if(data97.length > 20){
const err215 = {instancePath:instancePath+"/sampling/certain",schemaPath:"#/properties/sampling/properties/certain/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const len13 = data97.length;
for(let i13=0; i13<len13; i13++){
let data98 = data97[i13];
if(typeof data98 === "string"){
if(func2(data98) > 60){
const err216 = {instancePath:instancePath+"/sampling/certain/" + i13,schemaPath:"#/properties/sampling/properties/certain/items/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/sampling/certain/" + i13,schemaPath:"#/properties/sampling/properties/certain/items/type",keyword:"type",params:{type: "string"}};
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
const err218 = {instancePath:instancePath+"/sampling/certain",schemaPath:"#/properties/sampling/properties/certain/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/sampling",schemaPath:"#/properties/sampling/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data.holidays !== undefined){
let data99 = data.holidays;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.years === undefined){
const err220 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/required",keyword:"required",params:{missingProperty: "years"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data99.holidays === undefined){
const err221 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/required",keyword:"required",params:{missingProperty: "holidays"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data99.workdays === undefined){
const err222 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/required",keyword:"required",params:{missingProperty: "workdays"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
for(const key16 in data99){
if(!(((key16 === "years") || (key16 === "holidays")) || (key16 === "workdays"))){
const err223 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data99.years !== undefined){
let data100 = data99.years;
if(Array.isArray(data100)){
if(data100.length > 20){
const err224 = {instancePath:instancePath+"/holidays/years",schemaPath:"#/properties/holidays/properties/years/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
const len14 = data100.length;
for(let i14=0; i14<len14; i14++){
let data101 = data100[i14];
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err225 = {instancePath:instancePath+"/holidays/years/" + i14,schemaPath:"#/properties/holidays/properties/years/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 2100 || isNaN(data101)){
const err226 = {instancePath:instancePath+"/holidays/years/" + i14,schemaPath:"#/properties/holidays/properties/years/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data101 < 2000 || isNaN(data101)){
const err227 = {instancePath:instancePath+"/holidays/years/" + i14,schemaPath:"#/properties/holidays/properties/years/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2000}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
}
else {
const err228 = {instancePath:instancePath+"/holidays/years",schemaPath:"#/properties/holidays/properties/years/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data99.holidays !== undefined){
let data102 = data99.holidays;
if(Array.isArray(data102)){
if(data102.length > 400){
const err229 = {instancePath:instancePath+"/holidays/holidays",schemaPath:"#/properties/holidays/properties/holidays/maxItems",keyword:"maxItems",params:{limit: 400}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
const len15 = data102.length;
for(let i15=0; i15<len15; i15++){
if(!(validate56(data102[i15], {instancePath:instancePath+"/holidays/holidays/" + i15,parentData:data102,parentDataProperty:i15,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err230 = {instancePath:instancePath+"/holidays/holidays",schemaPath:"#/properties/holidays/properties/holidays/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data99.workdays !== undefined){
let data104 = data99.workdays;
if(Array.isArray(data104)){
if(data104.length > 200){
const err231 = {instancePath:instancePath+"/holidays/workdays",schemaPath:"#/properties/holidays/properties/workdays/maxItems",keyword:"maxItems",params:{limit: 200}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
const len16 = data104.length;
for(let i16=0; i16<len16; i16++){
if(!(validate56(data104[i16], {instancePath:instancePath+"/holidays/workdays/" + i16,parentData:data104,parentDataProperty:i16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err232 = {instancePath:instancePath+"/holidays/workdays",schemaPath:"#/properties/holidays/properties/workdays/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/holidays",schemaPath:"#/properties/holidays/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data.notice !== undefined){
let data106 = data.notice;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.workingDays === undefined){
const err234 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/required",keyword:"required",params:{missingProperty: "workingDays"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data106.contact === undefined){
const err235 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/required",keyword:"required",params:{missingProperty: "contact"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key17 in data106){
if(!((key17 === "workingDays") || (key17 === "contact"))){
const err236 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data106.workingDays !== undefined){
let data107 = data106.workingDays;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err237 = {instancePath:instancePath+"/notice/workingDays",schemaPath:"#/properties/notice/properties/workingDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 60 || isNaN(data107)){
const err238 = {instancePath:instancePath+"/notice/workingDays",schemaPath:"#/properties/notice/properties/workingDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data107 < 1 || isNaN(data107)){
const err239 = {instancePath:instancePath+"/notice/workingDays",schemaPath:"#/properties/notice/properties/workingDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
if(data106.contact !== undefined){
let data108 = data106.contact;
if(typeof data108 === "string"){
if(func2(data108) > 200){
const err240 = {instancePath:instancePath+"/notice/contact",schemaPath:"#/properties/notice/properties/contact/maxLength",keyword:"maxLength",params:{limit: 200}};
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
const err241 = {instancePath:instancePath+"/notice/contact",schemaPath:"#/properties/notice/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/notice",schemaPath:"#/properties/notice/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data.awards !== undefined){
let data109 = data.awards;
if(Array.isArray(data109)){
if(data109.length > 20){
const err243 = {instancePath:instancePath+"/awards",schemaPath:"#/properties/awards/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
const len17 = data109.length;
for(let i17=0; i17<len17; i17++){
let data110 = data109[i17];
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.award === undefined){
const err244 = {instancePath:instancePath+"/awards/" + i17,schemaPath:"#/properties/awards/items/required",keyword:"required",params:{missingProperty: "award"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key18 in data110){
if(!(func1.call(schema19.properties.awards.items.properties, key18))){
const err245 = {instancePath:instancePath+"/awards/" + i17,schemaPath:"#/properties/awards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data110.award !== undefined){
let data111 = data110.award;
if(typeof data111 === "string"){
if(func2(data111) > 60){
const err246 = {instancePath:instancePath+"/awards/" + i17+"/award",schemaPath:"#/properties/awards/items/properties/award/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/awards/" + i17+"/award",schemaPath:"#/properties/awards/items/properties/award/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data110.places !== undefined){
let data112 = data110.places;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err248 = {instancePath:instancePath+"/awards/" + i17+"/places",schemaPath:"#/properties/awards/items/properties/places/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 100000 || isNaN(data112)){
const err249 = {instancePath:instancePath+"/awards/" + i17+"/places",schemaPath:"#/properties/awards/items/properties/places/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data112 < 0 || isNaN(data112)){
const err250 = {instancePath:instancePath+"/awards/" + i17+"/places",schemaPath:"#/properties/awards/items/properties/places/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
if(data110.allocation !== undefined){
let data113 = data110.allocation;
if(!((data113 === "units") || (data113 === "together"))){
const err251 = {instancePath:instancePath+"/awards/" + i17+"/allocation",schemaPath:"#/properties/awards/items/properties/allocation/enum",keyword:"enum",params:{allowedValues: schema19.properties.awards.items.properties.allocation.enum}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(typeof data113 === "string"){
if(func2(data113) > 64){
const err252 = {instancePath:instancePath+"/awards/" + i17+"/allocation",schemaPath:"#/properties/awards/items/properties/allocation/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/awards/" + i17+"/allocation",schemaPath:"#/properties/awards/items/properties/allocation/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data110.floor !== undefined){
let data114 = data110.floor;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err254 = {instancePath:instancePath+"/awards/" + i17+"/floor",schemaPath:"#/properties/awards/items/properties/floor/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 1000 || isNaN(data114)){
const err255 = {instancePath:instancePath+"/awards/" + i17+"/floor",schemaPath:"#/properties/awards/items/properties/floor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data114 < 0 || isNaN(data114)){
const err256 = {instancePath:instancePath+"/awards/" + i17+"/floor",schemaPath:"#/properties/awards/items/properties/floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data110.maxPerSchool !== undefined){
let data115 = data110.maxPerSchool;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err257 = {instancePath:instancePath+"/awards/" + i17+"/maxPerSchool",schemaPath:"#/properties/awards/items/properties/maxPerSchool/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 1000 || isNaN(data115)){
const err258 = {instancePath:instancePath+"/awards/" + i17+"/maxPerSchool",schemaPath:"#/properties/awards/items/properties/maxPerSchool/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data115 < 1 || isNaN(data115)){
const err259 = {instancePath:instancePath+"/awards/" + i17+"/maxPerSchool",schemaPath:"#/properties/awards/items/properties/maxPerSchool/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
if(data110.everyYears !== undefined){
let data116 = data110.everyYears;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err260 = {instancePath:instancePath+"/awards/" + i17+"/everyYears",schemaPath:"#/properties/awards/items/properties/everyYears/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 10 || isNaN(data116)){
const err261 = {instancePath:instancePath+"/awards/" + i17+"/everyYears",schemaPath:"#/properties/awards/items/properties/everyYears/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data116 < 1 || isNaN(data116)){
const err262 = {instancePath:instancePath+"/awards/" + i17+"/everyYears",schemaPath:"#/properties/awards/items/properties/everyYears/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
if(data110.years !== undefined){
let data117 = data110.years;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err263 = {instancePath:instancePath+"/awards/" + i17+"/years",schemaPath:"#/properties/awards/items/properties/years/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 20 || isNaN(data117)){
const err264 = {instancePath:instancePath+"/awards/" + i17+"/years",schemaPath:"#/properties/awards/items/properties/years/maximum",keyword:"maximum",params:{comparison: "<=", limit: 20}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data117 < 1 || isNaN(data117)){
const err265 = {instancePath:instancePath+"/awards/" + i17+"/years",schemaPath:"#/properties/awards/items/properties/years/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
if(data110.certificate !== undefined){
let data118 = data110.certificate;
if(typeof data118 === "string"){
if(func2(data118) > 50){
const err266 = {instancePath:instancePath+"/awards/" + i17+"/certificate",schemaPath:"#/properties/awards/items/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/awards/" + i17+"/certificate",schemaPath:"#/properties/awards/items/properties/certificate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data110.streak !== undefined){
let data119 = data110.streak;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.grade === undefined){
const err268 = {instancePath:instancePath+"/awards/" + i17+"/streak",schemaPath:"#/properties/awards/items/properties/streak/required",keyword:"required",params:{missingProperty: "grade"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(data119.length === undefined){
const err269 = {instancePath:instancePath+"/awards/" + i17+"/streak",schemaPath:"#/properties/awards/items/properties/streak/required",keyword:"required",params:{missingProperty: "length"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data119.gap === undefined){
const err270 = {instancePath:instancePath+"/awards/" + i17+"/streak",schemaPath:"#/properties/awards/items/properties/streak/required",keyword:"required",params:{missingProperty: "gap"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data119.legalBasis === undefined){
const err271 = {instancePath:instancePath+"/awards/" + i17+"/streak",schemaPath:"#/properties/awards/items/properties/streak/required",keyword:"required",params:{missingProperty: "legalBasis"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
for(const key19 in data119){
if(!((((key19 === "grade") || (key19 === "length")) || (key19 === "gap")) || (key19 === "legalBasis"))){
const err272 = {instancePath:instancePath+"/awards/" + i17+"/streak",schemaPath:"#/properties/awards/items/properties/streak/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data119.grade !== undefined){
let data120 = data119.grade;
if(typeof data120 === "string"){
if(func2(data120) > 20){
const err273 = {instancePath:instancePath+"/awards/" + i17+"/streak/grade",schemaPath:"#/properties/awards/items/properties/streak/properties/grade/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/awards/" + i17+"/streak/grade",schemaPath:"#/properties/awards/items/properties/streak/properties/grade/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data119.length !== undefined){
let data121 = data119.length;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err275 = {instancePath:instancePath+"/awards/" + i17+"/streak/length",schemaPath:"#/properties/awards/items/properties/streak/properties/length/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 10 || isNaN(data121)){
const err276 = {instancePath:instancePath+"/awards/" + i17+"/streak/length",schemaPath:"#/properties/awards/items/properties/streak/properties/length/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data121 < 1 || isNaN(data121)){
const err277 = {instancePath:instancePath+"/awards/" + i17+"/streak/length",schemaPath:"#/properties/awards/items/properties/streak/properties/length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
if(data119.gap !== undefined){
let data122 = data119.gap;
if(!((data122 === "breaks") || (data122 === "bridges"))){
const err278 = {instancePath:instancePath+"/awards/" + i17+"/streak/gap",schemaPath:"#/properties/awards/items/properties/streak/properties/gap/enum",keyword:"enum",params:{allowedValues: schema19.properties.awards.items.properties.streak.properties.gap.enum}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(typeof data122 === "string"){
if(func2(data122) > 64){
const err279 = {instancePath:instancePath+"/awards/" + i17+"/streak/gap",schemaPath:"#/properties/awards/items/properties/streak/properties/gap/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/awards/" + i17+"/streak/gap",schemaPath:"#/properties/awards/items/properties/streak/properties/gap/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data119.legalBasis !== undefined){
let data123 = data119.legalBasis;
if(typeof data123 === "string"){
if(func2(data123) > 200){
const err281 = {instancePath:instancePath+"/awards/" + i17+"/streak/legalBasis",schemaPath:"#/properties/awards/items/properties/streak/properties/legalBasis/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/awards/" + i17+"/streak/legalBasis",schemaPath:"#/properties/awards/items/properties/streak/properties/legalBasis/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/awards/" + i17+"/streak",schemaPath:"#/properties/awards/items/properties/streak/type",keyword:"type",params:{type: "object"}};
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
const err284 = {instancePath:instancePath+"/awards/" + i17,schemaPath:"#/properties/awards/items/type",keyword:"type",params:{type: "object"}};
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
const err285 = {instancePath:instancePath+"/awards",schemaPath:"#/properties/awards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data.publication !== undefined){
let data124 = data.publication;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key20 in data124){
if(!(key20 === "minimumCell")){
const err286 = {instancePath:instancePath+"/publication",schemaPath:"#/properties/publication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data124.minimumCell !== undefined){
let data125 = data124.minimumCell;
if(!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125)))){
const err287 = {instancePath:instancePath+"/publication/minimumCell",schemaPath:"#/properties/publication/properties/minimumCell/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 100 || isNaN(data125)){
const err288 = {instancePath:instancePath+"/publication/minimumCell",schemaPath:"#/properties/publication/properties/minimumCell/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data125 < 2 || isNaN(data125)){
const err289 = {instancePath:instancePath+"/publication/minimumCell",schemaPath:"#/properties/publication/properties/minimumCell/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
}
else {
const err290 = {instancePath:instancePath+"/publication",schemaPath:"#/properties/publication/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
else {
const err291 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

