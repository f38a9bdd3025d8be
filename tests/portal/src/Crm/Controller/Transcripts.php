<?php
declare(strict_types=1);

namespace Portal\Crm\Controller;

use Portal\Crm\Access;
use Portal\Rest\Arguments;
use Portal\Rest\Call;
use Portal\Rest\RestException;

/** crm.activity.call.getTranscript: what the control endpoint put there, or null. */
final class Transcripts
{
    public static function get(Call $call): ?array
    {
        ['activityId' => $id] = Arguments::of($call, ['activityId' => ['int']]);
        $owners = Activity::find($call, $id)->owners() ?: throw Failure::of('NOT_FOUND');
        $access = new Access($call->portal);
        if (!$access->mayTranscribe() || !array_filter($owners, $access->mayRead(...))) {
            throw new RestException('ACCESS_DENIED', 'Access denied.', 403);
        }
        $text = $access->transcript($id);
        return $text === null ? null : ['transcription' => $text];
    }
}
