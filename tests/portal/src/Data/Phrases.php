<?php
declare(strict_types=1);

namespace Portal\Data;

/** What generated records talk about: about a third in Cyrillic, some of it awkward on purpose. */
final class Phrases
{
    public const SUBJECTS = [
        'Call back about the quote',
        'Исходящий звонок Андрей Николаев',
        'Follow-up: contract renewal',
        'Q3 review "Northwind" & partners',
        'Встреча в офисе: обсудить договор',
        'Re: Invoice #4711 <overdue>',
        'Send the price list',
        'Отправить коммерческое предложение 📄',
        'Kick-off with O\'Brien Ltd.',
        'Demo 🚀 new features',
        'Напомнить об оплате счёта № 318/5',
        'Check delivery address: 5 Elm St / back door',
        'Anfrage Müller GmbH – Rückruf',
        'Заявка с сайта «Ромашка»',
        'Path C:\\share\\new, 100% done?',
    ];

    public const DESCRIPTIONS = [
        '',
        'Client asked for a discount of 10 %.',
        "Agenda:\n1. Budget\n2. Timeline\n3. Next steps",
        '<p>Hello <b>Anna</b>,<br>please find the offer &amp; terms attached.</p><p>--<br>Best regards</p>',
        'Клиент просит перезвонить после 15:00.',
        "Договорились:\n— скидка 5 %\n— отгрузка до пятницы",
        '',
        'See [url=https://example.com/a/b?x=1&y=2]the brief[/url]' . "\tand reply",
        'Уточнить реквизиты 🙂, затем выставить счёт',
        "He said: \"we'll think about it\" \\o/",
        'Waiting for approval',
        '',
    ];

    public const PEOPLE = [
        ['John', 'Smith'], ['Андрей', 'Николаев'], ['Maria', 'García'], ['Анна', 'Петрова'],
        ['Yuki', 'Tanaka'], ['Олег', 'Ёлкин'], ['Emma', 'O\'Brien'], ['Zoë', 'Müller'],
    ];

    public const PLACES = ['', '', '', 'Office, room 204', 'Москва, Тверская 7', 'Zoom'];

    public const DEALS = [
        'Website redesign', 'Поставка оборудования', 'Annual support', 'Лицензии на 50 мест', 'Pilot project 🚀', 'Аудит',
    ];
}
