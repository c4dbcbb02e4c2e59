// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';

export const validateSummary = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://jiaoyan.example/schema/1/summary.schema.json","type":"object","additionalProperties":false,"required":["kind","formatVersion","id","issued","issuer","producer","derivedFrom","lang","programme","schoolYear","standards","schools","grades","indicators","gaps","findings","awards","changes"],"properties":{"kind":{"const":"summary"},"formatVersion":{"type":"string","pattern":"^1\\.[0-9]{1,3}$","maxLength":6},"id":{"$ref":"definitions.schema.json#/$defs/documentId"},"issued":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"issuer":{"$ref":"definitions.schema.json#/$defs/issuer"},"producer":{"$ref":"definitions.schema.json#/$defs/producer"},"derivedFrom":{"type":"array","maxItems":2000,"items":{"$ref":"definitions.schema.json#/$defs/derivation"}},"lang":{"$ref":"definitions.schema.json#/$defs/language"},"extensions":{"$ref":"definitions.schema.json#/$defs/extensions"},"programme":{"$ref":"definitions.schema.json#/$defs/reference"},"schoolYear":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"standards":{"type":"array","maxItems":100,"items":{"$ref":"definitions.schema.json#/$defs/reference"}},"schools":{"type":"array","maxItems":300000,"items":{"type":"object","additionalProperties":false,"required":["id","unit","stage","complete","levels","decided"],"properties":{"id":{"type":"string","maxLength":20},"unit":{"type":"string","maxLength":20},"stage":{"type":"string","maxLength":30},"complete":{"type":"boolean"},"levels":{"type":"array","maxItems":9,"items":{"type":"integer","minimum":1,"maximum":9}},"decided":{"type":"boolean"}}}},"grades":{"type":"array","maxItems":60000,"items":{"type":"object","additionalProperties":false,"required":["standard","unit","stage","counts","best","withheld","notApplied","totals"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"unit":{"type":"string","maxLength":20},"stage":{"type":"string","maxLength":30},"counts":{"type":"object","maxProperties":10,"additionalProperties":{"type":"integer","minimum":0}},"best":{"type":"integer","minimum":0},"withheld":{"type":"integer","minimum":0},"notApplied":{"type":"integer","minimum":0},"totals":{"type":"object","additionalProperties":false,"required":["values","counts","sum"],"properties":{"values":{"type":"array","maxItems":200000,"items":{"$ref":"definitions.schema.json#/$defs/decimal"}},"counts":{"type":"array","maxItems":200000,"items":{"type":"integer","minimum":1}},"sum":{"$ref":"definitions.schema.json#/$defs/fraction"}}}}}},"indicators":{"type":"array","maxItems":400000,"items":{"type":"object","additionalProperties":false,"required":["standard","unit","stage","indicator","blank","notApplicable","guarded","failed","shares"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"unit":{"type":"string","maxLength":20},"stage":{"type":"string","maxLength":30},"indicator":{"type":"string","maxLength":20},"blank":{"type":"integer","minimum":0},"notApplicable":{"type":"integer","minimum":0},"guarded":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"shares":{"type":"object","additionalProperties":false,"required":["values","counts","sum"],"properties":{"values":{"type":"array","maxItems":200000,"items":{"$ref":"definitions.schema.json#/$defs/fraction"}},"counts":{"type":"array","maxItems":200000,"items":{"type":"integer","minimum":1}},"sum":{"$ref":"definitions.schema.json#/$defs/fraction"}}}}}},"gaps":{"type":"array","maxItems":20000,"items":{"type":"object","additionalProperties":false,"required":["standard","unit","level","flagged","adjudicate","gaps"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"unit":{"type":"string","maxLength":20},"level":{"type":"integer","minimum":1,"maximum":9},"flagged":{"type":"integer","minimum":0},"adjudicate":{"type":"integer","minimum":0},"gaps":{"type":"object","additionalProperties":false,"required":["values","counts","sum"],"properties":{"values":{"type":"array","maxItems":200000,"items":{"$ref":"definitions.schema.json#/$defs/decimal"}},"counts":{"type":"array","maxItems":200000,"items":{"type":"integer","minimum":1}},"sum":{"$ref":"definitions.schema.json#/$defs/fraction"}}}}}},"findings":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["code","severity","unit","schools"],"properties":{"code":{"type":"string","maxLength":6,"pattern":"^JY[0-9]{4}$"},"severity":{"type":"string","maxLength":10,"enum":["error","warning","notice"]},"unit":{"type":"string","maxLength":20},"schools":{"type":"integer","minimum":1}}}},"awards":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["id","award","unit","year","status"],"properties":{"id":{"$ref":"definitions.schema.json#/$defs/documentId"},"award":{"type":"string","maxLength":60},"unit":{"type":"string","maxLength":20},"year":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"status":{"type":"string","maxLength":10,"enum":["active","suspended","revoked","expired"]}}}},"changes":{"type":"array","maxItems":20000,"items":{"type":"object","additionalProperties":false,"required":["standard","unit","before","now","raised","kept","lowered","differences"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"unit":{"type":"string","maxLength":20},"before":{"$ref":"definitions.schema.json#/$defs/decimal"},"now":{"$ref":"definitions.schema.json#/$defs/decimal"},"raised":{"type":"integer","minimum":0},"kept":{"type":"integer","minimum":0},"lowered":{"type":"integer","minimum":0},"differences":{"type":"object","additionalProperties":false,"required":["values","counts","sum"],"properties":{"values":{"type":"array","maxItems":200000,"items":{"$ref":"definitions.schema.json#/$defs/decimal"}},"counts":{"type":"array","maxItems":200000,"items":{"type":"integer","minimum":1}},"sum":{"$ref":"definitions.schema.json#/$defs/fraction"}}}}}}}};
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

