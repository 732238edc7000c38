import {chromium} from 'playwright-core';
const b = await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell', args:['--no-sandbox']});
const pages = [['q1','/trouver?etape=experimentation-mobilisation'],['q2','/trouver/territoire?etape=experimentation-mobilisation&territoire=coaticook'],['q3','/trouver/besoin?etape=experimentation-mobilisation&territoire=coaticook&famille=tester-idee'],['a','/trouver/reponse?etape=experimentation-mobilisation&territoire=coaticook&famille=tester-idee'],['s','/trouver/etapes/financement/chercher-financement'],['sl','/trouver/etapes/financement'],['h','/']];
const only = process.argv[2]?.split(',');
for (const [w,h,scheme] of [[390,844,'light'],[1280,900,'light'],[390,844,'dark']]) {
  const c = await b.newContext({viewport:{width:w,height:h}, colorScheme:scheme, deviceScaleFactor:1, serviceWorkers:'block'});
  const p = await c.newPage();
  p.on('console', m=> m.type()==='error' && console.log(w, m.text().slice(0,300)));
  for (const [n,u] of pages) { if (only && !only.includes(n)) continue; await p.goto('http://localhost:4101'+u); await p.waitForTimeout(900); await p.screenshot({path:`/tmp/shots/${n}-${w}-${scheme}.png`, fullPage: ['a','s'].includes(n)}); }
  await c.close();
}
const c = await b.newContext({viewport:{width:390,height:844}, javaScriptEnabled:false});
const p = await c.newPage();
for (const [n,u] of pages) { if (only && !only.includes(n)) continue; await p.goto('http://localhost:4101'+u); await p.screenshot({path:`/tmp/shots/${n}-nojs.png`}); }
await b.close();
