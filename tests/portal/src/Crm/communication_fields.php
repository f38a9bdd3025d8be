<?php
declare(strict_types=1);

// field => [type, flags, title]

return [
    'ID'                   => ['integer', 'readonly', 'ID'],
    'ACTIVITY_ID'          => ['integer', 'readonly', 'Дело'],
    'ENTITY_ID'            => ['integer', '', 'ID элемента сущности'],
    'ENTITY_TYPE_ID'       => ['integer', '', 'Тип сущности'],
    'TYPE'                 => ['string', '', 'Тип'],
    'VALUE'                => ['string', '', 'Значение'],
];
