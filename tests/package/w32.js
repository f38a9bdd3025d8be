'use strict';

// Runs config.w32 as PHP's configure for Windows would, and looks at what it asked for. w32.js [SOURCE_TREE]
// What configure offers to it is here in as far as config.w32 uses it; each call is written down.

const fs = require('fs');
const path = require('path');
const vm = require('vm');

const tree = process.argv[2] || path.join(__dirname, '../..');
const config = fs.readFileSync(path.join(tree, 'config.w32'), 'utf8');
const m4 = fs.readFileSync(path.join(tree, 'config.m4'), 'utf8');
let passed = 0;
let failed = 0;

function check(title, wrong) {
    const holds = wrong === true || (Array.isArray(wrong) && wrong.length === 0);
    holds ? passed++ : failed++;
    holds || console.log(`failed: ${title}: ${Array.isArray(wrong) ? wrong.join(', ') : wrong}`);
}

/** What configure was asked for; `missing` names what this Windows does not have, `settings` what was given to it. */
function configure(settings = {}, missing = []) {
    const asked = {args: {}, libs: [], headers: [], extensions: {}, sources: [], flags: {}, deps: [], warnings: [], openssl: 0};
    const has = names => names.split(';').some(name => !missing.includes(name));
    const world = {
        configure_module_dirname: 'C:\\php\\b24activity',
        PHP_SECURITY_FLAGS: 'yes',
        ARG_ENABLE(name, help, initial) {
            const constant = 'PHP_' + name.toUpperCase().replace(/-/g, '_');
            asked.args[name] = help;
            world[constant] = settings[name] ?? initial;
            world[`${constant}_SHARED`] = world[constant] === 'shared';
        },
        CHECK_LIB(names, target) {
            asked.libs.push(names);
            return target === 'b24activity' && has(names);
        },
        CHECK_HEADER_ADD_INCLUDE(name, variable) {
            asked.headers.push(name);
            return variable === 'CFLAGS_B24ACTIVITY' && has(name);
        },
        SETUP_OPENSSL() {
            asked.openssl++;
            return missing.includes('openssl') ? 0 : 2;
        },
        EXTENSION(name, files, shared, flags) {
            asked.extensions[name] = {shared, flags};
            files.split(/\s+/).forEach(file => asked.sources.push(file.replace(/\\+/g, '/')));
        },
        ADD_SOURCES(folder, files, target) {
            const inside = folder.startsWith(`${world.configure_module_dirname}/`) && target === 'b24activity';
            files.split(/\s+/).forEach(file => asked.sources.push(inside ? `${folder.slice(world.configure_module_dirname.length + 1)}/${file}` : `elsewhere: ${file}`));
        },
        ADD_FLAG(variable, flags) {
            (asked.flags[variable] ??= []).push(flags);
        },
        ADD_EXTENSION_DEP(name, on) {
            asked.deps.push(on);
        },
        WARNING(text) {
            asked.warnings.push(text);
        },
    };
    vm.runInNewContext(config, world, {filename: 'config.w32', timeout: 5000});
    return asked;
}

const less = (left, right) => left.filter(item => !right.includes(item));
const matches = pattern => [...m4.matchAll(pattern)].map(match => match[1]);
const sources = matches(/\b(src\/[A-Za-z0-9_/]+\.c)\b/g).map(name => name.replace(/_posix\.c$/, '_windows.c'));
const options = matches(/PHP_ARG_ENABLE\(\[([^\]]+)\]/g);
const deps = matches(/PHP_ADD_EXTENSION_DEP\(\[b24activity\], \[(\w+)\]\)/g);

const full = configure({b24activity: 'shared'});
check('sources of config.m4 that config.w32 lacks', less(sources, full.sources));
check('sources that only config.w32 has', less(full.sources, sources));
check('sources that are not there', full.sources.filter(name => !fs.existsSync(path.join(tree, name))));
const objects = full.sources.map(name => path.basename(name).toLowerCase());
check('sources of one name, which would be one object', objects.filter((name, at) => objects.indexOf(name) !== at));
check('options of configure', less(options, Object.keys(full.args)).concat(less(Object.keys(full.args), options)));
check('extensions it depends on', less(deps, full.deps).concat(less(full.deps, deps)));
check('the extension can be a DLL of its own', full.extensions.b24activity?.shared === true);
check('no warning when all is there', full.warnings);

const flags = [full.extensions.b24activity?.flags, ...(full.flags.CFLAGS_B24ACTIVITY ?? [])].join(' ');
check('flags', ['/DZEND_ENABLE_STATIC_TSRMLS_CACHE=1', '/D CURL_STATICLIB', '/I "C:\\php\\b24activity"', '/I "C:\\php\\b24activity\\src"']
    .filter(flag => !flags.includes(flag)));
check('warnings are no errors by themselves', !flags.includes('/WX'));
const strict = configure({b24activity: 'shared', 'b24activity-dev': 'yes'});
check('warnings are errors for developers', (strict.flags.CFLAGS_B24ACTIVITY ?? []).includes('/WX'));

// What a static libcurl needs. Without any one of these there is no module, but a word about it.
const needed = ['libcurl_a.lib;libcurl.lib', 'curl/easy.h', 'openssl', 'winmm.lib', 'wldap32.lib', 'zlib_a.lib;zlib.lib', 'normaliz.lib', 'libssh2.lib', 'nghttp2.lib'];
check('libraries', less(needed.filter(name => name.endsWith('.lib')), full.libs).concat(less(full.libs, needed)));
for (const name of needed) {
    const without = configure({b24activity: 'shared'}, name.split(';'));
    check(`without ${name} there is no module`, Object.keys(without.extensions));
    check(`without ${name} there is a warning`, without.warnings.length === 1);
}
check('nghttp2 stands on a line of its own, behind which the builder adds brotli and zstd', /^\t+CHECK_LIB\("nghttp2\.lib"[^\n]*$/m.test(config));
const off = configure();
check('nothing is asked for when it is switched off', [...off.libs, ...off.sources, ...off.warnings]);

console.log(`config.w32: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
