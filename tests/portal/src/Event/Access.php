<?php
declare(strict_types=1);

namespace Portal\Event;

use Portal\Rest\Auth;
use Portal\Rest\Call;
use Portal\Rest\RestException;

/** Who calls a method of the applications, and with what rights. */
final class Access
{
    public function __construct(private readonly Call $call)
    {
    }

    public function query(int $case): array
    {
        return array_change_key_case($this->call->params, $case);
    }

    public function isAdmin(): bool
    {
        return $this->call->portal->settings['crm']['admin'];
    }

    public function admin(): self
    {
        return $this->isAdmin() ? $this : throw self::denied('Access denied!');
    }

    /** The key of the source that the call, and with it what it causes, belongs to. */
    public function connector(): string
    {
        $connector = Check::text($this->call->params['auth_connector'] ?? '');
        if ($connector !== '' && !$this->call->portal->settings['app']['connectors']) {
            throw self::unlicensed('auth_connector');
        }
        return $connector;
    }

    /** Whose tokens a handler gets: 0 for those of whoever causes the event, which only an administrator may ask for. */
    public function handlerUser(int $asked, string $what = 'binding'): int
    {
        if ($asked > 0 && !$this->isAdmin() && $asked !== Auth::USER_ID) {
            throw self::denied("Event $what with AUTH_TYPE requires administrator access rights");
        }
        return $asked === 0 && !$this->isAdmin() ? Auth::USER_ID : $asked;
    }

    public static function denied(string $text): RestException
    {
        return new RestException('ACCESS_DENIED', $text, 403);
    }

    public static function unlicensed(string $what): RestException
    {
        return new RestException('WRONG_LICENSE', "This feature is not enabled for the current license: $what", 403);
    }
}
