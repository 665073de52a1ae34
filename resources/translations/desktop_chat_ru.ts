<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>DesktopChat</name>
    <message>
        <source>(This message could not be read from the damaged file.)</source>
        <translation>(Это сообщение не удалось прочитать из повреждённого файла.)</translation>
    </message>
    <message>
        <source>A backup that was just made cannot be read.</source>
        <translation>Не удаётся прочитать только что созданную резервную копию.</translation>
    </message>
    <message>
        <source>A file can be attached in a moment, when the conversation is open.</source>
        <translation>Прикрепить файл можно будет через мгновение, когда чат откроется.</translation>
    </message>
    <message>
        <source>A folder for your conversations</source>
        <translation>Папка для ваших чатов</translation>
    </message>
    <message>
        <source>A gateway of your own</source>
        <translation>Ваш собственный шлюз</translation>
    </message>
    <message>
        <source>A key belongs to its address. It is asked for again for {place}.</source>
        <translation>Ключ привязан к своему адресу. Для {place} его нужно ввести снова.</translation>
    </message>
    <message>
        <source>A native chat window for OpenAI and every server that speaks its API.</source>
        <translation>Нативное окно чата для OpenAI и любого сервера с таким же API.</translation>
    </message>
    <message>
        <source>A newer version of Desktop Chat has saved your conversations.</source>
        <translation>Чаты сохранены более новой версией Desktop Chat.</translation>
    </message>
    <message>
        <source>A notice says what happened and what helps. The test of the connection finds out why.</source>
        <translation>Уведомление говорит, что случилось и что поможет. Проверка подключения находит причину.</translation>
    </message>
    <message>
        <source>A preset is a system prompt, a model and parameters under one name. Choose one at the top of a conversation.</source>
        <translation>Пресет — это системный промпт, модель и параметры под одним названием. Выбрать его можно вверху чата.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Пресету нужно название.</translation>
    </message>
    <message>
        <source>A price has both sides: what goes in, and what comes out.</source>
        <translation>Цена состоит из двух частей: за ввод и за вывод.</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:8080 or socks5://host:1080; “direct” goes past any.</source>
        <translation>Прокси выглядит так: http://host:8080 или socks5://host:1080; «direct» — без прокси.</translation>
    </message>
    <message>
        <source>A proxy’s address ends with its port: remove what follows it.</source>
        <translation>Адрес прокси заканчивается портом: уберите всё, что следует за ним.</translation>
    </message>
    <message>
        <source>A proxy’s password would be kept in a file. Leave it out, and put the whole address into the variable HTTPS_PROXY instead.</source>
        <translation>Пароль прокси хранился бы в файле. Уберите его, а полный адрес поместите в переменную HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>A quotation mark of the command has no partner.</source>
        <translation>В команде есть непарная кавычка.</translation>
    </message>
    <message>
        <source>A reply came, all at once.</source>
        <translation>Ответ пришёл, весь сразу.</translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation>Ответ пришёл.</translation>
    </message>
    <message>
        <source>A time-out is from 1 to 86400 seconds.</source>
        <translation>Время ожидания — от 1 до 86400 секунд.</translation>
    </message>
    <message>
        <source>A web page came back instead of a reply (status {status}). Check the address; most end in /v1.</source>
        <translation>Вместо ответа пришла веб-страница (статус {status}). Проверьте адрес; обычно он заканчивается на /v1.</translation>
    </message>
    <message>
        <source>A word is right when one of them knows it. Automatic takes those of your languages.</source>
        <translation>Слово верно, если его знает хотя бы один из них. «Автоматически» берёт словари ваших языков.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>О программе Desktop Chat</translation>
    </message>
    <message>
        <source>About spelling.</source>
        <translation>О проверке правописания.</translation>
    </message>
    <message>
        <source>About your connections.</source>
        <translation>О ваших подключениях.</translation>
    </message>
    <message>
        <source>About your conversations.</source>
        <translation>О ваших чатах.</translation>
    </message>
    <message>
        <source>About your models.</source>
        <translation>О ваших моделях.</translation>
    </message>
    <message>
        <source>About your settings.</source>
        <translation>О ваших настройках.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Добавить подключение</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Добавить подключение…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Добавить ключ…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>Добавить пресет</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>Добавить промпт</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Добавить клавиши</translation>
    </message>
    <message>
        <source>Add keys to “{title}”</source>
        <translation>Добавить клавиши для «{title}»</translation>
    </message>
    <message>
        <source>Add the conversations of files that were exported as JSON.</source>
        <translation>Добавить чаты из файлов, экспортированных в JSON.</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Добавить в избранное</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Добавить в словарь</translation>
    </message>
    <message>
        <source>Add, change, import and export presets and saved prompts.</source>
        <translation>Добавить, изменить, импортировать и экспортировать пресеты и сохранённые промпты.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Дополнительно</translation>
    </message>
    <message>
        <source>After the first reply, ask its model for a short title; otherwise your first words are it.</source>
        <translation>После первого ответа просить модель придумать короткое название; иначе им станут ваши первые слова.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An answer came, and there was nothing in it.</source>
        <translation>Ответ пришёл, но в нём ничего не было.</translation>
    </message>
    <message>
        <source>An organisation or a project is one word, such as org-abc123.</source>
        <translation>Организация или проект — это одно слово, например org-abc123.</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations. Close it, or wait until it is done.</source>
        <translation>Файл с чатами занят другой программой. Закройте её или подождите, пока она закончит.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Другой сервер</translation>
    </message>
    <message>
        <source>Another wording may help.</source>
        <translation>Может помочь другая формулировка.</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>Начало ответа</translation>
    </message>
    <message>
        <source>Any address that speaks the OpenAI API</source>
        <translation>Любой адрес, который понимает API OpenAI</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Апрель</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>Архивировать</translation>
    </message>
    <message>
        <source>Archive conversation</source>
        <translation>Архивировать чат</translation>
    </message>
    <message>
        <source>Archive, {count}</source>
        <translation>Архив, {count}</translation>
    </message>
    <message>
        <source>As it was dragged last, at a text size of 100 %.</source>
        <translation>Какой вы задали её в последний раз, при размере текста 100 %.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>Ask above this cost</source>
        <translation>Спрашивать при превышении</translation>
    </message>
    <message>
        <source>Ask anything …</source>
        <translation>Спросите что угодно …</translation>
    </message>
    <message>
        <source>Ask anything. Replies appear as they are written, and Esc stops one at any time.</source>
        <translation>Спросите что угодно. Ответы появляются по мере написания, и Esc в любой момент их останавливает.</translation>
    </message>
    <message>
        <source>Ask for replies in one piece</source>
        <translation>Запрашивать ответы целиком</translation>
    </message>
    <message>
        <source>Ask for the last reply again; the one before is kept as a version.</source>
        <translation>Запросить последний ответ ещё раз; прежний останется как версия.</translation>
    </message>
    <message>
        <source>Ask something in a small window, beside whatever you are doing.</source>
        <translation>Задать вопрос в маленьком окне, не отрываясь от дел.</translation>
    </message>
    <message>
        <source>Ask with another system prompt, model and parameters.</source>
        <translation>Спрашивать с другим системным промптом, моделью и параметрами.</translation>
    </message>
    <message>
        <source>Ask, stop, go on</source>
        <translation>Спрашивать, останавливать, продолжать</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Прикрепить файлы</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Прикрепить файлы…</translation>
    </message>
    <message>
        <source>Attach private files?</source>
        <translation>Прикрепить личные файлы?</translation>
    </message>
    <message>
        <source>Attach them</source>
        <translation>Прикрепить</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Прикреплённые файлы</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Август</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Back to conversations</source>
        <translation>Назад к чатам</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Back to: {default}</source>
        <translation>Вернуть: {default}</translation>
    </message>
    <message>
        <source>Back to: {keys}</source>
        <translation>Вернуть: {keys}</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Begin a conversation that is kept in memory only.</source>
        <translation>Начать чат, который хранится только в памяти.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Начать новый файл</translation>
    </message>
    <message>
        <source>Begin a new line in the message.</source>
        <translation>Начать новую строку в сообщении.</translation>
    </message>
    <message>
        <source>Begin an empty conversation.</source>
        <translation>Начать пустой чат.</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>Начинать новые чаты с ним</translation>
    </message>
    <message>
        <source>Begin new conversations without it</source>
        <translation>Начинать новые чаты без него</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Книга</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Bring in the conversations of this file?</source>
        <translation>Импортировать чаты из этого файла?</translation>
    </message>
    <message>
        <source>Bring the window to the front.</source>
        <translation>Показать окно поверх остальных.</translation>
    </message>
    <message>
        <source>Bulb</source>
        <translation>Лампочка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cannot find the host {host}. Check the address and the network.</source>
        <translation>Узел {host} не найден. Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Изменить подключение</translation>
    </message>
    <message>
        <source>Change how the program looks and works.</source>
        <translation>Изменить вид и поведение программы.</translation>
    </message>
    <message>
        <source>Change how this conversation is asked: temperature, limits and more.</source>
        <translation>Изменить параметры запросов в этом чате: температуру, ограничения и другие.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>Изменить сочетания клавиш…</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>Изменить или убрать</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Изменить сочетания клавиш…</translation>
    </message>
    <message>
        <source>Change the proxy…</source>
        <translation>Изменить прокси…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Проверять правописание</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Проверить подключение</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Проверить подключение…</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, its user name and its password.</source>
        <translation>Проверьте прокси этого подключения, имя пользователя и пароль.</translation>
    </message>
    <message>
        <source>Choose a certificate authority…</source>
        <translation>Выбрать центр сертификации…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Выбрать модель</translation>
    </message>
    <message>
        <source>Choose a model in the main window first.</source>
        <translation>Сначала выберите модель в главном окне.</translation>
    </message>
    <message>
        <source>Choose a model, or type its name.</source>
        <translation>Выберите модель или введите её название.</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Выбрать пресет</translation>
    </message>
    <message>
        <source>Choose a server, add one, or change it.</source>
        <translation>Выбрать сервер, добавить новый или изменить.</translation>
    </message>
    <message>
        <source>Choose a service, or a program that runs on this computer.</source>
        <translation>Выберите сервис или программу, которая работает на этом компьютере.</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Выбрать другой сервис</translation>
    </message>
    <message>
        <source>Choose pictures, PDF or text files that go with the message.</source>
        <translation>Выбрать изображения, PDF или текстовые файлы, которые пойдут с сообщением.</translation>
    </message>
    <message>
        <source>Choose the model that answers.</source>
        <translation>Выбрать модель, которая отвечает.</translation>
    </message>
    <message>
        <source>Claude, by its compatible address</source>
        <translation>Claude через совместимый адрес</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Очистить поиск (Esc)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Закрыть это окно.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Closed folders</source>
        <translation>Свёрнутые папки</translation>
    </message>
    <message>
        <source>Closing the last window then leaves the program there, where your desktop has a tray.</source>
        <translation>Тогда при закрытии последнего окна программа остаётся в трее, если он есть в системе.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторная</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактная</translation>
    </message>
    <message>
        <source>Compact shows more at a time: less room around rows, messages and buttons.</source>
        <translation>«Компактная» вмещает больше: меньше места вокруг строк, сообщений и кнопок.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Подключения…</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Контекстное окно</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Continue the reply</source>
        <translation>Продолжить ответ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>Чат выше</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>Чат в архиве</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>Чат ниже</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Чат удалён</translation>
    </message>
    <message>
        <source>Conversation menu</source>
        <translation>Меню чата</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Conversations cannot be saved.</source>
        <translation>Не удаётся сохранить чаты.</translation>
    </message>
    <message>
        <source>Conversations that you archive leave the list and stay here.</source>
        <translation>Чаты, которые вы архивируете, уходят из списка и остаются здесь.</translation>
    </message>
    <message>
        <source>Conversations {date}</source>
        <translation>Чаты {date}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copies the code without its hidden characters</source>
        <translation>Копирует код без скрытых символов</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Копировать как curl</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Копировать код</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать сведения</translation>
    </message>
    <message>
        <source>Copy details for a problem report</source>
        <translation>Скопировать сведения для отчёта о проблеме</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Copy image address</source>
        <translation>Копировать адрес изображения</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Копировать адрес ссылки</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Copy the address of the image.</source>
        <translation>Скопировать адрес изображения.</translation>
    </message>
    <message>
        <source>Copy the address of the link.</source>
        <translation>Скопировать адрес ссылки.</translation>
    </message>
    <message>
        <source>Copy the image.</source>
        <translation>Скопировать изображение.</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>Копировать последний блок кода</translation>
    </message>
    <message>
        <source>Copy the last code block, exactly.</source>
        <translation>Скопировать последний блок кода без изменений.</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>Копировать последний ответ</translation>
    </message>
    <message>
        <source>Copy the last reply with its format.</source>
        <translation>Скопировать последний ответ с форматированием.</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Копировать сообщение</translation>
    </message>
    <message>
        <source>Copy the message as Markdown</source>
        <translation>Копировать сообщение как Markdown</translation>
    </message>
    <message>
        <source>Copy the message as it was written, in Markdown.</source>
        <translation>Скопировать сообщение в исходном виде, в Markdown.</translation>
    </message>
    <message>
        <source>Copy the message with its format.</source>
        <translation>Скопировать сообщение с форматированием.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Копировать название</translation>
    </message>
    <message>
        <source>Copy the selected text with its format.</source>
        <translation>Скопировать выделенный текст с форматированием.</translation>
    </message>
    <message>
        <source>Copy what is known of the last problem, without keys.</source>
        <translation>Скопировать то, что известно о последней проблеме, без ключей.</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Скопировать выделенное</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+S favourite · F2 window and price · F5 refresh</source>
        <translation>Ctrl+S избранное · F2 окно и цена · F5 обновить</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>Cut by the length limit</source>
        <translation>Обрезано по длине</translation>
    </message>
    <message>
        <source>Cut by the length limit.</source>
        <translation>Обрезано по длине.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Декабрь</translation>
    </message>
    <message>
        <source>Declined by the model</source>
        <translation>Модель отказалась</translation>
    </message>
    <message>
        <source>DeepSeek’s own models</source>
        <translation>Собственные модели DeepSeek</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a connection</comment>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a preset</comment>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Модель по умолчанию</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Удалить чат</translation>
    </message>
    <message>
        <source>Delete the selected conversations; that can be undone for ten seconds.</source>
        <translation>Удалить выбранные чаты; это можно отменить в течение десяти секунд.</translation>
    </message>
    <message>
        <source>Delete the version of the message that is shown, with what follows it.</source>
        <translation>Удалить показанную версию сообщения и всё, что следует за ней.</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Удалить эту версию</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Удалить версию</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} conversations</source>
        <extracomment>For one: Delete {count} conversation</extracomment>
        <translation>
            <numerusform>Удалить {count} чат</numerusform>
            <numerusform>Удалить {count} чата</numerusform>
            <numerusform>Удалить {count} чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демо</translation>
    </message>
    <message>
        <source>Demo.</source>
        <translation>Демо.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Desktop Chat does not start.</source>
        <translation>Desktop Chat не запускается.</translation>
    </message>
    <message>
        <source>Desktop Chat ended while this reply was coming. What had come is here.</source>
        <translation>Программа Desktop Chat закрылась, пока поступал этот ответ. Всё, что успело прийти, сохранено здесь.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Сведения скопированы</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Диагноз</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Словари</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Скрыть уведомление</translation>
    </message>
    <message>
        <source>Do not send the message that waits.</source>
        <translation>Не отправлять сообщение, которое ждёт в очереди.</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <translation>Не отправлять это сообщение</translation>
    </message>
    <message>
        <source>Do what the notice offers</source>
        <translation>Сделать то, что предлагает уведомление</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Отпустите, чтобы прикрепить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Each step tries one thing and has a time limit.</source>
        <translation>Каждый шаг проверяет что-то одно и ограничен по времени.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Изменить и отправить снова</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Изменить пресет</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Изменить промпт</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Правка текста</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Изменить подключение…</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>Изменить последнее сообщение</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty box</source>
        <translation>Изменить последнее сообщение, если поле пустое</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>Изменить сообщение</translation>
    </message>
    <message>
        <source>Edit the queued message</source>
        <translation>Изменить сообщение в очереди</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Изменить {name}</translation>
    </message>
    <message>
        <source>Editing your last message. Enter sends it anew, Esc leaves it as it was.</source>
        <translation>Вы изменяете последнее сообщение. Enter отправит его заново, Esc оставит как было.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a reply</comment>
        <translation>Конец</translation>
    </message>
    <message>
        <source>End the program and start it again; what you have begun to write stays</source>
        <translation>Закрыть программу и запустить снова; начатый текст останется</translation>
    </message>
    <message>
        <source>End the program.</source>
        <translation>Закрыть программу.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Ввести ключ…</translation>
    </message>
    <message>
        <source>Enter takes them, Esc leaves everything as it was, Tab goes on to the buttons.</source>
        <translation>Enter — применить, Esc — оставить всё как было, Tab — перейти к кнопкам.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc stops the reply</source>
        <translation>Esc — остановить ответ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Every message and version is kept on this computer. What you delete can be taken back for ten seconds with {undo}.</source>
        <translation>Все сообщения и версии хранятся на этом компьютере. Удалённое можно вернуть в течение десяти секунд: {undo}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Всё из этого файла здесь уже есть.</translation>
    </message>
    <message>
        <source>Explain how the internet finds the computer I want to reach, as to a curious friend.</source>
        <translation>Объясни, как интернет находит компьютер, до которого я хочу добраться, — как любопытному другу.</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>Что-нибудь объяснить</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Экспортировать все чаты…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Экспортировать всё…</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Экспортировать в JSON</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Экспортировать в Markdown</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Экспортировать в PDF</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Экспортировать чат</translation>
    </message>
    <message>
        <source>Exported conversations (*.json *.jsonl)</source>
        <translation>Экспортированные чаты (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Exporting: {number} of {count}</source>
        <translation>Экспорт: {number} из {count}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Extra JSON body</source>
        <translation>Дополнительный JSON запроса</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Дополнительные заголовки</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Ошибка: {reason}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Февраль</translation>
    </message>
    <message>
        <source>Fields that are merged into each request as they are, as a JSON object.</source>
        <translation>Поля, которые добавляются в каждый запрос как есть, в виде объекта JSON.</translation>
    </message>
    <message>
        <source>Fields to fill in: {names}</source>
        <translation>Поля для заполнения: {names}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File, not part of this file: {name}</source>
        <translation>Файл, не входит в этот файл: {name}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Fill in {name}, field {at} of {count}. Tab goes on.</source>
        <translation>Заполните {name}, поле {at} из {count}. Tab — дальше.</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer.</source>
        <translation>Развернуть окно на весь экран или вернуть обратно.</translation>
    </message>
    <message>
        <source>Find a command, conversation, model or setting</source>
        <translation>Найти команду, чат, модель или настройку</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Find commands, conversations, models and settings by name.</source>
        <translation>Найти команды, чаты, модели и настройки по названию.</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Найти в чате</translation>
    </message>
    <message>
        <source>Find words in the titles and messages of all conversations.</source>
        <translation>Найти слова в названиях и сообщениях всех чатов.</translation>
    </message>
    <message>
        <source>Find words in this conversation.</source>
        <translation>Найти слова в этом чате.</translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation>Поиск и навигация</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Первые байты</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Первое слово</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder {name}, empty</source>
        <translation>Папка {name}, пустая</translation>
    </message>
    <message>
        <source>Folder {name}, {count}, {state}</source>
        <translation>Папка {name}, {count}, {state}</translation>
    </message>
    <message>
        <source>Follow the light or dark look of the desktop.</source>
        <translation>Следовать светлому или тёмному оформлению системы.</translation>
    </message>
    <message>
        <source>Follow what is below again</source>
        <translation>Снова следовать тому, что указано ниже</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>Ответвить отсюда</translation>
    </message>
    <message>
        <source>Fork the conversation from here</source>
        <translation>Ответвить чат отсюда</translation>
    </message>
    <message>
        <source>Fork {number} · {title}</source>
        <translation>Ответвление {number} · {title}</translation>
    </message>
    <message>
        <source>Fork · {title}</source>
        <translation>Ответвление · {title}</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>Найдено: {names}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built with Qt, which is under the LGPL.</source>
        <translation>Свободное ПО под лицензией MIT. Создано с использованием Qt, который распространяется под LGPL.</translation>
    </message>
    <message>
        <source>From 0 to 1: only the likeliest words that together reach this share count.</source>
        <translation>От 0 до 1: учитываются только самые вероятные слова, которые вместе набирают эту долю.</translation>
    </message>
    <message>
        <source>From 0, predictable, to 2, surprising. Change this or top-p, not both.</source>
        <translation>От 0 (предсказуемо) до 2 (неожиданно). Меняйте либо это, либо Top-p, но не оба.</translation>
    </message>
    <message>
        <source>From environment</source>
        <translation>Из окружения</translation>
    </message>
    <message>
        <source>From the connection: {value}</source>
        <translation>Из подключения: {value}</translation>
    </message>
    <message>
        <source>From the conversation: {value}</source>
        <translation>Из чата: {value}</translation>
    </message>
    <message>
        <source>From the preset: {value}</source>
        <translation>Из пресета: {value}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Полный экран</translation>
    </message>
    <message>
        <source>GPT models, from their maker</source>
        <translation>Модели GPT от их создателя</translation>
    </message>
    <message>
        <source>Gemini, by its compatible address</source>
        <translation>Gemini через совместимый адрес</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Get a key at {page}</source>
        <translation>Получить ключ: {page}</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>Назначить командам другие клавиши.</translation>
    </message>
    <message>
        <source>Give every command its own keys again</source>
        <translation>Вернуть всем командам их собственные клавиши</translation>
    </message>
    <message>
        <source>Give every setting its default again</source>
        <translation>Вернуть всем настройкам значения по умолчанию</translation>
    </message>
    <message>
        <source>Give the conversation or folder another name, in the list.</source>
        <translation>Дать чату или папке другое название прямо в списке.</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Глобус</translation>
    </message>
    <message>
        <source>Go back to the part of the window before.</source>
        <translation>Вернуться в предыдущую часть окна.</translation>
    </message>
    <message>
        <source>Go on from this message in a conversation of its own.</source>
        <translation>Продолжить с этого сообщения в отдельном чате.</translation>
    </message>
    <message>
        <source>Go on in a temporary copy</source>
        <translation>Продолжить во временной копии</translation>
    </message>
    <message>
        <source>Go on to the next part of the window.</source>
        <translation>Перейти в следующую часть окна.</translation>
    </message>
    <message>
        <source>Go to it in the message box, and choose what is meant.</source>
        <translation>Перейти к нему в поле сообщения и выбрать верное написание.</translation>
    </message>
    <message>
        <source>Go to the footnote</source>
        <translation>Перейти к сноске</translation>
    </message>
    <message>
        <source>Go to the match before.</source>
        <translation>Перейти к предыдущему совпадению.</translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation>Перейти к следующему совпадению.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY or ALL_PROXY</source>
        <translation>HTTP_PROXY, HTTPS_PROXY или ALL_PROXY</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or the system’s settings</source>
        <translation>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY или настройки системы</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Заголовки ответа</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Help me write</source>
        <translation>Помочь с текстом</translation>
    </message>
    <message>
        <source>Help me write a short letter to my landlord about a heating that has failed for a week: kind, and firm.</source>
        <translation>Помоги написать короткое письмо хозяину квартиры: отопление не работает уже неделю. Вежливо, но твёрдо.</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Скрыть боковую панель</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>High</source>
        <comment>reasoning effort</comment>
        <translation>Высокое</translation>
    </message>
    <message>
        <source>High draws words, borders and the focus much more strongly.</source>
        <translation>«Высокий» делает слова, границы и фокус намного заметнее.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Наивысший</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Как завершилось</translation>
    </message>
    <message>
        <source>How long a reasoning model may think before it answers.</source>
        <translation>Как долго может думать модель с рассуждениями, прежде чем ответить.</translation>
    </message>
    <message>
        <source>How long a reply may become, thinking included.</source>
        <translation>Какой длины может быть ответ вместе с рассуждениями.</translation>
    </message>
    <message>
        <source>How much the model writes, where it knows this.</source>
        <translation>Насколько подробно пишет модель, если она это поддерживает.</translation>
    </message>
    <message>
        <source>How this conversation is asked, from the next message on. Empty fields follow {below}.</source>
        <translation>Параметры запросов в этом чате, начиная со следующего сообщения. Для пустых полей действуют значения {below}.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Значок в трее</translation>
    </message>
    <message>
        <source>If the server is your organisation's, give the file of its certificate authority.</source>
        <translation>Если сервер принадлежит вашей организации, укажите файл её центра сертификации.</translation>
    </message>
    <message>
        <source>Ignore until the program ends</source>
        <translation>Пропускать до закрытия программы</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Image, not part of this file</source>
        <translation>Изображение, не входит в этот файл</translation>
    </message>
    <message>
        <source>Image, not part of this file: {name}</source>
        <translation>Изображение, не входит в этот файл: {name}</translation>
    </message>
    <message>
        <source>Images (*.{ending})</source>
        <translation>Изображения (*.{ending})</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Импорт чатов</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Импортировать чаты…</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важно</translation>
    </message>
    <message numerus="yes">
        <source>Importing: {number} conversations</source>
        <extracomment>For one: Importing: {number} conversation</extracomment>
        <translation>
            <numerusform>Импорт: {number} чат</numerusform>
            <numerusform>Импорт: {number} чата</numerusform>
            <numerusform>Импорт: {number} чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Inspect request</source>
        <translation>Просмотреть запрос</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Прервано</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Прервано: {reason}</translation>
    </message>
    <message>
        <source>Is Ollama, LM Studio or another model server running?</source>
        <translation>Запущен ли Ollama, LM Studio или другой сервер моделей?</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Сервер просит подождать {wait}.</translation>
    </message>
    <message>
        <source>It cannot be kept: {reason}.</source>
        <translation>Сохранить это нельзя: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Не удаётся прочитать: {reason}.</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>Не удалось его получить.</translation>
    </message>
    <message>
        <source>It does not have {wanted}, which is set; replies come by {api}.</source>
        <translation>В настройках указан {wanted}, но на сервере его нет; ответы приходят через {api}.</translation>
    </message>
    <message>
        <source>It has cost {spent}; this message adds at least ≈ {coming}, and the limit is {limit}. Raising it sets {raised} for this conversation.</source>
        <translation>Потрачено {spent}; это сообщение добавит не меньше ≈ {coming}, а лимит — {limit}. Если поднять его, для этого чата он станет {raised}.</translation>
    </message>
    <message>
        <source>It has moved to {host}.</source>
        <translation>Оно перемещено на {host}.</translation>
    </message>
    <message>
        <source>It has moved.</source>
        <translation>Оно перемещено.</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>Допустимо от {least} до {most}.</translation>
    </message>
    <message>
        <source>It has to be one of {choices}.</source>
        <translation>Возможные значения: {choices}.</translation>
    </message>
    <message>
        <source>It is asked as soon as the conversations are open.</source>
        <translation>Вопрос будет задан, как только откроются чаты.</translation>
    </message>
    <message>
        <source>It is asked when this reply ends.</source>
        <translation>Вопрос будет задан, когда закончится этот ответ.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>Оно больше {limit} МБ.</translation>
    </message>
    <message>
        <source>It is not a picture of a kind that is shown.</source>
        <translation>Изображения такого вида не показываются.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and cannot be reached from here: use its window.</source>
        <translation>Программа уже открыта (процесс {process}), и связаться с ней отсюда нельзя: используйте её окно.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and does not answer: end it, then start it again.</source>
        <translation>Программа уже открыта (процесс {process}) и не отвечает: завершите её и запустите снова.</translation>
    </message>
    <message>
        <source>It is open already (process {process}), and the message is too long to be handed over: paste it there.</source>
        <translation>Программа уже открыта (процесс {process}), а сообщение слишком длинное, чтобы его передать: вставьте его там.</translation>
    </message>
    <message>
        <source>It is open already and cannot be reached from here: use its window.</source>
        <translation>Программа уже открыта, и связаться с ней отсюда нельзя: используйте её окно.</translation>
    </message>
    <message>
        <source>It is open already and does not answer: end it, then start it again.</source>
        <translation>Программа уже открыта и не отвечает: завершите её и запустите снова.</translation>
    </message>
    <message>
        <source>It is open already, and the message is too long to be handed over: paste it there.</source>
        <translation>Программа уже открыта, а сообщение слишком длинное, чтобы его передать: вставьте его там.</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: {count} characters of {most} at most.</source>
        <extracomment>For one: It is too long: {count} character of {most} at most.</extracomment>
        <translation>
            <numerusform>Слишком длинно: {count} символ при максимуме {most}.</numerusform>
            <numerusform>Слишком длинно: {count} символа при максимуме {most}.</numerusform>
            <numerusform>Слишком длинно: {count} символов при максимуме {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be mistyped, expired, or another service's. Enter it again.</source>
        <translation>Возможно, в ключе опечатка, он истёк или выдан другим сервисом. Введите его ещё раз.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Нужно название.</translation>
    </message>
    <message>
        <source>It needs a text.</source>
        <translation>Нужен текст.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Загрузка заняла слишком много времени.</translation>
    </message>
    <message>
        <source>It was ended after {seconds}. What had been tried is above.</source>
        <translation>Проверка остановлена через {seconds}. Всё, что успели проверить, — выше.</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>Импорт прерван.</translation>
    </message>
    <message>
        <source>It works, but not word by word.</source>
        <translation>Работает, но не слово за словом.</translation>
    </message>
    <message>
        <source>It works, by the legacy API.</source>
        <translation>Работает — через устаревший API.</translation>
    </message>
    <message>
        <source>It works, with another limit field.</source>
        <translation>Работает — с другим полем лимита.</translation>
    </message>
    <message>
        <source>It works, without counting tokens.</source>
        <translation>Работает — без подсчёта токенов.</translation>
    </message>
    <message>
        <source>It works; the server lists no models.</source>
        <translation>Работает; список моделей сервер не выдаёт.</translation>
    </message>
    <message>
        <source>Its server, on this computer</source>
        <translation>Его сервер на этом компьютере</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Январь</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Июль</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>Перейти в конец</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Июнь</translation>
    </message>
    <message>
        <source>Keep the conversation at the top of the list.</source>
        <translation>Держать чат вверху списка.</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation>Хранится в памяти до закрытия программы.</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain, for this address alone.</source>
        <translation>Хранится в системной связке ключей, только для этого адреса.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Откуда ключ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Desktop Chat that differ from the defaults. Names are those of docs/shortcuts.md; an empty list leaves a command without keys.</source>
        <translation>Сочетания клавиш Desktop Chat, отличающиеся от стандартных. Имена — как в docs/shortcuts.md; с пустым списком у команды нет клавиш.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts.</source>
        <translation>Сочетания клавиш.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Связка ключей</translation>
    </message>
    <message>
        <source>Keypad Enter</source>
        <translation>Num Enter</translation>
    </message>
    <message>
        <source>Keys for “{title}”</source>
        <translation>Клавиши для «{title}»</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Leave out stream_options</source>
        <translation>Не отправлять stream_options</translation>
    </message>
    <message>
        <source>Leave to the server</source>
        <translation>Оставить серверу</translation>
    </message>
    <message>
        <source>Leave {name} to the server</source>
        <translation>Оставить серверу: {name}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Left empty, the key that is known stays.</source>
        <translation>Если оставить пустым, останется прежний ключ.</translation>
    </message>
    <message>
        <source>Left to the server by the connection.</source>
        <translation>Подключение оставляет это серверу.</translation>
    </message>
    <message>
        <source>Left to the server by the conversation.</source>
        <translation>Чат оставляет это серверу.</translation>
    </message>
    <message>
        <source>Left to the server by the preset.</source>
        <translation>Пресет оставляет это серверу.</translation>
    </message>
    <message>
        <source>Left to the server here.</source>
        <translation>Здесь это оставлено серверу.</translation>
    </message>
    <message>
        <source>Let the conversation stand among the others again.</source>
        <translation>Вернуть чат на место среди остальных.</translation>
    </message>
    <message>
        <source>Let the reply go on where it broke off.</source>
        <translation>Продолжить ответ с того места, где он оборвался.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>List all shortcuts.</source>
        <translation>Показать список всех сочетаний клавиш.</translation>
    </message>
    <message>
        <source>List of models at {address}</source>
        <translation>Список моделей по адресу {address}</translation>
    </message>
    <message>
        <source>List the conversations at the left, where the window is wide enough.</source>
        <translation>Показывать список чатов слева, если окно достаточно широкое.</translation>
    </message>
    <message>
        <source>List the conversations in the archive.</source>
        <translation>Показать список чатов в архиве.</translation>
    </message>
    <message>
        <source>Load image from {host}</source>
        <translation>Загрузить изображение с {host}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Подробный</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Look for model servers on this computer</source>
        <translation>Искать серверы моделей на этом компьютере</translation>
    </message>
    <message>
        <source>Look for servers on this computer</source>
        <translation>Искать серверы на этом компьютере</translation>
    </message>
    <message>
        <source>Looking for a model server…</source>
        <translation>Поиск сервера моделей…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Лупа</translation>
    </message>
    <message>
        <source>Make a folder and put the conversation into it.</source>
        <translation>Создать папку и поместить в неё чат.</translation>
    </message>
    <message>
        <source>Make all words of the window larger.</source>
        <translation>Увеличить весь текст в окне.</translation>
    </message>
    <message>
        <source>Make all words of the window smaller.</source>
        <translation>Уменьшить весь текст в окне.</translation>
    </message>
    <message>
        <source>Makes all words of the window larger or smaller, and what stands around them.</source>
        <translation>Увеличивает или уменьшает весь текст в окне и то, что его окружает.</translation>
    </message>
    <message>
        <source>Many makers’ models by one key</source>
        <translation>Модели многих создателей по одному ключу</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Март</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Май</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>length of a reply</comment>
        <translation>Средняя</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>reasoning effort</comment>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Message actions</source>
        <translation>Действия с сообщением</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Минимальный</translation>
    </message>
    <message>
        <source>Misspelled: {word}</source>
        <translation>С ошибкой: {word}</translation>
    </message>
    <message>
        <source>Mistral’s own models</source>
        <translation>Собственные модели Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Model menu</source>
        <translation>Меню модели</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Models and connections</source>
        <translation>Модели и подключения</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Модели на этом компьютере</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Ещё: {name}</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Move conversation to a folder</source>
        <translation>Переместить чат в папку</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Переместить в папку</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Название папки</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>New conversations begin with this connection.</source>
        <translation>Новые чаты начинаются с этим подключением.</translation>
    </message>
    <message>
        <source>New conversations begin with this preset</source>
        <translation>Новые чаты начинаются с этим пресетом</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Новая папка…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Новый пресет</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Новый промпт</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Новое окно</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Следующее совпадение (Enter)</translation>
    </message>
    <message>
        <source>Next match, in the find field</source>
        <translation>Следующее совпадение, в поле поиска</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Следующее слово с ошибкой</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Следующая версия</translation>
    </message>
    <message>
        <source>No answer came within the time limit.</source>
        <translation>Ответ не пришёл за отведённое время.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Резервная копия не создана.</translation>
    </message>
    <message numerus="yes">
        <source>No chat API was found there, nor at {count} addresses like it.</source>
        <extracomment>For one: No chat API was found there, nor at {count} address like it.</extracomment>
        <translation>
            <numerusform>Чат-API не найден ни там, ни по {count} похожему адресу.</numerusform>
            <numerusform>Чат-API не найден ни там, ни по {count} похожим адресам.</numerusform>
            <numerusform>Чат-API не найден ни там, ни по {count} похожим адресам.</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is about “{text}”.</source>
        <translation>По запросу «{text}» команд нет.</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Подходящих чатов нет</translation>
    </message>
    <message>
        <source>No conversations are listed yet</source>
        <translation>В списке пока нет чатов</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Чатов пока нет</translation>
    </message>
    <message>
        <source>No credit left.</source>
        <translation>Закончились средства.</translation>
    </message>
    <message>
        <source>No data for {wait}. A large model may need longer; Stop ends the request.</source>
        <translation>Нет данных уже {wait}. Большой модели может понадобиться больше времени; «Остановить» прервёт запрос.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made.</source>
        <translation>Не удалось установить зашифрованное соединение с {place}.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made: {reason}.</source>
        <translation>Не удалось установить зашифрованное соединение с {place}: {reason}.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>No list yet. Type a model’s name, or press F5.</source>
        <translation>Списка пока нет. Введите название модели или нажмите F5.</translation>
    </message>
    <message>
        <source>No list: {trouble}</source>
        <translation>Нет списка: {trouble}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Нет совпадений</translation>
    </message>
    <message>
        <source>No message waits</source>
        <translation>Нет сообщений в очереди</translation>
    </message>
    <message>
        <source>No misspelled word was found.</source>
        <translation>Слов с ошибками не найдено.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Модель не выбрана.</translation>
    </message>
    <message>
        <source>No model is connected; these replies are written in advance.</source>
        <translation>Модель не подключена; эти ответы написаны заранее.</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>На этом компьютере не отвечает ни один сервер моделей.</translation>
    </message>
    <message>
        <source>No notice offers anything</source>
        <translation>Уведомления ничего не предлагают</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ни на одной странице нет этих слов.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Без пресета</translation>
    </message>
    <message>
        <source>No reply comes</source>
        <translation>Ответ сейчас не поступает</translation>
    </message>
    <message>
        <source>No setting is about “{text}”.</source>
        <translation>По запросу «{text}» настроек нет.</translation>
    </message>
    <message>
        <source>No shortcut is about “{text}”.</source>
        <translation>По запросу «{text}» сочетаний клавиш нет.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Нет вариантов</translation>
    </message>
    <message>
        <source>No text came</source>
        <translation>Текст не пришёл</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>None answers on its usual port.</source>
        <translation>Ни один не отвечает на своём обычном порту.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Not checked: no dictionary is installed. Packages of them have names such as hunspell-en-us.</source>
        <translation>Не проверяется: словари не установлены. Пакеты с ними называются, например, hunspell-ru.</translation>
    </message>
    <message>
        <source>Not checked: the program ended while it loaded the spelling library. Switch it off and on to try again.</source>
        <translation>Не проверяется: программа закрылась при загрузке библиотеки правописания. Выключите и снова включите проверку, чтобы попробовать ещё раз.</translation>
    </message>
    <message>
        <source>Not checked: the spelling library cannot be used ({reason}).</source>
        <translation>Не проверяется: библиотеку правописания нельзя использовать ({reason}).</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary of your languages. Choose one of those there are.</source>
        <translation>Не проверяется: словаря для ваших языков нет. Выберите один из имеющихся.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Debian and Ubuntu have it in the packages libenchant-2-2 and, for English, hunspell-en-us.</source>
        <translation>Не проверяется: нет библиотеки правописания. В Debian и Ubuntu она есть в пакетах libenchant-2-2 и, для русского языка, hunspell-ru.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Homebrew has it: brew install enchant</source>
        <translation>Не проверяется: нет библиотеки правописания. Она есть в Homebrew: brew install enchant</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. It comes with the Python package pyenchant, which this installation does not have.</source>
        <translation>Не проверяется: нет библиотеки правописания. Она входит в пакет Python pyenchant, которого в этой установке нет.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ещё не завершено</translation>
    </message>
    <message>
        <source>Not opened: {target}</source>
        <translation>Не открыто: {target}</translation>
    </message>
    <message>
        <source>Not sent: the server has refused it for this model.</source>
        <translation>Не отправляется: сервер отклонил это для данной модели.</translation>
    </message>
    <message>
        <source>Not sent: {api} has no field for it.</source>
        <translation>Не отправляется: в {api} нет такого поля.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>Ничего не пришло.</translation>
    </message>
    <message>
        <source>Nothing fits. Enter uses the name as it is.</source>
        <translation>Ничего не подходит. Enter возьмёт название как есть.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more.</source>
        <translation>Ничего из него уже не прочитать.</translation>
    </message>
    <message>
        <source>Nothing in them can be changed. A temporary copy can go on from here; it is not kept.</source>
        <translation>Изменить в них ничего нельзя. Продолжить можно во временной копии; она не сохраняется.</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>Ничего с названием «{text}» нет.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}, but {name} answers at {address}.</source>
        <translation>По адресу {place} никто не отвечает, но {name} отвечает по адресу {address}.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}.</source>
        <translation>По адресу {place} никто не принимает соединений.</translation>
    </message>
    <message>
        <source>Nothing is listening there.</source>
        <translation>Там никто не принимает соединений.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Ничего не теряется</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs; it is tried again by itself.</source>
        <translation>Пока программа открыта, ничего не потеряется; попытки повторяются сами.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Ничего не отправляется</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already</source>
        <translation>Ничего нового: всё это здесь уже есть</translation>
    </message>
    <message>
        <source>Nothing of it is sent here.</source>
        <translation>Здесь ничего из этого не отправляется.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ничего не добавлено.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Nothing was written here yet</source>
        <translation>Здесь пока ничего не написано</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Ноябрь</translation>
    </message>
    <message>
        <source>Now: {names}.</source>
        <translation>Сейчас: {names}.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Октябрь</translation>
    </message>
    <message>
        <source>Of everything but what you and the models write. A change shows when the program starts.</source>
        <translation>Всего, кроме того, что пишете вы и модели. Изменение вступит в силу при запуске программы.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Более ранние</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>One a line; a reply ends before any of them. \n stands for a line break.</source>
        <translation>По одной на строку; ответ заканчивается перед любой из них. \n обозначает перенос строки.</translation>
    </message>
    <message>
        <source>Only the last requests of this run can be looked at, and this is none of them.</source>
        <translation>Посмотреть можно только последние запросы этого запуска, а этого среди них нет.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>Открыть ещё одно окно.</translation>
    </message>
    <message>
        <source>Open billing page</source>
        <translation>Открыть страницу оплаты</translation>
    </message>
    <message>
        <source>Open connection settings</source>
        <translation>Открыть настройки подключения</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Открыть чаты</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <translation>Открыть в главном окне</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>Открытые модели</translation>
    </message>
    <message>
        <source>Open models, very fast</source>
        <translation>Открытые модели, очень быстро</translation>
    </message>
    <message>
        <source>Open parameters</source>
        <translation>Открыть параметры</translation>
    </message>
    <message>
        <source>Open this page of {host} in the browser?</source>
        <translation>Открыть эту страницу {host} в браузере?</translation>
    </message>
    <message>
        <source>Open what a model thinks before it answers; otherwise one line stands for it.</source>
        <translation>Раскрывать то, что модель думает перед ответом; иначе вместо этого показана одна строка.</translation>
    </message>
    <message>
        <source>OpenAI’s models in your Azure account</source>
        <translation>Модели OpenAI в вашей учётной записи Azure</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Other model servers on this computer</source>
        <translation>Другие серверы моделей на этом компьютере</translation>
    </message>
    <message>
        <source>Otherwise a code block scrolls sideways; the switch on a block changes that one.</source>
        <translation>Иначе блок кода прокручивается вбок; переключатель на блоке меняет только его.</translation>
    </message>
    <message>
        <source>Otherwise the title and how the reply ended are all that others may see on your screen.</source>
        <translation>Иначе на вашем экране другие увидят не больше названия чата и того, чем закончился ответ.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDF сохранён</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Страницы руководства</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Parameters of this connection</source>
        <translation>Параметры этого подключения</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>Параметры…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Вставленное изображение</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Карандаш</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Pin conversation</source>
        <translation>Закрепить чат</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Положение окна</translation>
    </message>
    <message>
        <source>Plan a calm weekend in a city that I have never seen: two days, good food, few queues.</source>
        <translation>Спланируй спокойные выходные в незнакомом мне городе: два дня, хорошая еда, поменьше очередей.</translation>
    </message>
    <message>
        <source>Plan a weekend</source>
        <translation>Спланировать выходные</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Подготовка страниц…</translation>
    </message>
    <message>
        <source>Preset and parameters</source>
        <translation>Пресет и параметры</translation>
    </message>
    <message>
        <source>Preset and parameters: nothing but the connection’s own</source>
        <translation>Пресет и параметры: только заданные подключением</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Пресет: {name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Пресеты</translation>
    </message>
    <message>
        <source>Presets and prompts</source>
        <translation>Пресеты и промпты</translation>
    </message>
    <message>
        <source>Presets and prompts (*.json)</source>
        <translation>Пресеты и промпты (*.json)</translation>
    </message>
    <message>
        <source>Presets and prompts…</source>
        <translation>Пресеты и промпты…</translation>
    </message>
    <message>
        <source>Press Save again to keep the connection all the same.</source>
        <translation>Нажмите «Сохранить» ещё раз, чтобы всё равно сохранить подключение.</translation>
    </message>
    <message>
        <source>Press keys to change or remove them, or add others. Changes hold at once in every window.</source>
        <translation>Нажмите на клавиши, чтобы изменить или убрать их, или добавьте другие. Изменения сразу действуют во всех окнах.</translation>
    </message>
    <message>
        <source>Press the first button of the notice over the message box.</source>
        <translation>Нажать первую кнопку уведомления над полем сообщения.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Предыдущие 7 дней</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Предыдущее совпадение (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous match, in the find field</source>
        <translation>Предыдущее совпадение, в поле поиска</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <source>Price in</source>
        <translation>Цена ввода</translation>
    </message>
    <message>
        <source>Price in, cached</source>
        <translation>Цена ввода из кэша</translation>
    </message>
    <message>
        <source>Price out</source>
        <translation>Цена вывода</translation>
    </message>
    <message>
        <source>Print the conversation.</source>
        <translation>Напечатать чат.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Put the conversation back into the list.</source>
        <translation>Вернуть чат в список.</translation>
    </message>
    <message>
        <source>Put the conversation into a folder.</source>
        <translation>Поместить чат в папку.</translation>
    </message>
    <message>
        <source>Put the cursor into the message box.</source>
        <translation>Поставить курсор в поле сообщения.</translation>
    </message>
    <message>
        <source>Put the message that waits back into the box.</source>
        <translation>Вернуть сообщение из очереди в поле ввода.</translation>
    </message>
    <message>
        <source>Put the notice over the message box away.</source>
        <translation>Убрать уведомление над полем сообщения.</translation>
    </message>
    <message>
        <source>Put this message back into the box</source>
        <translation>Вернуть это сообщение в поле ввода</translation>
    </message>
    <message>
        <source>Put your own name in place of {{{name}}} in the address.</source>
        <translation>Замените {{{name}}} в адресе на своё имя.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>Не удаётся загрузить Qt: {reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Queued: {text}</source>
        <translation>В очереди: {text}</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Быстрый вопрос</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Raise the cost limit</source>
        <translation>Поднять лимит расходов</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Поднять лимит</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>Достигнут лимит запросов.</translation>
    </message>
    <message>
        <source>Read from the environment when it is needed; the key is not kept.</source>
        <translation>Читается из окружения, когда нужен; сам ключ не сохраняется.</translation>
    </message>
    <message>
        <source>Read how everything is done; it needs no network.</source>
        <translation>Прочитать, как всё устроено; сеть не нужна.</translation>
    </message>
    <message>
        <source>Read on at the message before.</source>
        <translation>Читать дальше с предыдущего сообщения.</translation>
    </message>
    <message>
        <source>Read on at the next message.</source>
        <translation>Читать дальше со следующего сообщения.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Уровень рассуждений</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Reduced keeps everything still, also where your desktop allows things to move.</source>
        <translation>«Меньше» убирает всякое движение, даже если система его разрешает.</translation>
    </message>
    <message>
        <source>Refresh all lists</source>
        <translation>Обновить все списки</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Отказ</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Сгенерировать заново</translation>
    </message>
    <message>
        <source>Regenerate the reply</source>
        <translation>Сгенерировать ответ заново</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Удалить папку</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <source>Remove the folder; what is in it stays.</source>
        <translation>Удалить папку; её содержимое останется.</translation>
    </message>
    <message>
        <source>Remove the queued message</source>
        <translation>Убрать сообщение из очереди</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>Убрать {keys}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Убрать {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Переименовать чат</translation>
    </message>
    <message>
        <source>Replies come by {api} from {model}.</source>
        <translation>Ответы приходят через {api} от модели {model}.</translation>
    </message>
    <message>
        <source>Replies come by {api}, in one piece: streaming does not work there.</source>
        <translation>Ответы приходят через {api}, целиком: потоковая передача там не работает.</translation>
    </message>
    <message>
        <source>Replies come by {api}. Models have to be typed by name.</source>
        <translation>Ответы приходят через {api}. Названия моделей нужно вводить вручную.</translation>
    </message>
    <message>
        <source>Replies that were written in advance; nothing leaves this computer</source>
        <translation>Заранее написанные ответы; ничего не покидает этот компьютер</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Reply status</source>
        <translation>Состояние ответа</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить всё</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Сбросить: {name}</translation>
    </message>
    <message>
        <source>Reset “{title}”</source>
        <translation>Сбросить «{title}»</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Перезапустить сейчас</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Restore the built-in ones</source>
        <translation>Вернуть встроенные</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>Run into a rate limit</source>
        <translation>Упереться в лимит запросов</translation>
    </message>
    <message>
        <source>Run into a rate limit.</source>
        <translation>Упрись в лимит запросов.</translation>
    </message>
    <message>
        <source>Run without a shell, for 10 seconds at most; what it prints is the key.</source>
        <translation>Выполняется без оболочки, не дольше 10 секунд; то, что команда выводит, и есть ключ.</translation>
    </message>
    <message>
        <source>Salvaged conversation</source>
        <translation>Спасённый чат</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Сохранить ещё раз</translation>
    </message>
    <message>
        <source>Save all conversations in one file, from which they can be imported.</source>
        <translation>Сохранить все чаты в один файл, из которого их можно импортировать.</translation>
    </message>
    <message>
        <source>Save conversation as PDF</source>
        <translation>Сохранить чат как PDF</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Сохранить файл…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Сохранить изображение…</translation>
    </message>
    <message>
        <source>Save the conversation as a Markdown file.</source>
        <translation>Сохранить чат в файл Markdown.</translation>
    </message>
    <message>
        <source>Save the conversation as a PDF file.</source>
        <translation>Сохранить чат в файл PDF.</translation>
    </message>
    <message>
        <source>Save the conversation as a file.</source>
        <translation>Сохранить чат в файл.</translation>
    </message>
    <message>
        <source>Save the image as a file.</source>
        <translation>Сохранить изображение в файл.</translation>
    </message>
    <message>
        <source>Save the whole conversation, all versions of it, as a JSON file.</source>
        <translation>Сохранить чат целиком, со всеми версиями, в файл JSON.</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Сохранить читаемое</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>Сохранённые промпты</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Say how to begin and where to look further.</source>
        <translation>Узнать, с чего начать и где искать дальше.</translation>
    </message>
    <message>
        <source>Say what this program is, and its version.</source>
        <translation>Показать, что это за программа и какой она версии.</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Прокручивать вбок</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search all messages for “{text}”</source>
        <translation>Искать «{text}» во всех сообщениях</translation>
    </message>
    <message>
        <source>Search by command or keys</source>
        <translation>Поиск по команде или клавишам</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Поиск по чатам</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Поиск моделей</translation>
    </message>
    <message>
        <source>Search or type a model’s name</source>
        <translation>Найдите или введите название модели</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Поиск настроек</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Поиск сочетаний клавиш</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>Секунд без данных</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>Секунд до начала ответа</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Секунд на соединение</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Select the whole conversation.</source>
        <translation>Выделить весь чат.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Всё равно отправить</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Отправлять сообщения клавишей</translation>
    </message>
    <message>
        <source>Send no {name}</source>
        <translation>Не отправлять: {name}</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Send the message, or queue it while a reply comes.</source>
        <translation>Отправить сообщение или поставить его в очередь, пока поступает ответ.</translation>
    </message>
    <message>
        <source>Send the queued message now</source>
        <translation>Отправить сообщение из очереди сейчас</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter (Enter for a new line)</source>
        <translation>Отправить: Ctrl+Enter (Enter — новая строка)</translation>
    </message>
    <message>
        <source>Send with Enter (Shift+Enter for a new line)</source>
        <translation>Отправить: Enter (Shift+Enter — новая строка)</translation>
    </message>
    <message>
        <source>Send without the oldest messages</source>
        <translation>Отправить без самых старых сообщений</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на принтер</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Сентябрь</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервисы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift+Enter for a new line</source>
        <translation>Shift+Enter — новая строка</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Краткий</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>Показать Desktop Chat</translation>
    </message>
    <message>
        <source>Show all words in their own size again.</source>
        <translation>Вернуть всему тексту обычный размер.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} models</source>
        <extracomment>For one: Show {count} model</extracomment>
        <translation>
            <numerusform>Показать {count} модель</numerusform>
            <numerusform>Показать все {count} модели</numerusform>
            <numerusform>Показать все {count} моделей</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me what you can draw</source>
        <translation>Что можно отобразить</translation>
    </message>
    <message>
        <source>Show me what you can draw.</source>
        <translation>Покажи всё, что ты умеешь отображать.</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Показать или скрыть боковую панель</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Показать архив</translation>
    </message>
    <message>
        <source>Show the conversation above in the list, a newer one.</source>
        <translation>Показать чат выше по списку, более новый.</translation>
    </message>
    <message>
        <source>Show the conversation below in the list, an older one.</source>
        <translation>Показать чат ниже по списку, более старый.</translation>
    </message>
    <message>
        <source>Show the end of the conversation and follow it.</source>
        <translation>Показать конец чата и следить за новым текстом.</translation>
    </message>
    <message>
        <source>Show the list of conversations at the left, or hide it.</source>
        <translation>Показать или скрыть список чатов слева.</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Показывать боковую панель</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>Показывать рассуждения</translation>
    </message>
    <message>
        <source>Show the version after of the message.</source>
        <translation>Показать следующую версию сообщения.</translation>
    </message>
    <message>
        <source>Show the version before of the message.</source>
        <translation>Показать предыдущую версию сообщения.</translation>
    </message>
    <message>
        <source>Show what was sent to the server, and what came.</source>
        <translation>Показать, что было отправлено на сервер и что пришло.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
    <message>
        <source>Some characters could not be read; they are shown as “�”.</source>
        <translation>Некоторые символы не удалось прочитать; они показаны как «�».</translation>
    </message>
    <message>
        <source>Some of the presets and prompts in {name} could not be understood.</source>
        <translation>Не удалось разобрать часть пресетов и промптов в {name}.</translation>
    </message>
    <message>
        <source>Something in it looks like a key. This is kept in a file; use the key field.</source>
        <translation>Что-то здесь похоже на ключ. Это хранится в файле; используйте поле ключа.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>В программе произошла ошибка.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log says more.</source>
        <translation>В программе произошла ошибка; подробности — в журнале.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Sound, not part of this file</source>
        <translation>Звук, не входит в этот файл</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Sources and tool calls</source>
        <translation>Источники и вызовы инструментов</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Искра</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Правописание</translation>
    </message>
    <message>
        <source>Spelling is not checked; the settings say why.</source>
        <translation>Правописание не проверяется; причина указана в настройках.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>Код состояния</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Still running here; its menu ends it.</source>
        <translation>Программа работает здесь; закрыть её можно через меню.</translation>
    </message>
    <message>
        <source>Still waiting.</source>
        <translation>Ожидание продолжается.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Стоп-последовательности</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Остановить ответ</translation>
    </message>
    <message>
        <source>Stop the reply and send the message that waits.</source>
        <translation>Остановить ответ и отправить сообщение из очереди.</translation>
    </message>
    <message>
        <source>Stop the reply and send this message now</source>
        <translation>Остановить ответ и отправить это сообщение сейчас</translation>
    </message>
    <message>
        <source>Stop the reply; else close what is open.</source>
        <translation>Остановить ответ или закрыть то, что открыто.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Не ждать</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Stopped by the content filter</source>
        <translation>Остановлено фильтром содержимого</translation>
    </message>
    <message>
        <source>Stopped by the content filter.</source>
        <translation>Остановлено фильтром содержимого.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Солнце</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>Сменить модель</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>System follows the light or dark look of your desktop, and changes with it.</source>
        <translation>«Как в системе» следует светлому или тёмному оформлению системы и меняется вместе с ним.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take back what was deleted, while that is offered.</source>
        <translation>Вернуть удалённое, пока это предлагается.</translation>
    </message>
    <message>
        <source>Take the conversation off the list and keep it in the archive.</source>
        <translation>Убрать чат из списка и хранить его в архиве.</translation>
    </message>
    <message>
        <source>Take the conversation out of its folder.</source>
        <translation>Убрать чат из папки.</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>Отменить сброс</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Переназначить</translation>
    </message>
    <message>
        <source>Tell me at length how streams and pipes keep from overflowing.</source>
        <translation>Расскажи подробно, как потоки и каналы защищаются от переполнения.</translation>
    </message>
    <message>
        <source>Tell when a reply ends</source>
        <translation>Уведомлять об окончании ответа</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Временный</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>Временный чат</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Test the connection step by step, and mend what is wrong.</source>
        <translation>Проверить подключение шаг за шагом и исправить то, что не так.</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>Проверить: {name}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>That folder cannot be used.</source>
        <translation>Эту папку использовать нельзя.</translation>
    </message>
    <message>
        <source>That is no variable’s name. It looks like OPENAI_API_KEY.</source>
        <translation>Это не имя переменной. Оно выглядит так: OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>That text has {given} characters. The box takes {limit}; the rest was left out.</source>
        <translation>Символов в этом тексте: {given}. В поле помещается {limit}; остальное отброшено.</translation>
    </message>
    <message>
        <source>The API is at {address}.</source>
        <translation>API находится по адресу {address}.</translation>
    </message>
    <message>
        <source>The account has no credit left, or its spending limit is reached.</source>
        <translation>На счёте закончились средства или достигнут лимит расходов.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>На счёте закончились средства.</translation>
    </message>
    <message>
        <source>The address begins with “{scheme}://”; only https:// and http:// work.</source>
        <translation>Адрес начинается с «{scheme}://»; работают только https:// и http://.</translation>
    </message>
    <message>
        <source>The address cannot be read. It looks like https://api.openai.com/v1.</source>
        <translation>Не удаётся разобрать адрес. Он выглядит так: https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The address has a space, a line break or an invisible character inside. Remove it.</source>
        <translation>Внутри адреса есть пробел, перенос строки или невидимый символ. Уберите его.</translation>
    </message>
    <message>
        <source>The address has a user name or password before “@”. Put a key into the key field.</source>
        <translation>В адресе перед «@» указано имя пользователя или пароль. Вставьте ключ в поле ключа.</translation>
    </message>
    <message>
        <source>The address has no host: after https:// the server's name is missing.</source>
        <translation>В адресе нет узла: после https:// не хватает имени сервера.</translation>
    </message>
    <message>
        <source>The address has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>В адресе нет схемы. Он начинается с https:// (или http:// для сервера на этом компьютере).</translation>
    </message>
    <message>
        <source>The address is empty. It looks like https://api.openai.com/v1.</source>
        <translation>Адрес не указан. Он выглядит так: https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The address is not quite right.</source>
        <translation>Адрес не совсем верный.</translation>
    </message>
    <message>
        <source>The address must end with its path: remove the “?” or “#” and what follows it.</source>
        <translation>Адрес должен заканчиваться путём: уберите «?» или «#» и всё, что следует дальше.</translation>
    </message>
    <message>
        <source>The address of {place} cannot be used.</source>
        <translation>Адрес {place} использовать нельзя.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a list of models. Check it; most end in /v1.</source>
        <translation>Вместо списка моделей по адресу пришла веб-страница. Проверьте адрес; обычно он заканчивается на /v1.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a reply. Check the base URL, and whether this network asks for a login first.</source>
        <translation>Вместо ответа по адресу пришла веб-страница. Проверьте базовый URL и не требует ли эта сеть сначала войти.</translation>
    </message>
    <message>
        <source>The address seems to be wrong.</source>
        <translation>Похоже, адрес неверный.</translation>
    </message>
    <message>
        <source>The address sends requests elsewhere.</source>
        <translation>Адрес перенаправляет запросы в другое место.</translation>
    </message>
    <message>
        <source>The address sends requests on elsewhere (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>Адрес перенаправляет запросы в другое место (статус {status}). Программа им не следует, чтобы ключ и чат остались здесь: укажите конечный адрес.</translation>
    </message>
    <message>
        <source>The address sends requests on to {target} (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>Адрес перенаправляет запросы на {target} (статус {status}). Программа им не следует, чтобы ключ и чат остались здесь: укажите конечный адрес.</translation>
    </message>
    <message>
        <source>The address “{address}” has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>В адресе «{address}» нет схемы. Он начинается с https:// (или http:// для сервера на этом компьютере).</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Архив пуст</translation>
    </message>
    <message>
        <source>The backup cannot be read either; an older one may do.</source>
        <translation>Резервную копию тоже не удаётся прочитать; возможно, подойдёт более старая.</translation>
    </message>
    <message>
        <source>The best {shown} of {count}. Type more to find others.</source>
        <translation>Лучшие {shown} из {count}. Введите больше, чтобы найти другие.</translation>
    </message>
    <message>
        <source>The built-in presets and prompts are back.</source>
        <translation>Встроенные пресеты и промпты возвращены.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted.</source>
        <translation>Сертификат {place} не принят.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted: {reason}.</source>
        <translation>Сертификат {place} не принят: {reason}.</translation>
    </message>
    <message>
        <source>The command is empty. It names a program, such as: pass show openai</source>
        <translation>Команда пустая. В ней указывают программу, например: pass show openai</translation>
    </message>
    <message>
        <source>The command that prints the key failed.</source>
        <translation>Команда, которая выводит ключ, завершилась с ошибкой.</translation>
    </message>
    <message>
        <source>The command {name} could not be run ({reason}).</source>
        <translation>Не удалось запустить команду {name} ({reason}).</translation>
    </message>
    <message>
        <source>The command {name} could not be run: it has a letter that none may have.</source>
        <translation>Не удалось запустить команду {name}: в ней есть недопустимый символ.</translation>
    </message>
    <message>
        <source>The command {name} failed, with status {status}.</source>
        <translation>Команда {name} завершилась с ошибкой, код {status}.</translation>
    </message>
    <message>
        <source>The command {name} printed nothing.</source>
        <translation>Команда {name} ничего не вывела.</translation>
    </message>
    <message numerus="yes">
        <source>The command {name} took longer than {seconds} seconds.</source>
        <extracomment>For one: The command {name} took longer than {seconds} second.</extracomment>
        <translation>
            <numerusform>Команда {name} выполнялась дольше {seconds} секунды.</numerusform>
            <numerusform>Команда {name} выполнялась дольше {seconds} секунд.</numerusform>
            <numerusform>Команда {name} выполнялась дольше {seconds} секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection cannot be set up.</source>
        <translation>Не удаётся установить соединение.</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>Не удалось установить соединение.</translation>
    </message>
    <message>
        <source>The connection ended before the server said that the reply is whole; it may be incomplete.</source>
        <translation>Соединение закрылось раньше, чем сервер сообщил о конце ответа; ответ может быть неполным.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Сбой подключения.</translation>
    </message>
    <message>
        <source>The connection is taken, but no answer came within {seconds}. The server may be loading a model, or hang.</source>
        <translation>Соединение принято, но за {seconds} ответ не пришёл. Возможно, сервер загружает модель или завис.</translation>
    </message>
    <message>
        <source>The connection to {place} was cut before the reply was whole.</source>
        <translation>Соединение с {place} прервалось раньше, чем пришёл весь ответ.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Соединение прервано.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Подключение работает.</translation>
    </message>
    <message>
        <source>The connections in {path} could not be understood.</source>
        <translation>Не удалось разобрать подключения в {path}.</translation>
    </message>
    <message>
        <source>The connections in {path} were written by a newer version of the program. They are left as they are, and are not used.</source>
        <translation>Подключения в {path} созданы более новой версией программы. Они оставлены как есть и не используются.</translation>
    </message>
    <message>
        <source>The conversation could not be drawn; the program made a mistake.</source>
        <translation>Не удалось отрисовать чат: в программе произошла ошибка.</translation>
    </message>
    <message>
        <source>The conversation could not be printed or saved: {reason}.</source>
        <translation>Не удалось напечатать или сохранить чат: {reason}.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can take.</source>
        <translation>Чат длиннее, чем может принять модель.</translation>
    </message>
    <message>
        <source>The conversation is too long.</source>
        <translation>Чат слишком длинный.</translation>
    </message>
    <message>
        <source>The conversations are in use.</source>
        <translation>Чаты заняты другой программой.</translation>
    </message>
    <message>
        <source>The demo answers meanwhile.</source>
        <translation>Пока отвечает демо.</translation>
    </message>
    <message>
        <source>The dictionary {language} cannot be used.</source>
        <translation>Словарь {language} нельзя использовать.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe; free some space, and saving goes on.</source>
        <translation>Диск заполнен, поэтому сохранить это не удалось. Сохранённое ранее в безопасности; освободите место, и сохранение продолжится.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The disk reported an error, so this could not be carried out. What was saved before is not touched by it.</source>
        <translation>Диск сообщил об ошибке, поэтому это не удалось выполнить. Сохранённого ранее это не коснулось.</translation>
    </message>
    <message>
        <source>The display {display} does not answer. In a terminal, use: {command}</source>
        <translation>Дисплей {display} не отвечает. В терминале используйте: {command}</translation>
    </message>
    <message>
        <source>The encryption does not fit.</source>
        <translation>Не удаётся согласовать шифрование.</translation>
    </message>
    <message>
        <source>The export cannot be read: {what}. Nothing was taken from it.</source>
        <translation>Не удаётся прочитать экспорт: {what}. Ничего из него не взято.</translation>
    </message>
    <message>
        <source>The export could not be written: {reason}.</source>
        <translation>Не удалось записать экспорт: {reason}.</translation>
    </message>
    <message>
        <source>The few things that are good to know. Everything else is found by its name.</source>
        <translation>То немногое, что полезно знать. Всё остальное находится по названию.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}, beside it.</source>
        <translation>Прежний файл сохранён рядом как {name}.</translation>
    </message>
    <message>
        <source>The file as it was is kept in {folder}.</source>
        <translation>Прежний файл сохранён в папке {folder}.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Не удалось сохранить файл.</translation>
    </message>
    <message>
        <source>The file in the place of your conversations belongs to another program. It is left as it is.</source>
        <translation>Файл на месте ваших чатов принадлежит другой программе. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation>Файл обрезан или повреждён.</translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing is written to it.</source>
        <translation>Файл оставлен как есть, в него ничего не записывается.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation of Desktop Chat.</source>
        <translation>Файл — не экспорт чата Desktop Chat.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation, or it is cut off or damaged.</source>
        <translation>Файл — не экспорт чата, либо он обрезан или повреждён.</translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, and {limit} MB at most can be read.</source>
        <translation>Файл слишком большой: {size} МБ, а прочитать можно не больше {limit} МБ.</translation>
    </message>
    <message>
        <source>The file of certificates {path} cannot be used. Check it in this connection’s settings; it has to be in PEM format.</source>
        <translation>Не удаётся использовать файл сертификатов {path}. Проверьте его в настройках этого подключения; нужен формат PEM.</translation>
    </message>
    <message>
        <source>The file of shortcuts cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>Не удаётся прочитать файл сочетаний клавиш ({reason}): действуют стандартные, а изменения сохранятся до закрытия программы.</translation>
    </message>
    <message>
        <source>The file of shortcuts is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>Файл сочетаний клавиш повреждён, и переместить его не удаётся: действуют стандартные, а изменения сохранятся до закрытия программы.</translation>
    </message>
    <message>
        <source>The file of shortcuts was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>Файл сочетаний клавиш был повреждён: действуют стандартные, а файл сохранён как {name}.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read. Check the variables SSL_CERT_FILE and SSL_CERT_DIR.</source>
        <translation>Не удаётся прочитать файл доверенных сертификатов. Проверьте переменные SSL_CERT_FILE и SSL_CERT_DIR.</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged. It is kept as it is; a backup can be restored, or what is readable can be saved from it.</source>
        <translation>Файл с чатами повреждён. Он сохранён как есть; можно восстановить резервную копию или сохранить из него всё читаемое.</translation>
    </message>
    <message>
        <source>The file of your conversations is empty or gone, though there were conversations in it. A backup can be restored.</source>
        <translation>Файл с чатами пуст или исчез, хотя чаты в нём были. Можно восстановить резервную копию.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Desktop Chat: its format is version {found}, and this one reads up to version {known}.</source>
        <translation>Файл создан более новой версией Desktop Chat: версия его формата — {found}, а эта программа читает до версии {known}.</translation>
    </message>
    <message>
        <source>The file {file} is not used: {reason}.</source>
        <translation>Файл {file} не используется: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation>Не удаётся прочитать файл {name} ({reason}).</translation>
    </message>
    <message>
        <source>The file {name} cannot be written ({reason}).</source>
        <translation>Не удаётся записать файл {name} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <translation>Не удаётся прочитать файл {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({reason}).</source>
        <translation>Не удаётся записать файл {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} is not this program’s to change.</source>
        <translation>Файл {path} программа изменять не вправе.</translation>
    </message>
    <message>
        <source>The folder of your conversations cannot be made or opened.</source>
        <translation>Не удаётся создать или открыть папку с чатами.</translation>
    </message>
    <message>
        <source>The folder or file of your conversations cannot be written to, so this could not be saved. What was saved before is safe.</source>
        <translation>В папку или файл с чатами нельзя записывать, поэтому сохранить это не удалось. Сохранённое ранее в безопасности.</translation>
    </message>
    <message>
        <source>The folders of the sidebar of which the name alone is shown.</source>
        <translation>Папки боковой панели, у которых показано только название.</translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>В этой установке нет руководства.</translation>
    </message>
    <message>
        <source>The header {name} is set by the program.</source>
        <translation>Заголовок {name} задаёт сама программа.</translation>
    </message>
    <message>
        <source>The key has a letter that no key has. Copy it again, from the page that issued it.</source>
        <translation>В ключе есть символ, которого в ключах не бывает. Скопируйте ключ ещё раз со страницы, где он выдан.</translation>
    </message>
    <message>
        <source>The key has a line break inside. Copy it again, as one line.</source>
        <translation>Внутри ключа есть перенос строки. Скопируйте ключ ещё раз, одной строкой.</translation>
    </message>
    <message>
        <source>The key has a space inside. Copy it again, without spaces.</source>
        <translation>Внутри ключа есть пробел. Скопируйте ключ ещё раз, без пробелов.</translation>
    </message>
    <message>
        <source>The key is not protected.</source>
        <translation>Ключ не защищён.</translation>
    </message>
    <message>
        <source>The key is not there. It has to be given again.</source>
        <translation>Ключа нет. Его нужно указать снова.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>Ключ отклонён.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 seconds. It may be asking for its password in another window.</source>
        <translation>Связка ключей не ответила за 3 секунды. Возможно, она спрашивает пароль в другом окне.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, and try again.</source>
        <translation>Связка ключей заблокирована. Разблокируйте её и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The keychain refused the request.</source>
        <translation>Связка ключей отклонила запрос.</translation>
    </message>
    <message>
        <source>The last reply is complete</source>
        <translation>Последний ответ уже полный</translation>
    </message>
    <message>
        <source>The limit of requests is reached until {time}.</source>
        <translation>Достигнут лимит запросов; ждать до {time}.</translation>
    </message>
    <message>
        <source>The limit of requests is reached.</source>
        <translation>Достигнут лимит запросов.</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached until {time}.</source>
        <translation>Достигнут лимит запросов в день; ждать до {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached.</source>
        <translation>Достигнут лимит запросов в день.</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached until {time}.</source>
        <translation>Достигнут лимит запросов в час; ждать до {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached.</source>
        <translation>Достигнут лимит запросов в час.</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached until {time}.</source>
        <translation>Достигнут лимит запросов в минуту; ждать до {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached.</source>
        <translation>Достигнут лимит запросов в минуту.</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached until {time}.</source>
        <translation>Достигнут лимит запросов в месяц; ждать до {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached.</source>
        <translation>Достигнут лимит запросов в месяц.</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached until {time}.</source>
        <translation>Достигнут лимит запросов в секунду; ждать до {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached.</source>
        <translation>Достигнут лимит запросов в секунду.</translation>
    </message>
    <message>
        <source>The limit of tokens is reached until {time}.</source>
        <translation>Достигнут лимит токенов; ждать до {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens is reached.</source>
        <translation>Достигнут лимит токенов.</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached until {time}.</source>
        <translation>Достигнут лимит токенов в день; ждать до {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached.</source>
        <translation>Достигнут лимит токенов в день.</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached until {time}.</source>
        <translation>Достигнут лимит токенов в час; ждать до {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached.</source>
        <translation>Достигнут лимит токенов в час.</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached until {time}.</source>
        <translation>Достигнут лимит токенов в минуту; ждать до {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached.</source>
        <translation>Достигнут лимит токенов в минуту.</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached until {time}.</source>
        <translation>Достигнут лимит токенов в месяц; ждать до {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached.</source>
        <translation>Достигнут лимит токенов в месяц.</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached until {time}.</source>
        <translation>Достигнут лимит токенов в секунду; ждать до {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached.</source>
        <translation>Достигнут лимит токенов в секунду.</translation>
    </message>
    <message>
        <source>The limit was used up while thinking, before the answer began.</source>
        <translation>Лимит израсходован на рассуждения, до начала ответа.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Список пуст.</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>Не удаётся вести журнал.</translation>
    </message>
    <message>
        <source>The log file cannot be written to {folder} ({reason}).</source>
        <translation>Не удаётся записать файл журнала в папку {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The message on standard input is empty.</source>
        <translation>Сообщение в стандартном вводе пустое.</translation>
    </message>
    <message>
        <source>The message was filtered.</source>
        <translation>Сообщение отфильтровано.</translation>
    </message>
    <message>
        <source>The model asks for {call}. Nothing was run.</source>
        <translation>Модель запрашивает {call}. Ничего не было запущено.</translation>
    </message>
    <message>
        <source>The model declined.</source>
        <translation>Модель отказалась отвечать.</translation>
    </message>
    <message>
        <source>The model does not take everything.</source>
        <translation>Модель принимает не всё.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>Такой модели нет.</translation>
    </message>
    <message>
        <source>The model takes the token limit as {field}. It is sent so from now on.</source>
        <translation>Модель принимает лимит токенов как {field}. Теперь он отправляется так.</translation>
    </message>
    <message>
        <source>The network does not reach {place} ({reason}).</source>
        <translation>Нет связи с {place} по сети ({reason}).</translation>
    </message>
    <message>
        <source>The network does not reach {place}.</source>
        <translation>Нет связи с {place} по сети.</translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation>Используемая сейчас</translation>
    </message>
    <message>
        <source>The other one begins a new line; Shift+Enter always does.</source>
        <translation>Другой вариант начинает новую строку; Shift+Enter — всегда.</translation>
    </message>
    <message>
        <source>The port after “:” must be a number from 1 to 65535.</source>
        <translation>Порт после «:» должен быть числом от 1 до 65535.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is kept as {bad}.</source>
        <translation>Не удалось разобрать пресеты в {name}. Файл сохранён как {bad}.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is left as it is.</source>
        <translation>Не удалось разобрать пресеты в {name}. Файл оставлен как есть.</translation>
    </message>
    <message>
        <source>The presets in {name} were written by a newer version of the program.</source>
        <translation>Пресеты в {name} созданы более новой версией программы.</translation>
    </message>
    <message>
        <source>The preset’s connection cannot be used: {why}</source>
        <translation>Не удаётся использовать подключение пресета: {why}</translation>
    </message>
    <message>
        <source>The program could not read the reply. This is a fault of the program.</source>
        <translation>Программа не смогла прочитать ответ. Это ошибка программы.</translation>
    </message>
    <message>
        <source>The program made a mistake. What has come is kept; the log says more.</source>
        <translation>В программе произошла ошибка. Всё, что пришло, сохранено; подробности — в журнале.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>Программа была закрыта.</translation>
    </message>
    <message>
        <source>The proxy address of the system cannot be used. Check {place}.</source>
        <translation>Не удаётся использовать адрес системного прокси. Проверьте {place}.</translation>
    </message>
    <message>
        <source>The proxy address {proxy} cannot be used. Check {place}.</source>
        <translation>Не удаётся использовать адрес прокси {proxy}. Проверьте {place}.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password (status 407).</source>
        <translation>Прокси запрашивает имя пользователя и пароль (статус 407).</translation>
    </message>
    <message>
        <source>The proxy cannot be read. It looks like http://host:8080.</source>
        <translation>Не удаётся разобрать прокси. Он выглядит так: http://host:8080.</translation>
    </message>
    <message>
        <source>The proxy is in the way.</source>
        <translation>Мешает прокси.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (status 407).</source>
        <translation>Прокси {proxy} запрашивает имя пользователя и пароль (статус 407).</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. It is set in {place}.</source>
        <translation>Прокси {proxy} недоступен. Где он задан: {place}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not pass the request on ({reason}).</source>
        <translation>Прокси {proxy} не передал запрос дальше ({reason}).</translation>
    </message>
    <message>
        <source>The reply broke off before the server said that it is whole.</source>
        <translation>Ответ оборвался раньше, чем сервер сообщил о его конце.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>Ответ оборвался.</translation>
    </message>
    <message>
        <source>The reply cannot be written ({reason}).</source>
        <translation>Не удаётся записать ответ ({reason}).</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>Ответ завершён</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>Ответ пуст.</translation>
    </message>
    <message>
        <source>The reply is here.</source>
        <translation>Ответ готов.</translation>
    </message>
    <message>
        <source>The reply reached the length limit and was cut.</source>
        <translation>Ответ достиг предельной длины и был обрезан.</translation>
    </message>
    <message>
        <source>The reply was empty.</source>
        <translation>Ответ был пустым.</translation>
    </message>
    <message>
        <source>The reply was stopped: a line is too long.</source>
        <translation>Ответ остановлен: слишком длинная строка.</translation>
    </message>
    <message>
        <source>The reply was stopped: too large.</source>
        <translation>Ответ остановлен: слишком большой.</translation>
    </message>
    <message>
        <source>The request came into another one's way (status {status}).</source>
        <translation>Запрос вступил в конфликт с другим запросом (статус {status}).</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>Не удалось отправить запрос.</translation>
    </message>
    <message>
        <source>The same number gives about the same reply, where the server can do so.</source>
        <translation>Одно и то же число даёт примерно одинаковый ответ, если сервер это умеет.</translation>
    </message>
    <message>
        <source>The same server by {scheme}</source>
        <translation>Тот же сервер через {scheme}</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>Ответ сервера: {status}.</translation>
    </message>
    <message>
        <source>The server answers by {scheme}: the address should be {address}.</source>
        <translation>Сервер отвечает по {scheme}: адрес должен быть {address}.</translation>
    </message>
    <message>
        <source>The server answers, and does not have that there.</source>
        <translation>Сервер отвечает, но там этого нет.</translation>
    </message>
    <message>
        <source>The server answers, but it does not have the API that was asked for. Chat Completions is the one that most servers have.</source>
        <translation>Сервер отвечает, но запрошенного API на нём нет. На большинстве серверов есть Chat Completions.</translation>
    </message>
    <message>
        <source>The server asks for a key, and this connection has none.</source>
        <translation>Сервер требует ключ, а у этого подключения его нет.</translation>
    </message>
    <message>
        <source>The server asks for a key.</source>
        <translation>Сервер требует ключ.</translation>
    </message>
    <message>
        <source>The server behind the address did not answer in time (status {status}).</source>
        <translation>Сервер за этим адресом не ответил вовремя (статус {status}).</translation>
    </message>
    <message>
        <source>The server behind the address did not answer properly (status {status}).</source>
        <translation>Сервер за этим адресом ответил неправильно (статус {status}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Сервер недоступен.</translation>
    </message>
    <message>
        <source>The server could not answer (status {status}).</source>
        <translation>Сервер не смог ответить (статус {status}).</translation>
    </message>
    <message>
        <source>The server decides</source>
        <translation>Решает сервер</translation>
    </message>
    <message>
        <source>The server did not accept the request (status {status}).</source>
        <translation>Сервер не принял запрос (статус {status}).</translation>
    </message>
    <message>
        <source>The server does not allow this with the key of this connection.</source>
        <translation>С ключом этого подключения сервер этого не разрешает.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Сервер не отвечает.</translation>
    </message>
    <message>
        <source>The server does not have this API.</source>
        <translation>На сервере нет этого API.</translation>
    </message>
    <message>
        <source>The server does not know this model.</source>
        <translation>Сервер не знает эту модель.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”, and does not say what it has. Type a name.</source>
        <translation>Сервер не знает «{model}» и не сообщает, что у него есть. Введите название.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”. It has “{other}”.</source>
        <translation>Сервер не знает «{model}». На нём есть «{other}».</translation>
    </message>
    <message>
        <source>The server does not say which models it has. Name one with --model.</source>
        <translation>Сервер не сообщает, какие у него модели. Укажите модель с помощью --model.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at {place}. Check the address.</source>
        <translation>Сервер по адресу {place} не отвечает по HTTP. Проверьте адрес.</translation>
    </message>
    <message>
        <source>The server does not take the field stream_options. It is left out from now on, so the number of tokens is an estimate.</source>
        <translation>Сервер не принимает поле stream_options. Теперь оно не отправляется, поэтому число токенов — приблизительное.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error and did not say which.</source>
        <translation>Сервер завершил ответ ошибкой и не сообщил какой.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error.</source>
        <translation>Сервер завершил ответ ошибкой.</translation>
    </message>
    <message>
        <source>The server had an error of its own (status {status}).</source>
        <translation>На сервере произошла внутренняя ошибка (статус {status}).</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>На сервере неполадки.</translation>
    </message>
    <message>
        <source>The server has another API.</source>
        <translation>На сервере другой API.</translation>
    </message>
    <message>
        <source>The server has gone quiet.</source>
        <translation>Сервер замолчал.</translation>
    </message>
    <message>
        <source>The server has neither Chat Completions nor Responses; replies come by {api}.</source>
        <translation>На сервере нет ни Chat Completions, ни Responses; ответы приходят через {api}.</translation>
    </message>
    <message>
        <source>The server has no model “{model}”. Choose another one.</source>
        <translation>На сервере нет модели «{model}». Выберите другую.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>На сервере нет такой модели. Выберите другую.</translation>
    </message>
    <message>
        <source>The server has not said which models it has. Name one.</source>
        <translation>Сервер не сообщил, какие у него модели. Укажите модель.</translation>
    </message>
    <message>
        <source>The server is not available at the moment (status {status}).</source>
        <translation>Сервер сейчас недоступен (статус {status}).</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>Сервер перегружен.</translation>
    </message>
    <message>
        <source>The server lists no models at this address. Check the address (most end in /v1), or type the model's name.</source>
        <translation>По этому адресу сервер не выдаёт список моделей. Проверьте адрес (обычно он заканчивается на /v1) или введите название модели.</translation>
    </message>
    <message>
        <source>The server lists no models. Type a name.</source>
        <translation>Сервер не выдаёт список моделей. Введите название.</translation>
    </message>
    <message>
        <source>The server lists no models. Type the name of the one to use.</source>
        <translation>Сервер не выдаёт список моделей. Введите название нужной.</translation>
    </message>
    <message>
        <source>The server refused the key of this connection.</source>
        <translation>Сервер отклонил ключ этого подключения.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Сервер отклонил запрос.</translation>
    </message>
    <message>
        <source>The server refused this for the model, and was asked again without it: {names}. It is left out from now on.</source>
        <translation>Сервер отклонил это для данной модели, и запрос был повторён без него: {names}. Теперь это не отправляется.</translation>
    </message>
    <message>
        <source>The server refuses the smallest request.</source>
        <translation>Сервер отклоняет даже самый простой запрос.</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>Сервер сообщает: {words}</translation>
    </message>
    <message>
        <source>The server sent an error without words.</source>
        <translation>Сервер прислал ошибку без описания.</translation>
    </message>
    <message>
        <source>The server sent no more text.</source>
        <translation>Сервер больше не прислал текста.</translation>
    </message>
    <message>
        <source>The server sent no text.</source>
        <translation>Сервер не прислал текст.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now until {time}.</source>
        <translation>Сервер не принимает новых запросов до {time}.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation>Сервер пока не принимает новых запросов.</translation>
    </message>
    <message>
        <source>The server waited too long for the request (status {status}).</source>
        <translation>Сервер слишком долго ждал запроса (статус {status}).</translation>
    </message>
    <message>
        <source>The server's answer could not be decoded.</source>
        <translation>Не удалось декодировать ответ сервера.</translation>
    </message>
    <message>
        <source>The server's certificate is not accepted.</source>
        <translation>Сертификат сервера не принят.</translation>
    </message>
    <message>
        <source>The server's list of models is too large.</source>
        <translation>Список моделей сервера слишком большой.</translation>
    </message>
    <message>
        <source>The server's stream is not understood. Check the address; most end in /v1.</source>
        <translation>Поток сервера не удаётся разобрать. Проверьте адрес; обычно он заканчивается на /v1.</translation>
    </message>
    <message>
        <source>The service ended the reply. Another wording may help.</source>
        <translation>Сервис прервал ответ. Может помочь другая формулировка.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message ({reasons}). Another wording may help.</source>
        <translation>Фильтр содержимого сервиса остановил сообщение ({reasons}). Может помочь другая формулировка.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message. Another wording may help.</source>
        <translation>Фильтр содержимого сервиса остановил сообщение. Может помочь другая формулировка.</translation>
    </message>
    <message>
        <source>The shortcuts cannot be saved: {reason}.</source>
        <translation>Не удаётся сохранить сочетания клавиш: {reason}.</translation>
    </message>
    <message>
        <source>The test could not go on.</source>
        <translation>Проверку не удалось продолжить.</translation>
    </message>
    <message>
        <source>The test took too long.</source>
        <translation>Проверка заняла слишком много времени.</translation>
    </message>
    <message>
        <source>The test was ended before its diagnosis.</source>
        <translation>Проверка остановлена до диагноза.</translation>
    </message>
    <message>
        <source>The value of {name} has letters that no header may have.</source>
        <translation>В значении {name} есть символы, недопустимые в заголовках.</translation>
    </message>
    <message>
        <source>The variable {name} is not set.</source>
        <translation>Переменная {name} не задана.</translation>
    </message>
    <message>
        <source>The word cannot be kept: {reason}</source>
        <translation>Слово нельзя сохранить: {reason}</translation>
    </message>
    <message>
        <source>Their file cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>Не удаётся прочитать файл настроек ({reason}): действуют стандартные, а изменения сохранятся до закрытия программы.</translation>
    </message>
    <message>
        <source>Their file has version {found}, and this program knows versions up to {known}.</source>
        <translation>Версия их файла — {found}, а эта программа знает версии до {known}.</translation>
    </message>
    <message>
        <source>Their file is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>Файл настроек повреждён, и переместить его не удаётся: действуют стандартные, а изменения сохранятся до закрытия программы.</translation>
    </message>
    <message>
        <source>Their file was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>Файл настроек был повреждён: действуют стандартные, а файл сохранён как {name}.</translation>
    </message>
    <message>
        <source>Their folder cannot be written to.</source>
        <translation>Нельзя записывать в их папку.</translation>
    </message>
    <message>
        <source>Their folder or file cannot be written to.</source>
        <translation>Нельзя записывать в их папку или файл.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: тёмная</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: светлая</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>Тема: как в системе</translation>
    </message>
    <message>
        <source>There are no older messages to leave out. Shorten it, or use a model with a larger context window.</source>
        <translation>Нет более старых сообщений, которые можно опустить. Сократите это или возьмите модель с большим контекстным окном.</translation>
    </message>
    <message>
        <source>There are no presets.</source>
        <translation>Пресетов нет.</translation>
    </message>
    <message>
        <source>There are no saved prompts.</source>
        <translation>Сохранённых промптов нет.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} headers; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} header; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>Задан {count} заголовок; отправить можно не больше {most}.</numerusform>
            <numerusform>Задано {count} заголовка; отправить можно не больше {most}.</numerusform>
            <numerusform>Задано {count} заголовков; отправить можно не больше {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} stop sequences; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} stop sequence; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>Задана {count} стоп-последовательность; отправить можно не больше {most}.</numerusform>
            <numerusform>Заданы {count} стоп-последовательности; отправить можно не больше {most}.</numerusform>
            <numerusform>Задано {count} стоп-последовательностей; отправить можно не больше {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a prompt of that name already.</source>
        <translation>Промпт с таким названием уже есть.</translation>
    </message>
    <message>
        <source>There is a web page at this address.</source>
        <translation>По этому адресу находится веб-страница.</translation>
    </message>
    <message>
        <source>There is no chat API at this address. Check it; most end in /v1.</source>
        <translation>По этому адресу нет чат-API. Проверьте адрес; обычно он заканчивается на /v1.</translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, use: {command}</source>
        <translation>Нет дисплея, на котором можно показать окно (не заданы ни DISPLAY, ни WAYLAND_DISPLAY). В терминале используйте: {command}</translation>
    </message>
    <message>
        <source>There is no finished reply</source>
        <translation>Нет завершённого ответа</translation>
    </message>
    <message>
        <source>There is no notice</source>
        <translation>Уведомлений нет</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>Такого узла нет.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Здесь пока ничего нет.</translation>
    </message>
    <message>
        <source>There is nothing to draw on.</source>
        <translation>Отображать не на чем.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>Отправлять пока нечего. Сначала напишите сообщение.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>Есть только одна версия</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <translation>Ошибки не было.</translation>
    </message>
    <message>
        <source>These files are where keys and passwords are kept, or belong to this program. What you attach is sent to the server.</source>
        <translation>В этих файлах хранятся ключи и пароли, или они принадлежат этой программе. То, что вы прикрепите, будет отправлено на сервер.</translation>
    </message>
    <message>
        <source>These keys cannot be changed here</source>
        <translation>Эти клавиши здесь изменить нельзя</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>Эти клавиши использовать нельзя.</translation>
    </message>
    <message>
        <source>They count for every conversation with it, unless a preset or the conversation says otherwise.</source>
        <translation>Действуют для всех чатов с этим подключением, если пресет или чат не задаёт другого.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Рассуждения</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Думает…</translation>
    </message>
    <message>
        <source>This conversation can only be read.</source>
        <translation>Этот чат можно только читать.</translation>
    </message>
    <message>
        <source>This conversation has parameters of its own: {names}</source>
        <translation>У этого чата есть свои параметры: {names}</translation>
    </message>
    <message>
        <source>This conversation is kept in memory only. It is gone when you leave it or the program ends.</source>
        <translation>Этот чат хранится только в памяти. Он исчезнет, когда вы его покинете или закроете программу.</translation>
    </message>
    <message>
        <source>This conversation is not kept yet</source>
        <translation>Этот чат ещё не сохранён</translation>
    </message>
    <message>
        <source>This conversation reaches its cost limit.</source>
        <translation>Этот чат достигает лимита расходов.</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Это изображение нельзя показать.</translation>
    </message>
    <message>
        <source>This is no JSON object: names and values between curly brackets.</source>
        <translation>Это не объект JSON: имена и значения в фигурных скобках.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Этот файл невозможно прочитать.</translation>
    </message>
    <message>
        <source>This is not JSON: {what} (line {line}, column {column}).</source>
        <translation>Это не JSON: {what} (строка {line}, позиция {column}).</translation>
    </message>
    <message>
        <source>This link is not opened: it is not a web or mail address.</source>
        <translation>Эта ссылка не открывается: это не веб-адрес и не адрес почты.</translation>
    </message>
    <message>
        <source>This one message is too long.</source>
        <translation>Одно это сообщение слишком длинное.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Этот сеанс</translation>
    </message>
    <message>
        <source>This system has no keychain that the program can use.</source>
        <translation>В этой системе нет связки ключей, которой могла бы пользоваться программа.</translation>
    </message>
    <message>
        <source>This system has no printing.</source>
        <translation>В этой системе печать недоступна.</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Рассуждения</translation>
    </message>
    <message>
        <source>Thought for {wait}</source>
        <translation>Рассуждения: {wait}</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Совет</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Titles and messages of all versions were searched, but nothing has {words}.</source>
        <translation>Поиск шёл по названиям и сообщениям всех версий, но нигде нет {words}.</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>Названия от модели</translation>
    </message>
    <message>
        <source>To the message box</source>
        <translation>К полю сообщения</translation>
    </message>
    <message>
        <source>To the next message</source>
        <translation>К следующему сообщению</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>К следующей области</translation>
    </message>
    <message>
        <source>To the previous message</source>
        <translation>К предыдущему сообщению</translation>
    </message>
    <message>
        <source>To the previous pane</source>
        <translation>К предыдущей области</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation>Лимит токенов</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Tool call, not executed: {name}</source>
        <translation>Вызов инструмента, не выполнен: {name}</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translate into {{language|English}}: {{text}}</source>
        <translation>Переведи на {{язык|английский}}: {{текст}}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>Повтор через {wait}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Пробуем снова.</translation>
    </message>
    <message>
        <source>Two ropes burn for an hour each, unevenly. How do I measure 45 minutes?</source>
        <translation>Две верёвки горят по часу каждая, но неравномерно. Как отмерить 45 минут?</translation>
    </message>
    <message>
        <source>Type / and a name in the message box to insert one. {{name}} and {{name|default}} are fields that are filled in then; {{clipboard}} and {{date}} fill themselves in.</source>
        <translation>Чтобы вставить промпт, введите / и его название в поле сообщения. {{name}} и {{name|default}} — поля, которые тогда заполняются; {{clipboard}} и {{date}} заполняются сами.</translation>
    </message>
    <message>
        <source>US dollars for 1,000,000 tokens</source>
        <translation>долларов США за 1 000 000 токенов</translation>
    </message>
    <message>
        <source>US dollars that a conversation may cost before the program asks whether to send more; 0 never asks. Only models whose prices are known count.</source>
        <translation>Сколько долларов США может стоить чат, прежде чем программа спросит, отправлять ли дальше; при 0 не спрашивает никогда. Учитываются только модели с известными ценами.</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Unarchive conversation</source>
        <translation>Вернуть чат из архива</translation>
    </message>
    <message>
        <source>Underline misspelled words while you write. No word leaves this computer for that.</source>
        <translation>Подчёркивать слова с ошибками при вводе. Для этого ни одно слово не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Отменить удаление</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Unpin conversation</source>
        <translation>Открепить чат</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Use Chat Completions</source>
        <translation>Использовать Chat Completions</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Использовать другую папку…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Использовать только в этом сеансе</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>Включить тёмную тему.</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>Включить светлую тему.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Использовать эти клавиши</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Использовать {address}</translation>
    </message>
    <message>
        <source>Use {api}</source>
        <translation>Использовать {api}</translation>
    </message>
    <message>
        <source>Use {field}</source>
        <translation>Использовать {field}</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Использовать {model}</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Использовать «{name}»</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Недавно использованные</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Переменная</translation>
    </message>
    <message>
        <source>Verbosity</source>
        <translation>Подробность</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>Версия удалена</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Версия {number} из {count}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Waiting for a tool</source>
        <translation>Ожидает инструмент</translation>
    </message>
    <message>
        <source>Waiting for the first word</source>
        <translation>Ожидание первого слова</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Watch it think</source>
        <translation>Посмотреть, как модель думает</translation>
    </message>
    <message>
        <source>What comes from the command {name} is no key.</source>
        <translation>Команда {name} выдаёт не ключ.</translation>
    </message>
    <message>
        <source>What comes from the variable {name} is no key.</source>
        <translation>Переменная {name} содержит не ключ.</translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation>Что поможет: {words}</translation>
    </message>
    <message>
        <source>What helps: {words}.</source>
        <translation>Что поможет: {words}.</translation>
    </message>
    <message>
        <source>What is kept as the key cannot be one.</source>
        <translation>То, что сохранено как ключ, не может быть ключом.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>О чём вы думаете?</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: its role and its rules.</source>
        <translation>Что сообщается модели перед разговором: её роль и правила.</translation>
    </message>
    <message>
        <source>What the server sent is no list of models. Check the address; most end in /v1.</source>
        <translation>Сервер прислал не список моделей. Проверьте адрес; обычно он заканчивается на /v1.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>What was written last before the program ended cannot be read. It is kept as {name}; what was written before it is here.</source>
        <translation>То, что было записано последним перед закрытием программы, не удаётся прочитать. Оно сохранено как {name}; записанное до этого — здесь.</translation>
    </message>
    <message>
        <source>What you write is kept here, on this computer.</source>
        <translation>Всё, что вы пишете, хранится здесь, на этом компьютере.</translation>
    </message>
    <message>
        <source>What you write now stays in memory until the program ends.</source>
        <translation>То, что вы напишете сейчас, останется в памяти до закрытия программы.</translation>
    </message>
    <message>
        <source>When a server does not answer</source>
        <translation>Если сервер не отвечает</translation>
    </message>
    <message>
        <source>Where it stood last, if a screen is still there.</source>
        <translation>Где окно было в последний раз, если там ещё есть экран.</translation>
    </message>
    <message>
        <source>Where replies come from. New conversations begin with the one that is chosen.</source>
        <translation>Откуда приходят ответы. Новые чаты начинаются с выбранным подключением.</translation>
    </message>
    <message>
        <source>Whether it filled the screen last.</source>
        <translation>Занимало ли окно в последний раз весь экран.</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Какой запрос</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>Ширина боковой панели</translation>
    </message>
    <message>
        <source>Window and price</source>
        <translation>Окно и цена</translation>
    </message>
    <message>
        <source>Window and price…</source>
        <translation>Окно и цена…</translation>
    </message>
    <message>
        <source>Window maximised</source>
        <translation>Окно развёрнуто</translation>
    </message>
    <message>
        <source>With the beginning of the reply</source>
        <translation>С началом ответа</translation>
    </message>
    <message>
        <source>Without a key it answers nothing. Enter the one that its service issued.</source>
        <translation>Без ключа сервер не отвечает. Введите ключ, выданный сервисом.</translation>
    </message>
    <message>
        <source>Words that are right, one on a line; read when the program starts.</source>
        <translation>Верные слова, по одному в строке; читаются при запуске программы.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Переносить строки</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Переносить длинные строки кода</translation>
    </message>
    <message>
        <source>Write a Python function that groups dates by ISO week, with a test.</source>
        <translation>Напиши функцию на Python, которая группирует даты по неделям ISO, и тест к ней.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Сначала напишите вопрос.</translation>
    </message>
    <message>
        <source>Write and send. {stop} stops a reply at once; what came stays, and {continue} lets it go on. {regenerate} asks again and keeps the reply before as a version.</source>
        <translation>Напишите и отправьте. {stop} сразу останавливает ответ; то, что пришло, остаётся, а {continue} продолжает его. {regenerate} спрашивает снова и сохраняет прежний ответ как версию.</translation>
    </message>
    <message>
        <source>Write me a long answer</source>
        <translation>Написать длинный ответ</translation>
    </message>
    <message>
        <source>Write some code</source>
        <translation>Написать код</translation>
    </message>
    <message>
        <source>Write the last message anew, while nothing is written in the box.</source>
        <translation>Переписать последнее сообщение, пока поле ввода пустое.</translation>
    </message>
    <message>
        <source>Write the last message anew; the one before is kept as a version.</source>
        <translation>Переписать последнее сообщение; прежнее останется как версия.</translation>
    </message>
    <message>
        <source>Write the next message while it answers</source>
        <translation>Напишите следующее сообщение, пока идёт ответ</translation>
    </message>
    <message>
        <source>Write the next message while it waits</source>
        <translation>Напишите следующее сообщение, пока идёт ожидание</translation>
    </message>
    <message>
        <source>Write this message anew.</source>
        <translation>Переписать это сообщение.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ввод текста</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Запись PDF…</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Записано в {name}.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>You can read, search and export; what you write now is not kept.</source>
        <translation>Можно читать, искать и экспортировать; то, что вы напишете сейчас, не сохранится.</translation>
    </message>
    <message>
        <source>Your conversation is kept. The details can be copied for a report.</source>
        <translation>Ваш чат сохранён. Сведения можно скопировать для отчёта.</translation>
    </message>
    <message>
        <source>Your conversations are closed: the program is ending.</source>
        <translation>Чаты закрыты: программа завершает работу.</translation>
    </message>
    <message>
        <source>Your conversations are in a folder on a network, where the file can be damaged when the connection breaks. A folder on this computer is safer.</source>
        <translation>Чаты лежат в сетевой папке, где файл может повредиться при обрыве связи. Папка на этом компьютере надёжнее.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only, so this was not done.</source>
        <translation>Чаты открыты только для чтения, поэтому это не выполнено.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only.</source>
        <translation>Чаты открыты только для чтения.</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened.</source>
        <translation>Ваши чаты не удаётся открыть.</translation>
    </message>
    <message>
        <source>Your conversations stay where they were.</source>
        <translation>Чаты остались на прежнем месте.</translation>
    </message>
    <message>
        <source>Your desktop says so when the window is not in front; a click leads to the conversation.</source>
        <translation>Система сообщит об этом, если окно не на переднем плане; щелчок откроет чат.</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Ваши файлы</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ваше сообщение</translation>
    </message>
    <message>
        <source>Your own words could not be read; the file is kept as {name}.</source>
        <translation>Не удалось прочитать ваши собственные слова; файл сохранён как {name}.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved.</source>
        <translation>Не удаётся сохранить настройки.</translation>
    </message>
    <message>
        <source>a PEM file to trust as well</source>
        <translation>файл PEM, которому тоже доверять</translation>
    </message>
    <message>
        <source>a letter that is kind and firm</source>
        <translation>письмо — вежливое, но твёрдое</translation>
    </message>
    <message>
        <source>as to a curious friend</source>
        <translation>как любопытному другу</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>запрашивается…</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>при следующем запуске</translation>
    </message>
    <message>
        <source>calling a tool</source>
        <translation>вызывает инструмент</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>свёрнута</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>чаты</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a connection</comment>
        <translation>используется</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a model</comment>
        <translation>используется</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a preset</comment>
        <translation>используется</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>в избранном</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>неизменяемые</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>headings, lists, tables, code</source>
        <translation>заголовки, списки, таблицы, код</translation>
    </message>
    <message>
        <source>hidden characters are shown</source>
        <translation>скрытые символы показаны</translation>
    </message>
    <message>
        <source>in the message</source>
        <translation>в сообщении</translation>
    </message>
    <message>
        <source>in the next window</source>
        <translation>в следующем окне</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>он выдан для другого узла</translation>
    </message>
    <message>
        <source>it does not speak TLS there; the address may need http://</source>
        <translation>сервер не использует там TLS; возможно, нужен адрес с http://</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>срок его действия истёк</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>это не истина и не ложь</translation>
    </message>
    <message>
        <source>it is none of {words}</source>
        <translation>допустимо только: {words}</translation>
    </message>
    <message>
        <source>it is not a list of four numbers</source>
        <translation>это не список из четырёх чисел</translation>
    </message>
    <message>
        <source>it is not a list of names</source>
        <translation>это не список имён</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>это не целое число</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>он ещё не действует</translation>
    </message>
    <message>
        <source>it is not within {low} and {high}</source>
        <translation>значение не в пределах от {low} до {high}</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>он самозаверенный</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>слишком длинно</translation>
    </message>
    <message>
        <source>it offers only an old version of TLS</source>
        <translation>сервер предлагает только старую версию TLS</translation>
    </message>
    <message>
        <source>it was issued by an authority that this computer does not know</source>
        <translation>он выдан центром сертификации, который этому компьютеру неизвестен</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>он отозван</translation>
    </message>
    <message>
        <source>legacy Completions</source>
        <translation>устаревший Completions</translation>
    </message>
    <message>
        <source>making an image</source>
        <translation>создаёт изображение</translation>
    </message>
    <message>
        <source>models</source>
        <translation>модели</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>закончились средства</translation>
    </message>
    <message>
        <source>no encryption that both sides accept was found</source>
        <translation>не нашлось шифрования, которое принимают обе стороны</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <translation>модель не выбрана</translation>
    </message>
    <message>
        <source>no window can be there</source>
        <translation>там не может быть окна</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none needed for most local servers</source>
        <translation>для большинства локальных серверов не нужен</translation>
    </message>
    <message>
        <source>not in a list</source>
        <translation>нет в списках</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>не загружено</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>вкл.</translation>
    </message>
    <message>
        <source>one of the numbers is not whole</source>
        <translation>одно из чисел — не целое</translation>
    </message>
    <message>
        <source>open</source>
        <translation>развёрнута</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
    <message>
        <source>optional; else from the server’s list</source>
        <translation>необязательно; иначе из списка сервера</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>or an emoji</source>
        <translation>или эмодзи</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>вставьте сюда</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплён</translation>
    </message>
    <message>
        <source>presets</source>
        <translation>пресеты</translation>
    </message>
    <message>
        <source>queued by the server</source>
        <translation>в очереди на сервере</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>достигнут лимит запросов</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>running code</source>
        <translation>выполняет код</translation>
    </message>
    <message>
        <source>searching files</source>
        <translation>ищет в файлах</translation>
    </message>
    <message>
        <source>searching the web</source>
        <translation>ищет в интернете</translation>
    </message>
    <message>
        <source>see how waiting looks</source>
        <translation>увидеть, как выглядит ожидание</translation>
    </message>
    <message>
        <source>see it come, stop it, go on</source>
        <translation>смотреть, остановить, продолжить</translation>
    </message>
    <message>
        <source>small, and with a test</source>
        <translation>небольшой, и с тестом</translation>
    </message>
    <message>
        <source>something went wrong in the program</source>
        <translation>в программе произошла ошибка</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>пишет ответ</translation>
    </message>
    <message>
        <source>streaming, ≈ {rate} tokens/s</source>
        <translation>пишет ответ, ≈ {rate} токенов/с</translation>
    </message>
    <message>
        <source>the Chat Completions API</source>
        <translation>API Chat Completions</translation>
    </message>
    <message>
        <source>the Responses API</source>
        <translation>API Responses</translation>
    </message>
    <message>
        <source>the address seems to be wrong</source>
        <translation>похоже, адрес неверный</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>сбой подключения</translation>
    </message>
    <message>
        <source>the connection, then the server</source>
        <translation>подключения, затем сервера</translation>
    </message>
    <message>
        <source>the conversation is too long</source>
        <translation>чат слишком длинный</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>демо</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>ключ отклонён</translation>
    </message>
    <message>
        <source>the legacy Completions API</source>
        <translation>устаревший API Completions</translation>
    </message>
    <message>
        <source>the message was filtered</source>
        <translation>сообщение отфильтровано</translation>
    </message>
    <message>
        <source>the preset “{name}”, then the connection, then the server</source>
        <translation>пресета «{name}», затем подключения, затем сервера</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>программа была закрыта</translation>
    </message>
    <message>
        <source>the request could not be sent</source>
        <translation>не удалось отправить запрос</translation>
    </message>
    <message>
        <source>the server does not have this API</source>
        <translation>на сервере нет этого API</translation>
    </message>
    <message>
        <source>the server does not know this model</source>
        <translation>сервер не знает эту модель</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>неполадки на сервере</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>сервер отклонил запрос</translation>
    </message>
    <message>
        <source>the system’s; or http://…, socks5://…, direct</source>
        <translation>системный; или http://…, socks5://…, direct</translation>
    </message>
    <message>
        <source>the thinking folds away</source>
        <translation>рассуждения сворачиваются</translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation>этот компьютер ему не доверяет</translation>
    </message>
    <message>
        <source>this connection’s settings</source>
        <translation>настройки этого подключения</translation>
    </message>
    <message>
        <source>tokens, such as 128k</source>
        <translation>в токенах, например 128k</translation>
    </message>
    <message>
        <source>translate</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>проблема</translation>
    </message>
    <message>
        <source>two days, no hurry</source>
        <translation>два дня, без спешки</translation>
    </message>
    <message>
        <source>unnamed tool</source>
        <translation>инструмент без имени</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитан</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>версия {number} из {count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>ждёт новой попытки</translation>
    </message>
    <message>
        <source>whichever is chosen</source>
        <translation>выбранное в данный момент</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>с файлами</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>{api} at {address}</source>
        <translation>{api} по адресу {address}</translation>
    </message>
    <message>
        <source>{api}, in one piece</source>
        <translation>{api}, целиком</translation>
    </message>
    <message>
        <source>{api}, streamed</source>
        <translation>{api}, потоком</translation>
    </message>
    <message>
        <source>{api}, with {field}</source>
        <translation>{api}, с {field}</translation>
    </message>
    <message>
        <source>{api}, without {field}</source>
        <translation>{api}, без {field}</translation>
    </message>
    <message>
        <source>{at} s  {name}{data}</source>
        <translation>{at} с  {name}{data}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>For one: {count} byte</extracomment>
        <translation>
            <numerusform>{count} байт</numerusform>
            <numerusform>{count} байта</numerusform>
            <numerusform>{count} байт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} commands</source>
        <extracomment>For one: {count} command</extracomment>
        <translation>
            <numerusform>{count} команда</numerusform>
            <numerusform>{count} команды</numerusform>
            <numerusform>{count} команд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <extracomment>For one: {count} conversation</extracomment>
        <translation>
            <numerusform>{count} чат</numerusform>
            <numerusform>{count} чата</numerusform>
            <numerusform>{count} чатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations archived</source>
        <extracomment>For one: {count} conversation archived</extracomment>
        <translation>
            <numerusform>{count} чат в архиве</numerusform>
            <numerusform>{count} чата в архиве</numerusform>
            <numerusform>{count} чатов в архиве</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <extracomment>For one: {count} conversation deleted</extracomment>
        <translation>
            <numerusform>Удалён {count} чат</numerusform>
            <numerusform>Удалено {count} чата</numerusform>
            <numerusform>Удалено {count} чатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages could be read.</source>
        <extracomment>For one: {count} message could be read.</extracomment>
        <translation>
            <numerusform>Удалось прочитать {count} сообщение.</numerusform>
            <numerusform>Удалось прочитать {count} сообщения.</numerusform>
            <numerusform>Удалось прочитать {count} сообщений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <extracomment>For one: {count} model</extracomment>
        <translation>
            <numerusform>{count} модель</numerusform>
            <numerusform>{count} модели</numerusform>
            <numerusform>{count} моделей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new presets and prompts were taken in.</source>
        <extracomment>For one: {count} new preset or prompt was taken in.</extracomment>
        <translation>
            <numerusform>Добавлен {count} новый элемент: пресет или промпт.</numerusform>
            <numerusform>Добавлено {count} новых элемента: пресеты и промпты.</numerusform>
            <numerusform>Добавлено {count} новых элементов: пресеты и промпты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the connections in {path} could not be understood.</source>
        <extracomment>For one: {count} of the connections in {path} could not be understood.</extracomment>
        <translation>
            <numerusform>Не удалось разобрать {count} подключение в {path}.</numerusform>
            <numerusform>Не удалось разобрать {count} подключения в {path}.</numerusform>
            <numerusform>Не удалось разобрать {count} подключений в {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {window} tokens</source>
        <translation>{count} из {window} токенов</translation>
    </message>
    <message numerus="yes">
        <source>{count} results</source>
        <extracomment>For one: {count} result</extracomment>
        <translation>
            <numerusform>{count} результат</numerusform>
            <numerusform>{count} результата</numerusform>
            <numerusform>{count} результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <extracomment>For one: {count} setting</extracomment>
        <translation>
            <numerusform>{count} настройка</numerusform>
            <numerusform>{count} настройки</numerusform>
            <numerusform>{count} настроек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shortcuts</source>
        <extracomment>For one: {count} shortcut</extracomment>
        <translation>
            <numerusform>{count} сочетание клавиш</numerusform>
            <numerusform>{count} сочетания клавиш</numerusform>
            <numerusform>{count} сочетаний клавиш</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>пока {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <extracomment>For one: {count} token</extracomment>
        <translation>
            <numerusform>{count} токен</numerusform>
            <numerusform>{count} токена</numerusform>
            <numerusform>{count} токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens are known</source>
        <extracomment>For one: {count} token is known</extracomment>
        <translation>
            <numerusform>известно: {count} токен</numerusform>
            <numerusform>известно: {count} токена</numerusform>
            <numerusform>известно: {count} токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{keys} alone is needed to move and to write.</source>
        <translation>{keys} без других клавиш нужна для перемещения и ввода текста.</translation>
    </message>
    <message>
        <source>{keys} alone would be typed. Hold Ctrl or Alt with it.</source>
        <translation>{keys} без других клавиш вводит символ. Удерживайте вместе с ней Ctrl или Alt.</translation>
    </message>
    <message>
        <source>{keys} does not do “{title}”: another command has these keys.</source>
        <translation>{keys} не выполняет «{title}»: эти клавиши заняты другой командой.</translation>
    </message>
    <message>
        <source>{keys} does {titles} now. It will no longer.</source>
        <translation>Сейчас {keys} выполняет {titles}. Больше не будет.</translation>
    </message>
    <message>
        <source>{keys} does “{title}” from now on.</source>
        <translation>Теперь {keys} выполняет «{title}».</translation>
    </message>
    <message>
        <source>{keys} does “{title}”, which cannot be changed.</source>
        <translation>{keys} выполняет «{title}», и изменить это нельзя.</translation>
    </message>
    <message>
        <source>{keys}: change or remove, of “{title}”</source>
        <translation>{keys}: изменить или убрать, «{title}»</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{model} at {name}. What you leave empty is as it is known otherwise.</source>
        <translation>{model}, подключение «{name}». Пустые поля остаются такими, как известно из других источников.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (копия)</translation>
    </message>
    <message>
        <source>{name} answers only with a key. Paste it here.</source>
        <translation>{name} отвечает только с ключом. Вставьте его сюда.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>Не удаётся использовать {name}.</translation>
    </message>
    <message>
        <source>{name} found at {place}: use it</source>
        <translation>{name} найден по адресу {place}: использовать</translation>
    </message>
    <message>
        <source>{name} found at {place}: use {model}</source>
        <translation>{name} найден по адресу {place}: использовать {model}</translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation>{name}: нет ключа.</translation>
    </message>
    <message>
        <source>{name} has no key: {trouble}</source>
        <translation>{name} — без ключа: {trouble}</translation>
    </message>
    <message>
        <source>{name} has no list: {trouble} Enter asks again.</source>
        <translation>{name} — без списка: {trouble} Enter запросит снова.</translation>
    </message>
    <message>
        <source>{name} is no file of presets and prompts.</source>
        <translation>{name} — не файл пресетов и промптов.</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>{name} на этом компьютере</translation>
    </message>
    <message>
        <source>{name} would hold a key. Headers are kept in a file; put it into the key field.</source>
        <translation>В {name} оказался бы ключ. Заголовки хранятся в файле; вставьте его в поле ключа.</translation>
    </message>
    <message>
        <source>{name} · tool call, not executed</source>
        <translation>{name} · вызов инструмента, не выполнен</translation>
    </message>
    <message>
        <source>{name}, in part</source>
        <translation>{name}, частично</translation>
    </message>
    <message>
        <source>{name}, {at} of {count}</source>
        <translation>{name}, {at} из {count}</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{number} conversations imported</source>
        <extracomment>For one: {number} conversation imported</extracomment>
        <translation>
            <numerusform>Импортирован {number} чат</numerusform>
            <numerusform>Импортировано {number} чата</numerusform>
            <numerusform>Импортировано {number} чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>{palette} finds every command, conversation, model and setting by a few letters.</source>
        <translation>{palette} находит любую команду, чат, модель или настройку по нескольким буквам.</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer.</source>
        <translation>{place}: соединение закрыто без ответа.</translation>
    </message>
    <message>
        <source>{place} did not answer.</source>
        <translation>{place} не отвечает.</translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {wait}.</source>
        <translation>{place}: ответ не начался за {wait}.</translation>
    </message>
    <message>
        <source>{place} did not take the connection in time.</source>
        <translation>{place}: соединение не принято вовремя.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Nothing is sent before you send something. Use https:// if you can.</source>
        <translation>Соединение с {place} не шифруется: любой на пути может прочитать ключ и сообщения. Ничего не отправляется, пока вы сами что-нибудь не отправите. По возможности используйте https://.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Use https://, or press Save again if you are sure.</source>
        <translation>Соединение с {place} не зашифровано: любой на пути может прочитать ключ и сообщения. Используйте https:// или нажмите «Сохранить» ещё раз, если уверены.</translation>
    </message>
    <message>
        <source>{place} sent nothing for {wait}.</source>
        <translation>{place}: нет данных уже {wait}.</translation>
    </message>
    <message>
        <source>{place} · OPENAI_API_KEY and OPENAI_BASE_URL</source>
        <translation>{place} · OPENAI_API_KEY и OPENAI_BASE_URL</translation>
    </message>
    <message>
        <source>{place} · found just now</source>
        <translation>{place} · только что найден</translation>
    </message>
    <message>
        <source>{place} · from the command line</source>
        <translation>{place} · из командной строки</translation>
    </message>
    <message>
        <source>{price} for 1,000,000 tokens is known</source>
        <translation>известно: {price} за 1 000 000 токенов</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} токенов/с</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/с</translation>
    </message>
    <message>
        <source>{reason}. They hold until the program ends; the next change is tried again.</source>
        <translation>{reason}. Они действуют до закрытия программы; при следующем изменении будет новая попытка.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{seconds} s to first word</source>
        <translation>{seconds} с до первого слова</translation>
    </message>
    <message>
        <source>{seconds} unless set</source>
        <translation>{seconds}, если не задано</translation>
    </message>
    <message>
        <source>{state} ({seconds} s)</source>
        <translation>{state} ({seconds} с)</translation>
    </message>
    <message>
        <source>{state} · {seconds} s</source>
        <translation>{state} · {seconds} с</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <source>{title}, {section}</source>
        <translation>{title}, {section}</translation>
    </message>
    <message>
        <source>{title}, {section}, {detail}</source>
        <translation>{title}, {section}, {detail}</translation>
    </message>
    <message>
        <source>{title}: less</source>
        <translation>{title}: меньше</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title}: больше</translation>
    </message>
    <message>
        <source>{title}: {keys}</source>
        <translation>{title}: {keys}</translation>
    </message>
    <message>
        <source>{variable} cannot be used.</source>
        <translation>Не удаётся использовать {variable}.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server.</source>
        <translation>«{host}» — не имя сервера.</translation>
    </message>
    <message>
        <source>“{line}” is no header. A header looks like Name: value.</source>
        <translation>«{line}» — не заголовок. Заголовок выглядит так: Имя: значение.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a header’s name.</source>
        <translation>«{name}» не может быть именем заголовка.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>Не удаётся прочитать «{name}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent: pictures (PNG, JPEG, GIF, WebP), PDF and text can.</source>
        <translation>«{name}» отправить нельзя: можно изображения (PNG, JPEG, GIF, WebP), PDF и текст.</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels: {limit} at most.</source>
        <translation>В «{name}» слишком много пикселей; допустимо не больше {limit}.</translation>
    </message>
    <message>
        <source>“{name}” in the file of shortcuts is no list of keys.</source>
        <translation>«{name}» в файле сочетаний клавиш — не список клавиш.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its size cannot be read.</source>
        <translation>Файл «{name}» повреждён: не удаётся прочитать его размер.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>«{name}» — удалено.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>Файл «{name}» пуст.</translation>
    </message>
    <message>
        <source>“{name}” is no file; only files can be attached.</source>
        <translation>«{name}» — не файл; прикрепить можно только файлы.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>«{name}» больше нет на месте.</translation>
    </message>
    <message>
        <source>“{name}” is set by the program and cannot be replaced here.</source>
        <translation>«{name}» задаёт сама программа, заменить это здесь нельзя.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {limit} at most.</source>
        <translation>Файл «{name}» слишком большой; допустимо не больше {limit}.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the files of a message have {limit} together at most.</source>
        <translation>«{name}» не прикреплён: файлы одного сообщения вместе — не больше {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was not attached: {limit} files at most go with a message.</source>
        <extracomment>For one: “{name}” was not attached: {limit} file at most goes with a message.</extracomment>
        <translation>
            <numerusform>«{name}» не прикреплён: в сообщении может быть не больше {limit} файла.</numerusform>
            <numerusform>«{name}» не прикреплён: в сообщении может быть не больше {limit} файлов.</numerusform>
            <numerusform>«{name}» не прикреплён: в сообщении может быть не больше {limit} файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>Подключение «{name}» удалено.</translation>
    </message>
    <message>
        <source>“{name}” would hold a key. This is kept in a file; put it into the key field.</source>
        <translation>В «{name}» оказался бы ключ. Это хранится в файле; вставьте его в поле ключа.</translation>
    </message>
    <message>
        <source>“{text}” in the file of shortcuts, for “{name}”, names no keys.</source>
        <translation>«{text}» в файле сочетаний клавиш для «{name}» не обозначает клавиш.</translation>
    </message>
    <message>
        <source>“{text}” is no number of tokens. It looks like 128000 or 128k.</source>
        <translation>«{text}» — не число токенов. Оно выглядит так: 128000 или 128k.</translation>
    </message>
    <message>
        <source>“{text}” is no price. It looks like 2.50.</source>
        <translation>«{text}» — не цена. Она выглядит так: 2,50.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds.</source>
        <translation>«{text}» — не число секунд.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» — не число.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» — не целое число.</translation>
    </message>
    <message>
        <source>“{title}” has these keys already.</source>
        <translation>У команды «{title}» уже есть эти клавиши.</translation>
    </message>
    <message>
        <source>“{title}” is not used as it stands in the file: {reason}.</source>
        <translation>«{title}»: значение из файла не используется ({reason}).</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>… {count} bytes in the middle were not kept …</source>
        <extracomment>For one: … {count} byte in the middle was not kept …</extracomment>
        <translation>
            <numerusform>… {count} байт в середине не сохранён …</numerusform>
            <numerusform>… {count} байта в середине не сохранены …</numerusform>
            <numerusform>… {count} байт в середине не сохранено …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {count} characters more</source>
        <extracomment>For one: … {count} character more</extracomment>
        <translation>
            <numerusform>… ещё {count} символ</numerusform>
            <numerusform>… ещё {count} символа</numerusform>
            <numerusform>… ещё {count} символов</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter insert · Esc leave</source>
        <translation>↑ ↓ выбрать · Enter вставить · Esc выйти</translation>
    </message>
</context>
</TS>
