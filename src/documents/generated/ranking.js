// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';

export const validateRanking = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://jiaoyan.example/schema/1/ranking.schema.json","type":"object","additionalProperties":false,"required":["kind","formatVersion","id","issued","issuer","producer","derivedFrom","lang","programme","schoolYear","standard","audience","method","compare","order","basis","lists"],"properties":{"kind":{"const":"ranking"},"formatVersion":{"type":"string","pattern":"^1\\.[0-9]{1,3}$","maxLength":6},"id":{"$ref":"definitions.schema.json#/$defs/documentId"},"issued":{"$ref":"definitions.schema.json#/$defs/calendarDate"},"issuer":{"$ref":"definitions.schema.json#/$defs/issuer"},"producer":{"$ref":"definitions.schema.json#/$defs/producer"},"derivedFrom":{"type":"array","maxItems":2000,"items":{"$ref":"definitions.schema.json#/$defs/derivation"}},"lang":{"$ref":"definitions.schema.json#/$defs/language"},"extensions":{"$ref":"definitions.schema.json#/$defs/extensions"},"programme":{"$ref":"definitions.schema.json#/$defs/reference"},"schoolYear":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"standard":{"$ref":"definitions.schema.json#/$defs/reference"},"scoredBy":{"$ref":"definitions.schema.json#/$defs/slug"},"award":{"type":"string","maxLength":60},"audience":{"type":"string","enum":["internal","public"],"maxLength":64},"method":{"const":"competition"},"compare":{"type":"string","enum":["exact","printed"],"maxLength":64},"order":{"type":"array","maxItems":9,"items":{"type":"object","additionalProperties":false,"required":["term","zh","en"],"properties":{"term":{"type":"string","maxLength":60},"zh":{"type":"string","maxLength":120},"en":{"type":"string","maxLength":120}}}},"atCutoff":{"type":"string","maxLength":200},"basis":{"type":"object","additionalProperties":false,"required":["results","notApplied","root"],"properties":{"results":{"type":"integer","minimum":0},"notApplied":{"type":"integer","minimum":0},"root":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/sha256"}},{"if":{"type":"null"},"then":{"type":"null"}}]}}},"lists":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["list","by","places","cut","rows"],"properties":{"list":{"type":"string","maxLength":30},"by":{"type":"string","enum":["category","stage"],"maxLength":64},"places":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":0}},{"if":{"type":"null"},"then":{"type":"null"}}]},"cut":{"type":["object","null"],"allOf":[{"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["in","panel","open"],"properties":{"in":{"type":"integer","minimum":0},"panel":{"type":"array","maxItems":5000,"items":{"type":"string","maxLength":90}},"open":{"type":"integer","minimum":0}}}},{"if":{"type":"null"},"then":{"type":"null"}}]},"rows":{"type":"array","maxItems":20000,"items":{"type":"object","additionalProperties":false,"required":["rank","school","subject","grade","total","awarded"],"properties":{"rank":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":1}},{"if":{"type":"null"},"then":{"type":"null"}}]},"school":{"type":"object","additionalProperties":false,"required":["id","name","unit"],"properties":{"id":{"type":"string","maxLength":20},"name":{"type":"string","maxLength":120},"unit":{"type":"string","maxLength":20}}},"subject":{"type":"object","additionalProperties":false,"required":["id","grain","name"],"properties":{"id":{"type":"string","maxLength":64},"grain":{"$ref":"definitions.schema.json#/$defs/grain"},"name":{"type":"string","maxLength":120}}},"grade":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"type":"string","maxLength":20}},{"if":{"type":"null"},"then":{"type":"null"}}]},"total":{"type":["string","null"],"allOf":[{"if":{"type":"string"},"then":{"$ref":"definitions.schema.json#/$defs/decimal"}},{"if":{"type":"null"},"then":{"type":"null"}}]},"keys":{"type":"array","maxItems":9,"items":{"$ref":"definitions.schema.json#/$defs/fraction"}},"decidedBy":{"type":"string","maxLength":60},"eligibility":{"type":"string","enum":["eligible","not-eligible","open"],"maxLength":64},"because":{"type":"array","maxItems":20,"items":{"type":"string","maxLength":40}},"conditions":{"type":"array","maxItems":40,"items":{"type":"object","additionalProperties":false,"required":["id","zh","en","met"],"properties":{"id":{"type":"string","maxLength":12},"zh":{"type":"string","maxLength":200},"en":{"type":"string","maxLength":200},"met":{"type":"string","enum":["no","unknown"],"maxLength":64}}}},"eligibleRank":{"type":["integer","null"],"allOf":[{"if":{"type":"integer"},"then":{"type":"integer","minimum":1}},{"if":{"type":"null"},"then":{"type":"null"}}]},"place":{"type":"string","enum":["in","panel","out"],"maxLength":64},"awarded":{"type":"boolean"},"year":{"$ref":"definitions.schema.json#/$defs/schoolYear"},"number":{"type":"string","maxLength":60},"result":{"$ref":"definitions.schema.json#/$defs/reference"}}}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (runtime_ucs2length.default ?? runtime_ucs2length);
const pattern3 = new RegExp("^1\\.[0-9]{1,3}$", "u");
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
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"string","enum":["school","researchGroup","preparationGroup","group","person","item","evidence","institution","region","base","researcher"],"maxLength":64};

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
if(!(((((((((((data === "school") || (data === "researchGroup")) || (data === "preparationGroup")) || (data === "group")) || (data === "person")) || (data === "item")) || (data === "evidence")) || (data === "institution")) || (data === "region")) || (data === "base")) || (data === "researcher"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema34.enum}};
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
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"string","maxLength":40,"pattern":"^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$"};
const pattern11 = new RegExp("^-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?$", "u");

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
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
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema36 = {"type":"string","maxLength":400,"pattern":"^-?[0-9]{1,190}(/[1-9][0-9]{0,190})?$"};
const pattern12 = new RegExp("^-?[0-9]{1,190}(/[1-9][0-9]{0,190})?$", "u");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
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
if(!pattern12.test(data)){
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
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://jiaoyan.example/schema/1/ranking.schema.json" */;
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
if(data.standard === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standard"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.audience === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audience"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.method === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.compare === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compare"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.order === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "order"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.basis === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.lists === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lists"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.kind !== undefined){
if("ranking" !== data.kind){
const err18 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "ranking"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.formatVersion !== undefined){
let data1 = data.formatVersion;
if(typeof data1 === "string"){
if(func2(data1) > 6){
const err19 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern3.test(data1)){
const err20 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/pattern",keyword:"pattern",params:{pattern: "^1\\.[0-9]{1,3}$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/formatVersion",schemaPath:"#/properties/formatVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
const err22 = {instancePath:instancePath+"/derivedFrom",schemaPath:"#/properties/derivedFrom/maxItems",keyword:"maxItems",params:{limit: 2000}};
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
if(!(validate62(data6[i0], {instancePath:instancePath+"/derivedFrom/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/derivedFrom",schemaPath:"#/properties/derivedFrom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
if(data.standard !== undefined){
if(!(validate70(data.standard, {instancePath:instancePath+"/standard",parentData:data,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.scoredBy !== undefined){
if(!(validate78(data.scoredBy, {instancePath:instancePath+"/scoredBy",parentData:data,parentDataProperty:"scoredBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.award !== undefined){
let data14 = data.award;
if(typeof data14 === "string"){
if(func2(data14) > 60){
const err24 = {instancePath:instancePath+"/award",schemaPath:"#/properties/award/maxLength",keyword:"maxLength",params:{limit: 60}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/award",schemaPath:"#/properties/award/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.audience !== undefined){
let data15 = data.audience;
if(!((data15 === "internal") || (data15 === "public"))){
const err26 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema19.properties.audience.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data15 === "string"){
if(func2(data15) > 64){
const err27 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/maxLength",keyword:"maxLength",params:{limit: 64}};
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
const err28 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.method !== undefined){
if("competition" !== data.method){
const err29 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/const",keyword:"const",params:{allowedValue: "competition"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.compare !== undefined){
let data17 = data.compare;
if(!((data17 === "exact") || (data17 === "printed"))){
const err30 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/enum",keyword:"enum",params:{allowedValues: schema19.properties.compare.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data17 === "string"){
if(func2(data17) > 64){
const err31 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.order !== undefined){
let data18 = data.order;
if(Array.isArray(data18)){
if(data18.length > 9){
const err33 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.term === undefined){
const err34 = {instancePath:instancePath+"/order/" + i1,schemaPath:"#/properties/order/items/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data19.zh === undefined){
const err35 = {instancePath:instancePath+"/order/" + i1,schemaPath:"#/properties/order/items/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data19.en === undefined){
const err36 = {instancePath:instancePath+"/order/" + i1,schemaPath:"#/properties/order/items/required",keyword:"required",params:{missingProperty: "en"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key1 in data19){
if(!(((key1 === "term") || (key1 === "zh")) || (key1 === "en"))){
const err37 = {instancePath:instancePath+"/order/" + i1,schemaPath:"#/properties/order/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data19.term !== undefined){
let data20 = data19.term;
if(typeof data20 === "string"){
if(func2(data20) > 60){
const err38 = {instancePath:instancePath+"/order/" + i1+"/term",schemaPath:"#/properties/order/items/properties/term/maxLength",keyword:"maxLength",params:{limit: 60}};
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
const err39 = {instancePath:instancePath+"/order/" + i1+"/term",schemaPath:"#/properties/order/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.zh !== undefined){
let data21 = data19.zh;
if(typeof data21 === "string"){
if(func2(data21) > 120){
const err40 = {instancePath:instancePath+"/order/" + i1+"/zh",schemaPath:"#/properties/order/items/properties/zh/maxLength",keyword:"maxLength",params:{limit: 120}};
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
const err41 = {instancePath:instancePath+"/order/" + i1+"/zh",schemaPath:"#/properties/order/items/properties/zh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.en !== undefined){
let data22 = data19.en;
if(typeof data22 === "string"){
if(func2(data22) > 120){
const err42 = {instancePath:instancePath+"/order/" + i1+"/en",schemaPath:"#/properties/order/items/properties/en/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/order/" + i1+"/en",schemaPath:"#/properties/order/items/properties/en/type",keyword:"type",params:{type: "string"}};
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
else {
const err44 = {instancePath:instancePath+"/order/" + i1,schemaPath:"#/properties/order/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.atCutoff !== undefined){
let data23 = data.atCutoff;
if(typeof data23 === "string"){
if(func2(data23) > 200){
const err46 = {instancePath:instancePath+"/atCutoff",schemaPath:"#/properties/atCutoff/maxLength",keyword:"maxLength",params:{limit: 200}};
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
const err47 = {instancePath:instancePath+"/atCutoff",schemaPath:"#/properties/atCutoff/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.basis !== undefined){
let data24 = data.basis;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.results === undefined){
const err48 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "results"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data24.notApplied === undefined){
const err49 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "notApplied"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data24.root === undefined){
const err50 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/required",keyword:"required",params:{missingProperty: "root"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key2 in data24){
if(!(((key2 === "results") || (key2 === "notApplied")) || (key2 === "root"))){
const err51 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data24.results !== undefined){
let data25 = data24.results;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err52 = {instancePath:instancePath+"/basis/results",schemaPath:"#/properties/basis/properties/results/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err53 = {instancePath:instancePath+"/basis/results",schemaPath:"#/properties/basis/properties/results/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data24.notApplied !== undefined){
let data26 = data24.notApplied;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err54 = {instancePath:instancePath+"/basis/notApplied",schemaPath:"#/properties/basis/properties/notApplied/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err55 = {instancePath:instancePath+"/basis/notApplied",schemaPath:"#/properties/basis/properties/notApplied/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data24.root !== undefined){
let data27 = data24.root;
if((typeof data27 !== "string") && (data27 !== null)){
const err56 = {instancePath:instancePath+"/basis/root",schemaPath:"#/properties/basis/properties/root/type",keyword:"type",params:{type: schema19.properties.basis.properties.root.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const _errs48 = errors;
let valid8 = true;
const _errs49 = errors;
if(typeof data27 !== "string"){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid0 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs51 = errors;
if(!(validate80(data27, {instancePath:instancePath+"/basis/root",parentData:data24,parentDataProperty:"root",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var _valid0 = _errs51 === errors;
valid8 = _valid0;
}
if(!valid8){
const err58 = {instancePath:instancePath+"/basis/root",schemaPath:"#/properties/basis/properties/root/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const _errs53 = errors;
let valid9 = true;
const _errs54 = errors;
if(data27 !== null){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid1 = _errs54 === errors;
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs56 = errors;
if(data27 !== null){
const err60 = {instancePath:instancePath+"/basis/root",schemaPath:"#/properties/basis/properties/root/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid1 = _errs56 === errors;
valid9 = _valid1;
}
if(!valid9){
const err61 = {instancePath:instancePath+"/basis/root",schemaPath:"#/properties/basis/properties/root/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.lists !== undefined){
let data28 = data.lists;
if(Array.isArray(data28)){
if(data28.length > 100){
const err63 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/maxItems",keyword:"maxItems",params:{limit: 100}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.list === undefined){
const err64 = {instancePath:instancePath+"/lists/" + i2,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "list"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data29.by === undefined){
const err65 = {instancePath:instancePath+"/lists/" + i2,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "by"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data29.places === undefined){
const err66 = {instancePath:instancePath+"/lists/" + i2,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "places"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data29.cut === undefined){
const err67 = {instancePath:instancePath+"/lists/" + i2,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "cut"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data29.rows === undefined){
const err68 = {instancePath:instancePath+"/lists/" + i2,schemaPath:"#/properties/lists/items/required",keyword:"required",params:{missingProperty: "rows"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key3 in data29){
if(!(((((key3 === "list") || (key3 === "by")) || (key3 === "places")) || (key3 === "cut")) || (key3 === "rows"))){
const err69 = {instancePath:instancePath+"/lists/" + i2,schemaPath:"#/properties/lists/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data29.list !== undefined){
let data30 = data29.list;
if(typeof data30 === "string"){
if(func2(data30) > 30){
const err70 = {instancePath:instancePath+"/lists/" + i2+"/list",schemaPath:"#/properties/lists/items/properties/list/maxLength",keyword:"maxLength",params:{limit: 30}};
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
const err71 = {instancePath:instancePath+"/lists/" + i2+"/list",schemaPath:"#/properties/lists/items/properties/list/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data29.by !== undefined){
let data31 = data29.by;
if(!((data31 === "category") || (data31 === "stage"))){
const err72 = {instancePath:instancePath+"/lists/" + i2+"/by",schemaPath:"#/properties/lists/items/properties/by/enum",keyword:"enum",params:{allowedValues: schema19.properties.lists.items.properties.by.enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(typeof data31 === "string"){
if(func2(data31) > 64){
const err73 = {instancePath:instancePath+"/lists/" + i2+"/by",schemaPath:"#/properties/lists/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/lists/" + i2+"/by",schemaPath:"#/properties/lists/items/properties/by/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data29.places !== undefined){
let data32 = data29.places;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
const err75 = {instancePath:instancePath+"/lists/" + i2+"/places",schemaPath:"#/properties/lists/items/properties/places/type",keyword:"type",params:{type: schema19.properties.lists.items.properties.places.type}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const _errs70 = errors;
let valid14 = true;
const _errs71 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid2 = _errs71 === errors;
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs73 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err77 = {instancePath:instancePath+"/lists/" + i2+"/places",schemaPath:"#/properties/lists/items/properties/places/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err78 = {instancePath:instancePath+"/lists/" + i2+"/places",schemaPath:"#/properties/lists/items/properties/places/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var _valid2 = _errs73 === errors;
valid14 = _valid2;
}
if(!valid14){
const err79 = {instancePath:instancePath+"/lists/" + i2+"/places",schemaPath:"#/properties/lists/items/properties/places/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const _errs76 = errors;
let valid15 = true;
const _errs77 = errors;
if(data32 !== null){
const err80 = {};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid3 = _errs77 === errors;
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs79 = errors;
if(data32 !== null){
const err81 = {instancePath:instancePath+"/lists/" + i2+"/places",schemaPath:"#/properties/lists/items/properties/places/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid3 = _errs79 === errors;
valid15 = _valid3;
}
if(!valid15){
const err82 = {instancePath:instancePath+"/lists/" + i2+"/places",schemaPath:"#/properties/lists/items/properties/places/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data29.cut !== undefined){
let data33 = data29.cut;
if((!(data33 && typeof data33 == "object" && !Array.isArray(data33))) && (data33 !== null)){
const err83 = {instancePath:instancePath+"/lists/" + i2+"/cut",schemaPath:"#/properties/lists/items/properties/cut/type",keyword:"type",params:{type: schema19.properties.lists.items.properties.cut.type}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const _errs84 = errors;
let valid17 = true;
const _errs85 = errors;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid4 = _errs85 === errors;
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs87 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.in === undefined){
const err85 = {instancePath:instancePath+"/lists/" + i2+"/cut",schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/required",keyword:"required",params:{missingProperty: "in"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data33.panel === undefined){
const err86 = {instancePath:instancePath+"/lists/" + i2+"/cut",schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/required",keyword:"required",params:{missingProperty: "panel"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data33.open === undefined){
const err87 = {instancePath:instancePath+"/lists/" + i2+"/cut",schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/required",keyword:"required",params:{missingProperty: "open"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key4 in data33){
if(!(((key4 === "in") || (key4 === "panel")) || (key4 === "open"))){
const err88 = {instancePath:instancePath+"/lists/" + i2+"/cut",schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data33.in !== undefined){
let data34 = data33.in;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err89 = {instancePath:instancePath+"/lists/" + i2+"/cut/in",schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/properties/in/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
const err90 = {instancePath:instancePath+"/lists/" + i2+"/cut/in",schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/properties/in/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data33.panel !== undefined){
let data35 = data33.panel;
if(Array.isArray(data35)){
if(data35.length > 5000){
const err91 = {instancePath:instancePath+"/lists/" + i2+"/cut/panel",schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/properties/panel/maxItems",keyword:"maxItems",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
if(typeof data36 === "string"){
if(func2(data36) > 90){
const err92 = {instancePath:instancePath+"/lists/" + i2+"/cut/panel/" + i3,schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/properties/panel/items/maxLength",keyword:"maxLength",params:{limit: 90}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/lists/" + i2+"/cut/panel/" + i3,schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/properties/panel/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/lists/" + i2+"/cut/panel",schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/properties/panel/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data33.open !== undefined){
let data37 = data33.open;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err95 = {instancePath:instancePath+"/lists/" + i2+"/cut/open",schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/properties/open/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err96 = {instancePath:instancePath+"/lists/" + i2+"/cut/open",schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/properties/open/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
else {
const err97 = {instancePath:instancePath+"/lists/" + i2+"/cut",schemaPath:"#/properties/lists/items/properties/cut/allOf/0/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid4 = _errs87 === errors;
valid17 = _valid4;
}
if(!valid17){
const err98 = {instancePath:instancePath+"/lists/" + i2+"/cut",schemaPath:"#/properties/lists/items/properties/cut/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const _errs99 = errors;
let valid21 = true;
const _errs100 = errors;
if(data33 !== null){
const err99 = {};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid5 = _errs100 === errors;
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs102 = errors;
if(data33 !== null){
const err100 = {instancePath:instancePath+"/lists/" + i2+"/cut",schemaPath:"#/properties/lists/items/properties/cut/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid5 = _errs102 === errors;
valid21 = _valid5;
}
if(!valid21){
const err101 = {instancePath:instancePath+"/lists/" + i2+"/cut",schemaPath:"#/properties/lists/items/properties/cut/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data29.rows !== undefined){
let data38 = data29.rows;
if(Array.isArray(data38)){
if(data38.length > 20000){
const err102 = {instancePath:instancePath+"/lists/" + i2+"/rows",schemaPath:"#/properties/lists/items/properties/rows/maxItems",keyword:"maxItems",params:{limit: 20000}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.rank === undefined){
const err103 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "rank"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data39.school === undefined){
const err104 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "school"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data39.subject === undefined){
const err105 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data39.grade === undefined){
const err106 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "grade"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data39.total === undefined){
const err107 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "total"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data39.awarded === undefined){
const err108 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4,schemaPath:"#/properties/lists/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "awarded"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key5 in data39){
if(!(func1.call(schema19.properties.lists.items.properties.rows.items.properties, key5))){
const err109 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4,schemaPath:"#/properties/lists/items/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data39.rank !== undefined){
let data40 = data39.rank;
if((!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))) && (data40 !== null)){
const err110 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/rank",schemaPath:"#/properties/lists/items/properties/rows/items/properties/rank/type",keyword:"type",params:{type: schema19.properties.lists.items.properties.rows.items.properties.rank.type}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const _errs112 = errors;
let valid26 = true;
const _errs113 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err111 = {};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid6 = _errs113 === errors;
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs115 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err112 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/rank",schemaPath:"#/properties/lists/items/properties/rows/items/properties/rank/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1 || isNaN(data40)){
const err113 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/rank",schemaPath:"#/properties/lists/items/properties/rows/items/properties/rank/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var _valid6 = _errs115 === errors;
valid26 = _valid6;
}
if(!valid26){
const err114 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/rank",schemaPath:"#/properties/lists/items/properties/rows/items/properties/rank/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const _errs118 = errors;
let valid27 = true;
const _errs119 = errors;
if(data40 !== null){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid7 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs121 = errors;
if(data40 !== null){
const err116 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/rank",schemaPath:"#/properties/lists/items/properties/rows/items/properties/rank/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid7 = _errs121 === errors;
valid27 = _valid7;
}
if(!valid27){
const err117 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/rank",schemaPath:"#/properties/lists/items/properties/rows/items/properties/rank/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data39.school !== undefined){
let data41 = data39.school;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.id === undefined){
const err118 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/school",schemaPath:"#/properties/lists/items/properties/rows/items/properties/school/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data41.name === undefined){
const err119 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/school",schemaPath:"#/properties/lists/items/properties/rows/items/properties/school/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data41.unit === undefined){
const err120 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/school",schemaPath:"#/properties/lists/items/properties/rows/items/properties/school/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key6 in data41){
if(!(((key6 === "id") || (key6 === "name")) || (key6 === "unit"))){
const err121 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/school",schemaPath:"#/properties/lists/items/properties/rows/items/properties/school/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data41.id !== undefined){
let data42 = data41.id;
if(typeof data42 === "string"){
if(func2(data42) > 20){
const err122 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/school/id",schemaPath:"#/properties/lists/items/properties/rows/items/properties/school/properties/id/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/school/id",schemaPath:"#/properties/lists/items/properties/rows/items/properties/school/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data41.name !== undefined){
let data43 = data41.name;
if(typeof data43 === "string"){
if(func2(data43) > 120){
const err124 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/school/name",schemaPath:"#/properties/lists/items/properties/rows/items/properties/school/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/school/name",schemaPath:"#/properties/lists/items/properties/rows/items/properties/school/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data41.unit !== undefined){
let data44 = data41.unit;
if(typeof data44 === "string"){
if(func2(data44) > 20){
const err126 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/school/unit",schemaPath:"#/properties/lists/items/properties/rows/items/properties/school/properties/unit/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/school/unit",schemaPath:"#/properties/lists/items/properties/rows/items/properties/school/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/school",schemaPath:"#/properties/lists/items/properties/rows/items/properties/school/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data39.subject !== undefined){
let data45 = data39.subject;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.id === undefined){
const err129 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/subject",schemaPath:"#/properties/lists/items/properties/rows/items/properties/subject/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data45.grain === undefined){
const err130 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/subject",schemaPath:"#/properties/lists/items/properties/rows/items/properties/subject/required",keyword:"required",params:{missingProperty: "grain"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data45.name === undefined){
const err131 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/subject",schemaPath:"#/properties/lists/items/properties/rows/items/properties/subject/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key7 in data45){
if(!(((key7 === "id") || (key7 === "grain")) || (key7 === "name"))){
const err132 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/subject",schemaPath:"#/properties/lists/items/properties/rows/items/properties/subject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data45.id !== undefined){
let data46 = data45.id;
if(typeof data46 === "string"){
if(func2(data46) > 64){
const err133 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/subject/id",schemaPath:"#/properties/lists/items/properties/rows/items/properties/subject/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}};
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
const err134 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/subject/id",schemaPath:"#/properties/lists/items/properties/rows/items/properties/subject/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data45.grain !== undefined){
if(!(validate82(data45.grain, {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/subject/grain",parentData:data45,parentDataProperty:"grain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data45.name !== undefined){
let data48 = data45.name;
if(typeof data48 === "string"){
if(func2(data48) > 120){
const err135 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/subject/name",schemaPath:"#/properties/lists/items/properties/rows/items/properties/subject/properties/name/maxLength",keyword:"maxLength",params:{limit: 120}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/subject/name",schemaPath:"#/properties/lists/items/properties/rows/items/properties/subject/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err137 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/subject",schemaPath:"#/properties/lists/items/properties/rows/items/properties/subject/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data39.grade !== undefined){
let data49 = data39.grade;
if((typeof data49 !== "string") && (data49 !== null)){
const err138 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/grade",schemaPath:"#/properties/lists/items/properties/rows/items/properties/grade/type",keyword:"type",params:{type: schema19.properties.lists.items.properties.rows.items.properties.grade.type}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
const _errs143 = errors;
let valid31 = true;
const _errs144 = errors;
if(typeof data49 !== "string"){
const err139 = {};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid8 = _errs144 === errors;
errors = _errs143;
if(vErrors !== null){
if(_errs143){
vErrors.length = _errs143;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs146 = errors;
if(typeof data49 === "string"){
if(func2(data49) > 20){
const err140 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/grade",schemaPath:"#/properties/lists/items/properties/rows/items/properties/grade/allOf/0/then/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/grade",schemaPath:"#/properties/lists/items/properties/rows/items/properties/grade/allOf/0/then/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid8 = _errs146 === errors;
valid31 = _valid8;
}
if(!valid31){
const err142 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/grade",schemaPath:"#/properties/lists/items/properties/rows/items/properties/grade/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const _errs149 = errors;
let valid32 = true;
const _errs150 = errors;
if(data49 !== null){
const err143 = {};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid9 = _errs150 === errors;
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs152 = errors;
if(data49 !== null){
const err144 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/grade",schemaPath:"#/properties/lists/items/properties/rows/items/properties/grade/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid9 = _errs152 === errors;
valid32 = _valid9;
}
if(!valid32){
const err145 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/grade",schemaPath:"#/properties/lists/items/properties/rows/items/properties/grade/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data39.total !== undefined){
let data50 = data39.total;
if((typeof data50 !== "string") && (data50 !== null)){
const err146 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/total",schemaPath:"#/properties/lists/items/properties/rows/items/properties/total/type",keyword:"type",params:{type: schema19.properties.lists.items.properties.rows.items.properties.total.type}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const _errs157 = errors;
let valid34 = true;
const _errs158 = errors;
if(typeof data50 !== "string"){
const err147 = {};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid10 = _errs158 === errors;
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs160 = errors;
if(!(validate84(data50, {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/total",parentData:data39,parentDataProperty:"total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var _valid10 = _errs160 === errors;
valid34 = _valid10;
}
if(!valid34){
const err148 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/total",schemaPath:"#/properties/lists/items/properties/rows/items/properties/total/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const _errs162 = errors;
let valid35 = true;
const _errs163 = errors;
if(data50 !== null){
const err149 = {};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid11 = _errs163 === errors;
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs165 = errors;
if(data50 !== null){
const err150 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/total",schemaPath:"#/properties/lists/items/properties/rows/items/properties/total/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid11 = _errs165 === errors;
valid35 = _valid11;
}
if(!valid35){
const err151 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/total",schemaPath:"#/properties/lists/items/properties/rows/items/properties/total/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data39.keys !== undefined){
let data51 = data39.keys;
if(Array.isArray(data51)){
if(data51.length > 9){
const err152 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/keys",schemaPath:"#/properties/lists/items/properties/rows/items/properties/keys/maxItems",keyword:"maxItems",params:{limit: 9}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len5 = data51.length;
for(let i5=0; i5<len5; i5++){
if(!(validate86(data51[i5], {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/keys/" + i5,parentData:data51,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
}
else {
const err153 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/keys",schemaPath:"#/properties/lists/items/properties/rows/items/properties/keys/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data39.decidedBy !== undefined){
let data53 = data39.decidedBy;
if(typeof data53 === "string"){
if(func2(data53) > 60){
const err154 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/decidedBy",schemaPath:"#/properties/lists/items/properties/rows/items/properties/decidedBy/maxLength",keyword:"maxLength",params:{limit: 60}};
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
const err155 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/decidedBy",schemaPath:"#/properties/lists/items/properties/rows/items/properties/decidedBy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data39.eligibility !== undefined){
let data54 = data39.eligibility;
if(!(((data54 === "eligible") || (data54 === "not-eligible")) || (data54 === "open"))){
const err156 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/eligibility",schemaPath:"#/properties/lists/items/properties/rows/items/properties/eligibility/enum",keyword:"enum",params:{allowedValues: schema19.properties.lists.items.properties.rows.items.properties.eligibility.enum}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(typeof data54 === "string"){
if(func2(data54) > 64){
const err157 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/eligibility",schemaPath:"#/properties/lists/items/properties/rows/items/properties/eligibility/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/eligibility",schemaPath:"#/properties/lists/items/properties/rows/items/properties/eligibility/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data39.because !== undefined){
let data55 = data39.because;
if(Array.isArray(data55)){
if(data55.length > 20){
const err159 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/because",schemaPath:"#/properties/lists/items/properties/rows/items/properties/because/maxItems",keyword:"maxItems",params:{limit: 20}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const len6 = data55.length;
for(let i6=0; i6<len6; i6++){
let data56 = data55[i6];
if(typeof data56 === "string"){
if(func2(data56) > 40){
const err160 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/because/" + i6,schemaPath:"#/properties/lists/items/properties/rows/items/properties/because/items/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/because/" + i6,schemaPath:"#/properties/lists/items/properties/rows/items/properties/because/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/because",schemaPath:"#/properties/lists/items/properties/rows/items/properties/because/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data39.conditions !== undefined){
let data57 = data39.conditions;
if(Array.isArray(data57)){
if(data57.length > 40){
const err163 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions",schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/maxItems",keyword:"maxItems",params:{limit: 40}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
const len7 = data57.length;
for(let i7=0; i7<len7; i7++){
let data58 = data57[i7];
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.id === undefined){
const err164 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7,schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data58.zh === undefined){
const err165 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7,schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/required",keyword:"required",params:{missingProperty: "zh"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data58.en === undefined){
const err166 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7,schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/required",keyword:"required",params:{missingProperty: "en"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data58.met === undefined){
const err167 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7,schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/required",keyword:"required",params:{missingProperty: "met"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key8 in data58){
if(!((((key8 === "id") || (key8 === "zh")) || (key8 === "en")) || (key8 === "met"))){
const err168 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7,schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data58.id !== undefined){
let data59 = data58.id;
if(typeof data59 === "string"){
if(func2(data59) > 12){
const err169 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7+"/id",schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7+"/id",schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data58.zh !== undefined){
let data60 = data58.zh;
if(typeof data60 === "string"){
if(func2(data60) > 200){
const err171 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7+"/zh",schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/properties/zh/maxLength",keyword:"maxLength",params:{limit: 200}};
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
const err172 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7+"/zh",schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/properties/zh/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data58.en !== undefined){
let data61 = data58.en;
if(typeof data61 === "string"){
if(func2(data61) > 200){
const err173 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7+"/en",schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/properties/en/maxLength",keyword:"maxLength",params:{limit: 200}};
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
const err174 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7+"/en",schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/properties/en/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data58.met !== undefined){
let data62 = data58.met;
if(!((data62 === "no") || (data62 === "unknown"))){
const err175 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7+"/met",schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/properties/met/enum",keyword:"enum",params:{allowedValues: schema19.properties.lists.items.properties.rows.items.properties.conditions.items.properties.met.enum}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(typeof data62 === "string"){
if(func2(data62) > 64){
const err176 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7+"/met",schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/properties/met/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7+"/met",schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/properties/met/type",keyword:"type",params:{type: "string"}};
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
const err178 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions/" + i7,schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/conditions",schemaPath:"#/properties/lists/items/properties/rows/items/properties/conditions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data39.eligibleRank !== undefined){
let data63 = data39.eligibleRank;
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (data63 !== null)){
const err180 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/eligibleRank",schemaPath:"#/properties/lists/items/properties/rows/items/properties/eligibleRank/type",keyword:"type",params:{type: schema19.properties.lists.items.properties.rows.items.properties.eligibleRank.type}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
const _errs194 = errors;
let valid44 = true;
const _errs195 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err181 = {};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid12 = _errs195 === errors;
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs197 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err182 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/eligibleRank",schemaPath:"#/properties/lists/items/properties/rows/items/properties/eligibleRank/allOf/0/then/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 < 1 || isNaN(data63)){
const err183 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/eligibleRank",schemaPath:"#/properties/lists/items/properties/rows/items/properties/eligibleRank/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
var _valid12 = _errs197 === errors;
valid44 = _valid12;
}
if(!valid44){
const err184 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/eligibleRank",schemaPath:"#/properties/lists/items/properties/rows/items/properties/eligibleRank/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const _errs200 = errors;
let valid45 = true;
const _errs201 = errors;
if(data63 !== null){
const err185 = {};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid13 = _errs201 === errors;
errors = _errs200;
if(vErrors !== null){
if(_errs200){
vErrors.length = _errs200;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs203 = errors;
if(data63 !== null){
const err186 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/eligibleRank",schemaPath:"#/properties/lists/items/properties/rows/items/properties/eligibleRank/allOf/1/then/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid13 = _errs203 === errors;
valid45 = _valid13;
}
if(!valid45){
const err187 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/eligibleRank",schemaPath:"#/properties/lists/items/properties/rows/items/properties/eligibleRank/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data39.place !== undefined){
let data64 = data39.place;
if(!(((data64 === "in") || (data64 === "panel")) || (data64 === "out"))){
const err188 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/place",schemaPath:"#/properties/lists/items/properties/rows/items/properties/place/enum",keyword:"enum",params:{allowedValues: schema19.properties.lists.items.properties.rows.items.properties.place.enum}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(typeof data64 === "string"){
if(func2(data64) > 64){
const err189 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/place",schemaPath:"#/properties/lists/items/properties/rows/items/properties/place/maxLength",keyword:"maxLength",params:{limit: 64}};
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
const err190 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/place",schemaPath:"#/properties/lists/items/properties/rows/items/properties/place/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data39.awarded !== undefined){
if(typeof data39.awarded !== "boolean"){
const err191 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/awarded",schemaPath:"#/properties/lists/items/properties/rows/items/properties/awarded/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data39.year !== undefined){
if(!(validate75(data39.year, {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/year",parentData:data39,parentDataProperty:"year",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data39.number !== undefined){
let data67 = data39.number;
if(typeof data67 === "string"){
if(func2(data67) > 60){
const err192 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/number",schemaPath:"#/properties/lists/items/properties/rows/items/properties/number/maxLength",keyword:"maxLength",params:{limit: 60}};
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
const err193 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/number",schemaPath:"#/properties/lists/items/properties/rows/items/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data39.result !== undefined){
if(!(validate70(data39.result, {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4+"/result",parentData:data39,parentDataProperty:"result",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
const err194 = {instancePath:instancePath+"/lists/" + i2+"/rows/" + i4,schemaPath:"#/properties/lists/items/properties/rows/items/type",keyword:"type",params:{type: "object"}};
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
const err195 = {instancePath:instancePath+"/lists/" + i2+"/rows",schemaPath:"#/properties/lists/items/properties/rows/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/lists/" + i2,schemaPath:"#/properties/lists/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type: "array"}};
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
else {
const err198 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

