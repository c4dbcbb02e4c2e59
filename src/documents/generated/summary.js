// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';

export const validateSummary = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://jiaoyan.example/schema/1/summary.schema.json","type":"object","additionalProperties":false,"required":["kind","formatVersion","id","issued","issuer","producer","derivedFrom","lang","programme","schoolYear","standards","schools","grades","shares","indicators","gaps","findings","awards","changes"],"properties":{"kind":{"const":"summary"},"formatVersion":{"type":"string","pattern":"^1\\.[0-9]{1,3}$","maxLength":6},"id":{"$ref":"definitions.schema.json#/$defs/documentId"},"issued":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"issuer":{"$ref":"definitions.schema.json#/$defs/issuer"},"producer":{"$ref":"definitions.schema.json#/$defs/producer"},"derivedFrom":{"type":"array","maxItems":2000,"items":{"$ref":"definitions.schema.json#/$defs/derivation"}},"lang":{"$ref":"definitions.schema.json#/$defs/language"},"extensions":{"$ref":"definitions.schema.json#/$defs/extensions"},"programme":{"$ref":"definitions.schema.json#/$defs/reference"},"schoolYear":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"standards":{"type":"array","maxItems":100,"items":{"$ref":"definitions.schema.json#/$defs/reference"}},"schools":{"type":"array","maxItems":300000,"items":{"type":"object","additionalProperties":false,"required":["id","unit","stage","complete","levels","decided"],"properties":{"id":{"type":"string","maxLength":20},"unit":{"type":"string","maxLength":20},"stage":{"type":"string","maxLength":30},"complete":{"type":"boolean"},"levels":{"type":"array","maxItems":9,"items":{"type":"integer","minimum":1,"maximum":9}},"decided":{"type":"boolean"}}}},"grades":{"type":"array","maxItems":60000,"items":{"type":"object","additionalProperties":false,"required":["standard","unit","stage","counts","best","withheld","notApplied","totals"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"unit":{"type":"string","maxLength":20},"stage":{"type":"string","maxLength":30},"counts":{"type":"object","maxProperties":10,"additionalProperties":{"type":"integer","minimum":0}},"best":{"type":"integer","minimum":0},"withheld":{"type":"integer","minimum":0},"notApplied":{"type":"integer","minimum":0},"totals":{"type":"object","additionalProperties":false,"required":["values","counts","sum"],"properties":{"values":{"type":"array","maxItems":200000,"items":{"$ref":"definitions.schema.json#/$defs/decimal"}},"counts":{"type":"array","maxItems":200000,"items":{"type":"integer","minimum":1}},"sum":{"$ref":"definitions.schema.json#/$defs/fraction"}}}}}},"shares":{"type":"array","maxItems":200000,"items":{"$ref":"definitions.schema.json#/$defs/fraction"}},"indicators":{"type":"array","maxItems":400000,"items":{"type":"object","additionalProperties":false,"required":["standard","unit","stage","indicator","blank","notApplicable","guarded","failed","shares"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"unit":{"type":"string","maxLength":20},"stage":{"type":"string","maxLength":30},"indicator":{"type":"string","maxLength":20},"blank":{"type":"integer","minimum":0},"notApplicable":{"type":"integer","minimum":0},"guarded":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"shares":{"type":"object","additionalProperties":false,"required":["places","counts","sum"],"properties":{"places":{"type":"array","maxItems":200000,"items":{"type":"integer","minimum":0,"maximum":199999}},"counts":{"type":"array","maxItems":200000,"items":{"type":"integer","minimum":1}},"sum":{"$ref":"definitions.schema.json#/$defs/fraction"}}}}}},"gaps":{"type":"array","maxItems":20000,"items":{"type":"object","additionalProperties":false,"required":["standard","unit","level","flagged","adjudicate","gaps"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"unit":{"type":"string","maxLength":20},"level":{"type":"integer","minimum":1,"maximum":9},"flagged":{"type":"integer","minimum":0},"adjudicate":{"type":"integer","minimum":0},"gaps":{"type":"object","additionalProperties":false,"required":["values","counts","sum"],"properties":{"values":{"type":"array","maxItems":200000,"items":{"$ref":"definitions.schema.json#/$defs/decimal"}},"counts":{"type":"array","maxItems":200000,"items":{"type":"integer","minimum":1}},"sum":{"$ref":"definitions.schema.json#/$defs/fraction"}}}}}},"findings":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["code","severity","unit","schools"],"properties":{"code":{"type":"string","maxLength":6,"pattern":"^JY[0-9]{4}$"},"severity":{"type":"string","maxLength":10,"enum":["error","warning","notice"]},"unit":{"type":"string","maxLength":20},"schools":{"type":"integer","minimum":1}}}},"awards":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["id","award","unit","year","status","validFrom"],"properties":{"id":{"$ref":"definitions.schema.json#/$defs/documentId"},"award":{"type":"string","maxLength":60},"unit":{"type":"string","maxLength":20},"year":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"status":{"type":"string","maxLength":10,"enum":["active","suspended","revoked","expired"]},"validFrom":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"validTo":{"$ref":"definitions.schema.json#/$defs/calendarDate"}}}},"changes":{"type":"array","maxItems":20000,"items":{"type":"object","additionalProperties":false,"required":["standard","unit","stage","before","now","raised","kept","lowered","differences"],"properties":{"standard":{"$ref":"definitions.schema.json#/$defs/slug"},"unit":{"type":"string","maxLength":20},"stage":{"type":"string","maxLength":30},"before":{"$ref":"definitions.schema.json#/$defs/decimal"},"now":{"$ref":"definitions.schema.json#/$defs/decimal"},"raised":{"type":"integer","minimum":0},"kept":{"type":"integer","minimum":0},"lowered":{"type":"integer","minimum":0},"differences":{"type":"object","additionalProperties":false,"required":["values","counts","sum"],"properties":{"values":{"type":"array","maxItems":200000,"items":{"$ref":"definitions.schema.json#/$defs/decimal"}},"counts":{"type":"array","maxItems":200000,"items":{"type":"integer","minimum":1}},"sum":{"$ref":"definitions.schema.json#/$defs/fraction"}}}}}}}};
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
if(data.shares === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shares"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.indicators === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicators"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.gaps === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gaps"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.findings === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.awards === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "awards"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.changes === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changes"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.kind !== undefined){
if("summary" !== data.kind){
const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "summary"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.formatVersion !== undefined){
let data1 = data.formatVersion;
if(typeof data1 === "string"){
if(func2(data1) > 6){
const err21 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern3.test(data1)){
const err22 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
const err24 = {instancePath:instancePath+"/derivedFrom",schemaPath:"#/properties/derivedFrom/maxItems",keyword:"maxItems",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
const err25 = {instancePath:instancePath+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
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
const err26 = {instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
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
const err27 = {instancePath:instancePath+"/standards",schemaPath:"#/properties/standards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.schools !== undefined){
let data14 = data.schools;
if(Array.isArray(data14)){
if(data14.length > 300000){
const err28 = {instancePath:instancePath+"/schools",schemaPath:"#/properties/schools/maxItems",keyword:"maxItems",params:{limit: 300000}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err29 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data15.unit === undefined){
const err30 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15.stage === undefined){
const err31 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data15.complete === undefined){
const err32 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "complete"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data15.levels === undefined){
const err33 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "levels"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data15.decided === undefined){
const err34 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/required",keyword:"required",params:{missingProperty: "decided"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data15){
if(!((((((key1 === "id") || (key1 === "unit")) || (key1 === "stage")) || (key1 === "complete")) || (key1 === "levels")) || (key1 === "decided"))){
const err35 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(typeof data16 === "string"){
if(func2(data16) > 20){
const err36 = {instancePath:instancePath+"/schools/" + i2+"/id",schemaPath:"#/properties/schools/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err37 = {instancePath:instancePath+"/schools/" + i2+"/id",schemaPath:"#/properties/schools/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.unit !== undefined){
let data17 = data15.unit;
if(typeof data17 === "string"){
if(func2(data17) > 20){
const err38 = {instancePath:instancePath+"/schools/" + i2+"/unit",schemaPath:"#/properties/schools/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/schools/" + i2+"/unit",schemaPath:"#/properties/schools/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.stage !== undefined){
let data18 = data15.stage;
if(typeof data18 === "string"){
if(func2(data18) > 30){
const err40 = {instancePath:instancePath+"/schools/" + i2+"/stage",schemaPath:"#/properties/schools/items/properties/stage/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/schools/" + i2+"/stage",schemaPath:"#/properties/schools/items/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.complete !== undefined){
if(typeof data15.complete !== "boolean"){
const err42 = {instancePath:instancePath+"/schools/" + i2+"/complete",schemaPath:"#/properties/schools/items/properties/complete/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.levels !== undefined){
let data20 = data15.levels;
if(Array.isArray(data20)){
if(data20.length > 9){
const err43 = {instancePath:instancePath+"/schools/" + i2+"/levels",schemaPath:"#/properties/schools/items/properties/levels/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err44 = {instancePath:instancePath+"/schools/" + i2+"/levels/" + i3,schemaPath:"#/properties/schools/items/properties/levels/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9 || isNaN(data21)){
const err45 = {instancePath:instancePath+"/schools/" + i2+"/levels/" + i3,schemaPath:"#/properties/schools/items/properties/levels/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err46 = {instancePath:instancePath+"/schools/" + i2+"/levels/" + i3,schemaPath:"#/properties/schools/items/properties/levels/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/schools/" + i2+"/levels",schemaPath:"#/properties/schools/items/properties/levels/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data15.decided !== undefined){
if(typeof data15.decided !== "boolean"){
const err48 = {instancePath:instancePath+"/schools/" + i2+"/decided",schemaPath:"#/properties/schools/items/properties/decided/type",keyword:"type",params:{type: "boolean"}};
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
const err49 = {instancePath:instancePath+"/schools/" + i2,schemaPath:"#/properties/schools/items/type",keyword:"type",params:{type: "object"}};
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
const err50 = {instancePath:instancePath+"/schools",schemaPath:"#/properties/schools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.grades !== undefined){
let data23 = data.grades;
if(Array.isArray(data23)){
if(data23.length > 60000){
const err51 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/maxItems",keyword:"maxItems",params:{limit: 60000}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len4 = data23.length;
for(let i4=0; i4<len4; i4++){
let data24 = data23[i4];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.standard === undefined){
const err52 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data24.unit === undefined){
const err53 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data24.stage === undefined){
const err54 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data24.counts === undefined){
const err55 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data24.best === undefined){
const err56 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "best"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data24.withheld === undefined){
const err57 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "withheld"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data24.notApplied === undefined){
const err58 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "notApplied"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data24.totals === undefined){
const err59 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/required",keyword:"required",params:{missingProperty: "totals"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key2 in data24){
if(!((((((((key2 === "standard") || (key2 === "unit")) || (key2 === "stage")) || (key2 === "counts")) || (key2 === "best")) || (key2 === "withheld")) || (key2 === "notApplied")) || (key2 === "totals"))){
const err60 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
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
const err61 = {instancePath:instancePath+"/grades/" + i4+"/unit",schemaPath:"#/properties/grades/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err62 = {instancePath:instancePath+"/grades/" + i4+"/unit",schemaPath:"#/properties/grades/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.stage !== undefined){
let data27 = data24.stage;
if(typeof data27 === "string"){
if(func2(data27) > 30){
const err63 = {instancePath:instancePath+"/grades/" + i4+"/stage",schemaPath:"#/properties/grades/items/properties/stage/maxLength",keyword:"maxLength",params:{limit: 30}};
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
const err64 = {instancePath:instancePath+"/grades/" + i4+"/stage",schemaPath:"#/properties/grades/items/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data24.counts !== undefined){
let data28 = data24.counts;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length > 10){
const err65 = {instancePath:instancePath+"/grades/" + i4+"/counts",schemaPath:"#/properties/grades/items/properties/counts/maxProperties",keyword:"maxProperties",params:{limit: 10}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key3 in data28){
let data29 = data28[key3];
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err66 = {instancePath:instancePath+"/grades/" + i4+"/counts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/counts/additionalProperties/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
const err67 = {instancePath:instancePath+"/grades/" + i4+"/counts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/grades/items/properties/counts/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/grades/" + i4+"/counts",schemaPath:"#/properties/grades/items/properties/counts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data24.best !== undefined){
let data30 = data24.best;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err69 = {instancePath:instancePath+"/grades/" + i4+"/best",schemaPath:"#/properties/grades/items/properties/best/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
const err70 = {instancePath:instancePath+"/grades/" + i4+"/best",schemaPath:"#/properties/grades/items/properties/best/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data24.withheld !== undefined){
let data31 = data24.withheld;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err71 = {instancePath:instancePath+"/grades/" + i4+"/withheld",schemaPath:"#/properties/grades/items/properties/withheld/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err72 = {instancePath:instancePath+"/grades/" + i4+"/withheld",schemaPath:"#/properties/grades/items/properties/withheld/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data24.notApplied !== undefined){
let data32 = data24.notApplied;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err73 = {instancePath:instancePath+"/grades/" + i4+"/notApplied",schemaPath:"#/properties/grades/items/properties/notApplied/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err74 = {instancePath:instancePath+"/grades/" + i4+"/notApplied",schemaPath:"#/properties/grades/items/properties/notApplied/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data24.totals !== undefined){
let data33 = data24.totals;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.values === undefined){
const err75 = {instancePath:instancePath+"/grades/" + i4+"/totals",schemaPath:"#/properties/grades/items/properties/totals/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data33.counts === undefined){
const err76 = {instancePath:instancePath+"/grades/" + i4+"/totals",schemaPath:"#/properties/grades/items/properties/totals/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data33.sum === undefined){
const err77 = {instancePath:instancePath+"/grades/" + i4+"/totals",schemaPath:"#/properties/grades/items/properties/totals/required",keyword:"required",params:{missingProperty: "sum"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key4 in data33){
if(!(((key4 === "values") || (key4 === "counts")) || (key4 === "sum"))){
const err78 = {instancePath:instancePath+"/grades/" + i4+"/totals",schemaPath:"#/properties/grades/items/properties/totals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data33.values !== undefined){
let data34 = data33.values;
if(Array.isArray(data34)){
if(data34.length > 200000){
const err79 = {instancePath:instancePath+"/grades/" + i4+"/totals/values",schemaPath:"#/properties/grades/items/properties/totals/properties/values/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
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
const err80 = {instancePath:instancePath+"/grades/" + i4+"/totals/values",schemaPath:"#/properties/grades/items/properties/totals/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data33.counts !== undefined){
let data36 = data33.counts;
if(Array.isArray(data36)){
if(data36.length > 200000){
const err81 = {instancePath:instancePath+"/grades/" + i4+"/totals/counts",schemaPath:"#/properties/grades/items/properties/totals/properties/counts/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err82 = {instancePath:instancePath+"/grades/" + i4+"/totals/counts/" + i6,schemaPath:"#/properties/grades/items/properties/totals/properties/counts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 1 || isNaN(data37)){
const err83 = {instancePath:instancePath+"/grades/" + i4+"/totals/counts/" + i6,schemaPath:"#/properties/grades/items/properties/totals/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err84 = {instancePath:instancePath+"/grades/" + i4+"/totals/counts",schemaPath:"#/properties/grades/items/properties/totals/properties/counts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
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
const err85 = {instancePath:instancePath+"/grades/" + i4+"/totals",schemaPath:"#/properties/grades/items/properties/totals/type",keyword:"type",params:{type: "object"}};
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
const err86 = {instancePath:instancePath+"/grades/" + i4,schemaPath:"#/properties/grades/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.shares !== undefined){
let data39 = data.shares;
if(Array.isArray(data39)){
if(data39.length > 200000){
const err88 = {instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const len7 = data39.length;
for(let i7=0; i7<len7; i7++){
if(!(validate82(data39[i7], {instancePath:instancePath+"/shares/" + i7,parentData:data39,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err89 = {instancePath:instancePath+"/shares",schemaPath:"#/properties/shares/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.indicators !== undefined){
let data41 = data.indicators;
if(Array.isArray(data41)){
if(data41.length > 400000){
const err90 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/maxItems",keyword:"maxItems",params:{limit: 400000}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
const len8 = data41.length;
for(let i8=0; i8<len8; i8++){
let data42 = data41[i8];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.standard === undefined){
const err91 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data42.unit === undefined){
const err92 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data42.stage === undefined){
const err93 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data42.indicator === undefined){
const err94 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "indicator"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data42.blank === undefined){
const err95 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "blank"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data42.notApplicable === undefined){
const err96 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "notApplicable"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data42.guarded === undefined){
const err97 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "guarded"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data42.failed === undefined){
const err98 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "failed"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data42.shares === undefined){
const err99 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/required",keyword:"required",params:{missingProperty: "shares"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key5 in data42){
if(!(func1.call(schema19.properties.indicators.items.properties, key5))){
const err100 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data42.standard !== undefined){
if(!(validate78(data42.standard, {instancePath:instancePath+"/indicators/" + i8+"/standard",parentData:data42,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data42.unit !== undefined){
let data44 = data42.unit;
if(typeof data44 === "string"){
if(func2(data44) > 20){
const err101 = {instancePath:instancePath+"/indicators/" + i8+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/indicators/" + i8+"/unit",schemaPath:"#/properties/indicators/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data42.stage !== undefined){
let data45 = data42.stage;
if(typeof data45 === "string"){
if(func2(data45) > 30){
const err103 = {instancePath:instancePath+"/indicators/" + i8+"/stage",schemaPath:"#/properties/indicators/items/properties/stage/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/indicators/" + i8+"/stage",schemaPath:"#/properties/indicators/items/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data42.indicator !== undefined){
let data46 = data42.indicator;
if(typeof data46 === "string"){
if(func2(data46) > 20){
const err105 = {instancePath:instancePath+"/indicators/" + i8+"/indicator",schemaPath:"#/properties/indicators/items/properties/indicator/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/indicators/" + i8+"/indicator",schemaPath:"#/properties/indicators/items/properties/indicator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data42.blank !== undefined){
let data47 = data42.blank;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err107 = {instancePath:instancePath+"/indicators/" + i8+"/blank",schemaPath:"#/properties/indicators/items/properties/blank/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 0 || isNaN(data47)){
const err108 = {instancePath:instancePath+"/indicators/" + i8+"/blank",schemaPath:"#/properties/indicators/items/properties/blank/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data42.notApplicable !== undefined){
let data48 = data42.notApplicable;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err109 = {instancePath:instancePath+"/indicators/" + i8+"/notApplicable",schemaPath:"#/properties/indicators/items/properties/notApplicable/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err110 = {instancePath:instancePath+"/indicators/" + i8+"/notApplicable",schemaPath:"#/properties/indicators/items/properties/notApplicable/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
if(data42.guarded !== undefined){
let data49 = data42.guarded;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err111 = {instancePath:instancePath+"/indicators/" + i8+"/guarded",schemaPath:"#/properties/indicators/items/properties/guarded/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 0 || isNaN(data49)){
const err112 = {instancePath:instancePath+"/indicators/" + i8+"/guarded",schemaPath:"#/properties/indicators/items/properties/guarded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
if(data42.failed !== undefined){
let data50 = data42.failed;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err113 = {instancePath:instancePath+"/indicators/" + i8+"/failed",schemaPath:"#/properties/indicators/items/properties/failed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err114 = {instancePath:instancePath+"/indicators/" + i8+"/failed",schemaPath:"#/properties/indicators/items/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
if(data42.shares !== undefined){
let data51 = data42.shares;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.places === undefined){
const err115 = {instancePath:instancePath+"/indicators/" + i8+"/shares",schemaPath:"#/properties/indicators/items/properties/shares/required",keyword:"required",params:{missingProperty: "places"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data51.counts === undefined){
const err116 = {instancePath:instancePath+"/indicators/" + i8+"/shares",schemaPath:"#/properties/indicators/items/properties/shares/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data51.sum === undefined){
const err117 = {instancePath:instancePath+"/indicators/" + i8+"/shares",schemaPath:"#/properties/indicators/items/properties/shares/required",keyword:"required",params:{missingProperty: "sum"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key6 in data51){
if(!(((key6 === "places") || (key6 === "counts")) || (key6 === "sum"))){
const err118 = {instancePath:instancePath+"/indicators/" + i8+"/shares",schemaPath:"#/properties/indicators/items/properties/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data51.places !== undefined){
let data52 = data51.places;
if(Array.isArray(data52)){
if(data52.length > 200000){
const err119 = {instancePath:instancePath+"/indicators/" + i8+"/shares/places",schemaPath:"#/properties/indicators/items/properties/shares/properties/places/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len9 = data52.length;
for(let i9=0; i9<len9; i9++){
let data53 = data52[i9];
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err120 = {instancePath:instancePath+"/indicators/" + i8+"/shares/places/" + i9,schemaPath:"#/properties/indicators/items/properties/shares/properties/places/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 199999 || isNaN(data53)){
const err121 = {instancePath:instancePath+"/indicators/" + i8+"/shares/places/" + i9,schemaPath:"#/properties/indicators/items/properties/shares/properties/places/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 199999}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err122 = {instancePath:instancePath+"/indicators/" + i8+"/shares/places/" + i9,schemaPath:"#/properties/indicators/items/properties/shares/properties/places/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
}
else {
const err123 = {instancePath:instancePath+"/indicators/" + i8+"/shares/places",schemaPath:"#/properties/indicators/items/properties/shares/properties/places/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data51.counts !== undefined){
let data54 = data51.counts;
if(Array.isArray(data54)){
if(data54.length > 200000){
const err124 = {instancePath:instancePath+"/indicators/" + i8+"/shares/counts",schemaPath:"#/properties/indicators/items/properties/shares/properties/counts/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len10 = data54.length;
for(let i10=0; i10<len10; i10++){
let data55 = data54[i10];
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err125 = {instancePath:instancePath+"/indicators/" + i8+"/shares/counts/" + i10,schemaPath:"#/properties/indicators/items/properties/shares/properties/counts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 1 || isNaN(data55)){
const err126 = {instancePath:instancePath+"/indicators/" + i8+"/shares/counts/" + i10,schemaPath:"#/properties/indicators/items/properties/shares/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
}
else {
const err127 = {instancePath:instancePath+"/indicators/" + i8+"/shares/counts",schemaPath:"#/properties/indicators/items/properties/shares/properties/counts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data51.sum !== undefined){
if(!(validate82(data51.sum, {instancePath:instancePath+"/indicators/" + i8+"/shares/sum",parentData:data51,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err128 = {instancePath:instancePath+"/indicators/" + i8+"/shares",schemaPath:"#/properties/indicators/items/properties/shares/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/indicators/" + i8,schemaPath:"#/properties/indicators/items/type",keyword:"type",params:{type: "object"}};
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
const err130 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.gaps !== undefined){
let data57 = data.gaps;
if(Array.isArray(data57)){
if(data57.length > 20000){
const err131 = {instancePath:instancePath+"/gaps",schemaPath:"#/properties/gaps/maxItems",keyword:"maxItems",params:{limit: 20000}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len11 = data57.length;
for(let i11=0; i11<len11; i11++){
let data58 = data57[i11];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.standard === undefined){
const err132 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data58.unit === undefined){
const err133 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data58.level === undefined){
const err134 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "level"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data58.flagged === undefined){
const err135 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "flagged"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data58.adjudicate === undefined){
const err136 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "adjudicate"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data58.gaps === undefined){
const err137 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/required",keyword:"required",params:{missingProperty: "gaps"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key7 in data58){
if(!((((((key7 === "standard") || (key7 === "unit")) || (key7 === "level")) || (key7 === "flagged")) || (key7 === "adjudicate")) || (key7 === "gaps"))){
const err138 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data58.standard !== undefined){
if(!(validate78(data58.standard, {instancePath:instancePath+"/gaps/" + i11+"/standard",parentData:data58,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data58.unit !== undefined){
let data60 = data58.unit;
if(typeof data60 === "string"){
if(func2(data60) > 20){
const err139 = {instancePath:instancePath+"/gaps/" + i11+"/unit",schemaPath:"#/properties/gaps/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err140 = {instancePath:instancePath+"/gaps/" + i11+"/unit",schemaPath:"#/properties/gaps/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data58.level !== undefined){
let data61 = data58.level;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err141 = {instancePath:instancePath+"/gaps/" + i11+"/level",schemaPath:"#/properties/gaps/items/properties/level/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 9 || isNaN(data61)){
const err142 = {instancePath:instancePath+"/gaps/" + i11+"/level",schemaPath:"#/properties/gaps/items/properties/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data61 < 1 || isNaN(data61)){
const err143 = {instancePath:instancePath+"/gaps/" + i11+"/level",schemaPath:"#/properties/gaps/items/properties/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data58.flagged !== undefined){
let data62 = data58.flagged;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err144 = {instancePath:instancePath+"/gaps/" + i11+"/flagged",schemaPath:"#/properties/gaps/items/properties/flagged/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 < 0 || isNaN(data62)){
const err145 = {instancePath:instancePath+"/gaps/" + i11+"/flagged",schemaPath:"#/properties/gaps/items/properties/flagged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
if(data58.adjudicate !== undefined){
let data63 = data58.adjudicate;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err146 = {instancePath:instancePath+"/gaps/" + i11+"/adjudicate",schemaPath:"#/properties/gaps/items/properties/adjudicate/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 0 || isNaN(data63)){
const err147 = {instancePath:instancePath+"/gaps/" + i11+"/adjudicate",schemaPath:"#/properties/gaps/items/properties/adjudicate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
if(data58.gaps !== undefined){
let data64 = data58.gaps;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.values === undefined){
const err148 = {instancePath:instancePath+"/gaps/" + i11+"/gaps",schemaPath:"#/properties/gaps/items/properties/gaps/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data64.counts === undefined){
const err149 = {instancePath:instancePath+"/gaps/" + i11+"/gaps",schemaPath:"#/properties/gaps/items/properties/gaps/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data64.sum === undefined){
const err150 = {instancePath:instancePath+"/gaps/" + i11+"/gaps",schemaPath:"#/properties/gaps/items/properties/gaps/required",keyword:"required",params:{missingProperty: "sum"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
for(const key8 in data64){
if(!(((key8 === "values") || (key8 === "counts")) || (key8 === "sum"))){
const err151 = {instancePath:instancePath+"/gaps/" + i11+"/gaps",schemaPath:"#/properties/gaps/items/properties/gaps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data64.values !== undefined){
let data65 = data64.values;
if(Array.isArray(data65)){
if(data65.length > 200000){
const err152 = {instancePath:instancePath+"/gaps/" + i11+"/gaps/values",schemaPath:"#/properties/gaps/items/properties/gaps/properties/values/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len12 = data65.length;
for(let i12=0; i12<len12; i12++){
if(!(validate80(data65[i12], {instancePath:instancePath+"/gaps/" + i11+"/gaps/values/" + i12,parentData:data65,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err153 = {instancePath:instancePath+"/gaps/" + i11+"/gaps/values",schemaPath:"#/properties/gaps/items/properties/gaps/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data64.counts !== undefined){
let data67 = data64.counts;
if(Array.isArray(data67)){
if(data67.length > 200000){
const err154 = {instancePath:instancePath+"/gaps/" + i11+"/gaps/counts",schemaPath:"#/properties/gaps/items/properties/gaps/properties/counts/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len13 = data67.length;
for(let i13=0; i13<len13; i13++){
let data68 = data67[i13];
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err155 = {instancePath:instancePath+"/gaps/" + i11+"/gaps/counts/" + i13,schemaPath:"#/properties/gaps/items/properties/gaps/properties/counts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 1 || isNaN(data68)){
const err156 = {instancePath:instancePath+"/gaps/" + i11+"/gaps/counts/" + i13,schemaPath:"#/properties/gaps/items/properties/gaps/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
}
else {
const err157 = {instancePath:instancePath+"/gaps/" + i11+"/gaps/counts",schemaPath:"#/properties/gaps/items/properties/gaps/properties/counts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data64.sum !== undefined){
if(!(validate82(data64.sum, {instancePath:instancePath+"/gaps/" + i11+"/gaps/sum",parentData:data64,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err158 = {instancePath:instancePath+"/gaps/" + i11+"/gaps",schemaPath:"#/properties/gaps/items/properties/gaps/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/gaps/" + i11,schemaPath:"#/properties/gaps/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/gaps",schemaPath:"#/properties/gaps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data.findings !== undefined){
let data70 = data.findings;
if(Array.isArray(data70)){
if(data70.length > 100000){
const err161 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 100000}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const len14 = data70.length;
for(let i14=0; i14<len14; i14++){
let data71 = data70[i14];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.code === undefined){
const err162 = {instancePath:instancePath+"/findings/" + i14,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data71.severity === undefined){
const err163 = {instancePath:instancePath+"/findings/" + i14,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data71.unit === undefined){
const err164 = {instancePath:instancePath+"/findings/" + i14,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data71.schools === undefined){
const err165 = {instancePath:instancePath+"/findings/" + i14,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "schools"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key9 in data71){
if(!((((key9 === "code") || (key9 === "severity")) || (key9 === "unit")) || (key9 === "schools"))){
const err166 = {instancePath:instancePath+"/findings/" + i14,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data71.code !== undefined){
let data72 = data71.code;
if(typeof data72 === "string"){
if(func2(data72) > 6){
const err167 = {instancePath:instancePath+"/findings/" + i14+"/code",schemaPath:"#/properties/findings/items/properties/code/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!pattern12.test(data72)){
const err168 = {instancePath:instancePath+"/findings/" + i14+"/code",schemaPath:"#/properties/findings/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^JY[0-9]{4}$"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/findings/" + i14+"/code",schemaPath:"#/properties/findings/items/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data71.severity !== undefined){
let data73 = data71.severity;
if(!(((data73 === "error") || (data73 === "warning")) || (data73 === "notice"))){
const err170 = {instancePath:instancePath+"/findings/" + i14+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema19.properties.findings.items.properties.severity.enum}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(typeof data73 === "string"){
if(func2(data73) > 10){
const err171 = {instancePath:instancePath+"/findings/" + i14+"/severity",schemaPath:"#/properties/findings/items/properties/severity/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/findings/" + i14+"/severity",schemaPath:"#/properties/findings/items/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data71.unit !== undefined){
let data74 = data71.unit;
if(typeof data74 === "string"){
if(func2(data74) > 20){
const err173 = {instancePath:instancePath+"/findings/" + i14+"/unit",schemaPath:"#/properties/findings/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err174 = {instancePath:instancePath+"/findings/" + i14+"/unit",schemaPath:"#/properties/findings/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data71.schools !== undefined){
let data75 = data71.schools;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err175 = {instancePath:instancePath+"/findings/" + i14+"/schools",schemaPath:"#/properties/findings/items/properties/schools/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 < 1 || isNaN(data75)){
const err176 = {instancePath:instancePath+"/findings/" + i14+"/schools",schemaPath:"#/properties/findings/items/properties/schools/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
}
else {
const err177 = {instancePath:instancePath+"/findings/" + i14,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data.awards !== undefined){
let data76 = data.awards;
if(Array.isArray(data76)){
if(data76.length > 100000){
const err179 = {instancePath:instancePath+"/awards",schemaPath:"#/properties/awards/maxItems",keyword:"maxItems",params:{limit: 100000}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
const len15 = data76.length;
for(let i15=0; i15<len15; i15++){
let data77 = data76[i15];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.id === undefined){
const err180 = {instancePath:instancePath+"/awards/" + i15,schemaPath:"#/properties/awards/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data77.award === undefined){
const err181 = {instancePath:instancePath+"/awards/" + i15,schemaPath:"#/properties/awards/items/required",keyword:"required",params:{missingProperty: "award"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data77.unit === undefined){
const err182 = {instancePath:instancePath+"/awards/" + i15,schemaPath:"#/properties/awards/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data77.year === undefined){
const err183 = {instancePath:instancePath+"/awards/" + i15,schemaPath:"#/properties/awards/items/required",keyword:"required",params:{missingProperty: "year"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data77.status === undefined){
const err184 = {instancePath:instancePath+"/awards/" + i15,schemaPath:"#/properties/awards/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data77.validFrom === undefined){
const err185 = {instancePath:instancePath+"/awards/" + i15,schemaPath:"#/properties/awards/items/required",keyword:"required",params:{missingProperty: "validFrom"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key10 in data77){
if(!(((((((key10 === "id") || (key10 === "award")) || (key10 === "unit")) || (key10 === "year")) || (key10 === "status")) || (key10 === "validFrom")) || (key10 === "validTo"))){
const err186 = {instancePath:instancePath+"/awards/" + i15,schemaPath:"#/properties/awards/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data77.id !== undefined){
if(!(validate54(data77.id, {instancePath:instancePath+"/awards/" + i15+"/id",parentData:data77,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data77.award !== undefined){
let data79 = data77.award;
if(typeof data79 === "string"){
if(func2(data79) > 60){
const err187 = {instancePath:instancePath+"/awards/" + i15+"/award",schemaPath:"#/properties/awards/items/properties/award/maxLength",keyword:"maxLength",params:{limit: 60}};
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
const err188 = {instancePath:instancePath+"/awards/" + i15+"/award",schemaPath:"#/properties/awards/items/properties/award/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data77.unit !== undefined){
let data80 = data77.unit;
if(typeof data80 === "string"){
if(func2(data80) > 20){
const err189 = {instancePath:instancePath+"/awards/" + i15+"/unit",schemaPath:"#/properties/awards/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/awards/" + i15+"/unit",schemaPath:"#/properties/awards/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data77.year !== undefined){
if(!(validate75(data77.year, {instancePath:instancePath+"/awards/" + i15+"/year",parentData:data77,parentDataProperty:"year",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data77.status !== undefined){
let data82 = data77.status;
if(!((((data82 === "active") || (data82 === "suspended")) || (data82 === "revoked")) || (data82 === "expired"))){
const err191 = {instancePath:instancePath+"/awards/" + i15+"/status",schemaPath:"#/properties/awards/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema19.properties.awards.items.properties.status.enum}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(typeof data82 === "string"){
if(func2(data82) > 10){
const err192 = {instancePath:instancePath+"/awards/" + i15+"/status",schemaPath:"#/properties/awards/items/properties/status/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/awards/" + i15+"/status",schemaPath:"#/properties/awards/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data77.validFrom !== undefined){
if(!(validate56(data77.validFrom, {instancePath:instancePath+"/awards/" + i15+"/validFrom",parentData:data77,parentDataProperty:"validFrom",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data77.validTo !== undefined){
if(!(validate56(data77.validTo, {instancePath:instancePath+"/awards/" + i15+"/validTo",parentData:data77,parentDataProperty:"validTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err194 = {instancePath:instancePath+"/awards/" + i15,schemaPath:"#/properties/awards/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/awards",schemaPath:"#/properties/awards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data.changes !== undefined){
let data85 = data.changes;
if(Array.isArray(data85)){
if(data85.length > 20000){
const err196 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 20000}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const len16 = data85.length;
for(let i16=0; i16<len16; i16++){
let data86 = data85[i16];
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.standard === undefined){
const err197 = {instancePath:instancePath+"/changes/" + i16,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data86.unit === undefined){
const err198 = {instancePath:instancePath+"/changes/" + i16,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data86.stage === undefined){
const err199 = {instancePath:instancePath+"/changes/" + i16,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "stage"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data86.before === undefined){
const err200 = {instancePath:instancePath+"/changes/" + i16,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "before"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data86.now === undefined){
const err201 = {instancePath:instancePath+"/changes/" + i16,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "now"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data86.raised === undefined){
const err202 = {instancePath:instancePath+"/changes/" + i16,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "raised"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data86.kept === undefined){
const err203 = {instancePath:instancePath+"/changes/" + i16,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "kept"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data86.lowered === undefined){
const err204 = {instancePath:instancePath+"/changes/" + i16,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "lowered"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data86.differences === undefined){
const err205 = {instancePath:instancePath+"/changes/" + i16,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: "differences"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key11 in data86){
if(!(func1.call(schema19.properties.changes.items.properties, key11))){
const err206 = {instancePath:instancePath+"/changes/" + i16,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data86.standard !== undefined){
if(!(validate78(data86.standard, {instancePath:instancePath+"/changes/" + i16+"/standard",parentData:data86,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data86.unit !== undefined){
let data88 = data86.unit;
if(typeof data88 === "string"){
if(func2(data88) > 20){
const err207 = {instancePath:instancePath+"/changes/" + i16+"/unit",schemaPath:"#/properties/changes/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/changes/" + i16+"/unit",schemaPath:"#/properties/changes/items/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data86.stage !== undefined){
let data89 = data86.stage;
if(typeof data89 === "string"){
if(func2(data89) > 30){
const err209 = {instancePath:instancePath+"/changes/" + i16+"/stage",schemaPath:"#/properties/changes/items/properties/stage/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/changes/" + i16+"/stage",schemaPath:"#/properties/changes/items/properties/stage/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data86.before !== undefined){
if(!(validate80(data86.before, {instancePath:instancePath+"/changes/" + i16+"/before",parentData:data86,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data86.now !== undefined){
if(!(validate80(data86.now, {instancePath:instancePath+"/changes/" + i16+"/now",parentData:data86,parentDataProperty:"now",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
if(data86.raised !== undefined){
let data92 = data86.raised;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err211 = {instancePath:instancePath+"/changes/" + i16+"/raised",schemaPath:"#/properties/changes/items/properties/raised/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 0 || isNaN(data92)){
const err212 = {instancePath:instancePath+"/changes/" + i16+"/raised",schemaPath:"#/properties/changes/items/properties/raised/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data86.kept !== undefined){
let data93 = data86.kept;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err213 = {instancePath:instancePath+"/changes/" + i16+"/kept",schemaPath:"#/properties/changes/items/properties/kept/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
const err214 = {instancePath:instancePath+"/changes/" + i16+"/kept",schemaPath:"#/properties/changes/items/properties/kept/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data86.lowered !== undefined){
let data94 = data86.lowered;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err215 = {instancePath:instancePath+"/changes/" + i16+"/lowered",schemaPath:"#/properties/changes/items/properties/lowered/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 < 0 || isNaN(data94)){
const err216 = {instancePath:instancePath+"/changes/" + i16+"/lowered",schemaPath:"#/properties/changes/items/properties/lowered/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data86.differences !== undefined){
let data95 = data86.differences;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.values === undefined){
const err217 = {instancePath:instancePath+"/changes/" + i16+"/differences",schemaPath:"#/properties/changes/items/properties/differences/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data95.counts === undefined){
const err218 = {instancePath:instancePath+"/changes/" + i16+"/differences",schemaPath:"#/properties/changes/items/properties/differences/required",keyword:"required",params:{missingProperty: "counts"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(data95.sum === undefined){
const err219 = {instancePath:instancePath+"/changes/" + i16+"/differences",schemaPath:"#/properties/changes/items/properties/differences/required",keyword:"required",params:{missingProperty: "sum"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
for(const key12 in data95){
if(!(((key12 === "values") || (key12 === "counts")) || (key12 === "sum"))){
const err220 = {instancePath:instancePath+"/changes/" + i16+"/differences",schemaPath:"#/properties/changes/items/properties/differences/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data95.values !== undefined){
let data96 = data95.values;
if(Array.isArray(data96)){
if(data96.length > 200000){
const err221 = {instancePath:instancePath+"/changes/" + i16+"/differences/values",schemaPath:"#/properties/changes/items/properties/differences/properties/values/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len17 = data96.length;
for(let i17=0; i17<len17; i17++){
if(!(validate80(data96[i17], {instancePath:instancePath+"/changes/" + i16+"/differences/values/" + i17,parentData:data96,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err222 = {instancePath:instancePath+"/changes/" + i16+"/differences/values",schemaPath:"#/properties/changes/items/properties/differences/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data95.counts !== undefined){
let data98 = data95.counts;
if(Array.isArray(data98)){
if(data98.length > 200000){
const err223 = {instancePath:instancePath+"/changes/" + i16+"/differences/counts",schemaPath:"#/properties/changes/items/properties/differences/properties/counts/maxItems",keyword:"maxItems",params:{limit: 200000}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
const len18 = data98.length;
for(let i18=0; i18<len18; i18++){
let data99 = data98[i18];
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err224 = {instancePath:instancePath+"/changes/" + i16+"/differences/counts/" + i18,schemaPath:"#/properties/changes/items/properties/differences/properties/counts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 1 || isNaN(data99)){
const err225 = {instancePath:instancePath+"/changes/" + i16+"/differences/counts/" + i18,schemaPath:"#/properties/changes/items/properties/differences/properties/counts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
}
else {
const err226 = {instancePath:instancePath+"/changes/" + i16+"/differences/counts",schemaPath:"#/properties/changes/items/properties/differences/properties/counts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data95.sum !== undefined){
if(!(validate82(data95.sum, {instancePath:instancePath+"/changes/" + i16+"/differences/sum",parentData:data95,parentDataProperty:"sum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
const err227 = {instancePath:instancePath+"/changes/" + i16+"/differences",schemaPath:"#/properties/changes/items/properties/differences/type",keyword:"type",params:{type: "object"}};
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
else {
const err228 = {instancePath:instancePath+"/changes/" + i16,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

