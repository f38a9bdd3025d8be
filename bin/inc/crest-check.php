<?php
declare(strict_types=1);

// Says what an application uses of CRest and what of it can do better. crest-check.php PARSER PATH...

use PhpParser\Error;
use PhpParser\Node;
use PhpParser\Node\Expr;
use PhpParser\Node\Stmt;
use PhpParser\NodeFinder;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\NodeVisitor\ParentConnectingVisitor;
use PhpParser\Parser;
use PhpParser\ParserFactory;

/** A file of the application, parsed. */
final class Source
{
    /** @param list<Node> $nodes */
    private function __construct(public readonly string $path, public readonly array $nodes)
    {
    }

    public static function read(Parser $parser, string $path): self
    {
        $traverser = new NodeTraverser();
        $traverser->addVisitor(new NameResolver());
        $traverser->addVisitor(new ParentConnectingVisitor());
        $code = preg_replace('/<\?(?=\s)/', '<?php', (string) file_get_contents($path)); // short tags, which php.ini may forbid
        return new self($path, $traverser->traverse($parser->parse($code) ?? []));
    }

    /** @return list<Node> */
    public function find(string ...$kinds): array
    {
        return (new NodeFinder())->find($this->nodes, static fn(Node $node): bool => in_array($node::class, $kinds, true));
    }
}

/** One line of the report. */
final class Finding
{
    public function __construct(public readonly string $kind, public readonly string $path, public readonly int $line, public readonly string $text)
    {
    }
}

/** The classes that are CRest, extend it or declare it, by name in lower case. */
final class Family
{
    /** @var array<string, true> */
    private array $names = ['crest' => true, 'b24activity\crest' => true];

    /** @param list<Source> $sources */
    public function __construct(array $sources)
    {
        do {
            $before = count($this->names);
            foreach ($sources as $source) {
                foreach ($source->find(Stmt\Class_::class) as $class) {
                    $this->add($class);
                }
            }
        } while (count($this->names) > $before);
    }

    public function has(Node\Name|string $name): bool
    {
        return isset($this->names[strtolower(ltrim((string) $name, '\\'))]);
    }

    /** The call is one of CRest's: by its name, or by self, static or parent within such a class, or of a new one. */
    public function isCall(Expr\StaticCall|Expr\MethodCall $call): bool
    {
        $name = $call instanceof Expr\StaticCall ? $call->class : ($call->var instanceof Expr\New_ ? $call->var->class : null);
        return $name instanceof Node\Name && $this->isMeant($name);
    }

    /** The class that stands there by name is one of them. */
    public function isMeant(Node\Name $name): bool
    {
        if (!in_array($name->toLowerString(), ['self', 'static', 'parent'], true)) {
            return $this->has($name);
        }
        $class = enclosing($name, Stmt\Class_::class);
        return $class !== null && $this->isMember($class);
    }

    /** The name of a method in ['CRest', 'call'], [CRest::class, 'call'] or 'CRest::call'. */
    public function callable(Expr\Array_|Node\Scalar\String_ $node): ?string
    {
        if ($node instanceof Node\Scalar\String_) {
            [$class, $method] = explode('::', $node->value, 2) + [1 => null];
            return $this->has($class) ? $method : null;
        }
        [$class, $method] = array_map(static fn(?Node $item): ?Node => $item?->value, $node->items) + [null, null];
        $is = match (true) {
            count($node->items) !== 2 => false,
            $class instanceof Node\Scalar\String_ => $this->has($class->value),
            default => $class instanceof Expr\ClassConstFetch && $class->class instanceof Node\Name && $this->isMeant($class->class),
        };
        return $is && $method instanceof Node\Scalar\String_ ? $method->value : null;
    }

    public function isMember(Stmt\Class_ $class): bool
    {
        return isset($class->namespacedName) && $this->has($class->namespacedName);
    }

    private function add(Stmt\Class_ $class): void
    {
        if ($class->extends !== null && isset($class->namespacedName) && $this->has($class->extends)) {
            $this->names[strtolower((string) $class->namespacedName)] = true;
        }
    }
}

/** What is told about one file. */
final class Inspection
{
    private const LOOPS = [Stmt\For_::class, Stmt\Foreach_::class, Stmt\While_::class, Stmt\Do_::class];
    private const FUNCTIONS = [Stmt\Function_::class, Stmt\ClassMethod::class, Expr\Closure::class, Expr\ArrowFunction::class];
    private const MOVES = ['call', 'callbatch', 'installapp', 'checkserver', 'setlog', 'callcurl', 'getsettingdata', 'setsettingdata', 'changeencoding', 'wrapdata', 'expanddata'];
    private const HIDDEN = ['getnewauth', 'setappsettings', 'getappsettings'];
    private const CLASS_CONSTANTS = ['VERSION', 'BATCH_COUNT', 'TYPE_TRANSPORT'];
    private const CONSTANTS = ['C_REST_WEB_HOOK_URL', 'C_REST_CLIENT_ID', 'C_REST_CLIENT_SECRET', 'C_REST_CURRENT_ENCODING', 'C_REST_LOG_TYPE_DUMP', 'C_REST_BLOCK_LOG', 'C_REST_LOGS_DIR'];

