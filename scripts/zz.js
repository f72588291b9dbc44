import { openSets, openMessages } from './open-messages.js'; import { sourceParts } from './source-parts.js'; import { learnSeats, sitsBy } from './seats.js'; import { writeFileSync } from 'node:fs';
const P = await sourceParts('interviews/identify', {'thread.ts':['readThread'],'people/candidates.ts':['readCandidates'],'people/same-name.ts':['sameName']}, {});
const out=[];const parts=5; const C={};const add=k=>C[k]=(C[k]||0)+1;
for (let part=0;part<parts;part++){ const own=openSets.filter((_,at)=>at%parts===part); const sits=sitsBy(learnSeats(openSets.filter(s=>!own.includes(s))));
 for(const s of own) for(const m of openMessages(s)){ if(m.expected.verdict==='none') continue; const t=P.readThread(m.text,{}); if(!t.parts[0]) {console.log('noparts',s);continue;}
  const persons=t.parts.flatMap(part=>{const {persons,sender}=P.readCandidates(part,t.readers,t.firms); return persons.map(p=>{const names=p.mentions.map(x=>x.name.text); const known=p.writes?[...names,sender.name]:names; return {known,sits:sits(p.features),cues:part.body.cues,writes:p.writes,ment:p.mentions.length};});});
  const senders=t.parts.map(part=>P.readCandidates(part,t.readers,t.firms).sender?.name).filter(Boolean); const cues=t.parts[0].body.cues;
  for(const g of m.expected.interviewers){ const c=persons.filter(p=>p.known.some(k=>P.sameName(k,g.name,p.cues))); const k=c.some(p=>p.sits)?'found':c.length?(c.some(p=>p.writes)?'rejected-writer':'rejected-other'):senders.some(x=>P.sameName(x,g.name,cues))?'sender-not-candidate':'no-mention'; add(k); if(k!=='found') out.push({k,s,lang:m.language,name:g.name,title:g.title,text:m.text}); }
  for(const p of persons) if(p.sits&&!m.expected.interviewers.some(g=>p.known.some(k=>P.sameName(k,g.name,p.cues)))) { const k='extra-'+(p.writes?'writer':'other'); add(k); out.push({k,s,lang:m.language,name:p.known.join('|'),text:m.text}); }
 } }
console.log(C); writeFileSync('/tmp/x/names.json',JSON.stringify(out));
