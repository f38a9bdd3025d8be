<?php
declare(strict_types=1);

namespace Portal\Crm;

use Portal\Portal;

/** What there is for the caller, and what the caller may: everything, until the control endpoint says otherwise. */
final class Access
{
    private readonly array $rules;

    public function __construct(private readonly Portal $portal)
    {
        $this->rules = $portal->settings['crm'];
    }

    /** Of the owners only deals are stored; the others exist unless they are said to be missing. */
    public function exists(Owner $owner): bool
    {
        $isStored = $owner->type !== Owner::DEAL || $this->portal->rows(Deals::entity())->find($owner->id) !== null;
        return $owner->isPossible() && $this->rule($owner) !== 'missing' && $isStored;
    }

    public function mayRead(Owner $owner): bool
    {
        return $this->rules['access'] && $this->rule($owner) !== 'closed';
    }

    public function mayChange(Owner $owner): bool
    {
        return $this->mayRead($owner) && $this->rule($owner) !== 'readonly';
    }

    public function mayEnter(): bool
    {
        return $this->rules['access'];
    }

    public function isAdmin(): bool
    {
        return $this->rules['admin'];
    }

    /** What was heard in a call. */
    public function transcript(int $activityId): ?string
    {
        return $this->rules['transcripts'][$activityId] ?? null;
    }

    public function mayTranscribe(): bool
    {
        return $this->rules['ai'];
    }

    /** Why no message can be sent. */
    public function mailError(): ?string
    {
        return $this->rules['mail'];
    }

    private function rule(Owner $owner): ?string
    {
        return $this->rules['owners'][$owner->key()] ?? null;
    }
}