    public function __construct(private readonly Source $source, private readonly Family $family)
    {
    }

    /** @return iterable<Finding> */
    public function findings(): iterable
    {
        yield from $this->classes();
        yield from $this->constants();
        yield from $this->others();
        foreach ($this->source->find(Expr\StaticCall::class, Expr\MethodCall::class) as $call) {
            if ($this->family->isCall($call) && $call->name instanceof Node\Identifier && !$this->isReplaced($call)) {
                yield from $this->call($call, $call->name->toLowerString());
            }
        }
        foreach ($this->source->find(Node\Scalar\String_::class) as $text) {
            if (preg_match('~(^|/)settings\.json$~', $text->value) && !$this->isReplaced($text)) {
                yield $this->finding('look', $text, 'settings.json: it is written with mode 0600 now, and b24activity.crest_settings may put it elsewhere');
            }
        }
    }

    /** Uses that are no calls as they stand: callables, class constants, classes that only the running program knows. */
    private function others(): iterable
    {
        foreach ($this->source->find(Expr\Array_::class, Node\Scalar\String_::class) as $node) {
            $name = $this->family->callable($node);
            if ($name !== null && in_array(strtolower($name), self::MOVES, true)) {
                yield $this->finding('moves', $node, "$name() as a callable");
            }
        }
        foreach ($this->source->find(Expr\ClassConstFetch::class) as $fetch) {
            if ($fetch->class instanceof Node\Name && in_array((string) $fetch->name, self::CLASS_CONSTANTS, true) && $this->family->isMeant($fetch->class) && !$this->isReplaced($fetch)) {
                yield $this->finding('moves', $fetch, "the constant $fetch->name");
            }
        }
        foreach ($this->source->find(Expr\StaticCall::class) as $call) {
            if ($call->class instanceof Expr\Variable && $call->name instanceof Node\Identifier && in_array($call->name->toLowerString(), self::MOVES, true)) {
                yield $this->finding('look', $call, "{$call->name}() of a class that only the running program knows: it moves as it is, if that is CRest");
            }
        }
    }

    private function classes(): iterable
    {
        foreach ($this->source->find(Stmt\Class_::class) as $class) {
            $name = (string) ($class->namespacedName ?? '');
            if (self::isOriginal($class)) {
                yield $this->finding('replace', $class, 'the class CRest: put "class CRest extends \B24Activity\CRest {}" in its place');
            } elseif ($this->family->isMember($class) && strtolower((string) $class->extends) !== 'b24activity\crest') {
                yield $this->finding('moves', $class, "class $name: its methods are called as before");
            }
            if ($this->family->isMember($class) && $class->extends !== null) {
                yield from $this->members($class);
            }
        }
    }

    /** The class that goes: what it does itself is of no interest. */
    private static function isOriginal(Stmt\Class_ $class): bool
    {
        return $class->extends === null && strtolower((string) ($class->namespacedName ?? '')) === 'crest';
    }

    private function isReplaced(Node $node): bool
    {
        $class = enclosing($node, Stmt\Class_::class);
        return $class !== null && self::isOriginal($class);
    }

    private function members(Stmt\Class_ $class): iterable
    {
        foreach ($class->getMethods() as $method) {
            if ($method->name->toLowerString() === 'callcurl' && !$this->callsParent($method)) {
                yield $this->finding('look', $method, "$class->name::callCurl() sends by itself: no warm connection, no limits, no repetition before it calls parent::callCurl()");
            }
        }
        foreach ($class->getConstants() as $constants) {
            foreach ($constants->consts as $constant) {
                if ((string) $constant->name === 'TYPE_TRANSPORT' && $constant->value instanceof Node\Scalar\String_ && $constant->value->value === 'xml') {
                    yield $this->finding('look', $constant, 'XML answers are texts, as before; batches of more than 50 commands need JSON');
                }
            }
        }
    }

    private function callsParent(Stmt\ClassMethod $method): bool
    {
        return (new NodeFinder())->findFirst($method, static fn(Node $node): bool => $node instanceof Expr\StaticCall
            && $node->class instanceof Node\Name && $node->class->toLowerString() === 'parent') !== null;
    }

