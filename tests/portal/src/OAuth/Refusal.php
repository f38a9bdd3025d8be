<?php
declare(strict_types=1);

namespace Portal\OAuth;

use Portal\Http\Reply;

/** No tokens. */
final class Refusal extends \RuntimeException
{
    /** error => [HTTP status, description] */
    public const TABLE = [
        'invalid_request' => [400, 'Invalid grant_type parameter or parameter missing'],
        'invalid_client' => [400, 'The client credentials are invalid'],
        'wrong_client' => [200, null],
        'invalid_grant' => [400, 'Invalid refresh token'],
        'invalid_scope' => [403, 'An unsupported scope was requested'],
        'insufficient_scope' => [403, 'The request requires higher privileges than provided by the access token'],
        'PAYMENT_REQUIRED' => [401, 'Payment required'],
        'NOT_INSTALLED' => [401, 'Application not installed'],
    ];

    public function __construct(private readonly string $error, private readonly ?string $description = null)
    {
        parent::__construct($error);
    }

    public function reply(): Reply
    {
        [$status, $usual] = self::TABLE[$this->error];
        $description = $this->description ?? $usual;
        return Reply::json($status, ['error' => $this->error] + ($description === null ? [] : ['error_description' => $description]));
    }
}
