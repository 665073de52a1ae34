<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DesktopChat</name>
    <message>
        <source>(This message could not be read from the damaged file.)</source>
        <translation>(Diese Nachricht konnte aus der beschädigten Datei nicht gelesen werden.)</translation>
    </message>
    <message>
        <source>A backup that was just made cannot be read.</source>
        <translation>Eine eben gemachte Sicherung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A file can be attached in a moment, when the conversation is open.</source>
        <translation>Eine Datei kann gleich angehängt werden, wenn die Unterhaltung offen ist.</translation>
    </message>
    <message>
        <source>A folder for your conversations</source>
        <translation>Ein Ordner für Ihre Unterhaltungen</translation>
    </message>
    <message>
        <source>A gateway of your own</source>
        <translation>Ein eigenes Gateway</translation>
    </message>
    <message>
        <source>A key belongs to its address. It is asked for again for {place}.</source>
        <translation>Ein Schlüssel gehört zu seiner Adresse. Für {place} wird er noch einmal verlangt.</translation>
    </message>
    <message>
        <source>A native chat window for OpenAI and every server that speaks its API.</source>
        <translation>Ein natives Chatfenster für OpenAI und jeden Server, der dessen API spricht.</translation>
    </message>
    <message>
        <source>A newer version of Desktop Chat has saved your conversations.</source>
        <translation>Eine neuere Version von Desktop Chat hat Ihre Unterhaltungen gespeichert.</translation>
    </message>
    <message>
        <source>A notice says what happened and what helps. The test of the connection finds out why.</source>
        <translation>Ein Hinweis sagt, was geschehen ist und was hilft. Der Test der Verbindung findet heraus, warum.</translation>
    </message>
    <message>
        <source>A preset is a system prompt, a model and parameters under one name. Choose one at the top of a conversation.</source>
        <translation>Eine Vorlage ist ein Systemprompt, ein Modell und Parameter unter einem Namen. Wählen Sie eine oben in einer Unterhaltung.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
    <message>
        <source>A price has both sides: what goes in, and what comes out.</source>
        <translation>Ein Preis hat zwei Seiten: was hineingeht und was herauskommt.</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:8080 or socks5://host:1080; “direct” goes past any.</source>
        <translation>Ein Proxy sieht so aus: http://host:8080 oder socks5://host:1080; „direct“ geht an jedem vorbei.</translation>
    </message>
    <message>
        <source>A proxy’s address ends with its port: remove what follows it.</source>
        <translation>Die Adresse eines Proxys endet mit ihrem Port: Entfernen Sie, was darauf folgt.</translation>
    </message>
    <message>
        <source>A proxy’s password would be kept in a file. Leave it out, and put the whole address into the variable HTTPS_PROXY instead.</source>
        <translation>Das Passwort eines Proxys stünde in einer Datei. Lassen Sie es weg und schreiben Sie stattdessen die ganze Adresse in die Variable HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>A quotation mark of the command has no partner.</source>
        <translation>Zu einem Anführungszeichen des Befehls fehlt das zweite.</translation>
    </message>
    <message>
        <source>A reply came, all at once.</source>
        <translation>Eine Antwort kam, auf einmal.</translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation>Eine Antwort kam.</translation>
    </message>
    <message>
        <source>A time-out is from 1 to 86400 seconds.</source>
        <translation>Eine Frist liegt zwischen 1 und 86400 Sekunden.</translation>
    </message>
    <message>
        <source>A web page came back instead of a reply (status {status}). Check the address; most end in /v1.</source>
        <translation>Statt einer Antwort kam eine Webseite (Status {status}). Prüfen Sie die Adresse; die meisten enden auf /v1.</translation>
    </message>
    <message>
        <source>A word is right when one of them knows it. Automatic takes those of your languages.</source>
        <translation>Ein Wort ist richtig, wenn eines davon es kennt. „Automatisch“ nimmt die Ihrer Sprachen.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>Über Desktop Chat</translation>
    </message>
    <message>
        <source>About spelling.</source>
        <translation>Zur Rechtschreibung.</translation>
    </message>
    <message>
        <source>About your connections.</source>
        <translation>Zu Ihren Verbindungen.</translation>
    </message>
    <message>
        <source>About your conversations.</source>
        <translation>Zu Ihren Unterhaltungen.</translation>
    </message>
    <message>
        <source>About your models.</source>
        <translation>Zu Ihren Modellen.</translation>
    </message>
    <message>
        <source>About your settings.</source>
        <translation>Zu Ihren Einstellungen.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>Prompt hinzufügen</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Tasten hinzufügen</translation>
    </message>
    <message>
        <source>Add keys to “{title}”</source>
        <translation>Tasten für „{title}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add the conversations of files that were exported as JSON.</source>
        <translation>Die Unterhaltungen aus Dateien hinzufügen, die als JSON exportiert wurden.</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Add, change, import and export presets and saved prompts.</source>
        <translation>Vorlagen und gespeicherte Prompts hinzufügen, ändern, importieren und exportieren.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>After the first reply, ask its model for a short title; otherwise your first words are it.</source>
        <translation>Nach der ersten Antwort ihr Modell um einen kurzen Titel bitten; sonst sind Ihre ersten Wörter der Titel.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An answer came, and there was nothing in it.</source>
        <translation>Eine Antwort kam, und es stand nichts darin.</translation>
    </message>
    <message>
        <source>An organisation or a project is one word, such as org-abc123.</source>
        <translation>Eine Organisation oder ein Projekt ist ein Wort, etwa org-abc123.</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations. Close it, or wait until it is done.</source>
        <translation>Ein anderes Programm hält die Datei Ihrer Unterhaltungen. Schließen Sie es, oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Another wording may help.</source>
        <translation>Vielleicht hilft eine andere Formulierung.</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>Antwort begann</translation>
    </message>
    <message>
        <source>Any address that speaks the OpenAI API</source>
        <translation>Jede Adresse, die die OpenAI-API spricht</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Archive conversation</source>
        <translation>Unterhaltung archivieren</translation>
    </message>
    <message>
        <source>Archive, {count}</source>
        <translation>Archiv, {count}</translation>
    </message>
    <message>
        <source>As it was dragged last, at a text size of 100 %.</source>
        <translation>Wie sie zuletzt gezogen wurde, bei einer Textgröße von 100 %.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask above this cost</source>
        <translation>Fragen ab diesen Kosten</translation>
    </message>
    <message>
        <source>Ask anything …</source>
        <translation>Fragen Sie, was Sie möchten …</translation>
    </message>
    <message>
        <source>Ask anything. Replies appear as they are written, and Esc stops one at any time.</source>
        <translation>Fragen Sie, was Sie möchten. Antworten erscheinen, während sie geschrieben werden, und Esc stoppt sie jederzeit.</translation>
    </message>
    <message>
        <source>Ask for replies in one piece</source>
        <translation>Antworten in einem Stück anfordern</translation>
    </message>
    <message>
        <source>Ask for the last reply again; the one before is kept as a version.</source>
        <translation>Die letzte Antwort noch einmal anfordern; die bisherige bleibt als Version erhalten.</translation>
    </message>
    <message>
        <source>Ask something in a small window, beside whatever you are doing.</source>
        <translation>Etwas in einem kleinen Fenster fragen, neben dem, was Sie gerade tun.</translation>
    </message>
    <message>
        <source>Ask with another system prompt, model and parameters.</source>
        <translation>Mit anderem Systemprompt, Modell und anderen Parametern fragen.</translation>
    </message>
    <message>
        <source>Ask, stop, go on</source>
        <translation>Fragen, stoppen, fortsetzen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>Attach private files?</source>
        <translation>Private Dateien anhängen?</translation>
    </message>
    <message>
        <source>Attach them</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Back to conversations</source>
        <translation>Zurück zu den Unterhaltungen</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Back to: {default}</source>
        <translation>Zurück auf: {default}</translation>
    </message>
    <message>
        <source>Back to: {keys}</source>
        <translation>Zurück auf: {keys}</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Begin a conversation that is kept in memory only.</source>
        <translation>Eine Unterhaltung beginnen, die nur im Arbeitsspeicher bleibt.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Neue Datei beginnen</translation>
    </message>
    <message>
        <source>Begin a new line in the message.</source>
        <translation>In der Nachricht eine neue Zeile beginnen.</translation>
    </message>
    <message>
        <source>Begin an empty conversation.</source>
        <translation>Eine leere Unterhaltung beginnen.</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>Neue Unterhaltungen mit ihr beginnen</translation>
    </message>
    <message>
        <source>Begin new conversations without it</source>
        <translation>Neue Unterhaltungen ohne sie beginnen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Bring in the conversations of this file?</source>
        <translation>Die Unterhaltungen dieser Datei übernehmen?</translation>
    </message>
    <message>
        <source>Bring the window to the front.</source>
        <translation>Das Fenster nach vorn holen.</translation>
    </message>
    <message>
        <source>Bulb</source>
        <translation>Glühbirne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cannot find the host {host}. Check the address and the network.</source>
        <translation>Der Host {host} wird nicht gefunden. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Change how the program looks and works.</source>
        <translation>Ändern, wie das Programm aussieht und arbeitet.</translation>
    </message>
    <message>
        <source>Change how this conversation is asked: temperature, limits and more.</source>
        <translation>Ändern, wie diese Unterhaltung gefragt wird: Temperatur, Grenzen und mehr.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>Ändern oder entfernen</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>Change the proxy…</source>
        <translation>Proxy ändern…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Verbindung prüfen…</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, its user name and its password.</source>
        <translation>Prüfen Sie den Proxy dieser Verbindung, seinen Benutzernamen und sein Passwort.</translation>
    </message>
    <message>
        <source>Choose a certificate authority…</source>
        <translation>Zertifizierungsstelle wählen…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Choose a model in the main window first.</source>
        <translation>Wählen Sie zuerst im Hauptfenster ein Modell.</translation>
    </message>
    <message>
        <source>Choose a model, or type its name.</source>
        <translation>Wählen Sie ein Modell, oder tippen Sie seinen Namen ein.</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Choose a server, add one, or change it.</source>
        <translation>Einen Server wählen, hinzufügen oder ändern.</translation>
    </message>
    <message>
        <source>Choose a service, or a program that runs on this computer.</source>
        <translation>Wählen Sie einen Dienst oder ein Programm, das auf diesem Computer läuft.</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Anderen Dienst wählen</translation>
    </message>
    <message>
        <source>Choose pictures, PDF or text files that go with the message.</source>
        <translation>Bilder, PDF- oder Textdateien wählen, die mit der Nachricht gehen.</translation>
    </message>
    <message>
        <source>Choose the model that answers.</source>
        <translation>Das Modell wählen, das antwortet.</translation>
    </message>
    <message>
        <source>Claude, by its compatible address</source>
        <translation>Claude, über seine kompatible Adresse</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Closed folders</source>
        <translation>Geschlossene Ordner</translation>
    </message>
    <message>
        <source>Closing the last window then leaves the program there, where your desktop has a tray.</source>
        <translation>Das Schließen des letzten Fensters lässt das Programm dann dort, wenn Ihr Desktop einen Infobereich hat.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Compact shows more at a time: less room around rows, messages and buttons.</source>
        <translation>„Kompakt“ zeigt mehr auf einmal: weniger Raum um Zeilen, Nachrichten und Schaltflächen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Kontextfenster</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue the reply</source>
        <translation>Antwort fortsetzen</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>Unterhaltung darüber</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>Unterhaltung archiviert</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>Unterhaltung darunter</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Unterhaltung gelöscht</translation>
    </message>
    <message>
        <source>Conversation menu</source>
        <translation>Menü der Unterhaltung</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Conversations cannot be saved.</source>
        <translation>Unterhaltungen können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Conversations that you archive leave the list and stay here.</source>
        <translation>Unterhaltungen, die Sie archivieren, verlassen die Liste und bleiben hier.</translation>
    </message>
    <message>
        <source>Conversations {date}</source>
        <translation>Unterhaltungen {date}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copies the code without its hidden characters</source>
        <translation>Kopiert den Code ohne seine verborgenen Zeichen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy details for a problem report</source>
        <translation>Einzelheiten für einen Problembericht kopieren</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy image address</source>
        <translation>Bildadresse kopieren</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the image.</source>
        <translation>Die Adresse des Bildes kopieren.</translation>
    </message>
    <message>
        <source>Copy the address of the link.</source>
        <translation>Die Adresse des Links kopieren.</translation>
    </message>
    <message>
        <source>Copy the image.</source>
        <translation>Das Bild kopieren.</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>Letzten Codeblock kopieren</translation>
    </message>
    <message>
        <source>Copy the last code block, exactly.</source>
        <translation>Den letzten Codeblock genau kopieren.</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>Letzte Antwort kopieren</translation>
    </message>
    <message>
        <source>Copy the last reply with its format.</source>
        <translation>Die letzte Antwort mit ihrer Formatierung kopieren.</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy the message as Markdown</source>
        <translation>Nachricht als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the message as it was written, in Markdown.</source>
        <translation>Die Nachricht so kopieren, wie sie geschrieben wurde, in Markdown.</translation>
    </message>
    <message>
        <source>Copy the message with its format.</source>
        <translation>Die Nachricht mit ihrer Formatierung kopieren.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text with its format.</source>
        <translation>Den ausgewählten Text mit seiner Formatierung kopieren.</translation>
    </message>
    <message>
        <source>Copy what is known of the last problem, without keys.</source>
        <translation>Kopieren, was über das letzte Problem bekannt ist, ohne Schlüssel.</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+S favourite · F2 window and price · F5 refresh</source>
        <translation>Strg+S Favorit · F2 Fenster und Preis · F5 aktualisieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Cut by the length limit</source>
        <translation>Durch die Längengrenze abgeschnitten</translation>
    </message>
    <message>
        <source>Cut by the length limit.</source>
        <translation>Durch die Längengrenze abgeschnitten.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Declined by the model</source>
        <translation>Vom Modell abgelehnt</translation>
    </message>
    <message>
        <source>DeepSeek’s own models</source>
        <translation>DeepSeeks eigene Modelle</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a connection</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a preset</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Standardmodell</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Unterhaltung löschen</translation>
    </message>
    <message>
        <source>Delete the selected conversations; that can be undone for ten seconds.</source>
        <translation>Die ausgewählten Unterhaltungen löschen; das lässt sich zehn Sekunden lang rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete the version of the message that is shown, with what follows it.</source>
        <translation>Die gezeigte Version der Nachricht löschen, mit dem, was darauf folgt.</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Diese Version löschen</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Version löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} conversations</source>
        <extracomment>For one: Delete {count} conversation</extracomment>
        <translation>
            <numerusform>{count} Unterhaltung löschen</numerusform>
            <numerusform>{count} Unterhaltungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo.</source>
        <translation>Demo.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Desktop Chat does not start.</source>
        <translation>Desktop Chat startet nicht.</translation>
    </message>
    <message>
        <source>Desktop Chat ended while this reply was coming. What had come is here.</source>
        <translation>Desktop Chat wurde beendet, während diese Antwort kam. Was gekommen war, steht hier.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Einzelheiten kopiert</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Do not send the message that waits.</source>
        <translation>Die wartende Nachricht nicht senden.</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <translation>Diese Nachricht nicht senden</translation>
    </message>
    <message>
        <source>Do what the notice offers</source>
        <translation>Tun, was der Hinweis anbietet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Zum Anhängen ablegen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Each step tries one thing and has a time limit.</source>
        <translation>Jeder Schritt versucht eines und hat eine Frist.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Bearbeiten und neu senden</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>Letzte Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty box</source>
        <translation>Letzte Nachricht bearbeiten, im leeren Feld</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Edit the queued message</source>
        <translation>Eingereihte Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} bearbeiten</translation>
    </message>
    <message>
        <source>Editing your last message. Enter sends it anew, Esc leaves it as it was.</source>
        <translation>Sie bearbeiten Ihre letzte Nachricht. Eingabe sendet sie neu, Esc lässt sie, wie sie war.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a reply</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End the program and start it again; what you have begun to write stays</source>
        <translation>Das Programm beenden und wieder starten; was Sie zu schreiben begonnen haben, bleibt</translation>
    </message>
    <message>
        <source>End the program.</source>
        <translation>Das Programm beenden.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Schlüssel eingeben…</translation>
    </message>
    <message>
        <source>Enter takes them, Esc leaves everything as it was, Tab goes on to the buttons.</source>
        <translation>Eingabe übernimmt sie, Esc lässt alles, wie es war, Tab geht weiter zu den Schaltflächen.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc stops the reply</source>
        <translation>Esc stoppt die Antwort</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Every message and version is kept on this computer. What you delete can be taken back for ten seconds with {undo}.</source>
        <translation>Jede Nachricht und Version bleibt auf diesem Computer. Was Sie löschen, lässt sich zehn Sekunden lang mit {undo} zurückholen.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Alles darin ist schon hier.</translation>
    </message>
    <message>
        <source>Explain how the internet finds the computer I want to reach, as to a curious friend.</source>
        <translation>Erkläre wie einem neugierigen Freund, wie das Internet den Computer findet, den ich erreichen möchte.</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>Etwas erklären</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Alle Unterhaltungen exportieren…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Als JSON exportieren</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Als Markdown exportieren</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Exported conversations (*.json *.jsonl)</source>
        <translation>Exportierte Unterhaltungen (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Exporting: {number} of {count}</source>
        <translation>Export: {number} von {count}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Extra JSON body</source>
        <translation>Zusätzlicher JSON-Inhalt</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Weitere Kopfzeilen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Fields that are merged into each request as they are, as a JSON object.</source>
        <translation>Felder, die unverändert in jede Anfrage eingefügt werden, als JSON-Objekt.</translation>
    </message>
    <message>
        <source>Fields to fill in: {names}</source>
        <translation>Auszufüllende Felder: {names}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File, not part of this file: {name}</source>
        <translation>Datei, nicht Teil dieser Datei: {name}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fill in {name}, field {at} of {count}. Tab goes on.</source>
        <translation>Füllen Sie {name} aus, Feld {at} von {count}. Tab geht weiter.</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer.</source>
        <translation>Das Fenster füllt den ganzen Bildschirm oder nicht mehr.</translation>
    </message>
    <message>
        <source>Find a command, conversation, model or setting</source>
        <translation>Befehl, Unterhaltung, Modell oder Einstellung finden</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find commands, conversations, models and settings by name.</source>
        <translation>Befehle, Unterhaltungen, Modelle und Einstellungen nach Namen finden.</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>In der Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Find words in the titles and messages of all conversations.</source>
        <translation>Wörter in den Titeln und Nachrichten aller Unterhaltungen finden.</translation>
    </message>
    <message>
        <source>Find words in this conversation.</source>
        <translation>Wörter in dieser Unterhaltung finden.</translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation>Suchen und Bewegen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Erste Bytes</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder {name}, empty</source>
        <translation>Ordner {name}, leer</translation>
    </message>
    <message>
        <source>Folder {name}, {count}, {state}</source>
        <translation>Ordner {name}, {count}, {state}</translation>
    </message>
    <message>
        <source>Follow the light or dark look of the desktop.</source>
        <translation>Dem hellen oder dunklen Aussehen des Desktops folgen.</translation>
    </message>
    <message>
        <source>Follow what is below again</source>
        <translation>Wieder dem folgen, was darunter liegt</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>Ab hier abzweigen</translation>
    </message>
    <message>
        <source>Fork the conversation from here</source>
        <translation>Unterhaltung ab hier abzweigen</translation>
    </message>
    <message>
        <source>Fork {number} · {title}</source>
        <translation>Abzweigung {number} · {title}</translation>
    </message>
    <message>
        <source>Fork · {title}</source>
        <translation>Abzweigung · {title}</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>Gefunden: {names}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built with Qt, which is under the LGPL.</source>
        <translation>Freie Software unter der MIT-Lizenz. Gebaut mit Qt, das unter der LGPL steht.</translation>
    </message>
    <message>
        <source>From 0 to 1: only the likeliest words that together reach this share count.</source>
        <translation>Von 0 bis 1: Nur die wahrscheinlichsten Wörter, die zusammen diesen Anteil erreichen, zählen.</translation>
    </message>
    <message>
        <source>From 0, predictable, to 2, surprising. Change this or top-p, not both.</source>
        <translation>Von 0, vorhersagbar, bis 2, überraschend. Ändern Sie dies oder Top-p, nicht beides.</translation>
    </message>
    <message>
        <source>From environment</source>
        <translation>Aus der Umgebung</translation>
    </message>
    <message>
        <source>From the connection: {value}</source>
        <translation>Aus der Verbindung: {value}</translation>
    </message>
    <message>
        <source>From the conversation: {value}</source>
        <translation>Aus der Unterhaltung: {value}</translation>
    </message>
    <message>
        <source>From the preset: {value}</source>
        <translation>Aus der Vorlage: {value}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>GPT models, from their maker</source>
        <translation>GPT-Modelle, von ihrem Hersteller</translation>
    </message>
    <message>
        <source>Gemini, by its compatible address</source>
        <translation>Gemini, über seine kompatible Adresse</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Get a key at {page}</source>
        <translation>Schlüssel holen bei {page}</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>Befehlen andere Tasten geben.</translation>
    </message>
    <message>
        <source>Give every command its own keys again</source>
        <translation>Jedem Befehl wieder seine eigenen Tasten geben</translation>
    </message>
    <message>
        <source>Give every setting its default again</source>
        <translation>Jeder Einstellung wieder ihre Voreinstellung geben</translation>
    </message>
    <message>
        <source>Give the conversation or folder another name, in the list.</source>
        <translation>Der Unterhaltung oder dem Ordner in der Liste einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globus</translation>
    </message>
    <message>
        <source>Go back to the part of the window before.</source>
        <translation>Zurück zum vorigen Teil des Fensters.</translation>
    </message>
    <message>
        <source>Go on from this message in a conversation of its own.</source>
        <translation>Von dieser Nachricht an in einer eigenen Unterhaltung weitermachen.</translation>
    </message>
    <message>
        <source>Go on in a temporary copy</source>
        <translation>In einer temporären Kopie weitermachen</translation>
    </message>
    <message>
        <source>Go on to the next part of the window.</source>
        <translation>Weiter zum nächsten Teil des Fensters.</translation>
    </message>
    <message>
        <source>Go to it in the message box, and choose what is meant.</source>
        <translation>Im Nachrichtenfeld dorthin gehen und wählen, was gemeint ist.</translation>
    </message>
    <message>
        <source>Go to the footnote</source>
        <translation>Zur Fußnote</translation>
    </message>
    <message>
        <source>Go to the match before.</source>
        <translation>Zum vorigen Treffer gehen.</translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation>Zum nächsten Treffer gehen.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY or ALL_PROXY</source>
        <translation>HTTP_PROXY, HTTPS_PROXY oder ALL_PROXY</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or the system’s settings</source>
        <translation>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY oder den Einstellungen des Systems</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Kopfzeilen der Antwort</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help me write</source>
        <translation>Hilf mir schreiben</translation>
    </message>
    <message>
        <source>Help me write a short letter to my landlord about a heating that has failed for a week: kind, and firm.</source>
        <translation>Hilf mir, meinem Vermieter einen kurzen Brief über eine Heizung zu schreiben, die seit einer Woche ausgefallen ist: freundlich und bestimmt.</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Seitenleiste ausblenden</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High</source>
        <comment>reasoning effort</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High draws words, borders and the focus much more strongly.</source>
        <translation>„Hoch“ zeichnet Wörter, Ränder und den Fokus viel kräftiger.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Am höchsten</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>How long a reasoning model may think before it answers.</source>
        <translation>Wie lange ein Modell mit Nachdenken überlegen darf, bevor es antwortet.</translation>
    </message>
    <message>
        <source>How long a reply may become, thinking included.</source>
        <translation>Wie lang eine Antwort werden darf, das Nachdenken eingeschlossen.</translation>
    </message>
    <message>
        <source>How much the model writes, where it knows this.</source>
        <translation>Wie viel das Modell schreibt, wo es das kennt.</translation>
    </message>
    <message>
        <source>How this conversation is asked, from the next message on. Empty fields follow {below}.</source>
        <translation>Wie diese Unterhaltung gefragt wird, ab der nächsten Nachricht. Leere Felder folgen {below}.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>If the server is your organisation's, give the file of its certificate authority.</source>
        <translation>Wenn der Server Ihrer Organisation gehört, geben Sie die Datei ihrer Zertifizierungsstelle an.</translation>
    </message>
    <message>
        <source>Ignore until the program ends</source>
        <translation>Ignorieren, bis das Programm endet</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Image, not part of this file</source>
        <translation>Bild, nicht Teil dieser Datei</translation>
    </message>
    <message>
        <source>Image, not part of this file: {name}</source>
        <translation>Bild, nicht Teil dieser Datei: {name}</translation>
    </message>
    <message>
        <source>Images (*.{ending})</source>
        <translation>Bilder (*.{ending})</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Unterhaltungen importieren</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Unterhaltungen importieren…</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message numerus="yes">
        <source>Importing: {number} conversations</source>
        <extracomment>For one: Importing: {number} conversation</extracomment>
        <translation>
            <numerusform>Import: {number} Unterhaltung</numerusform>
            <numerusform>Import: {number} Unterhaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Inspect request</source>
        <translation>Anfrage untersuchen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Unterbrochen: {reason}</translation>
    </message>
    <message>
        <source>Is Ollama, LM Studio or another model server running?</source>
        <translation>Läuft Ollama, LM Studio oder ein anderer Modellserver?</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Er bittet darum, {wait} zu warten.</translation>
    </message>
    <message>
        <source>It cannot be kept: {reason}.</source>
        <translation>Es kann nicht aufbewahrt werden: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Es kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>Es konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>It does not have {wanted}, which is set; replies come by {api}.</source>
        <translation>{wanted} ist eingestellt, aber er hat es nicht; Antworten kommen über {api}.</translation>
    </message>
    <message>
        <source>It has cost {spent}; this message adds at least ≈ {coming}, and the limit is {limit}. Raising it sets {raised} for this conversation.</source>
        <translation>Sie hat {spent} gekostet; diese Nachricht fügt mindestens ≈ {coming} hinzu, und die Grenze ist {limit}. Anheben setzt für diese Unterhaltung {raised}.</translation>
    </message>
    <message>
        <source>It has moved to {host}.</source>
        <translation>Es ist umgezogen nach {host}.</translation>
    </message>
    <message>
        <source>It has moved.</source>
        <translation>Es ist umgezogen.</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>Es muss zwischen {least} und {most} liegen.</translation>
    </message>
    <message>
        <source>It has to be one of {choices}.</source>
        <translation>Es muss eines von diesen sein: {choices}.</translation>
    </message>
    <message>
        <source>It is asked as soon as the conversations are open.</source>
        <translation>Sie wird gestellt, sobald die Unterhaltungen offen sind.</translation>
    </message>
    <message>
        <source>It is asked when this reply ends.</source>
        <translation>Sie wird gestellt, wenn diese Antwort endet.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>Es ist größer als {limit} MB.</translation>
    </message>
    <message>
        <source>It is not a picture of a kind that is shown.</source>
        <translation>Das ist kein Bild von einer Art, die gezeigt wird.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and cannot be reached from here: use its window.</source>
        <translation>Es ist schon offen (Prozess {process}) und von hier aus nicht erreichbar: Verwenden Sie sein Fenster.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and does not answer: end it, then start it again.</source>
        <translation>Es ist schon offen (Prozess {process}) und antwortet nicht: Beenden Sie es und starten Sie es dann wieder.</translation>
    </message>
    <message>
        <source>It is open already (process {process}), and the message is too long to be handed over: paste it there.</source>
        <translation>Es ist schon offen (Prozess {process}), und die Nachricht ist zu lang, um übergeben zu werden: Fügen Sie sie dort ein.</translation>
    </message>
    <message>
        <source>It is open already and cannot be reached from here: use its window.</source>
        <translation>Es ist schon offen und von hier aus nicht erreichbar: Verwenden Sie sein Fenster.</translation>
    </message>
    <message>
        <source>It is open already and does not answer: end it, then start it again.</source>
        <translation>Es ist schon offen und antwortet nicht: Beenden Sie es und starten Sie es dann wieder.</translation>
    </message>
    <message>
        <source>It is open already, and the message is too long to be handed over: paste it there.</source>
        <translation>Es ist schon offen, und die Nachricht ist zu lang, um übergeben zu werden: Fügen Sie sie dort ein.</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: {count} characters of {most} at most.</source>
        <extracomment>For one: It is too long: {count} character of {most} at most.</extracomment>
        <translation>
            <numerusform>Es ist zu lang: {count} Zeichen, und höchstens {most} sind möglich.</numerusform>
            <numerusform>Es ist zu lang: {count} Zeichen, und höchstens {most} sind möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be mistyped, expired, or another service's. Enter it again.</source>
        <translation>Vielleicht ist er vertippt, abgelaufen oder von einem anderen Dienst. Geben Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>It needs a text.</source>
        <translation>Es braucht einen Text.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Es hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>It was ended after {seconds}. What had been tried is above.</source>
        <translation>Der Test wurde nach {seconds} beendet. Was bis dahin versucht war, steht oben.</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>Es wurde aufgegeben.</translation>
    </message>
    <message>
        <source>It works, but not word by word.</source>
        <translation>Es funktioniert, aber nicht Wort für Wort.</translation>
    </message>
    <message>
        <source>It works, by the legacy API.</source>
        <translation>Es funktioniert, über die alte API.</translation>
    </message>
    <message>
        <source>It works, with another limit field.</source>
        <translation>Es funktioniert, mit einem anderen Feld für die Grenze.</translation>
    </message>
    <message>
        <source>It works, without counting tokens.</source>
        <translation>Es funktioniert, ohne dass Token gezählt werden.</translation>
    </message>
    <message>
        <source>It works; the server lists no models.</source>
        <translation>Es funktioniert; der Server listet keine Modelle auf.</translation>
    </message>
    <message>
        <source>Its server, on this computer</source>
        <translation>Sein Server, auf diesem Computer</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>Zum Ende springen</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Keep the conversation at the top of the list.</source>
        <translation>Die Unterhaltung oben in der Liste halten.</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation>Im Arbeitsspeicher aufbewahrt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain, for this address alone.</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt, nur für diese Adresse.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Schlüssel aus</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Desktop Chat that differ from the defaults. Names are those of docs/shortcuts.md; an empty list leaves a command without keys.</source>
        <translation>Tastenkürzel von Desktop Chat, die von den Voreinstellungen abweichen. Die Namen sind die aus docs/shortcuts.md; eine leere Liste lässt einen Befehl ohne Tasten.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts.</source>
        <translation>Tastenkürzel.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Keypad Enter</source>
        <translation>Num Eingabe</translation>
    </message>
    <message>
        <source>Keys for “{title}”</source>
        <translation>Tasten für „{title}“</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Leave out stream_options</source>
        <translation>stream_options weglassen</translation>
    </message>
    <message>
        <source>Leave to the server</source>
        <translation>Dem Server überlassen</translation>
    </message>
    <message>
        <source>Leave {name} to the server</source>
        <translation>{name} dem Server überlassen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left empty, the key that is known stays.</source>
        <translation>Leer gelassen, bleibt der bekannte Schlüssel.</translation>
    </message>
    <message>
        <source>Left to the server by the connection.</source>
        <translation>Von der Verbindung dem Server überlassen.</translation>
    </message>
    <message>
        <source>Left to the server by the conversation.</source>
        <translation>Von der Unterhaltung dem Server überlassen.</translation>
    </message>
    <message>
        <source>Left to the server by the preset.</source>
        <translation>Von der Vorlage dem Server überlassen.</translation>
    </message>
    <message>
        <source>Left to the server here.</source>
        <translation>Hier dem Server überlassen.</translation>
    </message>
    <message>
        <source>Let the conversation stand among the others again.</source>
        <translation>Die Unterhaltung wieder zwischen den anderen zeigen.</translation>
    </message>
    <message>
        <source>Let the reply go on where it broke off.</source>
        <translation>Die Antwort dort weitergehen lassen, wo sie abbrach.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List all shortcuts.</source>
        <translation>Alle Tastenkürzel auflisten.</translation>
    </message>
    <message>
        <source>List of models at {address}</source>
        <translation>Liste der Modelle bei {address}</translation>
    </message>
    <message>
        <source>List the conversations at the left, where the window is wide enough.</source>
        <translation>Die Unterhaltungen an der Seite auflisten, wo das Fenster breit genug ist.</translation>
    </message>
    <message>
        <source>List the conversations in the archive.</source>
        <translation>Die Unterhaltungen im Archiv auflisten.</translation>
    </message>
    <message>
        <source>Load image from {host}</source>
        <translation>Bild von {host} laden</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lang</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look for model servers on this computer</source>
        <translation>Auf diesem Computer nach Modellservern suchen</translation>
    </message>
    <message>
        <source>Look for servers on this computer</source>
        <translation>Auf diesem Computer nach Servern suchen</translation>
    </message>
    <message>
        <source>Looking for a model server…</source>
        <translation>Suche nach einem Modellserver…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Make a folder and put the conversation into it.</source>
        <translation>Einen Ordner anlegen und die Unterhaltung hineinlegen.</translation>
    </message>
    <message>
        <source>Make all words of the window larger.</source>
        <translation>Alle Wörter des Fensters größer machen.</translation>
    </message>
    <message>
        <source>Make all words of the window smaller.</source>
        <translation>Alle Wörter des Fensters kleiner machen.</translation>
    </message>
    <message>
        <source>Makes all words of the window larger or smaller, and what stands around them.</source>
        <translation>Macht alle Wörter des Fensters größer oder kleiner, und was um sie herum steht.</translation>
    </message>
    <message>
        <source>Many makers’ models by one key</source>
        <translation>Modelle vieler Hersteller mit einem Schlüssel</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>length of a reply</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>reasoning effort</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message actions</source>
        <translation>Aktionen der Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Misspelled: {word}</source>
        <translation>Falsch geschrieben: {word}</translation>
    </message>
    <message>
        <source>Mistral’s own models</source>
        <translation>Mistrals eigene Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model menu</source>
        <translation>Menü des Modells</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models and connections</source>
        <translation>Modelle und Verbindungen</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move conversation to a folder</source>
        <translation>Unterhaltung in einen Ordner verschieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Name des Ordners</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neue Unterhaltung</translation>
    </message>
    <message>
        <source>New conversations begin with this connection.</source>
        <translation>Neue Unterhaltungen beginnen mit dieser Verbindung.</translation>
    </message>
    <message>
        <source>New conversations begin with this preset</source>
        <translation>Neue Unterhaltungen beginnen mit dieser Vorlage</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Neuer Prompt</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Next match, in the find field</source>
        <translation>Nächster Treffer, im Suchfeld</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Nächstes falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>No answer came within the time limit.</source>
        <translation>Innerhalb der Frist kam keine Antwort.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>No chat API was found there, nor at {count} addresses like it.</source>
        <extracomment>For one: No chat API was found there, nor at {count} address like it.</extracomment>
        <translation>
            <numerusform>Dort wurde keine Chat-API gefunden, auch nicht bei {count} ähnlichen Adresse.</numerusform>
            <numerusform>Dort wurde keine Chat-API gefunden, auch nicht bei {count} ähnlichen Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is about “{text}”.</source>
        <translation>Kein Befehl handelt von „{text}“.</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Keine Unterhaltung passt</translation>
    </message>
    <message>
        <source>No conversations are listed yet</source>
        <translation>Noch sind keine Unterhaltungen aufgelistet</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Unterhaltungen</translation>
    </message>
    <message>
        <source>No credit left.</source>
        <translation>Kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>No data for {wait}. A large model may need longer; Stop ends the request.</source>
        <translation>Seit {wait} keine Daten. Ein großes Modell braucht vielleicht länger; Stopp beendet die Anfrage.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made.</source>
        <translation>Zu {place} kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made: {reason}.</source>
        <translation>Zu {place} kam keine verschlüsselte Verbindung zustande: {reason}.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>No list yet. Type a model’s name, or press F5.</source>
        <translation>Noch keine Liste. Tippen Sie den Namen eines Modells ein, oder drücken Sie F5.</translation>
    </message>
    <message>
        <source>No list: {trouble}</source>
        <translation>Keine Liste: {trouble}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No message waits</source>
        <translation>Keine Nachricht wartet</translation>
    </message>
    <message>
        <source>No misspelled word was found.</source>
        <translation>Es wurde kein falsch geschriebenes Wort gefunden.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Es ist kein Modell gewählt.</translation>
    </message>
    <message>
        <source>No model is connected; these replies are written in advance.</source>
        <translation>Kein Modell ist verbunden; diese Antworten wurden im Voraus geschrieben.</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>Auf diesem Computer antwortet kein Modellserver.</translation>
    </message>
    <message>
        <source>No notice offers anything</source>
        <translation>Kein Hinweis bietet etwas an</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite hat diese Wörter.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Keine Vorlage</translation>
    </message>
    <message>
        <source>No reply comes</source>
        <translation>Es kommt keine Antwort</translation>
    </message>
    <message>
        <source>No setting is about “{text}”.</source>
        <translation>Keine Einstellung handelt von „{text}“.</translation>
    </message>
    <message>
        <source>No shortcut is about “{text}”.</source>
        <translation>Kein Tastenkürzel handelt von „{text}“.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>No text came</source>
        <translation>Es kam kein Text</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Kein</translation>
    </message>
    <message>
        <source>None answers on its usual port.</source>
        <translation>Keiner antwortet an seinem üblichen Port.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Not checked: no dictionary is installed. Packages of them have names such as hunspell-en-us.</source>
        <translation>Nicht geprüft: Es ist kein Wörterbuch installiert. Pakete dafür haben Namen wie hunspell-de-de.</translation>
    </message>
    <message>
        <source>Not checked: the program ended while it loaded the spelling library. Switch it off and on to try again.</source>
        <translation>Nicht geprüft: Das Programm endete, während es die Rechtschreib-Bibliothek lud. Schalten Sie die Prüfung aus und wieder ein, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Not checked: the spelling library cannot be used ({reason}).</source>
        <translation>Nicht geprüft: Die Rechtschreib-Bibliothek kann nicht verwendet werden ({reason}).</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary of your languages. Choose one of those there are.</source>
        <translation>Nicht geprüft: Für Ihre Sprachen gibt es kein Wörterbuch. Wählen Sie eines der vorhandenen.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Debian and Ubuntu have it in the packages libenchant-2-2 and, for English, hunspell-en-us.</source>
        <translation>Nicht geprüft: Es gibt keine Rechtschreib-Bibliothek. Debian und Ubuntu haben sie in den Paketen libenchant-2-2 und, für Deutsch, hunspell-de-de.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Homebrew has it: brew install enchant</source>
        <translation>Nicht geprüft: Es gibt keine Rechtschreib-Bibliothek. Homebrew hat sie: brew install enchant</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. It comes with the Python package pyenchant, which this installation does not have.</source>
        <translation>Nicht geprüft: Es gibt keine Rechtschreib-Bibliothek. Sie kommt mit dem Python-Paket pyenchant, das dieser Installation fehlt.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht fertig</translation>
    </message>
    <message>
        <source>Not opened: {target}</source>
        <translation>Nicht geöffnet: {target}</translation>
    </message>
    <message>
        <source>Not sent: the server has refused it for this model.</source>
        <translation>Nicht gesendet: Der Server hat es für dieses Modell abgelehnt.</translation>
    </message>
    <message>
        <source>Not sent: {api} has no field for it.</source>
        <translation>Nicht gesendet: {api} hat kein Feld dafür.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>Es kam nichts.</translation>
    </message>
    <message>
        <source>Nothing fits. Enter uses the name as it is.</source>
        <translation>Nichts passt. Eingabe verwendet den Namen, wie er ist.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more.</source>
        <translation>Nichts darin kann noch gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing in them can be changed. A temporary copy can go on from here; it is not kept.</source>
        <translation>Darin kann nichts geändert werden. Eine temporäre Kopie kann von hier aus weitergehen; sie wird nicht behalten.</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>Nichts heißt „{text}“.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}, but {name} answers at {address}.</source>
        <translation>Bei {place} nimmt nichts Verbindungen an, aber {name} antwortet bei {address}.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}.</source>
        <translation>Bei {place} nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>Nothing is listening there.</source>
        <translation>Dort nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs; it is tried again by itself.</source>
        <translation>Nichts geht verloren, solange das Programm läuft; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Nichts wird gesendet</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already</source>
        <translation>Nichts Neues: Alles ist schon hier</translation>
    </message>
    <message>
        <source>Nothing of it is sent here.</source>
        <translation>Hier wird nichts davon gesendet.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nichts kam hinzu.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Nothing was written here yet</source>
        <translation>Hier wurde noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Now: {names}.</source>
        <translation>Jetzt: {names}.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Of everything but what you and the models write. A change shows when the program starts.</source>
        <translation>Von allem außer dem, was Sie und die Modelle schreiben. Eine Änderung zeigt sich, wenn das Programm startet.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>One a line; a reply ends before any of them. \n stands for a line break.</source>
        <translation>Eine pro Zeile; eine Antwort endet vor jeder von ihnen. \n steht für einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Only the last requests of this run can be looked at, and this is none of them.</source>
        <translation>Nur die letzten Anfragen dieses Laufs lassen sich ansehen, und diese gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>Ein weiteres Fenster öffnen.</translation>
    </message>
    <message>
        <source>Open billing page</source>
        <translation>Abrechnungsseite öffnen</translation>
    </message>
    <message>
        <source>Open connection settings</source>
        <translation>Verbindungseinstellungen öffnen</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Unterhaltungen öffnen</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <translation>Im Hauptfenster öffnen</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>Offene Modelle</translation>
    </message>
    <message>
        <source>Open models, very fast</source>
        <translation>Offene Modelle, sehr schnell</translation>
    </message>
    <message>
        <source>Open parameters</source>
        <translation>Parameter öffnen</translation>
    </message>
    <message>
        <source>Open this page of {host} in the browser?</source>
        <translation>Diese Seite von {host} im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open what a model thinks before it answers; otherwise one line stands for it.</source>
        <translation>Aufklappen, was ein Modell denkt, bevor es antwortet; sonst steht eine Zeile dafür.</translation>
    </message>
    <message>
        <source>OpenAI’s models in your Azure account</source>
        <translation>OpenAIs Modelle in Ihrem Azure-Konto</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other model servers on this computer</source>
        <translation>Andere Modellserver auf diesem Computer</translation>
    </message>
    <message>
        <source>Otherwise a code block scrolls sideways; the switch on a block changes that one.</source>
        <translation>Sonst lässt sich ein Codeblock seitwärts bewegen; der Schalter an einem Block ändert diesen.</translation>
    </message>
    <message>
        <source>Otherwise the title and how the reply ended are all that others may see on your screen.</source>
        <translation>Sonst sehen andere auf Ihrem Bildschirm höchstens den Titel und wie die Antwort endete.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDF gespeichert</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parameters of this connection</source>
        <translation>Parameter dieser Verbindung</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>Parameter…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Bleistift</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin conversation</source>
        <translation>Unterhaltung anheften</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Platz des Fensters</translation>
    </message>
    <message>
        <source>Plan a calm weekend in a city that I have never seen: two days, good food, few queues.</source>
        <translation>Plane ein ruhiges Wochenende in einer Stadt, die ich noch nie gesehen habe: zwei Tage, gutes Essen, wenig Schlangen.</translation>
    </message>
    <message>
        <source>Plan a weekend</source>
        <translation>Ein Wochenende planen</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Seiten werden vorbereitet…</translation>
    </message>
    <message>
        <source>Preset and parameters</source>
        <translation>Vorlage und Parameter</translation>
    </message>
    <message>
        <source>Preset and parameters: nothing but the connection’s own</source>
        <translation>Vorlage und Parameter: nur die der Verbindung</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Vorlage: {name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Presets and prompts</source>
        <translation>Vorlagen und Prompts</translation>
    </message>
    <message>
        <source>Presets and prompts (*.json)</source>
        <translation>Vorlagen und Prompts (*.json)</translation>
    </message>
    <message>
        <source>Presets and prompts…</source>
        <translation>Vorlagen und Prompts…</translation>
    </message>
    <message>
        <source>Press Save again to keep the connection all the same.</source>
        <translation>Drücken Sie noch einmal „Speichern“, um die Verbindung trotzdem zu behalten.</translation>
    </message>
    <message>
        <source>Press keys to change or remove them, or add others. Changes hold at once in every window.</source>
        <translation>Drücken Sie auf Tasten, um sie zu ändern oder zu entfernen, oder fügen Sie andere hinzu. Änderungen gelten sofort in jedem Fenster.</translation>
    </message>
    <message>
        <source>Press the first button of the notice over the message box.</source>
        <translation>Die erste Schaltfläche des Hinweises über dem Nachrichtenfeld drücken.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Drücken Sie die neuen Tasten</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Vorige 7 Tage</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Previous match, in the find field</source>
        <translation>Voriger Treffer, im Suchfeld</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorige Version</translation>
    </message>
    <message>
        <source>Price in</source>
        <translation>Preis hinein</translation>
    </message>
    <message>
        <source>Price in, cached</source>
        <translation>Preis hinein, zwischengespeichert</translation>
    </message>
    <message>
        <source>Price out</source>
        <translation>Preis heraus</translation>
    </message>
    <message>
        <source>Print the conversation.</source>
        <translation>Die Unterhaltung drucken.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put the conversation back into the list.</source>
        <translation>Die Unterhaltung wieder in die Liste stellen.</translation>
    </message>
    <message>
        <source>Put the conversation into a folder.</source>
        <translation>Die Unterhaltung in einen Ordner legen.</translation>
    </message>
    <message>
        <source>Put the cursor into the message box.</source>
        <translation>Den Cursor ins Nachrichtenfeld setzen.</translation>
    </message>
    <message>
        <source>Put the message that waits back into the box.</source>
        <translation>Die wartende Nachricht zurück ins Feld holen.</translation>
    </message>
    <message>
        <source>Put the notice over the message box away.</source>
        <translation>Den Hinweis über dem Nachrichtenfeld wegnehmen.</translation>
    </message>
    <message>
        <source>Put this message back into the box</source>
        <translation>Diese Nachricht zurück ins Feld holen</translation>
    </message>
    <message>
        <source>Put your own name in place of {{{name}}} in the address.</source>
        <translation>Setzen Sie in der Adresse Ihren eigenen Namen anstelle von {{{name}}} ein.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>Qt kann nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Queued: {text}</source>
        <translation>Eingereiht: {text}</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Schnelle Frage</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Raise the cost limit</source>
        <translation>Kostengrenze anheben</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Grenze anheben</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>Anfragegrenze erreicht.</translation>
    </message>
    <message>
        <source>Read from the environment when it is needed; the key is not kept.</source>
        <translation>Aus der Umgebung gelesen, wenn er gebraucht wird; der Schlüssel wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Read how everything is done; it needs no network.</source>
        <translation>Lesen, wie alles geht; dazu braucht es kein Netzwerk.</translation>
    </message>
    <message>
        <source>Read on at the message before.</source>
        <translation>Bei der vorigen Nachricht weiterlesen.</translation>
    </message>
    <message>
        <source>Read on at the next message.</source>
        <translation>Bei der nächsten Nachricht weiterlesen.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Reduced keeps everything still, also where your desktop allows things to move.</source>
        <translation>„Weniger“ hält alles ruhig, auch wo Ihr Desktop Bewegung erlaubt.</translation>
    </message>
    <message>
        <source>Refresh all lists</source>
        <translation>Alle Listen aktualisieren</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Regenerate the reply</source>
        <translation>Antwort neu erzeugen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Remove the folder; what is in it stays.</source>
        <translation>Den Ordner entfernen; was darin ist, bleibt.</translation>
    </message>
    <message>
        <source>Remove the queued message</source>
        <translation>Eingereihte Nachricht entfernen</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>{keys} entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Unterhaltung umbenennen</translation>
    </message>
    <message>
        <source>Replies come by {api} from {model}.</source>
        <translation>Antworten kommen über {api} von {model}.</translation>
    </message>
    <message>
        <source>Replies come by {api}, in one piece: streaming does not work there.</source>
        <translation>Antworten kommen über {api}, in einem Stück: Streaming funktioniert dort nicht.</translation>
    </message>
    <message>
        <source>Replies come by {api}. Models have to be typed by name.</source>
        <translation>Antworten kommen über {api}. Modelle müssen mit Namen eingetippt werden.</translation>
    </message>
    <message>
        <source>Replies that were written in advance; nothing leaves this computer</source>
        <translation>Antworten, die im Voraus geschrieben wurden; nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reply status</source>
        <translation>Status der Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “{title}”</source>
        <translation>„{title}“ zurücksetzen</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore the built-in ones</source>
        <translation>Eingebaute wiederherstellen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Run into a rate limit</source>
        <translation>An eine Anfragegrenze stoßen</translation>
    </message>
    <message>
        <source>Run into a rate limit.</source>
        <translation>Stoße an eine Anfragegrenze.</translation>
    </message>
    <message>
        <source>Run without a shell, for 10 seconds at most; what it prints is the key.</source>
        <translation>Ohne Shell ausgeführt, höchstens 10 Sekunden lang; was er ausgibt, ist der Schlüssel.</translation>
    </message>
    <message>
        <source>Salvaged conversation</source>
        <translation>Gerettete Unterhaltung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>Save all conversations in one file, from which they can be imported.</source>
        <translation>Alle Unterhaltungen in einer Datei speichern, aus der sie importiert werden können.</translation>
    </message>
    <message>
        <source>Save conversation as PDF</source>
        <translation>Unterhaltung als PDF speichern</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Datei speichern…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save the conversation as a Markdown file.</source>
        <translation>Die Unterhaltung als Markdown-Datei speichern.</translation>
    </message>
    <message>
        <source>Save the conversation as a PDF file.</source>
        <translation>Die Unterhaltung als PDF-Datei speichern.</translation>
    </message>
    <message>
        <source>Save the conversation as a file.</source>
        <translation>Die Unterhaltung als Datei speichern.</translation>
    </message>
    <message>
        <source>Save the image as a file.</source>
        <translation>Das Bild als Datei speichern.</translation>
    </message>
    <message>
        <source>Save the whole conversation, all versions of it, as a JSON file.</source>
        <translation>Die ganze Unterhaltung mit allen Versionen als JSON-Datei speichern.</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>Gespeicherte Prompts</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Say how to begin and where to look further.</source>
        <translation>Sagen, wie man beginnt und wo man weiter nachsieht.</translation>
    </message>
    <message>
        <source>Say what this program is, and its version.</source>
        <translation>Sagen, was dieses Programm ist, und seine Version.</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Seitwärts bewegen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all messages for “{text}”</source>
        <translation>Alle Nachrichten nach „{text}“ durchsuchen</translation>
    </message>
    <message>
        <source>Search by command or keys</source>
        <translation>Nach Befehl oder Tasten suchen</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle durchsuchen</translation>
    </message>
    <message>
        <source>Search or type a model’s name</source>
        <translation>Modell suchen oder Namen eintippen</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Anleitung durchsuchen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>Sekunden der Stille</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>Sekunden zum Antworten</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Sekunden zum Verbinden</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select the whole conversation.</source>
        <translation>Die ganze Unterhaltung auswählen.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Nachrichten senden mit</translation>
    </message>
    <message>
        <source>Send no {name}</source>
        <translation>{name} nicht senden</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>Nichts senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send the message, or queue it while a reply comes.</source>
        <translation>Die Nachricht senden, oder einreihen, während eine Antwort kommt.</translation>
    </message>
    <message>
        <source>Send the queued message now</source>
        <translation>Eingereihte Nachricht jetzt senden</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter (Enter for a new line)</source>
        <translation>Mit Strg+Eingabe senden (Eingabe für eine neue Zeile)</translation>
    </message>
    <message>
        <source>Send with Enter (Shift+Enter for a new line)</source>
        <translation>Mit Eingabe senden (Umschalt+Eingabe für eine neue Zeile)</translation>
    </message>
    <message>
        <source>Send without the oldest messages</source>
        <translation>Ohne die ältesten Nachrichten senden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Shift+Enter for a new line</source>
        <translation>Umschalt+Eingabe für eine neue Zeile</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>Desktop Chat zeigen</translation>
    </message>
    <message>
        <source>Show all words in their own size again.</source>
        <translation>Alle Wörter wieder in ihrer eigenen Größe zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} models</source>
        <extracomment>For one: Show {count} model</extracomment>
        <translation>
            <numerusform>{count} Modell zeigen</numerusform>
            <numerusform>Alle {count} Modelle zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me what you can draw</source>
        <translation>Zeig mir, was du zeichnen kannst</translation>
    </message>
    <message>
        <source>Show me what you can draw.</source>
        <translation>Zeig mir, was du zeichnen kannst.</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Archiv zeigen</translation>
    </message>
    <message>
        <source>Show the conversation above in the list, a newer one.</source>
        <translation>Die Unterhaltung darüber in der Liste zeigen, eine neuere.</translation>
    </message>
    <message>
        <source>Show the conversation below in the list, an older one.</source>
        <translation>Die Unterhaltung darunter in der Liste zeigen, eine ältere.</translation>
    </message>
    <message>
        <source>Show the end of the conversation and follow it.</source>
        <translation>Das Ende der Unterhaltung zeigen und ihm folgen.</translation>
    </message>
    <message>
        <source>Show the list of conversations at the left, or hide it.</source>
        <translation>Die Liste der Unterhaltungen an der Seite zeigen oder ausblenden.</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Seitenleiste zeigen</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>Nachdenken zeigen</translation>
    </message>
    <message>
        <source>Show the version after of the message.</source>
        <translation>Die nächste Version der Nachricht zeigen.</translation>
    </message>
    <message>
        <source>Show the version before of the message.</source>
        <translation>Die vorige Version der Nachricht zeigen.</translation>
    </message>
    <message>
        <source>Show what was sent to the server, and what came.</source>
        <translation>Zeigen, was an den Server gesendet wurde und was kam.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Some characters could not be read; they are shown as “�”.</source>
        <translation>Einige Zeichen konnten nicht gelesen werden; sie stehen als „�“ da.</translation>
    </message>
    <message>
        <source>Some of the presets and prompts in {name} could not be understood.</source>
        <translation>Einige der Vorlagen und Prompts in {name} waren nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Something in it looks like a key. This is kept in a file; use the key field.</source>
        <translation>Etwas darin sieht wie ein Schlüssel aus. Dies steht in einer Datei; verwenden Sie das Schlüsselfeld.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log says more.</source>
        <translation>Im Programm ist etwas schiefgegangen; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound, not part of this file</source>
        <translation>Ton, nicht Teil dieser Datei</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sources and tool calls</source>
        <translation>Quellen und Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Funken</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Spelling is not checked; the settings say why.</source>
        <translation>Die Rechtschreibung wird nicht geprüft; in den Einstellungen steht, warum.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Still running here; its menu ends it.</source>
        <translation>Läuft hier weiter; das Menü beendet es.</translation>
    </message>
    <message>
        <source>Still waiting.</source>
        <translation>Es wird noch gewartet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Stoppfolgen</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <source>Stop the reply and send the message that waits.</source>
        <translation>Die Antwort stoppen und die wartende Nachricht senden.</translation>
    </message>
    <message>
        <source>Stop the reply and send this message now</source>
        <translation>Die Antwort stoppen und diese Nachricht jetzt senden</translation>
    </message>
    <message>
        <source>Stop the reply; else close what is open.</source>
        <translation>Die Antwort stoppen; sonst schließen, was offen ist.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped by the content filter</source>
        <translation>Vom Inhaltsfilter gestoppt</translation>
    </message>
    <message>
        <source>Stopped by the content filter.</source>
        <translation>Vom Inhaltsfilter gestoppt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>Modell wechseln</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System follows the light or dark look of your desktop, and changes with it.</source>
        <translation>„System“ folgt dem hellen oder dunklen Aussehen Ihres Desktops und ändert sich mit ihm.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take back what was deleted, while that is offered.</source>
        <translation>Zurückholen, was gelöscht wurde, solange das angeboten wird.</translation>
    </message>
    <message>
        <source>Take the conversation off the list and keep it in the archive.</source>
        <translation>Die Unterhaltung aus der Liste nehmen und im Archiv behalten.</translation>
    </message>
    <message>
        <source>Take the conversation out of its folder.</source>
        <translation>Die Unterhaltung aus ihrem Ordner nehmen.</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>Zurücksetzen rückgängig machen</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Tasten übernehmen</translation>
    </message>
    <message>
        <source>Tell me at length how streams and pipes keep from overflowing.</source>
        <translation>Erzähl mir ausführlich, wie Streams und Pipes es vermeiden, überzulaufen.</translation>
    </message>
    <message>
        <source>Tell when a reply ends</source>
        <translation>Melden, wenn eine Antwort endet</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporär</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>Temporäre Unterhaltung</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>Test the connection step by step, and mend what is wrong.</source>
        <translation>Die Verbindung Schritt für Schritt testen und beheben, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>{name} testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>That folder cannot be used.</source>
        <translation>Dieser Ordner kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>That is no variable’s name. It looks like OPENAI_API_KEY.</source>
        <translation>Das ist kein Name einer Variablen. Er sieht so aus: OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>That text has {given} characters. The box takes {limit}; the rest was left out.</source>
        <translation>Dieser Text hat {given} Zeichen. Das Feld nimmt {limit} auf; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>The API is at {address}.</source>
        <translation>Die API ist bei {address}.</translation>
    </message>
    <message>
        <source>The account has no credit left, or its spending limit is reached.</source>
        <translation>Das Konto hat kein Guthaben mehr, oder seine Ausgabengrenze ist erreicht.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>Das Konto hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>The address begins with “{scheme}://”; only https:// and http:// work.</source>
        <translation>Die Adresse beginnt mit „{scheme}://“; nur https:// und http:// sind möglich.</translation>
    </message>
    <message>
        <source>The address cannot be read. It looks like https://api.openai.com/v1.</source>
        <translation>Die Adresse kann nicht gelesen werden. Sie sieht so aus: https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The address has a space, a line break or an invisible character inside. Remove it.</source>
        <translation>In der Adresse steht ein Leerzeichen, ein Zeilenumbruch oder ein unsichtbares Zeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The address has a user name or password before “@”. Put a key into the key field.</source>
        <translation>In der Adresse steht vor „@“ ein Benutzername oder Passwort. Ein Schlüssel gehört in das Schlüsselfeld.</translation>
    </message>
    <message>
        <source>The address has no host: after https:// the server's name is missing.</source>
        <translation>Die Adresse hat keinen Host: Nach https:// fehlt der Name des Servers.</translation>
    </message>
    <message>
        <source>The address has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>Der Adresse fehlt das Schema. Sie beginnt mit https:// (oder http:// bei einem Server auf diesem Computer).</translation>
    </message>
    <message>
        <source>The address is empty. It looks like https://api.openai.com/v1.</source>
        <translation>Die Adresse ist leer. Sie sieht so aus: https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The address is not quite right.</source>
        <translation>Die Adresse stimmt nicht ganz.</translation>
    </message>
    <message>
        <source>The address must end with its path: remove the “?” or “#” and what follows it.</source>
        <translation>Die Adresse muss mit ihrem Pfad enden: Entfernen Sie das „?“ oder „#“ und was darauf folgt.</translation>
    </message>
    <message>
        <source>The address of {place} cannot be used.</source>
        <translation>Die Adresse von {place} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a list of models. Check it; most end in /v1.</source>
        <translation>Die Adresse hat statt einer Modellliste eine Webseite geliefert. Prüfen Sie sie; die meisten enden auf /v1.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a reply. Check the base URL, and whether this network asks for a login first.</source>
        <translation>Die Adresse hat statt einer Antwort eine Webseite geliefert. Prüfen Sie die Basis-URL und ob dieses Netzwerk zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>The address seems to be wrong.</source>
        <translation>Die Adresse scheint falsch zu sein.</translation>
    </message>
    <message>
        <source>The address sends requests elsewhere.</source>
        <translation>Die Adresse leitet Anfragen anderswohin.</translation>
    </message>
    <message>
        <source>The address sends requests on elsewhere (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>Die Adresse leitet Anfragen anderswohin (Status {status}). Dem wird nicht gefolgt, damit der Schlüssel und die Unterhaltung hier bleiben: Geben Sie die endgültige Adresse ein.</translation>
    </message>
    <message>
        <source>The address sends requests on to {target} (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>Die Adresse leitet Anfragen nach {target} (Status {status}). Dem wird nicht gefolgt, damit der Schlüssel und die Unterhaltung hier bleiben: Geben Sie die endgültige Adresse ein.</translation>
    </message>
    <message>
        <source>The address “{address}” has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>Der Adresse „{address}“ fehlt das Schema. Sie beginnt mit https:// (oder http:// bei einem Server auf diesem Computer).</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message>
        <source>The backup cannot be read either; an older one may do.</source>
        <translation>Auch die Sicherung kann nicht gelesen werden; vielleicht geht es mit einer älteren.</translation>
    </message>
    <message>
        <source>The best {shown} of {count}. Type more to find others.</source>
        <translation>Die besten {shown} von {count}. Tippen Sie mehr, um andere zu finden.</translation>
    </message>
    <message>
        <source>The built-in presets and prompts are back.</source>
        <translation>Die eingebauten Vorlagen und Prompts sind wieder da.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted.</source>
        <translation>Das Zertifikat von {place} wird nicht anerkannt.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted: {reason}.</source>
        <translation>Das Zertifikat von {place} wird nicht anerkannt: {reason}.</translation>
    </message>
    <message>
        <source>The command is empty. It names a program, such as: pass show openai</source>
        <translation>Der Befehl ist leer. Er nennt ein Programm, zum Beispiel: pass show openai</translation>
    </message>
    <message>
        <source>The command that prints the key failed.</source>
        <translation>Der Befehl, der den Schlüssel ausgibt, ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The command {name} could not be run ({reason}).</source>
        <translation>Der Befehl {name} konnte nicht ausgeführt werden ({reason}).</translation>
    </message>
    <message>
        <source>The command {name} could not be run: it has a letter that none may have.</source>
        <translation>Der Befehl {name} konnte nicht ausgeführt werden: Er hat ein Zeichen, das keiner haben darf.</translation>
    </message>
    <message>
        <source>The command {name} failed, with status {status}.</source>
        <translation>Der Befehl {name} ist fehlgeschlagen, mit Status {status}.</translation>
    </message>
    <message>
        <source>The command {name} printed nothing.</source>
        <translation>Der Befehl {name} hat nichts ausgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>The command {name} took longer than {seconds} seconds.</source>
        <extracomment>For one: The command {name} took longer than {seconds} second.</extracomment>
        <translation>
            <numerusform>Der Befehl {name} hat länger als {seconds} Sekunde gebraucht.</numerusform>
            <numerusform>Der Befehl {name} hat länger als {seconds} Sekunden gebraucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection cannot be set up.</source>
        <translation>Die Verbindung kann nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>Die Verbindung konnte nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>The connection ended before the server said that the reply is whole; it may be incomplete.</source>
        <translation>Die Verbindung endete, bevor der Server sagte, dass die Antwort vollständig ist; vielleicht ist sie es nicht.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Die Verbindung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection is taken, but no answer came within {seconds}. The server may be loading a model, or hang.</source>
        <translation>Die Verbindung wird angenommen, aber innerhalb von {seconds} kam keine Antwort. Vielleicht lädt der Server ein Modell, oder er hängt.</translation>
    </message>
    <message>
        <source>The connection to {place} was cut before the reply was whole.</source>
        <translation>Die Verbindung zu {place} wurde getrennt, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>The connections in {path} could not be understood.</source>
        <translation>Die Verbindungen in {path} waren nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The connections in {path} were written by a newer version of the program. They are left as they are, and are not used.</source>
        <translation>Die Verbindungen in {path} wurden von einer neueren Version des Programms geschrieben. Sie bleiben, wie sie sind, und werden nicht verwendet.</translation>
    </message>
    <message>
        <source>The conversation could not be drawn; the program made a mistake.</source>
        <translation>Die Unterhaltung konnte nicht gezeichnet werden; das Programm hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The conversation could not be printed or saved: {reason}.</source>
        <translation>Die Unterhaltung konnte nicht gedruckt oder gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can take.</source>
        <translation>Die Unterhaltung ist länger, als das Modell aufnehmen kann.</translation>
    </message>
    <message>
        <source>The conversation is too long.</source>
        <translation>Die Unterhaltung ist zu lang.</translation>
    </message>
    <message>
        <source>The conversations are in use.</source>
        <translation>Die Unterhaltungen sind in Gebrauch.</translation>
    </message>
    <message>
        <source>The demo answers meanwhile.</source>
        <translation>Solange antwortet die Demo.</translation>
    </message>
    <message>
        <source>The dictionary {language} cannot be used.</source>
        <translation>Das Wörterbuch {language} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe; free some space, and saving goes on.</source>
        <translation>Der Datenträger ist voll, darum konnte dies nicht gespeichert werden. Was vorher gespeichert war, ist sicher; schaffen Sie Platz, dann geht das Speichern weiter.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk reported an error, so this could not be carried out. What was saved before is not touched by it.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet, darum konnte dies nicht ausgeführt werden. Was vorher gespeichert war, ist davon nicht berührt.</translation>
    </message>
    <message>
        <source>The display {display} does not answer. In a terminal, use: {command}</source>
        <translation>Die Anzeige {display} antwortet nicht. Im Terminal: {command}</translation>
    </message>
    <message>
        <source>The encryption does not fit.</source>
        <translation>Die Verschlüsselung passt nicht.</translation>
    </message>
    <message>
        <source>The export cannot be read: {what}. Nothing was taken from it.</source>
        <translation>Der Export kann nicht gelesen werden: {what}. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>The export could not be written: {reason}.</source>
        <translation>Der Export konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The few things that are good to know. Everything else is found by its name.</source>
        <translation>Das Wenige, das zu wissen gut ist. Alles andere findet man nach seinem Namen.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}, beside it.</source>
        <translation>Die Datei, wie sie war, ist als {name} daneben aufgehoben.</translation>
    </message>
    <message>
        <source>The file as it was is kept in {folder}.</source>
        <translation>Die Datei, wie sie war, ist in {folder} aufgehoben.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Die Datei konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The file in the place of your conversations belongs to another program. It is left as it is.</source>
        <translation>Die Datei an der Stelle Ihrer Unterhaltungen gehört einem anderen Programm. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing is written to it.</source>
        <translation>Die Datei bleibt, wie sie ist, und nichts wird in sie geschrieben.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation of Desktop Chat.</source>
        <translation>Die Datei ist kein Export einer Unterhaltung von Desktop Chat.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation, or it is cut off or damaged.</source>
        <translation>Die Datei ist kein Export einer Unterhaltung, oder sie ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, and {limit} MB at most can be read.</source>
        <translation>Die Datei ist zu groß: {size} MB, und höchstens {limit} MB können gelesen werden.</translation>
    </message>
    <message>
        <source>The file of certificates {path} cannot be used. Check it in this connection’s settings; it has to be in PEM format.</source>
        <translation>Die Zertifikatsdatei {path} kann nicht verwendet werden. Prüfen Sie sie in den Einstellungen dieser Verbindung; sie muss im PEM-Format sein.</translation>
    </message>
    <message>
        <source>The file of shortcuts cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>Die Datei der Tastenkürzel kann nicht gelesen werden ({reason}): Es gelten die Voreinstellungen, und Änderungen halten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The file of shortcuts is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>Die Datei der Tastenkürzel ist beschädigt und lässt sich nicht verschieben: Es gelten die Voreinstellungen, und Änderungen halten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>The file of shortcuts was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>Die Datei der Tastenkürzel war beschädigt: Es gelten die Voreinstellungen, und sie ist als {name} aufgehoben.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read. Check the variables SSL_CERT_FILE and SSL_CERT_DIR.</source>
        <translation>Die Datei der vertrauenswürdigen Zertifikate kann nicht gelesen werden. Prüfen Sie die Variablen SSL_CERT_FILE und SSL_CERT_DIR.</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged. It is kept as it is; a backup can be restored, or what is readable can be saved from it.</source>
        <translation>Die Datei Ihrer Unterhaltungen ist beschädigt. Sie bleibt, wie sie ist; eine Sicherung kann wiederhergestellt oder Lesbares daraus gerettet werden.</translation>
    </message>
    <message>
        <source>The file of your conversations is empty or gone, though there were conversations in it. A backup can be restored.</source>
        <translation>Die Datei Ihrer Unterhaltungen ist leer oder weg, obwohl Unterhaltungen darin waren. Eine Sicherung kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Desktop Chat: its format is version {found}, and this one reads up to version {known}.</source>
        <translation>Die Datei wurde von einer neueren Version von Desktop Chat geschrieben: Ihr Format hat die Version {found}, und dieses Programm liest bis Version {known}.</translation>
    </message>
    <message>
        <source>The file {file} is not used: {reason}.</source>
        <translation>Die Datei {file} wird nicht verwendet: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation>Die Datei {name} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The file {name} cannot be written ({reason}).</source>
        <translation>Die Datei {name} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <translation>Die Datei {path} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({reason}).</source>
        <translation>Die Datei {path} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} is not this program’s to change.</source>
        <translation>Die Datei {path} darf dieses Programm nicht ändern.</translation>
    </message>
    <message>
        <source>The folder of your conversations cannot be made or opened.</source>
        <translation>Der Ordner Ihrer Unterhaltungen kann nicht angelegt oder geöffnet werden.</translation>
    </message>
    <message>
        <source>The folder or file of your conversations cannot be written to, so this could not be saved. What was saved before is safe.</source>
        <translation>In den Ordner oder die Datei Ihrer Unterhaltungen kann nicht geschrieben werden, darum konnte dies nicht gespeichert werden. Was vorher gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>The folders of the sidebar of which the name alone is shown.</source>
        <translation>Die Ordner der Seitenleiste, von denen nur der Name gezeigt wird.</translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>Die Anleitung fehlt in dieser Installation.</translation>
    </message>
    <message>
        <source>The header {name} is set by the program.</source>
        <translation>Die Kopfzeile {name} wird vom Programm gesetzt.</translation>
    </message>
    <message>
        <source>The key has a letter that no key has. Copy it again, from the page that issued it.</source>
        <translation>Im Schlüssel steht ein Zeichen, das kein Schlüssel hat. Kopieren Sie ihn noch einmal von der Seite, die ihn ausgegeben hat.</translation>
    </message>
    <message>
        <source>The key has a line break inside. Copy it again, as one line.</source>
        <translation>Im Schlüssel steht ein Zeilenumbruch. Kopieren Sie ihn noch einmal, als eine Zeile.</translation>
    </message>
    <message>
        <source>The key has a space inside. Copy it again, without spaces.</source>
        <translation>Im Schlüssel steht ein Leerzeichen. Kopieren Sie ihn noch einmal, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The key is not protected.</source>
        <translation>Der Schlüssel ist nicht geschützt.</translation>
    </message>
    <message>
        <source>The key is not there. It has to be given again.</source>
        <translation>Der Schlüssel ist nicht da. Er muss noch einmal angegeben werden.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>Der Schlüssel wurde abgelehnt.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 seconds. It may be asking for its password in another window.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von 3 Sekunden geantwortet. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain refused the request.</source>
        <translation>Der Schlüsselbund hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The last reply is complete</source>
        <translation>Die letzte Antwort ist vollständig</translation>
    </message>
    <message>
        <source>The limit of requests is reached until {time}.</source>
        <translation>Die Grenze der Anfragen ist bis {time} erreicht.</translation>
    </message>
    <message>
        <source>The limit of requests is reached.</source>
        <translation>Die Grenze der Anfragen ist erreicht.</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached until {time}.</source>
        <translation>Die Grenze der Anfragen pro Tag ist bis {time} erreicht.</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached.</source>
        <translation>Die Grenze der Anfragen pro Tag ist erreicht.</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached until {time}.</source>
        <translation>Die Grenze der Anfragen pro Stunde ist bis {time} erreicht.</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached.</source>
        <translation>Die Grenze der Anfragen pro Stunde ist erreicht.</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached until {time}.</source>
        <translation>Die Grenze der Anfragen pro Minute ist bis {time} erreicht.</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached.</source>
        <translation>Die Grenze der Anfragen pro Minute ist erreicht.</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached until {time}.</source>
        <translation>Die Grenze der Anfragen pro Monat ist bis {time} erreicht.</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached.</source>
        <translation>Die Grenze der Anfragen pro Monat ist erreicht.</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached until {time}.</source>
        <translation>Die Grenze der Anfragen pro Sekunde ist bis {time} erreicht.</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached.</source>
        <translation>Die Grenze der Anfragen pro Sekunde ist erreicht.</translation>
    </message>
    <message>
        <source>The limit of tokens is reached until {time}.</source>
        <translation>Die Grenze der Token ist bis {time} erreicht.</translation>
    </message>
    <message>
        <source>The limit of tokens is reached.</source>
        <translation>Die Grenze der Token ist erreicht.</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached until {time}.</source>
        <translation>Die Grenze der Token pro Tag ist bis {time} erreicht.</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached.</source>
        <translation>Die Grenze der Token pro Tag ist erreicht.</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached until {time}.</source>
        <translation>Die Grenze der Token pro Stunde ist bis {time} erreicht.</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached.</source>
        <translation>Die Grenze der Token pro Stunde ist erreicht.</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached until {time}.</source>
        <translation>Die Grenze der Token pro Minute ist bis {time} erreicht.</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached.</source>
        <translation>Die Grenze der Token pro Minute ist erreicht.</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached until {time}.</source>
        <translation>Die Grenze der Token pro Monat ist bis {time} erreicht.</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached.</source>
        <translation>Die Grenze der Token pro Monat ist erreicht.</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached until {time}.</source>
        <translation>Die Grenze der Token pro Sekunde ist bis {time} erreicht.</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached.</source>
        <translation>Die Grenze der Token pro Sekunde ist erreicht.</translation>
    </message>
    <message>
        <source>The limit was used up while thinking, before the answer began.</source>
        <translation>Die Grenze war beim Nachdenken aufgebraucht, bevor die Antwort begann.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>Das Protokoll kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The log file cannot be written to {folder} ({reason}).</source>
        <translation>Die Protokolldatei in {folder} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The message on standard input is empty.</source>
        <translation>Die Nachricht in der Standardeingabe ist leer.</translation>
    </message>
    <message>
        <source>The message was filtered.</source>
        <translation>Die Nachricht wurde gefiltert.</translation>
    </message>
    <message>
        <source>The model asks for {call}. Nothing was run.</source>
        <translation>Das Modell möchte {call} aufrufen. Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>The model declined.</source>
        <translation>Das Modell hat abgelehnt.</translation>
    </message>
    <message>
        <source>The model does not take everything.</source>
        <translation>Das Modell nimmt nicht alles an.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>Das Modell ist nicht da.</translation>
    </message>
    <message>
        <source>The model takes the token limit as {field}. It is sent so from now on.</source>
        <translation>Das Modell nimmt die Tokengrenze als {field}. Sie wird von nun an so gesendet.</translation>
    </message>
    <message>
        <source>The network does not reach {place} ({reason}).</source>
        <translation>Das Netzwerk erreicht {place} nicht ({reason}).</translation>
    </message>
    <message>
        <source>The network does not reach {place}.</source>
        <translation>Das Netzwerk erreicht {place} nicht.</translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation>Die gerade verwendete</translation>
    </message>
    <message>
        <source>The other one begins a new line; Shift+Enter always does.</source>
        <translation>Die andere beginnt eine neue Zeile; Umschalt+Eingabe tut es immer.</translation>
    </message>
    <message>
        <source>The port after “:” must be a number from 1 to 65535.</source>
        <translation>Der Port nach „:“ muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is kept as {bad}.</source>
        <translation>Die Vorlagen in {name} waren nicht zu verstehen. Die Datei ist als {bad} aufgehoben.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is left as it is.</source>
        <translation>Die Vorlagen in {name} waren nicht zu verstehen. Die Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The presets in {name} were written by a newer version of the program.</source>
        <translation>Die Vorlagen in {name} wurden von einer neueren Version des Programms geschrieben.</translation>
    </message>
    <message>
        <source>The preset’s connection cannot be used: {why}</source>
        <translation>Die Verbindung der Vorlage kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>The program could not read the reply. This is a fault of the program.</source>
        <translation>Das Programm konnte die Antwort nicht lesen. Das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>The program made a mistake. What has come is kept; the log says more.</source>
        <translation>Das Programm hat einen Fehler gemacht. Was gekommen ist, bleibt erhalten; das Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>Das Programm wurde geschlossen.</translation>
    </message>
    <message>
        <source>The proxy address of the system cannot be used. Check {place}.</source>
        <translation>Die Proxy-Adresse des Systems kann nicht verwendet werden. Prüfen Sie sie in {place}.</translation>
    </message>
    <message>
        <source>The proxy address {proxy} cannot be used. Check {place}.</source>
        <translation>Die Proxy-Adresse {proxy} kann nicht verwendet werden. Prüfen Sie sie in {place}.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password (status 407).</source>
        <translation>Der Proxy verlangt Benutzernamen und Passwort (Status 407).</translation>
    </message>
    <message>
        <source>The proxy cannot be read. It looks like http://host:8080.</source>
        <translation>Der Proxy kann nicht gelesen werden. Er sieht so aus: http://host:8080.</translation>
    </message>
    <message>
        <source>The proxy is in the way.</source>
        <translation>Der Proxy ist im Weg.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (status 407).</source>
        <translation>Der Proxy {proxy} verlangt Benutzernamen und Passwort (Status 407).</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. It is set in {place}.</source>
        <translation>Der Proxy {proxy} ist nicht erreichbar. Er steht in {place}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not pass the request on ({reason}).</source>
        <translation>Der Proxy {proxy} hat die Anfrage nicht weitergegeben ({reason}).</translation>
    </message>
    <message>
        <source>The reply broke off before the server said that it is whole.</source>
        <translation>Die Antwort brach ab, bevor der Server sagte, dass sie vollständig ist.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>Die Antwort brach ab.</translation>
    </message>
    <message>
        <source>The reply cannot be written ({reason}).</source>
        <translation>Die Antwort kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>Die Antwort ist vollständig</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>The reply is here.</source>
        <translation>Die Antwort ist da.</translation>
    </message>
    <message>
        <source>The reply reached the length limit and was cut.</source>
        <translation>Die Antwort hat die Längengrenze erreicht und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The reply was empty.</source>
        <translation>Die Antwort war leer.</translation>
    </message>
    <message>
        <source>The reply was stopped: a line is too long.</source>
        <translation>Die Antwort wurde gestoppt: Eine Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>The reply was stopped: too large.</source>
        <translation>Die Antwort wurde gestoppt: zu groß.</translation>
    </message>
    <message>
        <source>The request came into another one's way (status {status}).</source>
        <translation>Die Anfrage kam einer anderen in die Quere (Status {status}).</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>Die Anfrage konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The same number gives about the same reply, where the server can do so.</source>
        <translation>Dieselbe Zahl ergibt ungefähr dieselbe Antwort, wo der Server das kann.</translation>
    </message>
    <message>
        <source>The same server by {scheme}</source>
        <translation>Derselbe Server über {scheme}</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>Der Server hat {status} geantwortet.</translation>
    </message>
    <message>
        <source>The server answers by {scheme}: the address should be {address}.</source>
        <translation>Der Server antwortet über {scheme}: Die Adresse sollte {address} sein.</translation>
    </message>
    <message>
        <source>The server answers, and does not have that there.</source>
        <translation>Der Server antwortet und hat das dort nicht.</translation>
    </message>
    <message>
        <source>The server answers, but it does not have the API that was asked for. Chat Completions is the one that most servers have.</source>
        <translation>Der Server antwortet, aber er hat die verlangte API nicht. Chat Completions ist die, die die meisten Server haben.</translation>
    </message>
    <message>
        <source>The server asks for a key, and this connection has none.</source>
        <translation>Der Server verlangt einen Schlüssel, und diese Verbindung hat keinen.</translation>
    </message>
    <message>
        <source>The server asks for a key.</source>
        <translation>Der Server verlangt einen Schlüssel.</translation>
    </message>
    <message>
        <source>The server behind the address did not answer in time (status {status}).</source>
        <translation>Der Server hinter der Adresse hat nicht rechtzeitig geantwortet (Status {status}).</translation>
    </message>
    <message>
        <source>The server behind the address did not answer properly (status {status}).</source>
        <translation>Der Server hinter der Adresse hat nicht richtig geantwortet (Status {status}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server could not answer (status {status}).</source>
        <translation>Der Server konnte nicht antworten (Status {status}).</translation>
    </message>
    <message>
        <source>The server decides</source>
        <translation>Der Server entscheidet</translation>
    </message>
    <message>
        <source>The server did not accept the request (status {status}).</source>
        <translation>Der Server hat die Anfrage nicht angenommen (Status {status}).</translation>
    </message>
    <message>
        <source>The server does not allow this with the key of this connection.</source>
        <translation>Der Server erlaubt das mit dem Schlüssel dieser Verbindung nicht.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server does not have this API.</source>
        <translation>Der Server hat diese API nicht.</translation>
    </message>
    <message>
        <source>The server does not know this model.</source>
        <translation>Der Server kennt dieses Modell nicht.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”, and does not say what it has. Type a name.</source>
        <translation>Der Server kennt „{model}“ nicht und sagt nicht, was er hat. Tippen Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”. It has “{other}”.</source>
        <translation>Der Server kennt „{model}“ nicht. Er hat „{other}“.</translation>
    </message>
    <message>
        <source>The server does not say which models it has. Name one with --model.</source>
        <translation>Der Server sagt nicht, welche Modelle er hat. Nennen Sie eines mit --model.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at {place}. Check the address.</source>
        <translation>Der Server spricht bei {place} kein HTTP. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server does not take the field stream_options. It is left out from now on, so the number of tokens is an estimate.</source>
        <translation>Der Server nimmt das Feld stream_options nicht an. Es wird von nun an weggelassen, darum ist die Zahl der Token geschätzt.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error and did not say which.</source>
        <translation>Der Server hat die Antwort mit einem Fehler beendet und nicht gesagt, mit welchem.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error.</source>
        <translation>Der Server hat die Antwort mit einem Fehler beendet.</translation>
    </message>
    <message>
        <source>The server had an error of its own (status {status}).</source>
        <translation>Der Server hatte selbst einen Fehler (Status {status}).</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>Der Server hat ein Problem.</translation>
    </message>
    <message>
        <source>The server has another API.</source>
        <translation>Der Server hat eine andere API.</translation>
    </message>
    <message>
        <source>The server has gone quiet.</source>
        <translation>Der Server ist still geworden.</translation>
    </message>
    <message>
        <source>The server has neither Chat Completions nor Responses; replies come by {api}.</source>
        <translation>Der Server hat weder Chat Completions noch Responses; Antworten kommen über {api}.</translation>
    </message>
    <message>
        <source>The server has no model “{model}”. Choose another one.</source>
        <translation>Der Server hat kein Modell „{model}“. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>Der Server hat kein solches Modell. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The server has not said which models it has. Name one.</source>
        <translation>Der Server hat nicht gesagt, welche Modelle er hat. Nennen Sie eines.</translation>
    </message>
    <message>
        <source>The server is not available at the moment (status {status}).</source>
        <translation>Der Server ist im Moment nicht verfügbar (Status {status}).</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>Der Server ist überlastet.</translation>
    </message>
    <message>
        <source>The server lists no models at this address. Check the address (most end in /v1), or type the model's name.</source>
        <translation>Der Server listet an dieser Adresse keine Modelle auf. Prüfen Sie die Adresse (die meisten enden auf /v1), oder tippen Sie den Namen des Modells ein.</translation>
    </message>
    <message>
        <source>The server lists no models. Type a name.</source>
        <translation>Der Server listet keine Modelle auf. Tippen Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>The server lists no models. Type the name of the one to use.</source>
        <translation>Der Server listet keine Modelle auf. Tippen Sie den Namen dessen ein, das Sie verwenden möchten.</translation>
    </message>
    <message>
        <source>The server refused the key of this connection.</source>
        <translation>Der Server hat den Schlüssel dieser Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Der Server hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The server refused this for the model, and was asked again without it: {names}. It is left out from now on.</source>
        <translation>Der Server hat dies für das Modell abgelehnt und wurde ohne dies noch einmal gefragt: {names}. Es wird von nun an weggelassen.</translation>
    </message>
    <message>
        <source>The server refuses the smallest request.</source>
        <translation>Der Server lehnt die kleinste Anfrage ab.</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>Der Server sagt: {words}</translation>
    </message>
    <message>
        <source>The server sent an error without words.</source>
        <translation>Der Server hat einen Fehler ohne Worte gesendet.</translation>
    </message>
    <message>
        <source>The server sent no more text.</source>
        <translation>Der Server hat keinen weiteren Text gesendet.</translation>
    </message>
    <message>
        <source>The server sent no text.</source>
        <translation>Der Server hat keinen Text gesendet.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now until {time}.</source>
        <translation>Der Server nimmt bis {time} keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation>Der Server nimmt zurzeit keine Anfragen mehr an.</translation>
    </message>
    <message>
        <source>The server waited too long for the request (status {status}).</source>
        <translation>Der Server hat zu lange auf die Anfrage gewartet (Status {status}).</translation>
    </message>
    <message>
        <source>The server's answer could not be decoded.</source>
        <translation>Die Antwort des Servers konnte nicht entschlüsselt werden.</translation>
    </message>
    <message>
        <source>The server's certificate is not accepted.</source>
        <translation>Das Zertifikat des Servers wird nicht anerkannt.</translation>
    </message>
    <message>
        <source>The server's list of models is too large.</source>
        <translation>Die Modellliste des Servers ist zu groß.</translation>
    </message>
    <message>
        <source>The server's stream is not understood. Check the address; most end in /v1.</source>
        <translation>Der Stream des Servers ist nicht zu verstehen. Prüfen Sie die Adresse; die meisten enden auf /v1.</translation>
    </message>
    <message>
        <source>The service ended the reply. Another wording may help.</source>
        <translation>Der Dienst hat die Antwort beendet. Vielleicht hilft eine andere Formulierung.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message ({reasons}). Another wording may help.</source>
        <translation>Der Inhaltsfilter des Dienstes hat die Nachricht gestoppt ({reasons}). Vielleicht hilft eine andere Formulierung.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message. Another wording may help.</source>
        <translation>Der Inhaltsfilter des Dienstes hat die Nachricht gestoppt. Vielleicht hilft eine andere Formulierung.</translation>
    </message>
    <message>
        <source>The shortcuts cannot be saved: {reason}.</source>
        <translation>Die Tastenkürzel können nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The test could not go on.</source>
        <translation>Der Test konnte nicht weitergehen.</translation>
    </message>
    <message>
        <source>The test took too long.</source>
        <translation>Der Test hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The test was ended before its diagnosis.</source>
        <translation>Der Test wurde vor seiner Diagnose beendet.</translation>
    </message>
    <message>
        <source>The value of {name} has letters that no header may have.</source>
        <translation>Der Wert von {name} hat Zeichen, die keine Kopfzeile haben darf.</translation>
    </message>
    <message>
        <source>The variable {name} is not set.</source>
        <translation>Die Variable {name} ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The word cannot be kept: {reason}</source>
        <translation>Das Wort kann nicht aufbewahrt werden: {reason}</translation>
    </message>
    <message>
        <source>Their file cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>Ihre Datei kann nicht gelesen werden ({reason}): Es gelten die Voreinstellungen, und Änderungen halten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Their file has version {found}, and this program knows versions up to {known}.</source>
        <translation>Ihre Datei hat die Version {found}, und dieses Programm kennt Versionen bis {known}.</translation>
    </message>
    <message>
        <source>Their file is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>Ihre Datei ist beschädigt und lässt sich nicht verschieben: Es gelten die Voreinstellungen, und Änderungen halten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Their file was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>Ihre Datei war beschädigt: Es gelten die Voreinstellungen, und sie ist als {name} aufgehoben.</translation>
    </message>
    <message>
        <source>Their folder cannot be written to.</source>
        <translation>In ihren Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Their folder or file cannot be written to.</source>
        <translation>In ihren Ordner oder ihre Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>Design: wie das System</translation>
    </message>
    <message>
        <source>There are no older messages to leave out. Shorten it, or use a model with a larger context window.</source>
        <translation>Es gibt keine älteren Nachrichten, die weggelassen werden könnten. Kürzen Sie sie, oder verwenden Sie ein Modell mit einem größeren Kontextfenster.</translation>
    </message>
    <message>
        <source>There are no presets.</source>
        <translation>Es gibt keine Vorlagen.</translation>
    </message>
    <message>
        <source>There are no saved prompts.</source>
        <translation>Es gibt keine gespeicherten Prompts.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} headers; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} header; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>Es ist {count} Kopfzeile; höchstens {most} können gesendet werden.</numerusform>
            <numerusform>Es sind {count} Kopfzeilen; höchstens {most} können gesendet werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} stop sequences; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} stop sequence; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>Es ist {count} Stoppfolge; höchstens {most} können gesendet werden.</numerusform>
            <numerusform>Es sind {count} Stoppfolgen; höchstens {most} können gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a prompt of that name already.</source>
        <translation>Es gibt schon einen Prompt dieses Namens.</translation>
    </message>
    <message>
        <source>There is a web page at this address.</source>
        <translation>An dieser Adresse ist eine Webseite.</translation>
    </message>
    <message>
        <source>There is no chat API at this address. Check it; most end in /v1.</source>
        <translation>An dieser Adresse gibt es keine Chat-API. Prüfen Sie sie; die meisten enden auf /v1.</translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, use: {command}</source>
        <translation>Es gibt keine Anzeige für ein Fenster (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt). Im Terminal: {command}</translation>
    </message>
    <message>
        <source>There is no finished reply</source>
        <translation>Es gibt keine fertige Antwort</translation>
    </message>
    <message>
        <source>There is no notice</source>
        <translation>Es gibt keinen Hinweis</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>Diesen Host gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>There is nothing to draw on.</source>
        <translation>Es gibt nichts, worauf gezeichnet werden kann.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>Es gibt noch nichts zu senden. Schreiben Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>Es gibt nur eine Version</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <translation>Es gab keinen Fehler.</translation>
    </message>
    <message>
        <source>These files are where keys and passwords are kept, or belong to this program. What you attach is sent to the server.</source>
        <translation>In diesen Dateien werden Schlüssel und Passwörter aufbewahrt, oder sie gehören zu diesem Programm. Was Sie anhängen, wird an den Server gesendet.</translation>
    </message>
    <message>
        <source>These keys cannot be changed here</source>
        <translation>Diese Tasten lassen sich hier nicht ändern</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>Diese Tasten können nicht verwendet werden.</translation>
    </message>
    <message>
        <source>They count for every conversation with it, unless a preset or the conversation says otherwise.</source>
        <translation>Sie gelten für jede Unterhaltung mit ihr, sofern nicht eine Vorlage oder die Unterhaltung etwas anderes sagt.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach…</translation>
    </message>
    <message>
        <source>This conversation can only be read.</source>
        <translation>Diese Unterhaltung kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This conversation has parameters of its own: {names}</source>
        <translation>Diese Unterhaltung hat eigene Parameter: {names}</translation>
    </message>
    <message>
        <source>This conversation is kept in memory only. It is gone when you leave it or the program ends.</source>
        <translation>Diese Unterhaltung bleibt nur im Arbeitsspeicher. Sie ist weg, wenn Sie sie verlassen oder das Programm endet.</translation>
    </message>
    <message>
        <source>This conversation is not kept yet</source>
        <translation>Diese Unterhaltung ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>This conversation reaches its cost limit.</source>
        <translation>Diese Unterhaltung erreicht ihre Kostengrenze.</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Dieses Bild kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This is no JSON object: names and values between curly brackets.</source>
        <translation>Das ist kein JSON-Objekt: Namen und Werte zwischen geschweiften Klammern.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Das ist keine Datei, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is not JSON: {what} (line {line}, column {column}).</source>
        <translation>Das ist kein JSON: {what} (Zeile {line}, Spalte {column}).</translation>
    </message>
    <message>
        <source>This link is not opened: it is not a web or mail address.</source>
        <translation>Dieser Link wird nicht geöffnet: Er ist keine Web- oder Mailadresse.</translation>
    </message>
    <message>
        <source>This one message is too long.</source>
        <translation>Diese eine Nachricht ist zu lang.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>This system has no keychain that the program can use.</source>
        <translation>Dieses System hat keinen Schlüsselbund, den das Programm verwenden kann.</translation>
    </message>
    <message>
        <source>This system has no printing.</source>
        <translation>Dieses System kann nicht drucken.</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Nachgedacht</translation>
    </message>
    <message>
        <source>Thought for {wait}</source>
        <translation>{wait} nachgedacht</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Titles and messages of all versions were searched, but nothing has {words}.</source>
        <translation>Titel und Nachrichten aller Versionen wurden durchsucht, aber nirgends steht {words}.</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>Titel vom Modell</translation>
    </message>
    <message>
        <source>To the message box</source>
        <translation>Zum Nachrichtenfeld</translation>
    </message>
    <message>
        <source>To the next message</source>
        <translation>Zur nächsten Nachricht</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>To the previous message</source>
        <translation>Zur vorigen Nachricht</translation>
    </message>
    <message>
        <source>To the previous pane</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation>Tokengrenze</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tool call, not executed: {name}</source>
        <translation>Werkzeugaufruf, nicht ausgeführt: {name}</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translate into {{language|English}}: {{text}}</source>
        <translation>Übersetze ins {{language|Englische}}: {{text}}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>Neuer Versuch in {wait}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Jetzt neuer Versuch.</translation>
    </message>
    <message>
        <source>Two ropes burn for an hour each, unevenly. How do I measure 45 minutes?</source>
        <translation>Zwei Seile brennen je eine Stunde, ungleichmäßig. Wie messe ich 45 Minuten?</translation>
    </message>
    <message>
        <source>Type / and a name in the message box to insert one. {{name}} and {{name|default}} are fields that are filled in then; {{clipboard}} and {{date}} fill themselves in.</source>
        <translation>Tippen Sie / und einen Namen ins Nachrichtenfeld, um einen einzufügen. {{name}} und {{name|default}} sind Felder, die dann ausgefüllt werden; {{clipboard}} und {{date}} füllen sich selbst aus.</translation>
    </message>
    <message>
        <source>US dollars for 1,000,000 tokens</source>
        <translation>US-Dollar für 1.000.000 Token</translation>
    </message>
    <message>
        <source>US dollars that a conversation may cost before the program asks whether to send more; 0 never asks. Only models whose prices are known count.</source>
        <translation>US-Dollar, die eine Unterhaltung kosten darf, bevor das Programm fragt, ob mehr gesendet werden soll; bei 0 fragt es nie. Nur Modelle zählen, deren Preise bekannt sind.</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Unarchive conversation</source>
        <translation>Unterhaltung zurückholen</translation>
    </message>
    <message>
        <source>Underline misspelled words while you write. No word leaves this computer for that.</source>
        <translation>Falsch geschriebene Wörter beim Schreiben unterstreichen. Dafür verlässt kein Wort diesen Computer.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unpin conversation</source>
        <translation>Unterhaltung lösen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Use Chat Completions</source>
        <translation>Chat Completions verwenden</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Anderen Ordner verwenden…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>Das dunkle Design verwenden.</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>Das helle Design verwenden.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>{address} verwenden</translation>
    </message>
    <message>
        <source>Use {api}</source>
        <translation>{api} verwenden</translation>
    </message>
    <message>
        <source>Use {field}</source>
        <translation>{field} verwenden</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} verwenden</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>„{name}“ verwenden</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Verbosity</source>
        <translation>Ausführlichkeit</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>Version gelöscht</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} von {count}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Waiting for a tool</source>
        <translation>Wartet auf ein Werkzeug</translation>
    </message>
    <message>
        <source>Waiting for the first word</source>
        <translation>Wartet auf das erste Wort</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Watch it think</source>
        <translation>Beim Nachdenken zusehen</translation>
    </message>
    <message>
        <source>What comes from the command {name} is no key.</source>
        <translation>Was vom Befehl {name} kommt, ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>What comes from the variable {name} is no key.</source>
        <translation>Was aus der Variablen {name} kommt, ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation>Das hilft: {words}</translation>
    </message>
    <message>
        <source>What helps: {words}.</source>
        <translation>Das hilft: {words}.</translation>
    </message>
    <message>
        <source>What is kept as the key cannot be one.</source>
        <translation>Was als Schlüssel aufbewahrt wird, kann keiner sein.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Was beschäftigt Sie?</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: its role and its rules.</source>
        <translation>Was dem Modell vor der Unterhaltung gesagt wird: seine Rolle und seine Regeln.</translation>
    </message>
    <message>
        <source>What the server sent is no list of models. Check the address; most end in /v1.</source>
        <translation>Was der Server gesendet hat, ist keine Liste von Modellen. Prüfen Sie die Adresse; die meisten enden auf /v1.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>What was written last before the program ended cannot be read. It is kept as {name}; what was written before it is here.</source>
        <translation>Was vor dem Ende des Programms zuletzt geschrieben wurde, kann nicht gelesen werden. Es ist als {name} aufgehoben; was davor geschrieben wurde, ist hier.</translation>
    </message>
    <message>
        <source>What you write is kept here, on this computer.</source>
        <translation>Was Sie schreiben, bleibt hier, auf diesem Computer.</translation>
    </message>
    <message>
        <source>What you write now stays in memory until the program ends.</source>
        <translation>Was Sie jetzt schreiben, bleibt im Arbeitsspeicher, bis das Programm endet.</translation>
    </message>
    <message>
        <source>When a server does not answer</source>
        <translation>Wenn ein Server nicht antwortet</translation>
    </message>
    <message>
        <source>Where it stood last, if a screen is still there.</source>
        <translation>Wo es zuletzt stand, wenn dort noch ein Bildschirm ist.</translation>
    </message>
    <message>
        <source>Where replies come from. New conversations begin with the one that is chosen.</source>
        <translation>Woher Antworten kommen. Neue Unterhaltungen beginnen mit der, die gewählt ist.</translation>
    </message>
    <message>
        <source>Whether it filled the screen last.</source>
        <translation>Ob es zuletzt den Bildschirm füllte.</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Welche Anfrage</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>Breite der Seitenleiste</translation>
    </message>
    <message>
        <source>Window and price</source>
        <translation>Fenster und Preis</translation>
    </message>
    <message>
        <source>Window and price…</source>
        <translation>Fenster und Preis…</translation>
    </message>
    <message>
        <source>Window maximised</source>
        <translation>Fenster maximiert</translation>
    </message>
    <message>
        <source>With the beginning of the reply</source>
        <translation>Mit dem Anfang der Antwort</translation>
    </message>
    <message>
        <source>Without a key it answers nothing. Enter the one that its service issued.</source>
        <translation>Ohne Schlüssel antwortet er nicht. Geben Sie den ein, den sein Dienst ausgegeben hat.</translation>
    </message>
    <message>
        <source>Words that are right, one on a line; read when the program starts.</source>
        <translation>Wörter, die richtig sind, eines je Zeile; gelesen, wenn das Programm startet.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Lange Codezeilen umbrechen</translation>
    </message>
    <message>
        <source>Write a Python function that groups dates by ISO week, with a test.</source>
        <translation>Schreib eine Python-Funktion, die Datumsangaben nach ISO-Woche gruppiert, mit einem Test.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Schreiben Sie zuerst eine Frage.</translation>
    </message>
    <message>
        <source>Write and send. {stop} stops a reply at once; what came stays, and {continue} lets it go on. {regenerate} asks again and keeps the reply before as a version.</source>
        <translation>Schreiben und senden Sie. {stop} stoppt eine Antwort sofort; was kam, bleibt, und {continue} lässt sie weitergehen. {regenerate} fragt noch einmal und behält die bisherige Antwort als Version.</translation>
    </message>
    <message>
        <source>Write me a long answer</source>
        <translation>Schreib mir eine lange Antwort</translation>
    </message>
    <message>
        <source>Write some code</source>
        <translation>Schreib etwas Code</translation>
    </message>
    <message>
        <source>Write the last message anew, while nothing is written in the box.</source>
        <translation>Die letzte Nachricht neu schreiben, solange im Feld nichts steht.</translation>
    </message>
    <message>
        <source>Write the last message anew; the one before is kept as a version.</source>
        <translation>Die letzte Nachricht neu schreiben; die bisherige bleibt als Version erhalten.</translation>
    </message>
    <message>
        <source>Write the next message while it answers</source>
        <translation>Schreiben Sie die nächste Nachricht, während es antwortet</translation>
    </message>
    <message>
        <source>Write the next message while it waits</source>
        <translation>Schreiben Sie die nächste Nachricht, während gewartet wird</translation>
    </message>
    <message>
        <source>Write this message anew.</source>
        <translation>Diese Nachricht neu schreiben.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>PDF wird geschrieben…</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Nach {name} geschrieben.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>You can read, search and export; what you write now is not kept.</source>
        <translation>Sie können lesen, suchen und exportieren; was Sie jetzt schreiben, wird nicht behalten.</translation>
    </message>
    <message>
        <source>Your conversation is kept. The details can be copied for a report.</source>
        <translation>Ihre Unterhaltung bleibt erhalten. Die Einzelheiten können für einen Bericht kopiert werden.</translation>
    </message>
    <message>
        <source>Your conversations are closed: the program is ending.</source>
        <translation>Ihre Unterhaltungen sind geschlossen: Das Programm endet gerade.</translation>
    </message>
    <message>
        <source>Your conversations are in a folder on a network, where the file can be damaged when the connection breaks. A folder on this computer is safer.</source>
        <translation>Ihre Unterhaltungen liegen in einem Ordner im Netzwerk, wo die Datei beschädigt werden kann, wenn die Verbindung abbricht. Ein Ordner auf diesem Computer ist sicherer.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only, so this was not done.</source>
        <translation>Ihre Unterhaltungen sind nur zum Lesen geöffnet, darum wurde dies nicht getan.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only.</source>
        <translation>Ihre Unterhaltungen sind nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened.</source>
        <translation>Ihre Unterhaltungen können nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Your conversations stay where they were.</source>
        <translation>Ihre Unterhaltungen bleiben, wo sie waren.</translation>
    </message>
    <message>
        <source>Your desktop says so when the window is not in front; a click leads to the conversation.</source>
        <translation>Ihr Desktop sagt es, wenn das Fenster nicht vorn ist; ein Klick führt zur Unterhaltung.</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Ihre Dateien</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Your own words could not be read; the file is kept as {name}.</source>
        <translation>Ihre eigenen Wörter konnten nicht gelesen werden; die Datei ist als {name} aufgehoben.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved.</source>
        <translation>Ihre Einstellungen können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>a PEM file to trust as well</source>
        <translation>eine PEM-Datei, der auch vertraut wird</translation>
    </message>
    <message>
        <source>a letter that is kind and firm</source>
        <translation>einen Brief, freundlich und bestimmt</translation>
    </message>
    <message>
        <source>as to a curious friend</source>
        <translation>wie einem neugierigen Freund</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>fragt an…</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>beim nächsten Start</translation>
    </message>
    <message>
        <source>calling a tool</source>
        <translation>ruft ein Werkzeug auf</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a connection</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a model</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a preset</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>headings, lists, tables, code</source>
        <translation>Überschriften, Listen, Tabellen, Code</translation>
    </message>
    <message>
        <source>hidden characters are shown</source>
        <translation>verborgene Zeichen werden gezeigt</translation>
    </message>
    <message>
        <source>in the message</source>
        <translation>in der Nachricht</translation>
    </message>
    <message>
        <source>in the next window</source>
        <translation>im nächsten Fenster</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>es gehört zu einem anderen Host</translation>
    </message>
    <message>
        <source>it does not speak TLS there; the address may need http://</source>
        <translation>dort wird kein TLS gesprochen; vielleicht braucht die Adresse http://</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>es ist abgelaufen</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>es ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>it is none of {words}</source>
        <translation>es ist keines von diesen: {words}</translation>
    </message>
    <message>
        <source>it is not a list of four numbers</source>
        <translation>es ist keine Liste von vier Zahlen</translation>
    </message>
    <message>
        <source>it is not a list of names</source>
        <translation>es ist keine Liste von Namen</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>es ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>es ist noch nicht gültig</translation>
    </message>
    <message>
        <source>it is not within {low} and {high}</source>
        <translation>es liegt nicht zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>es ist selbst signiert</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>it offers only an old version of TLS</source>
        <translation>es wird nur eine alte Version von TLS angeboten</translation>
    </message>
    <message>
        <source>it was issued by an authority that this computer does not know</source>
        <translation>es wurde von einer Stelle ausgestellt, die dieser Computer nicht kennt</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>es wurde widerrufen</translation>
    </message>
    <message>
        <source>legacy Completions</source>
        <translation>altes Completions</translation>
    </message>
    <message>
        <source>making an image</source>
        <translation>erstellt ein Bild</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>kein Guthaben mehr</translation>
    </message>
    <message>
        <source>no encryption that both sides accept was found</source>
        <translation>keine Verschlüsselung wurde gefunden, die beide Seiten annehmen</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <translation>kein Modell gewählt</translation>
    </message>
    <message>
        <source>no window can be there</source>
        <translation>dort kann kein Fenster sein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none needed for most local servers</source>
        <translation>bei den meisten lokalen Servern nicht nötig</translation>
    </message>
    <message>
        <source>not in a list</source>
        <translation>in keiner Liste</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>bemerkt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>one of the numbers is not whole</source>
        <translation>eine der Zahlen ist nicht ganz</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
    <message>
        <source>optional; else from the server’s list</source>
        <translation>freiwillig; sonst aus der Liste des Servers</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>or an emoji</source>
        <translation>oder ein Emoji</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>hier einfügen</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>queued by the server</source>
        <translation>vom Server eingereiht</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>Anfragegrenze erreicht</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running code</source>
        <translation>führt Code aus</translation>
    </message>
    <message>
        <source>searching files</source>
        <translation>durchsucht Dateien</translation>
    </message>
    <message>
        <source>searching the web</source>
        <translation>durchsucht das Web</translation>
    </message>
    <message>
        <source>see how waiting looks</source>
        <translation>sehen, wie Warten aussieht</translation>
    </message>
    <message>
        <source>see it come, stop it, go on</source>
        <translation>sehen, wie sie kommt, stoppen, fortsetzen</translation>
    </message>
    <message>
        <source>small, and with a test</source>
        <translation>klein und mit einem Test</translation>
    </message>
    <message>
        <source>something went wrong in the program</source>
        <translation>im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>streamt</translation>
    </message>
    <message>
        <source>streaming, ≈ {rate} tokens/s</source>
        <translation>streamt, ≈ {rate} Token/s</translation>
    </message>
    <message>
        <source>the Chat Completions API</source>
        <translation>die Chat-Completions-API</translation>
    </message>
    <message>
        <source>the Responses API</source>
        <translation>die Responses-API</translation>
    </message>
    <message>
        <source>the address seems to be wrong</source>
        <translation>die Adresse scheint falsch zu sein</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>die Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the connection, then the server</source>
        <translation>der Verbindung, dann dem Server</translation>
    </message>
    <message>
        <source>the conversation is too long</source>
        <translation>die Unterhaltung ist zu lang</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>die Demo</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>der Schlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>the legacy Completions API</source>
        <translation>die alte Completions-API</translation>
    </message>
    <message>
        <source>the message was filtered</source>
        <translation>die Nachricht wurde gefiltert</translation>
    </message>
    <message>
        <source>the preset “{name}”, then the connection, then the server</source>
        <translation>der Vorlage „{name}“, dann der Verbindung, dann dem Server</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>das Programm wurde geschlossen</translation>
    </message>
    <message>
        <source>the request could not be sent</source>
        <translation>die Anfrage konnte nicht gesendet werden</translation>
    </message>
    <message>
        <source>the server does not have this API</source>
        <translation>der Server hat diese API nicht</translation>
    </message>
    <message>
        <source>the server does not know this model</source>
        <translation>der Server kennt dieses Modell nicht</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>der Server hat ein Problem</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>der Server hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>the system’s; or http://…, socks5://…, direct</source>
        <translation>der des Systems; oder http://…, socks5://…, direct</translation>
    </message>
    <message>
        <source>the thinking folds away</source>
        <translation>das Nachdenken klappt sich ein</translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation>dieser Computer vertraut ihm nicht</translation>
    </message>
    <message>
        <source>this connection’s settings</source>
        <translation>den Einstellungen dieser Verbindung</translation>
    </message>
    <message>
        <source>tokens, such as 128k</source>
        <translation>Token, etwa 128k</translation>
    </message>
    <message>
        <source>translate</source>
        <translation>übersetzen</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>two days, no hurry</source>
        <translation>zwei Tage, keine Eile</translation>
    </message>
    <message>
        <source>unnamed tool</source>
        <translation>Werkzeug ohne Namen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>Version {number} von {count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>wartet auf den nächsten Versuch</translation>
    </message>
    <message>
        <source>whichever is chosen</source>
        <translation>die jeweils gewählte</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>mit Dateien</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>{api} at {address}</source>
        <translation>{api} bei {address}</translation>
    </message>
    <message>
        <source>{api}, in one piece</source>
        <translation>{api}, in einem Stück</translation>
    </message>
    <message>
        <source>{api}, streamed</source>
        <translation>{api}, gestreamt</translation>
    </message>
    <message>
        <source>{api}, with {field}</source>
        <translation>{api}, mit {field}</translation>
    </message>
    <message>
        <source>{api}, without {field}</source>
        <translation>{api}, ohne {field}</translation>
    </message>
    <message>
        <source>{at} s  {name}{data}</source>
        <translation>{at} s  {name}{data}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>For one: {count} byte</extracomment>
        <translation>
            <numerusform>{count} Byte</numerusform>
            <numerusform>{count} Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} commands</source>
        <extracomment>For one: {count} command</extracomment>
        <translation>
            <numerusform>{count} Befehl</numerusform>
            <numerusform>{count} Befehle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <extracomment>For one: {count} conversation</extracomment>
        <translation>
            <numerusform>{count} Unterhaltung</numerusform>
            <numerusform>{count} Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations archived</source>
        <extracomment>For one: {count} conversation archived</extracomment>
        <translation>
            <numerusform>{count} Unterhaltung archiviert</numerusform>
            <numerusform>{count} Unterhaltungen archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <extracomment>For one: {count} conversation deleted</extracomment>
        <translation>
            <numerusform>{count} Unterhaltung gelöscht</numerusform>
            <numerusform>{count} Unterhaltungen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages could be read.</source>
        <extracomment>For one: {count} message could be read.</extracomment>
        <translation>
            <numerusform>{count} Nachricht konnte gelesen werden.</numerusform>
            <numerusform>{count} Nachrichten konnten gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <extracomment>For one: {count} model</extracomment>
        <translation>
            <numerusform>{count} Modell</numerusform>
            <numerusform>{count} Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new presets and prompts were taken in.</source>
        <extracomment>For one: {count} new preset or prompt was taken in.</extracomment>
        <translation>
            <numerusform>{count} neue Vorlage oder neuer Prompt wurde übernommen.</numerusform>
            <numerusform>{count} neue Vorlagen und Prompts wurden übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the connections in {path} could not be understood.</source>
        <extracomment>For one: {count} of the connections in {path} could not be understood.</extracomment>
        <translation>
            <numerusform>{count} der Verbindungen in {path} war nicht zu verstehen.</numerusform>
            <numerusform>{count} der Verbindungen in {path} waren nicht zu verstehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {window} tokens</source>
        <translation>{count} von {window} Token</translation>
    </message>
    <message numerus="yes">
        <source>{count} results</source>
        <extracomment>For one: {count} result</extracomment>
        <translation>
            <numerusform>{count} Treffer</numerusform>
            <numerusform>{count} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <extracomment>For one: {count} setting</extracomment>
        <translation>
            <numerusform>{count} Einstellung</numerusform>
            <numerusform>{count} Einstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shortcuts</source>
        <extracomment>For one: {count} shortcut</extracomment>
        <translation>
            <numerusform>{count} Tastenkürzel</numerusform>
            <numerusform>{count} Tastenkürzel</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>{count} bisher</translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <extracomment>For one: {count} token</extracomment>
        <translation>
            <numerusform>{count} Token</numerusform>
            <numerusform>{count} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens are known</source>
        <extracomment>For one: {count} token is known</extracomment>
        <translation>
            <numerusform>{count} Token ist bekannt</numerusform>
            <numerusform>{count} Token sind bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} alone is needed to move and to write.</source>
        <translation>{keys} allein wird zum Bewegen und Schreiben gebraucht.</translation>
    </message>
    <message>
        <source>{keys} alone would be typed. Hold Ctrl or Alt with it.</source>
        <translation>{keys} allein würde getippt. Halten Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>{keys} does not do “{title}”: another command has these keys.</source>
        <translation>{keys} tut nicht „{title}“: Ein anderer Befehl hat diese Tasten.</translation>
    </message>
    <message>
        <source>{keys} does {titles} now. It will no longer.</source>
        <translation>{keys} ist jetzt mit {titles} belegt. Das gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>{keys} does “{title}” from now on.</source>
        <translation>{keys} tut von nun an „{title}“.</translation>
    </message>
    <message>
        <source>{keys} does “{title}”, which cannot be changed.</source>
        <translation>{keys} tut „{title}“, und das lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>{keys}: change or remove, of “{title}”</source>
        <translation>{keys}: ändern oder entfernen, von „{title}“</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} at {name}. What you leave empty is as it is known otherwise.</source>
        <translation>{model} bei {name}. Was Sie leer lassen, bleibt, wie es sonst bekannt ist.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>{name} answers only with a key. Paste it here.</source>
        <translation>{name} antwortet nur mit einem Schlüssel. Fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>{name} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{name} found at {place}: use it</source>
        <translation>{name} unter {place} gefunden: verwenden</translation>
    </message>
    <message>
        <source>{name} found at {place}: use {model}</source>
        <translation>{name} unter {place} gefunden: {model} verwenden</translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation>{name} hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>{name} has no key: {trouble}</source>
        <translation>{name} hat keinen Schlüssel: {trouble}</translation>
    </message>
    <message>
        <source>{name} has no list: {trouble} Enter asks again.</source>
        <translation>{name} hat keine Liste: {trouble} Eingabe fragt noch einmal.</translation>
    </message>
    <message>
        <source>{name} is no file of presets and prompts.</source>
        <translation>{name} ist keine Datei mit Vorlagen und Prompts.</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>{name} auf diesem Computer</translation>
    </message>
    <message>
        <source>{name} would hold a key. Headers are kept in a file; put it into the key field.</source>
        <translation>{name} enthielte einen Schlüssel. Kopfzeilen stehen in einer Datei; er gehört in das Schlüsselfeld.</translation>
    </message>
    <message>
        <source>{name} · tool call, not executed</source>
        <translation>{name} · Werkzeugaufruf, nicht ausgeführt</translation>
    </message>
    <message>
        <source>{name}, in part</source>
        <translation>{name}, zum Teil</translation>
    </message>
    <message>
        <source>{name}, {at} of {count}</source>
        <translation>{name}, {at} von {count}</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{number} conversations imported</source>
        <extracomment>For one: {number} conversation imported</extracomment>
        <translation>
            <numerusform>{number} Unterhaltung importiert</numerusform>
            <numerusform>{number} Unterhaltungen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{palette} finds every command, conversation, model and setting by a few letters.</source>
        <translation>{palette} findet jeden Befehl, jede Unterhaltung, jedes Modell und jede Einstellung mit ein paar Buchstaben.</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer.</source>
        <translation>{place} hat die Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>{place} did not answer.</source>
        <translation>{place} hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {wait}.</source>
        <translation>{place} hat nicht innerhalb von {wait} begonnen zu antworten.</translation>
    </message>
    <message>
        <source>{place} did not take the connection in time.</source>
        <translation>{place} hat die Verbindung nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Nothing is sent before you send something. Use https:// if you can.</source>
        <translation>{place} wird ohne Verschlüsselung angesprochen: Jeder auf dem Weg dorthin kann den Schlüssel und die Nachrichten lesen. Es wird nichts gesendet, bevor Sie etwas senden. Verwenden Sie nach Möglichkeit https://.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Use https://, or press Save again if you are sure.</source>
        <translation>{place} wird ohne Verschlüsselung erreicht: Jeder auf dem Weg kann den Schlüssel und die Nachrichten lesen. Verwenden Sie https://, oder drücken Sie noch einmal „Speichern“, wenn Sie sicher sind.</translation>
    </message>
    <message>
        <source>{place} sent nothing for {wait}.</source>
        <translation>{place} hat seit {wait} nichts gesendet.</translation>
    </message>
    <message>
        <source>{place} · OPENAI_API_KEY and OPENAI_BASE_URL</source>
        <translation>{place} · OPENAI_API_KEY und OPENAI_BASE_URL</translation>
    </message>
    <message>
        <source>{place} · found just now</source>
        <translation>{place} · eben gefunden</translation>
    </message>
    <message>
        <source>{place} · from the command line</source>
        <translation>{place} · von der Befehlszeile</translation>
    </message>
    <message>
        <source>{price} for 1,000,000 tokens is known</source>
        <translation>{price} für 1.000.000 Token sind bekannt</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} Token/s</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{reason}. They hold until the program ends; the next change is tried again.</source>
        <translation>{reason}. Sie gelten, bis das Programm endet; bei der nächsten Änderung wird es wieder versucht.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s to first word</source>
        <translation>{seconds} s bis zum ersten Wort</translation>
    </message>
    <message>
        <source>{seconds} unless set</source>
        <translation>{seconds}, wenn nichts gesetzt ist</translation>
    </message>
    <message>
        <source>{state} ({seconds} s)</source>
        <translation>{state} ({seconds} s)</translation>
    </message>
    <message>
        <source>{state} · {seconds} s</source>
        <translation>{state} · {seconds} s</translation>
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
        <translation>{title}: weniger</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title}: mehr</translation>
    </message>
    <message>
        <source>{title}: {keys}</source>
        <translation>{title}: {keys}</translation>
    </message>
    <message>
        <source>{variable} cannot be used.</source>
        <translation>{variable} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server.</source>
        <translation>„{host}“ ist nicht der Name eines Servers.</translation>
    </message>
    <message>
        <source>“{line}” is no header. A header looks like Name: value.</source>
        <translation>„{line}“ ist keine Kopfzeile. Eine Kopfzeile sieht so aus: Name: Wert.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a header’s name.</source>
        <translation>„{name}“ kann nicht der Name einer Kopfzeile sein.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>„{name}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent: pictures (PNG, JPEG, GIF, WebP), PDF and text can.</source>
        <translation>„{name}“ kann nicht gesendet werden: Bilder (PNG, JPEG, GIF, WebP), PDF und Text gehen.</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels: {limit} at most.</source>
        <translation>„{name}“ hat zu viele Pixel: höchstens {limit}.</translation>
    </message>
    <message>
        <source>“{name}” in the file of shortcuts is no list of keys.</source>
        <translation>„{name}“ in der Datei der Tastenkürzel ist keine Liste von Tasten.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its size cannot be read.</source>
        <translation>„{name}“ ist beschädigt: Die Größe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is no file; only files can be attached.</source>
        <translation>„{name}“ ist keine Datei; nur Dateien können angehängt werden.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>„{name}“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“{name}” is set by the program and cannot be replaced here.</source>
        <translation>„{name}“ wird vom Programm gesetzt und kann hier nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {limit} at most.</source>
        <translation>„{name}“ ist zu groß: höchstens {limit}.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the files of a message have {limit} together at most.</source>
        <translation>„{name}“ wurde nicht angehängt: Die Dateien einer Nachricht haben zusammen höchstens {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was not attached: {limit} files at most go with a message.</source>
        <extracomment>For one: “{name}” was not attached: {limit} file at most goes with a message.</extracomment>
        <translation>
            <numerusform>„{name}“ wurde nicht angehängt: Höchstens {limit} Datei geht mit einer Nachricht.</numerusform>
            <numerusform>„{name}“ wurde nicht angehängt: Höchstens {limit} Dateien gehen mit einer Nachricht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>„{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“{name}” would hold a key. This is kept in a file; put it into the key field.</source>
        <translation>„{name}“ enthielte einen Schlüssel. Dies steht in einer Datei; der Schlüssel gehört in das Schlüsselfeld.</translation>
    </message>
    <message>
        <source>“{text}” in the file of shortcuts, for “{name}”, names no keys.</source>
        <translation>„{text}“ in der Datei der Tastenkürzel, für „{name}“, nennt keine Tasten.</translation>
    </message>
    <message>
        <source>“{text}” is no number of tokens. It looks like 128000 or 128k.</source>
        <translation>„{text}“ ist keine Anzahl von Token. Sie sieht so aus: 128000 oder 128k.</translation>
    </message>
    <message>
        <source>“{text}” is no price. It looks like 2.50.</source>
        <translation>„{text}“ ist kein Preis. Er sieht so aus: 2,50.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds.</source>
        <translation>„{text}“ ist keine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>„{text}“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>„{text}“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“{title}” has these keys already.</source>
        <translation>„{title}“ hat diese Tasten schon.</translation>
    </message>
    <message>
        <source>“{title}” is not used as it stands in the file: {reason}.</source>
        <translation>„{title}“ wird nicht so verwendet, wie es in der Datei steht: {reason}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message numerus="yes">
        <source>… {count} bytes in the middle were not kept …</source>
        <extracomment>For one: … {count} byte in the middle was not kept …</extracomment>
        <translation>
            <numerusform>… {count} Byte in der Mitte wurde nicht behalten …</numerusform>
            <numerusform>… {count} Bytes in der Mitte wurden nicht behalten …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {count} characters more</source>
        <extracomment>For one: … {count} character more</extracomment>
        <translation>
            <numerusform>… {count} weiteres Zeichen</numerusform>
            <numerusform>… {count} weitere Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter insert · Esc leave</source>
        <translation>↑ ↓ wählen · Eingabe einfügen · Esc verlassen</translation>
    </message>
</context>
</TS>
