<?php
declare(strict_types=1);

namespace Portal\Server;

interface Server
{
    public function start(): void;

    /** Where it listens: scheme://host:port */
    public function base(): string;

    /** The file of the certificate authority to trust, if TLS is spoken. */
    public function authority(): ?string;

    /** Serves for as long as the lifeline holds. */
    public function serve(Lifeline $life): void;
}
