import {expect, it} from 'vitest';
import {touchedLines} from './touchedLines';

it('reads the lines written in each file, and those around what was taken away', () => {
  const diff = `diff --git a/data/a.md b/data/a.md
index 1..2 100644
--- a/data/a.md
+++ b/data/a.md
@@ -2 +2,2 @@ nom: x
-a
+++ b/data/faux.md
+c
@@ -9,3 +10,0 @@
-d
diff --git a/data/b é.md b/data/b é.md
new file mode 100644
--- /dev/null
+++ b/data/b é.md\t
@@ -0,0 +1,2 @@
+e
+f
diff --git a/data/c.md b/data/c.md
deleted file mode 100644
--- a/data/c.md
+++ /dev/null
@@ -1 +0,0 @@
-g
`;
  expect(Object.fromEntries([...touchedLines(diff)].map(([file, lines]) => [file, [...lines]]))).toEqual({
    'data/a.md': [2, 3, 10, 11],
    'data/b é.md': [1, 2],
  });
});