const schema32 = {"type":"string","maxLength":120,"pattern":"^[a-z0-9][a-z0-9-]{0,59}(/[a-z0-9-]{1,59}){0,2}$"};
const pattern9 = new RegExp("^[a-z0-9][a-z0-9-]{0,59}(/[a-z0-9-]{1,59}){0,2}$", "u");

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
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"string","maxLength":40,"pattern":"^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"};
const pattern10 = new RegExp("^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$", "u");

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
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
if(!pattern10.test(data)){
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
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"string","maxLength":400,"pattern":"^-?[0-9]{1,190}(/[1-9][0-9]{0,190})?$"};
const pattern11 = new RegExp("^-?[0-9]{1,190}(/[1-9][0-9]{0,190})?$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
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
if(!pattern11.test(data)){
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
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://jiaoyan.example/schema/1/summary.schema.json" */;
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
if(data.standards === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standards"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.schools === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schools"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.grades === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grades"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.indicators === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicators"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.gaps === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gaps"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.findings === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.awards === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "awards"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.changes === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.kind !== undefined){
if("summary" !== data.kind){
const err19 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "summary"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.formatVersion !== undefined){
let data1 = data.formatVersion;
if(typeof data1 === "string"){
if(func2(data1) > 6){
const err20 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern3.test(data1)){
const err21 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
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
const err23 = {instancePath:instancePath+"/derivedFrom",schemaPath:"#/properties/derivedFrom/maxItems",keyword:"maxItems",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
const err24 = {instancePath:instancePath+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
if(data.standards !== undefined){
let data12 = data.standards;
if(Array.isArray(data12)){
if(data12.length > 100){
const err25 = {instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate70(data12[i1], {instancePath:instancePath+"/standards/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.schools !== undefined){
let data14 = data.schools;
if(Array.isArray(data14)){
if(data14.length > 300000){
const err27 = {instancePath:instancePath+"/schools",schemaPath:"#/properties/schools/maxItems",keyword:"maxItems",params:{limit: 300000}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err28 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data15.unit === undefined){
const err29 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15.stage === undefined){
const err30 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15.complete === undefined){
const err31 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "complete"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data15.levels === undefined){
const err32 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "levels"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data15.decided === undefined){
const err33 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "decided"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 in data15){
if(!((((((key1 === "id") || (key1 === "unit")) || (key1 === "stage")) || (key1 === "complete")) || (key1 === "levels")) || (key1 === "decided"))){
const err34 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(typeof data16 === "string"){
if(func2(data16) > 20){
const err35 = {instancePath:instancePath+"/schools/" + i2+"/id",schemaPath:"#/properties/schools/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err36 = {instancePath:instancePath+"/schools/" + i2+"/id",schemaPath:"#/properties/schools/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.unit !== undefined){
let data17 = data15.unit;
if(typeof data17 === "string"){
if(func2(data17) > 20){
const err37 = {instancePath:instancePath+"/schools/" + i2+"/unit",schemaPath:"#/properties/schools/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/schools/" + i2+"/unit",schemaPath:"#/properties/schools/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.stage !== undefined){
let data18 = data15.stage;
if(typeof data18 === "string"){
if(func2(data18) > 30){
const err39 = {instancePath:instancePath+"/schools/" + i2+"/stage",schemaPath:"#/properties/schools/items/properties/stage/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/schools/" + i2+"/stage",schemaPath:"#/properties/schools/items/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.complete !== undefined){
if(typeof data15.complete !== "boolean"){
const err41 = {instancePath:instancePath+"/schools/" + i2+"/complete",schemaPath:"#/properties/schools/items/properties/complete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.levels !== undefined){
let data20 = data15.levels;
if(Array.isArray(data20)){
if(data20.length > 9){
const err42 = {instancePath:instancePath+"/schools/" + i2+"/levels",schemaPath:"#/properties/schools/items/properties/levels/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err43 = {instancePath:instancePath+"/schools/" + i2+"/levels/" + i3,schemaPath:"#/properties/schools/items/properties/levels/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9 || isNaN(data21)){
const err44 = {instancePath:instancePath+"/schools/" + i2+"/levels/" + i3,schemaPath:"#/properties/schools/items/properties/levels/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err45 = {instancePath:instancePath+"/schools/" + i2+"/levels/" + i3,schemaPath:"#/properties/schools/items/properties/levels/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/schools/" + i2+"/levels",schemaPath:"#/properties/schools/items/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data15.decided !== undefined){
if(typeof data15.decided !== "boolean"){
const err47 = {instancePath:instancePath+"/schools/" + i2+"/decided",schemaPath:"#/properties/schools/items/properties/decided/type",keyword:"type",params:{type: "boolean"}};
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
else {
const err48 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/type",keyword:"type",params:{type: "object"}};
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
const err49 = {instancePath:instancePath+"/schools",schemaPath:"#/properties/schools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.grades !== undefined){
let data23 = data.grades;
if(Array.isArray(data23)){
if(data23.length > 60000){
const err50 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/maxItems",keyword:"maxItems",params:{limit: 60000}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.standard === undefined){
const err51 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data24.unit === undefined){
const err52 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data24.stage === undefined){
const err53 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data24.counts === undefined){
const err54 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data24.best === undefined){
const err55 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "best"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data24.withheld === undefined){
const err56 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "withheld"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data24.notApplied === undefined){
const err57 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "notApplied"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data24.totals === undefined){
const err58 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "totals"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key2 in data24){
if(!((((((((key2 === "standard") || (key2 === "unit")) || (key2 === "stage")) || (key2 === "counts")) || (key2 === "best")) || (key2 === "withheld")) || (key2 === "notApplied")) || (key2 === "totals"))){
const err59 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data24.standard !== undefined){
if(!(validate78(data24.standard, {instancePath:instancePath+"/grades/" + i4+"/standard",parentData:data24,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data24.unit !== undefined){
let data26 = data24.unit;
if(typeof data26 === "string"){
if(func2(data26) > 20){
const err60 = {instancePath:instancePath+"/grades/" + i4+"/unit",schemaPath:"#/properties/grades/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/grades/" + i4+"/unit",schemaPath:"#/properties/grades/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.stage !== undefined){
let data27 = data24.stage;
if(typeof data27 === "string"){
if(func2(data27) > 30){
const err62 = {instancePath:instancePath+"/grades/" + i4+"/stage",schemaPath:"#/properties/grades/items/properties/stage/maxLength",keyword:"maxLength",params:{limit: 30}};
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
const err63 = {instancePath:instancePath+"/grades/" + i4+"/stage",schemaPath:"#/properties/grades/items/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data24.counts !== undefined){
let data28 = data24.counts;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length > 10){
const err64 = {instancePath:instancePath+"/grades/" + i4+"/counts",schemaPath:"#/properties/grades/items/properties/counts/maxProperties",keyword:"maxProperties",params:{limit: 10}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key3 in data28){
let data29 = data28[key3];
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err65 = {instancePath:instancePath+"/grades/" + i4+"/counts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err66 = {instancePath:instancePath+"/grades/" + i4+"/counts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/grades/" + i4+"/counts",schemaPath:"#/properties/grades/items/properties/counts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data24.best !== undefined){
let data30 = data24.best;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err68 = {instancePath:instancePath+"/grades/" + i4+"/best",schemaPath:"#/properties/grades/items/properties/best/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err69 = {instancePath:instancePath+"/grades/" + i4+"/best",schemaPath:"#/properties/grades/items/properties/best/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data24.withheld !== undefined){
let data31 = data24.withheld;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err70 = {instancePath:instancePath+"/grades/" + i4+"/withheld",schemaPath:"#/properties/grades/items/properties/withheld/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err71 = {instancePath:instancePath+"/grades/" + i4+"/withheld",schemaPath:"#/properties/grades/items/properties/withheld/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data24.notApplied !== undefined){
let data32 = data24.notApplied;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err72 = {instancePath:instancePath+"/grades/" + i4+"/notApplied",schemaPath:"#/properties/grades/items/properties/notApplied/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err73 = {instancePath:instancePath+"/grades/" + i4+"/notApplied",schemaPath:"#/properties/grades/items/properties/notApplied/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data24.totals !== undefined){
let data33 = data24.totals;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.values === undefined){
const err74 = {instancePath:instancePath+"/grades/" + i4+"/totals",schemaPath:"#/properties/grades/items/properties/totals/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data33.counts === undefined){
const err75 = {instancePath:instancePath+"/grades/" + i4+"/totals",schemaPath:"#/properties/grades/items/properties/totals/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data33.sum === undefined){
const err76 = {instancePath:instancePath+"/grades/" + i4+"/totals",schemaPath:"#/properties/grades/items/properties/totals/required",keyword:"required",params:{missingProperty: "sum"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key4 in data33){
if(!(((key4 === "values") || (key4 === "counts")) || (key4 === "sum"))){
const err77 = {instancePath:instancePath+"/grades/" + i4+"/totals",schemaPath:"#/properties/grades/items/properties/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data33.values !== undefined){
let data34 = data33.values;
if(Array.isArray(data34)){
if(data34.length > 200000){
const err78 = {instancePath:instancePath+"/grades/" + i4+"/totals/values",schemaPath:"#/properties/grades/items/properties/totals/properties/values/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
if(!(validate80(data34[i5], {instancePath:instancePath+"/grades/" + i4+"/totals/values/" + i5,parentData:data34,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err79 = {instancePath:instancePath+"/grades/" + i4+"/totals/values",schemaPath:"#/properties/grades/items/properties/totals/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data33.counts !== undefined){
let data36 = data33.counts;
if(Array.isArray(data36)){
if(data36.length > 200000){
const err80 = {instancePath:instancePath+"/grades/" + i4+"/totals/counts",schemaPath:"#/properties/grades/items/properties/totals/properties/counts/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err81 = {instancePath:instancePath+"/grades/" + i4+"/totals/counts/" + i6,schemaPath:"#/properties/grades/items/properties/totals/properties/counts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
const err82 = {instancePath:instancePath+"/grades/" + i4+"/totals/counts/" + i6,schemaPath:"#/properties/grades/items/properties/totals/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err83 = {instancePath:instancePath+"/grades/" + i4+"/totals/counts",schemaPath:"#/properties/grades/items/properties/totals/properties/counts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data33.sum !== undefined){
if(!(validate82(data33.sum, {instancePath:instancePath+"/grades/" + i4+"/totals/sum",parentData:data33,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err84 = {instancePath:instancePath+"/grades/" + i4+"/totals",schemaPath:"#/properties/grades/items/properties/totals/type",keyword:"type",params:{type: "object"}};
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
const err85 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/type",keyword:"type",params:{type: "object"}};
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
const err86 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.indicators !== undefined){
let data39 = data.indicators;
if(Array.isArray(data39)){
if(data39.length > 400000){
const err87 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/maxItems",keyword:"maxItems",params:{limit: 400000}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len7 = data39.length;
for(let i7=0; i7<len7; i7++){
let data40 = data39[i7];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.standard === undefined){
const err88 = {instancePath:instancePath+"/indicators/" + i7,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data40.unit === undefined){
const err89 = {instancePath:instancePath+"/indicators/" + i7,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data40.stage === undefined){
const err90 = {instancePath:instancePath+"/indicators/" + i7,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data40.indicator === undefined){
const err91 = {instancePath:instancePath+"/indicators/" + i7,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "indicator"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data40.blank === undefined){
const err92 = {instancePath:instancePath+"/indicators/" + i7,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "blank"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data40.notApplicable === undefined){
const err93 = {instancePath:instancePath+"/indicators/" + i7,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "notApplicable"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data40.guarded === undefined){
const err94 = {instancePath:instancePath+"/indicators/" + i7,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "guarded"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data40.failed === undefined){
const err95 = {instancePath:instancePath+"/indicators/" + i7,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "failed"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data40.shares === undefined){
const err96 = {instancePath:instancePath+"/indicators/" + i7,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "shares"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key5 in data40){
if(!(func1.call(schema19.properties.indicators.items.properties, key5))){
const err97 = {instancePath:instancePath+"/indicators/" + i7,schemaPath:"#/properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data40.standard !== undefined){
if(!(validate78(data40.standard, {instancePath:instancePath+"/indicators/" + i7+"/standard",parentData:data40,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data40.unit !== undefined){
let data42 = data40.unit;
if(typeof data42 === "string"){
if(func2(data42) > 20){
const err98 = {instancePath:instancePath+"/indicators/" + i7+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err99 = {instancePath:instancePath+"/indicators/" + i7+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data40.stage !== undefined){
let data43 = data40.stage;
if(typeof data43 === "string"){
if(func2(data43) > 30){
const err100 = {instancePath:instancePath+"/indicators/" + i7+"/stage",schemaPath:"#/properties/indicators/items/properties/stage/maxLength",keyword:"maxLength",params:{limit: 30}};
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
const err101 = {instancePath:instancePath+"/indicators/" + i7+"/stage",schemaPath:"#/properties/indicators/items/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data40.indicator !== undefined){
let data44 = data40.indicator;
if(typeof data44 === "string"){
if(func2(data44) > 20){
const err102 = {instancePath:instancePath+"/indicators/" + i7+"/indicator",schemaPath:"#/properties/indicators/items/properties/indicator/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err103 = {instancePath:instancePath+"/indicators/" + i7+"/indicator",schemaPath:"#/properties/indicators/items/properties/indicator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data40.blank !== undefined){
let data45 = data40.blank;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err104 = {instancePath:instancePath+"/indicators/" + i7+"/blank",schemaPath:"#/properties/indicators/items/properties/blank/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 < 0 || isNaN(data45)){
const err105 = {instancePath:instancePath+"/indicators/" + i7+"/blank",schemaPath:"#/properties/indicators/items/properties/blank/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data40.notApplicable !== undefined){
let data46 = data40.notApplicable;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err106 = {instancePath:instancePath+"/indicators/" + i7+"/notApplicable",schemaPath:"#/properties/indicators/items/properties/notApplicable/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err107 = {instancePath:instancePath+"/indicators/" + i7+"/notApplicable",schemaPath:"#/properties/indicators/items/properties/notApplicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data40.guarded !== undefined){
let data47 = data40.guarded;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err108 = {instancePath:instancePath+"/indicators/" + i7+"/guarded",schemaPath:"#/properties/indicators/items/properties/guarded/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err109 = {instancePath:instancePath+"/indicators/" + i7+"/guarded",schemaPath:"#/properties/indicators/items/properties/guarded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
if(data40.failed !== undefined){
let data48 = data40.failed;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err110 = {instancePath:instancePath+"/indicators/" + i7+"/failed",schemaPath:"#/properties/indicators/items/properties/failed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err111 = {instancePath:instancePath+"/indicators/" + i7+"/failed",schemaPath:"#/properties/indicators/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
if(data40.shares !== undefined){
let data49 = data40.shares;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.values === undefined){
const err112 = {instancePath:instancePath+"/indicators/" + i7+"/shares",schemaPath:"#/properties/indicators/items/properties/shares/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data49.counts === undefined){
const err113 = {instancePath:instancePath+"/indicators/" + i7+"/shares",schemaPath:"#/properties/indicators/items/properties/shares/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data49.sum === undefined){
const err114 = {instancePath:instancePath+"/indicators/" + i7+"/shares",schemaPath:"#/properties/indicators/items/properties/shares/required",keyword:"required",params:{missingProperty: "sum"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key6 in data49){
if(!(((key6 === "values") || (key6 === "counts")) || (key6 === "sum"))){
const err115 = {instancePath:instancePath+"/indicators/" + i7+"/shares",schemaPath:"#/properties/indicators/items/properties/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data49.values !== undefined){
let data50 = data49.values;
if(Array.isArray(data50)){
if(data50.length > 200000){
const err116 = {instancePath:instancePath+"/indicators/" + i7+"/shares/values",schemaPath:"#/properties/indicators/items/properties/shares/properties/values/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
const len8 = data50.length;
for(let i8=0; i8<len8; i8++){
if(!(validate82(data50[i8], {instancePath:instancePath+"/indicators/" + i7+"/shares/values/" + i8,parentData:data50,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err117 = {instancePath:instancePath+"/indicators/" + i7+"/shares/values",schemaPath:"#/properties/indicators/items/properties/shares/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data49.counts !== undefined){
let data52 = data49.counts;
if(Array.isArray(data52)){
if(data52.length > 200000){
const err118 = {instancePath:instancePath+"/indicators/" + i7+"/shares/counts",schemaPath:"#/properties/indicators/items/properties/shares/properties/counts/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len9 = data52.length;
for(let i9=0; i9<len9; i9++){
let data53 = data52[i9];
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err119 = {instancePath:instancePath+"/indicators/" + i7+"/shares/counts/" + i9,schemaPath:"#/properties/indicators/items/properties/shares/properties/counts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1 || isNaN(data53)){
const err120 = {instancePath:instancePath+"/indicators/" + i7+"/shares/counts/" + i9,schemaPath:"#/properties/indicators/items/properties/shares/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err121 = {instancePath:instancePath+"/indicators/" + i7+"/shares/counts",schemaPath:"#/properties/indicators/items/properties/shares/properties/counts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data49.sum !== undefined){
if(!(validate82(data49.sum, {instancePath:instancePath+"/indicators/" + i7+"/shares/sum",parentData:data49,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err122 = {instancePath:instancePath+"/indicators/" + i7+"/shares",schemaPath:"#/properties/indicators/items/properties/shares/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/indicators/" + i7,schemaPath:"#/properties/indicators/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err124 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.gaps !== undefined){
let data55 = data.gaps;
if(Array.isArray(data55)){
if(data55.length > 20000){
const err125 = {instancePath:instancePath+"/gaps",schemaPath:"#/properties/gaps/maxItems",keyword:"maxItems",params:{limit: 20000}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len10 = data55.length;
for(let i10=0; i10<len10; i10++){
let data56 = data55[i10];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.standard === undefined){
const err126 = {instancePath:instancePath+"/gaps/" + i10,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data56.unit === undefined){
const err127 = {instancePath:instancePath+"/gaps/" + i10,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data56.level === undefined){
const err128 = {instancePath:instancePath+"/gaps/" + i10,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data56.flagged === undefined){
const err129 = {instancePath:instancePath+"/gaps/" + i10,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "flagged"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data56.adjudicate === undefined){
const err130 = {instancePath:instancePath+"/gaps/" + i10,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "adjudicate"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data56.gaps === undefined){
const err131 = {instancePath:instancePath+"/gaps/" + i10,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "gaps"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key7 in data56){
if(!((((((key7 === "standard") || (key7 === "unit")) || (key7 === "level")) || (key7 === "flagged")) || (key7 === "adjudicate")) || (key7 === "gaps"))){
const err132 = {instancePath:instancePath+"/gaps/" + i10,schemaPath:"#/properties/gaps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data56.standard !== undefined){
if(!(validate78(data56.standard, {instancePath:instancePath+"/gaps/" + i10+"/standard",parentData:data56,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data56.unit !== undefined){
let data58 = data56.unit;
if(typeof data58 === "string"){
if(func2(data58) > 20){
const err133 = {instancePath:instancePath+"/gaps/" + i10+"/unit",schemaPath:"#/properties/gaps/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/gaps/" + i10+"/unit",schemaPath:"#/properties/gaps/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data56.level !== undefined){
let data59 = data56.level;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err135 = {instancePath:instancePath+"/gaps/" + i10+"/level",schemaPath:"#/properties/gaps/items/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 9 || isNaN(data59)){
const err136 = {instancePath:instancePath+"/gaps/" + i10+"/level",schemaPath:"#/properties/gaps/items/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data59 < 1 || isNaN(data59)){
const err137 = {instancePath:instancePath+"/gaps/" + i10+"/level",schemaPath:"#/properties/gaps/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data56.flagged !== undefined){
let data60 = data56.flagged;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err138 = {instancePath:instancePath+"/gaps/" + i10+"/flagged",schemaPath:"#/properties/gaps/items/properties/flagged/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err139 = {instancePath:instancePath+"/gaps/" + i10+"/flagged",schemaPath:"#/properties/gaps/items/properties/flagged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data56.adjudicate !== undefined){
let data61 = data56.adjudicate;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err140 = {instancePath:instancePath+"/gaps/" + i10+"/adjudicate",schemaPath:"#/properties/gaps/items/properties/adjudicate/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
const err141 = {instancePath:instancePath+"/gaps/" + i10+"/adjudicate",schemaPath:"#/properties/gaps/items/properties/adjudicate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data56.gaps !== undefined){
let data62 = data56.gaps;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.values === undefined){
const err142 = {instancePath:instancePath+"/gaps/" + i10+"/gaps",schemaPath:"#/properties/gaps/items/properties/gaps/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data62.counts === undefined){
const err143 = {instancePath:instancePath+"/gaps/" + i10+"/gaps",schemaPath:"#/properties/gaps/items/properties/gaps/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data62.sum === undefined){
const err144 = {instancePath:instancePath+"/gaps/" + i10+"/gaps",schemaPath:"#/properties/gaps/items/properties/gaps/required",keyword:"required",params:{missingProperty: "sum"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key8 in data62){
if(!(((key8 === "values") || (key8 === "counts")) || (key8 === "sum"))){
const err145 = {instancePath:instancePath+"/gaps/" + i10+"/gaps",schemaPath:"#/properties/gaps/items/properties/gaps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data62.values !== undefined){
let data63 = data62.values;
if(Array.isArray(data63)){
if(data63.length > 200000){
const err146 = {instancePath:instancePath+"/gaps/" + i10+"/gaps/values",schemaPath:"#/properties/gaps/items/properties/gaps/properties/values/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len11 = data63.length;
for(let i11=0; i11<len11; i11++){
if(!(validate80(data63[i11], {instancePath:instancePath+"/gaps/" + i10+"/gaps/values/" + i11,parentData:data63,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err147 = {instancePath:instancePath+"/gaps/" + i10+"/gaps/values",schemaPath:"#/properties/gaps/items/properties/gaps/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data62.counts !== undefined){
let data65 = data62.counts;
if(Array.isArray(data65)){
if(data65.length > 200000){
const err148 = {instancePath:instancePath+"/gaps/" + i10+"/gaps/counts",schemaPath:"#/properties/gaps/items/properties/gaps/properties/counts/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len12 = data65.length;
for(let i12=0; i12<len12; i12++){
let data66 = data65[i12];
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err149 = {instancePath:instancePath+"/gaps/" + i10+"/gaps/counts/" + i12,schemaPath:"#/properties/gaps/items/properties/gaps/properties/counts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 1 || isNaN(data66)){
const err150 = {instancePath:instancePath+"/gaps/" + i10+"/gaps/counts/" + i12,schemaPath:"#/properties/gaps/items/properties/gaps/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
}
else {
const err151 = {instancePath:instancePath+"/gaps/" + i10+"/gaps/counts",schemaPath:"#/properties/gaps/items/properties/gaps/properties/counts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data62.sum !== undefined){
if(!(validate82(data62.sum, {instancePath:instancePath+"/gaps/" + i10+"/gaps/sum",parentData:data62,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err152 = {instancePath:instancePath+"/gaps/" + i10+"/gaps",schemaPath:"#/properties/gaps/items/properties/gaps/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/gaps/" + i10,schemaPath:"#/properties/gaps/items/type",keyword:"type",params:{type: "object"}};
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
const err154 = {instancePath:instancePath+"/gaps",schemaPath:"#/properties/gaps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.findings !== undefined){
let data68 = data.findings;
if(Array.isArray(data68)){
if(data68.length > 100000){
const err155 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 100000}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
const len13 = data68.length;
for(let i13=0; i13<len13; i13++){
let data69 = data68[i13];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.code === undefined){
const err156 = {instancePath:instancePath+"/findings/" + i13,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data69.severity === undefined){
const err157 = {instancePath:instancePath+"/findings/" + i13,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data69.unit === undefined){
const err158 = {instancePath:instancePath+"/findings/" + i13,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data69.schools === undefined){
const err159 = {instancePath:instancePath+"/findings/" + i13,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "schools"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key9 in data69){
if(!((((key9 === "code") || (key9 === "severity")) || (key9 === "unit")) || (key9 === "schools"))){
const err160 = {instancePath:instancePath+"/findings/" + i13,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data69.code !== undefined){
let data70 = data69.code;
if(typeof data70 === "string"){
if(func2(data70) > 6){
const err161 = {instancePath:instancePath+"/findings/" + i13+"/code",schemaPath:"#/properties/findings/items/properties/code/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!pattern12.test(data70)){
const err162 = {instancePath:instancePath+"/findings/" + i13+"/code",schemaPath:"#/properties/findings/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^JY[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/findings/" + i13+"/code",schemaPath:"#/properties/findings/items/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data69.severity !== undefined){
let data71 = data69.severity;
if(!(((data71 === "error") || (data71 === "warning")) || (data71 === "notice"))){
const err164 = {instancePath:instancePath+"/findings/" + i13+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.findings.items.properties.severity.enum}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(typeof data71 === "string"){
if(func2(data71) > 10){
const err165 = {instancePath:instancePath+"/findings/" + i13+"/severity",schemaPath:"#/properties/findings/items/properties/severity/maxLength",keyword:"maxLength",params:{limit: 10}};
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
const err166 = {instancePath:instancePath+"/findings/" + i13+"/severity",schemaPath:"#/properties/findings/items/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data69.unit !== undefined){
let data72 = data69.unit;
if(typeof data72 === "string"){
if(func2(data72) > 20){
const err167 = {instancePath:instancePath+"/findings/" + i13+"/unit",schemaPath:"#/properties/findings/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/findings/" + i13+"/unit",schemaPath:"#/properties/findings/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data69.schools !== undefined){
let data73 = data69.schools;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err169 = {instancePath:instancePath+"/findings/" + i13+"/schools",schemaPath:"#/properties/findings/items/properties/schools/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 1 || isNaN(data73)){
const err170 = {instancePath:instancePath+"/findings/" + i13+"/schools",schemaPath:"#/properties/findings/items/properties/schools/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
}
else {
const err171 = {instancePath:instancePath+"/findings/" + i13,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.awards !== undefined){
let data74 = data.awards;
if(Array.isArray(data74)){
if(data74.length > 100000){
const err173 = {instancePath:instancePath+"/awards",schemaPath:"#/properties/awards/maxItems",keyword:"maxItems",params:{limit: 100000}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
const len14 = data74.length;
for(let i14=0; i14<len14; i14++){
let data75 = data74[i14];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.id === undefined){
const err174 = {instancePath:instancePath+"/awards/" + i14,schemaPath:"#/properties/awards/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data75.award === undefined){
const err175 = {instancePath:instancePath+"/awards/" + i14,schemaPath:"#/properties/awards/items/required",keyword:"required",params:{missingProperty: "award"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data75.unit === undefined){
const err176 = {instancePath:instancePath+"/awards/" + i14,schemaPath:"#/properties/awards/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data75.year === undefined){
const err177 = {instancePath:instancePath+"/awards/" + i14,schemaPath:"#/properties/awards/items/required",keyword:"required",params:{missingProperty: "year"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data75.status === undefined){
const err178 = {instancePath:instancePath+"/awards/" + i14,schemaPath:"#/properties/awards/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key10 in data75){
if(!(((((key10 === "id") || (key10 === "award")) || (key10 === "unit")) || (key10 === "year")) || (key10 === "status"))){
const err179 = {instancePath:instancePath+"/awards/" + i14,schemaPath:"#/properties/awards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data75.id !== undefined){
if(!(validate54(data75.id, {instancePath:instancePath+"/awards/" + i14+"/id",parentData:data75,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data75.award !== undefined){
let data77 = data75.award;
if(typeof data77 === "string"){
if(func2(data77) > 60){
const err180 = {instancePath:instancePath+"/awards/" + i14+"/award",schemaPath:"#/properties/awards/items/properties/award/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/awards/" + i14+"/award",schemaPath:"#/properties/awards/items/properties/award/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data75.unit !== undefined){
let data78 = data75.unit;
if(typeof data78 === "string"){
if(func2(data78) > 20){
const err182 = {instancePath:instancePath+"/awards/" + i14+"/unit",schemaPath:"#/properties/awards/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/awards/" + i14+"/unit",schemaPath:"#/properties/awards/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data75.year !== undefined){
if(!(validate75(data75.year, {instancePath:instancePath+"/awards/" + i14+"/year",parentData:data75,parentDataProperty:"year",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data75.status !== undefined){
let data80 = data75.status;
if(!((((data80 === "active") || (data80 === "suspended")) || (data80 === "revoked")) || (data80 === "expired"))){
const err184 = {instancePath:instancePath+"/awards/" + i14+"/status",schemaPath:"#/properties/awards/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.awards.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(typeof data80 === "string"){
if(func2(data80) > 10){
const err185 = {instancePath:instancePath+"/awards/" + i14+"/status",schemaPath:"#/properties/awards/items/properties/status/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/awards/" + i14+"/status",schemaPath:"#/properties/awards/items/properties/status/type",keyword:"type",params:{type: "string"}};
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
const err187 = {instancePath:instancePath+"/awards/" + i14,schemaPath:"#/properties/awards/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/awards",schemaPath:"#/properties/awards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.changes !== undefined){
let data81 = data.changes;
if(Array.isArray(data81)){
if(data81.length > 20000){
const err189 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 20000}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
const len15 = data81.length;
for(let i15=0; i15<len15; i15++){
let data82 = data81[i15];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.standard === undefined){
const err190 = {instancePath:instancePath+"/changes/" + i15,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data82.unit === undefined){
const err191 = {instancePath:instancePath+"/changes/" + i15,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data82.before === undefined){
const err192 = {instancePath:instancePath+"/changes/" + i15,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "before"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data82.now === undefined){
const err193 = {instancePath:instancePath+"/changes/" + i15,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "now"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data82.raised === undefined){
const err194 = {instancePath:instancePath+"/changes/" + i15,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "raised"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data82.kept === undefined){
const err195 = {instancePath:instancePath+"/changes/" + i15,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "kept"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data82.lowered === undefined){
const err196 = {instancePath:instancePath+"/changes/" + i15,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "lowered"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data82.differences === undefined){
const err197 = {instancePath:instancePath+"/changes/" + i15,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "differences"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key11 in data82){
if(!((((((((key11 === "standard") || (key11 === "unit")) || (key11 === "before")) || (key11 === "now")) || (key11 === "raised")) || (key11 === "kept")) || (key11 === "lowered")) || (key11 === "differences"))){
const err198 = {instancePath:instancePath+"/changes/" + i15,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data82.standard !== undefined){
if(!(validate78(data82.standard, {instancePath:instancePath+"/changes/" + i15+"/standard",parentData:data82,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data82.unit !== undefined){
let data84 = data82.unit;
if(typeof data84 === "string"){
if(func2(data84) > 20){
const err199 = {instancePath:instancePath+"/changes/" + i15+"/unit",schemaPath:"#/properties/changes/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err200 = {instancePath:instancePath+"/changes/" + i15+"/unit",schemaPath:"#/properties/changes/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data82.before !== undefined){
if(!(validate80(data82.before, {instancePath:instancePath+"/changes/" + i15+"/before",parentData:data82,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data82.now !== undefined){
if(!(validate80(data82.now, {instancePath:instancePath+"/changes/" + i15+"/now",parentData:data82,parentDataProperty:"now",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data82.raised !== undefined){
let data87 = data82.raised;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err201 = {instancePath:instancePath+"/changes/" + i15+"/raised",schemaPath:"#/properties/changes/items/properties/raised/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 0 || isNaN(data87)){
const err202 = {instancePath:instancePath+"/changes/" + i15+"/raised",schemaPath:"#/properties/changes/items/properties/raised/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
if(data82.kept !== undefined){
let data88 = data82.kept;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err203 = {instancePath:instancePath+"/changes/" + i15+"/kept",schemaPath:"#/properties/changes/items/properties/kept/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
const err204 = {instancePath:instancePath+"/changes/" + i15+"/kept",schemaPath:"#/properties/changes/items/properties/kept/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data82.lowered !== undefined){
let data89 = data82.lowered;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err205 = {instancePath:instancePath+"/changes/" + i15+"/lowered",schemaPath:"#/properties/changes/items/properties/lowered/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
const err206 = {instancePath:instancePath+"/changes/" + i15+"/lowered",schemaPath:"#/properties/changes/items/properties/lowered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data82.differences !== undefined){
let data90 = data82.differences;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.values === undefined){
const err207 = {instancePath:instancePath+"/changes/" + i15+"/differences",schemaPath:"#/properties/changes/items/properties/differences/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data90.counts === undefined){
const err208 = {instancePath:instancePath+"/changes/" + i15+"/differences",schemaPath:"#/properties/changes/items/properties/differences/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data90.sum === undefined){
const err209 = {instancePath:instancePath+"/changes/" + i15+"/differences",schemaPath:"#/properties/changes/items/properties/differences/required",keyword:"required",params:{missingProperty: "sum"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key12 in data90){
if(!(((key12 === "values") || (key12 === "counts")) || (key12 === "sum"))){
const err210 = {instancePath:instancePath+"/changes/" + i15+"/differences",schemaPath:"#/properties/changes/items/properties/differences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data90.values !== undefined){
let data91 = data90.values;
if(Array.isArray(data91)){
if(data91.length > 200000){
const err211 = {instancePath:instancePath+"/changes/" + i15+"/differences/values",schemaPath:"#/properties/changes/items/properties/differences/properties/values/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const len16 = data91.length;
for(let i16=0; i16<len16; i16++){
if(!(validate80(data91[i16], {instancePath:instancePath+"/changes/" + i15+"/differences/values/" + i16,parentData:data91,parentDataProperty:i16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err212 = {instancePath:instancePath+"/changes/" + i15+"/differences/values",schemaPath:"#/properties/changes/items/properties/differences/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data90.counts !== undefined){
let data93 = data90.counts;
if(Array.isArray(data93)){
if(data93.length > 200000){
const err213 = {instancePath:instancePath+"/changes/" + i15+"/differences/counts",schemaPath:"#/properties/changes/items/properties/differences/properties/counts/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
const len17 = data93.length;
for(let i17=0; i17<len17; i17++){
let data94 = data93[i17];
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err214 = {instancePath:instancePath+"/changes/" + i15+"/differences/counts/" + i17,schemaPath:"#/properties/changes/items/properties/differences/properties/counts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 1 || isNaN(data94)){
const err215 = {instancePath:instancePath+"/changes/" + i15+"/differences/counts/" + i17,schemaPath:"#/properties/changes/items/properties/differences/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
}
else {
const err216 = {instancePath:instancePath+"/changes/" + i15+"/differences/counts",schemaPath:"#/properties/changes/items/properties/differences/properties/counts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data90.sum !== undefined){
if(!(validate82(data90.sum, {instancePath:instancePath+"/changes/" + i15+"/differences/sum",parentData:data90,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err217 = {instancePath:instancePath+"/changes/" + i15+"/differences",schemaPath:"#/properties/changes/items/properties/differences/type",keyword:"type",params:{type: "object"}};
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
const err218 = {instancePath:instancePath+"/changes/" + i15,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"}};
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
const err219 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