    private function constants(): iterable
    {
        foreach ($this->source->find(Expr\FuncCall::class, Node\Const_::class) as $call) {
            $defines = $call instanceof Expr\FuncCall && $call->name instanceof Node\Name && $call->name->toLowerString() === 'define';
            $name = $call instanceof Node\Const_ ? (string) $call->name : ($defines ? text($call, 0) : null);
            if ($name === 'C_REST_IGNORE_SSL') {
                yield $this->finding('look', $call, 'C_REST_IGNORE_SSL is obeyed, with a warning: b24activity.cainfo does the same safely');
            } elseif (in_array($name, self::CONSTANTS, true)) {
                yield $this->finding('moves', $call, $name);
            }
        }
    }

    private function call(Expr\StaticCall|Expr\MethodCall $call, string $name): iterable
    {
        if (in_array($name, self::HIDDEN, true)) {
            yield $this->finding('look', $call, "{$call->name}() is private in CRest and not there in the extension");
            return;
        }
        if (!in_array($name, self::MOVES, true)) {
            return; // the application's own
        }
        $pages = $this->pages($call, $name);
        yield $pages ?? $this->finding('moves', $call, trim("{$call->name}() " . ($name === 'call' ? text($call, 0) : '')));
        if ($name === 'call' && $pages === null && $this->holdsNothing($call)) {
            yield $this->finding('look', $call, 'null or [] in the parameters: CRest left it out, now it arrives (b24activity.crest_strict = 1 leaves it out)');
        }
    }

    /** A list that is read page by page, by calls in a loop or by a batch that a loop has filled. */
    private function pages(Expr\StaticCall|Expr\MethodCall $call, string $name): ?Finding
    {
        if ($name === 'call') {
            $loop = $this->loopOf($call) ?? $this->recursionOf($call);
            $method = text($call, 0);
            $is = $loop !== null && ($method === null || str_ends_with(strtolower($method), '.list')) && (key_in($loop, 'start') || key_in($loop, 'next'));
            return $is ? $this->finding('loop', $loop, ($method ?? 'a list') . ' page by page: ' . $this->advice($method)) : null;
        }
        if ($name !== 'callbatch') {
            return null;
        }
        $within = enclosing($call, ...self::FUNCTIONS);
        $nodes = $within === null ? $this->source->nodes : [$within];
        foreach ((new NodeFinder())->find($nodes, static fn(Node $node): bool => in_array($node::class, self::LOOPS, true)) as $loop) {
            $method = method_in($loop);
            if (key_in($loop, 'start') && key_in($loop, 'method') && enclosing($loop, ...self::FUNCTIONS) === $within && ($method === null || str_ends_with(strtolower($method), '.list'))) {
                return $this->finding('loop', $call, ($method ?? 'a list') . ' by a batch of pages: ' . $this->advice($method));
            }
        }
        return null;
    }

    private function loopOf(Node $node): ?Node
    {
        $loop = enclosing($node, ...self::LOOPS);
        return $loop !== null && enclosing($loop, ...self::FUNCTIONS) === enclosing($node, ...self::FUNCTIONS) ? $loop : null;
    }

    /** A function that calls itself for the next page. */
    private function recursionOf(Node $node): ?Node
    {
        $function = enclosing($node, Stmt\Function_::class, Stmt\ClassMethod::class);
        $again = $function === null ? null : (new NodeFinder())->findFirst($function, static fn(Node $inner): bool =>
            ($inner instanceof Expr\FuncCall && $inner->name instanceof Node\Name && strcasecmp($inner->name->getLast(), (string) $function->name) === 0)
            || (($inner instanceof Expr\StaticCall || $inner instanceof Expr\MethodCall) && $inner !== $node && $inner->name instanceof Node\Identifier
                && $function instanceof Stmt\ClassMethod && strcasecmp((string) $inner->name, (string) $function->name) === 0));
        return $again === null ? null : $function;
    }

    private function advice(?string $method): string
    {
        return match (true) {
            $method === null => '$client->list() or $client->each(), if it has an ID',
            strtolower($method) === 'crm.activity.list' => '(new Activity($client))->list() or ->each()',
            preg_match('~^crm\.[a-z]+\.list$~i', $method) === 1 => "\$client->list('$method', …) or \$client->each('$method', …)",
            default => "\$client->list('$method', …) or ->each(), if its result is a list of rows with an ID",
        };
    }

    private function holdsNothing(Expr\StaticCall|Expr\MethodCall $call): bool
    {
        $params = $call->args[1]->value ?? null;
        return $params instanceof Expr\Array_ && (new NodeFinder())->findFirst($params->items, static fn(Node $node): bool =>
            ($node instanceof Expr\Array_ && $node->items === [])
            || ($node instanceof Expr\ConstFetch && $node->name->toLowerString() === 'null')) !== null;
    }

    private function finding(string $kind, Node $node, string $text): Finding
    {
        return new Finding($kind, $this->source->path, $node->getStartLine(), $text);
    }
}

/** The nearest node of such a kind around it. */
function enclosing(Node $node, string ...$kinds): ?Node
{
    while (($node = $node->getAttribute('parent')) !== null && !in_array($node::class, $kinds, true)) {
    }
    return $node;
}

/** An argument that is a text as it stands. */
function text(Expr\FuncCall|Expr\StaticCall|Expr\MethodCall $call, int $argument): ?string
{
    $value = $call->args[$argument]->value ?? null;
    return $value instanceof Node\Scalar\String_ ? $value->value : null;
}

/** The key of an array is written or read somewhere in there. */
function key_in(Node $node, string $key): bool
{
    return (new NodeFinder())->findFirst($node, static fn(Node $inner): bool =>
        ($inner instanceof Expr\ArrayDimFetch && $inner->dim instanceof Node\Scalar\String_ && $inner->dim->value === $key)
        || (is_item($inner) && $inner->key instanceof Node\Scalar\String_ && $inner->key->value === $key)) !== null;
}

/** 'method' => 'crm.activity.list' */
function method_in(Node $node): ?string
{
    $item = (new NodeFinder())->findFirst($node, static fn(Node $inner): bool => is_item($inner)
        && $inner->key instanceof Node\Scalar\String_ && $inner->key->value === 'method' && $inner->value instanceof Node\Scalar\String_);
    return $item?->value->value;
}

/** Its class has another name from version 5 of the parser on. */
function is_item(Node $node): bool
{
    return $node instanceof Expr\ArrayItem || $node instanceof Node\ArrayItem;
}

/** @return list<string> the PHP files, but for what composer has put there */
function files(string $path): array
{
    if (is_file($path)) {
        return [$path];
    }
    $inner = new RecursiveDirectoryIterator($path, FilesystemIterator::SKIP_DOTS);
    $kept = new RecursiveCallbackFilterIterator($inner, static fn(SplFileInfo $file): bool => $file->isDir()
        ? !in_array($file->getFilename(), ['vendor', '.git', 'node_modules'], true)
        : in_array(strtolower($file->getExtension()), ['php', 'inc', 'phtml'], true));
    $files = array_map(strval(...), array_values(iterator_to_array(new RecursiveIteratorIterator($kept), false)));
    sort($files);
    return $files;
}

function parser(): Parser
{
    $factory = new ParserFactory();
    return method_exists($factory, 'createForNewestSupportedVersion') ? $factory->createForNewestSupportedVersion() : $factory->create(ParserFactory::PREFER_PHP7);
}

/** @param list<Finding> $findings */
function report(array $findings): void
{
    $titles = [
        'replace' => 'Replace',
        'loop' => 'Loops that can become list() or each()',
        'look' => 'Look at',
        'moves' => 'Moves as it is',
    ];
    foreach ($titles as $kind => $title) {
        $of_kind = array_filter($findings, static fn(Finding $finding): bool => $finding->kind === $kind);
        echo $of_kind ? "$title:\n" : '';
        foreach ($of_kind as $finding) {
            echo "  $finding->path:$finding->line  $finding->text\n";
        }
    }
    $count = array_count_values(array_column($findings, 'kind')) + ['replace' => 0, 'loop' => 0, 'look' => 0, 'moves' => 0];
    echo "$count[replace] to replace, $count[loop] loops, $count[look] to look at, $count[moves] move as they are\n";
}

require $argv[1];
$sources = $findings = [];
foreach (array_slice($argv, 2) as $path) {
    if (!file_exists($path)) {
        fwrite(STDERR, "crest-check: there is no $path\n");
        exit(2);
    }
    foreach (files($path) as $file) {
        try {
            $sources[] = Source::read($parser ??= parser(), $file);
        } catch (Error $error) {
            $findings[] = new Finding('look', $file, max(1, $error->getStartLine()), "cannot be read: {$error->getRawMessage()}");
        }
    }
}
$family = new Family($sources);
foreach ($sources as $source) {
    array_push($findings, ...(new Inspection($source, $family))->findings());
}
$findings = array_values(array_unique($findings, SORT_REGULAR));
usort($findings, static fn(Finding $one, Finding $other): int => [$one->path, $one->line] <=> [$other->path, $other->line]);
report($findings);
exit(array_filter($findings, static fn(Finding $finding): bool => $finding->kind === 'look') ? 1 : 0);
