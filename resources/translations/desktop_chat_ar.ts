<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>DesktopChat</name>
    <message>
        <source>${input} / ${output}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${price} for 1,000,000 tokens is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(This message could not be read from the damaged file.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup that was just made cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can be attached in a moment, when the conversation is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for your conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key belongs to its address. It is asked for again for {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A native chat window for OpenAI and every server that speaks its API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Desktop Chat has saved your conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice says what happened and what helps. The test of the connection finds out why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset is a system prompt, a model and parameters under one name. Choose one at the top of a conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price has both sides: what goes in, and what comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy looks like http://host:8080 or socks5://host:1080; “direct” goes past any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy’s address ends with its port: remove what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy’s password would be kept in a file. Leave it out, and put the whole address into the variable HTTPS_PROXY instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark of the command has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply came, all at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time-out is from 1 to 86400 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back instead of a reply (status {status}). Check the address; most end in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About your connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About your conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About your models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add keys to “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the conversations of files that were exported as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, change, import and export presets and saved prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the first reply, ask its model for a short title; otherwise your first words are it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer came, and there was nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation or a project is one word, such as org-abc123.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations. Close it, or wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another wording may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any address that speaks the OpenAI API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive, {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was dragged last, at a text size of 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask above this cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask anything …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask anything. Replies appear as they are written, and Esc stops one at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for replies in one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the last reply again; the one before is kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask something in a small window, beside whatever you are doing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask with another system prompt, model and parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask, stop, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach private files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to: {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a conversation that is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new line in the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin new conversations without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the conversations of this file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the window to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot find the host {host}. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how the program looks and works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how this conversation is asked: temperature, limits and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the proxy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy of this connection, its user name and its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a certificate authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model in the main window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model, or type its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a server, add one, or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service, or a program that runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose pictures, PDF or text files that go with the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claude, by its compatible address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the last window then leaves the program there, where your desktop has a tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact shows more at a time: less room around rows, messages and buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations that you archive leave the list and stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the code without its hidden characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details for a problem report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the last code block, exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the last reply with its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message as it was written, in Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the message with its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text with its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is known of the last problem, without keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S favourite · F2 window and price · F5 refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut by the length limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut by the length limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeepSeek’s own models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected conversations; that can be undone for ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the version of the message that is shown, with what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} conversations</source>
        <extracomment>For one: Delete {count} conversation</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop Chat does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop Chat ended while this reply was coming. What had come is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send the message that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what the notice offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step tries one thing and has a time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the last message, in an empty box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the queued message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing your last message. Enter sends it anew, Esc leaves it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program and start it again; what you have begun to write stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes them, Esc leaves everything as it was, Tab goes on to the buttons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc stops the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message and version is kept on this computer. What you delete can be taken back for ten seconds with {undo}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain how the internet finds the computer I want to reach, as to a curious friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported conversations (*.json *.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting: {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra JSON body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that are merged into each request as they are, as a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields to fill in: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File, not part of this file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in {name}, field {at} of {count}. Tab goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, conversation, model or setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find commands, conversations, models and settings by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in the titles and messages of all conversations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {name}, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder {name}, {count}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the light or dark look of the desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow what is below again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork the conversation from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built with Qt, which is under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 1: only the likeliest words that together reach this share count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0, predictable, to 2, surprising. Change this or top-p, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the connection: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the conversation: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the preset: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPT models, from their maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemini, by its compatible address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a key at {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every command its own keys again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every setting its default again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the conversation or folder another name, in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Globe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the part of the window before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from this message in a conversation of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in a temporary copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next part of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the match before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY or ALL_PROXY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or the system’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help me write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help me write a short letter to my landlord about a heating that has failed for a week: kind, and firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High draws words, borders and the focus much more strongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a reasoning model may think before it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a reply may become, thinking included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the model writes, where it knows this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this conversation is asked, from the next message on. Empty fields follow {below}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server is your organisation's, give the file of its certificate authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image, not part of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image, not part of this file: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Importing: {number} conversations</source>
        <extracomment>For one: Importing: {number} conversation</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is Ollama, LM Studio or another model server running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be kept: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have {wanted}, which is set; replies come by {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has cost {spent}; this message adds at least ≈ {coming}, and the limit is {limit}. Raising it sets {raised} for this conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has moved to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked as soon as the conversations are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked when this reply ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a picture of a kind that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open already (process {process}) and cannot be reached from here: use its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open already (process {process}) and does not answer: end it, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open already (process {process}), and the message is too long to be handed over: paste it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open already and cannot be reached from here: use its window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open already and does not answer: end it, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open already, and the message is too long to be handed over: paste it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long: {count} characters of {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be mistyped, expired, or another service's. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was ended after {seconds}. What had been tried is above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, but not word by word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, by the legacy API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, with another limit field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works, without counting tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works; the server lists no models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its server, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the conversation at the top of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the system’s keychain, for this address alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Desktop Chat that differ from the defaults. Names are those of docs/shortcuts.md; an empty list leaves a command without keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out stream_options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave {name} to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, the key that is known stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the server by the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the server by the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the server by the preset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the server here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the conversation stand among the others again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the reply go on where it broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of models at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the conversations at the left, where the window is wide enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the conversations in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load image from {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for model servers on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for servers on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a model server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a folder and put the conversation into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all words of the window larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all words of the window smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes all words of the window larger or smaller, and what stands around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many makers’ models by one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistral’s own models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models and connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move conversation to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversations begin with this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conversations begin with this preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match, in the find field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came within the time limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No chat API was found there, nor at {count} addresses like it.</source>
        <extracomment>For one: No chat API was found there, nor at {count} address like it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No command is about “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations are listed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credit left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data for {wait}. A large model may need longer; Stop ends the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list yet. Type a model’s name, or press F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No log is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is connected; these replies are written in advance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notice offers anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting is about “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcut is about “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None answers on its usual port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not opened: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: the server has refused it for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: {api} has no field for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Enter uses the name as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it can be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in them can be changed. A temporary copy can go on from here; it is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is listening at {place}, but {name} answers at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is listening at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is listening there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is sent here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything but what you and the models write. A change shows when the program starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line; a reply ends before any of them. \n stands for a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last requests of this run can be looked at, and this is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open billing page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connection settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in main window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open models, very fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this page of {host} in the browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what a model thinks before it answers; otherwise one line stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI’s models in your Azure account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other model servers on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a code block scrolls sideways; the switch on a block changes that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the title and how the reply ended are all that others may see on your screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a calm weekend in a city that I have never seen: two days, good food, few queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset and parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset and parameters: nothing but the connection’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets and prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets and prompts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets and prompts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Save again to keep the connection all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press keys to change or remove them, or add others. Changes hold at once in every window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the first button of the notice over the message box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match, in the find field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price in, cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the conversation back into the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the conversation into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cursor into the message box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the message that waits back into the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the notice over the message box away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this message back into the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your own name in place of {{{name}}} in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the cost limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the environment when it is needed; the key is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read how everything is done; it needs no network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on at the message before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on at the next message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced keeps everything still, also where your desktop allows things to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh all lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regenerate the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the folder; what is in it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the queued message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies come by {api} from {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies come by {api}, in one piece: streaming does not work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies come by {api}. Models have to be typed by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies that were written in advance; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the built-in ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run into a rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run into a rate limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run without a shell, for 10 seconds at most; what it prints is the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvaged conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all conversations in one file, from which they can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save conversation as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the conversation as a Markdown file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the conversation as a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the conversation as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the image as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the whole conversation, all versions of it, as a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how to begin and where to look further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what this program is, and its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all messages for “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by command or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or type a model’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the whole conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send no {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message, or queue it while a reply comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the queued message now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter (Enter for a new line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with Enter (Shift+Enter for a new line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send without the oldest messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Enter for a new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all words in their own size again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} models</source>
        <extracomment>For one: Show {count} model</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show me what you can draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me what you can draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the conversation above in the list, a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the conversation below in the list, an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the end of the conversation and follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list of conversations at the left, or hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version after of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version before of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was sent to the server, and what came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some characters could not be read; they are shown as “�”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the presets and prompts in {name} could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in it looks like a key. This is kept in a file; use the key field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound, not part of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and tool calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running here; its menu ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the reply and send the message that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the reply and send this message now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the reply; else close what is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the content filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the content filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Super</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the light or dark look of your desktop, and changes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was deleted, while that is offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the conversation off the list and keep it in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the conversation out of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me at length how streams and pipes keep from overflowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell when a reply ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection step by step, and mend what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no variable’s name. It looks like OPENAI_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That text has {given} characters. The box takes {limit}; the rest was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API is at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no credit left, or its spending limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address begins with “{scheme}://”; only https:// and http:// work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be read. It looks like https://api.openai.com/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a space, a line break or an invisible character inside. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has a user name or password before “@”. Put a key into the key field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no host: after https:// the server's name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty. It looks like https://api.openai.com/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not quite right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must end with its path: remove the “?” or “#” and what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {place} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address returned a web page instead of a list of models. Check it; most end in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address returned a web page instead of a reply. Check the base URL, and whether this network asks for a login first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address seems to be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address sends requests elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address sends requests on elsewhere (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address sends requests on to {target} (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address “{address}” has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup cannot be read either; an older one may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best {shown} of {count}. Type more to find others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in presets and prompts are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is empty. It names a program, such as: pass show openai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that prints the key failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command {name} could not be run ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command {name} could not be run: it has a letter that none may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command {name} failed, with status {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command {name} printed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command {name} took longer than {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection cannot be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection ended before the server said that the reply is whole; it may be incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is taken, but no answer came within {seconds}. The server may be loading a model, or hang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {place} was cut before the reply was whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections in {path} could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections in {path} were written by a newer version of the program. They are left as they are, and are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation could not be drawn; the program made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation could not be printed or saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is longer than the model can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversation is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations are from a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversations are on a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo answers meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe; free some space, and saving goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error, so this could not be carried out. What was saved before is not touched by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display {display} does not answer. In a terminal, use: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export cannot be read: {what}. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The few things that are good to know. Everything else is found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}, beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the place of your conversations belongs to another program. It is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no export of a conversation of Desktop Chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no export of a conversation, or it is cut off or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, and {limit} MB at most can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of certificates {path} cannot be used. Check it in this connection’s settings; it has to be in PEM format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of shortcuts cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of shortcuts is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of shortcuts was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read. Check the variables SSL_CERT_FILE and SSL_CERT_DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your conversations is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your conversations is damaged. It is kept as it is; a backup can be restored, or what is readable can be saved from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your conversations is empty or gone, though there were conversations in it. A backup can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of your conversations is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version of Desktop Chat: its format is version {found}, and this one reads up to version {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} is not this program’s to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of conversations cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of your conversations cannot be made or opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder or file of your conversations cannot be written to, so this could not be saved. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders of the sidebar of which the name alone is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header {name} is set by the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has a letter that no key has. Copy it again, from the page that issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has a line break inside. Copy it again, as one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has a space inside. Copy it again, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not there. It has to be given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 seconds. It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last reply is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of requests is reached until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of requests is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of requests per day is reached until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of requests per day is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of requests per month is reached until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of requests per month is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of requests per second is reached until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of requests per second is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of tokens is reached until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of tokens is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit was used up while thinking, before the answer began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file cannot be written to {folder} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message on standard input is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model asks for {call}. Nothing was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model declined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not take everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model takes the token limit as {field}. It is sent so from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not reach {place} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not reach {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one begins a new line; Shift+Enter always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port after “:” must be a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is kept as {bad}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The presets in {name} were written by a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset’s connection cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not read the reply. This is a fault of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. What has come is kept; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy address of the system cannot be used. Check {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy address {proxy} cannot be used. Check {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password (status 407).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy cannot be read. It looks like http://host:8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (status 407).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. It is set in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy {proxy} did not pass the request on ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply broke off before the server said that it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply cannot be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply reached the length limit and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply was stopped: a line is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply was stopped: too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request came into another one's way (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number gives about the same reply, where the server can do so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same server by {scheme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers by {scheme}: the address should be {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, and does not have that there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers, but it does not have the API that was asked for. Chat Completions is the one that most servers have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a key, and this connection has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind the address did not answer in time (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server behind the address did not answer properly (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not answer (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the request (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow this with the key of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know “{model}”, and does not say what it has. Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know “{model}”. It has “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not say which models it has. Name one with --model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not speak HTTP at {place}. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take the field stream_options. It is left out from now on, so the number of tokens is an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the reply with an error and did not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the reply with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had an error of its own (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has another API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has gone quiet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has neither Chat Completions nor Responses; replies come by {api}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no model “{model}”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has not said which models it has. Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not available at the moment (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists no models at this address. Check the address (most end in /v1), or type the model's name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists no models. Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists no models. Type the name of the one to use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the key of this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused this for the model, and was asked again without it: {names}. It is left out from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses the smallest request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an error without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent no more text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no more requests for now until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server waited too long for the request (status {status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server's answer could not be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server's certificate is not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server's list of models is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server's stream is not understood. Check the address; most end in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service ended the reply. Another wording may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service's content filter stopped the message ({reasons}). Another wording may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service's content filter stopped the message. Another wording may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortcuts cannot be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test could not go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was ended before its diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of {name} has letters that no header may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable {name} is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their file cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their file has version {found}, and this program knows versions up to {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their file is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their file was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their folder or file cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, connection, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no older messages to leave out. Shorten it, or use a model with a larger context window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no presets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no saved prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are {count} headers; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} header; {most} at most can be sent.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There are {count} stop sequences; {most} at most can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a prompt of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a web page at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chat API at this address. Check it; most end in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, use: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finished reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to draw on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These files are where keys and passwords are kept, or belong to this program. What you attach is sent to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys cannot be changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count for every conversation with it, unless a preset or the conversation says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation has parameters of its own: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is kept in memory only. It is gone when you leave it or the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation is not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This conversation reaches its cost limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON object: names and values between curly brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: {what} (line {line}, column {column}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file of Desktop Chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not opened: it is not a web or mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one message is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keychain that the program can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no printing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thought for {wait}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles and messages of all versions were searched, but nothing has {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the message box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the previous message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool call, not executed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate into {{language|English}}: {{text}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ropes burn for an hour each, unevenly. How do I measure 45 minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type / and a name in the message box to insert one. {{name}} and {{name|default}} are fields that are filled in then; {{clipboard}} and {{date}} fill themselves in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars for 1,000,000 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars that a conversation may cost before the program asks whether to send more; 0 never asks. Only models whose prices are known count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unarchive conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Chat Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {api}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from the command {name} is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from the variable {name} is no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What helps: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept as the key cannot be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is told before the conversation: its role and its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server sent is no list of models. Check the address; most end in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written last before the program ended cannot be read. It is kept as {name}; what was written before it is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is kept here, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write now stays in memory until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stood last, if a screen is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where replies come from. New conversations begin with the one that is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it filled the screen last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and price…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window maximised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the beginning of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key it answers nothing. Enter the one that its service issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a Python function that groups dates by ISO week, with a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write and send. {stop} stops a reply at once; what came stays, and {continue} lets it go on. {regenerate} asks again and keeps the reply before as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write me a long answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write some code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last message anew, while nothing is written in the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the last message anew; the one before is kept as a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the next message while it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the next message while it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this message anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read, search and export; what you write now is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversation is kept. The details can be copied for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are closed: the program is ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are in a folder on a network, where the file can be damaged when the connection breaks. A folder on this computer is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are open for reading only, so this was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations are open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your conversations stay where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop says so when the window is not in front; a click leads to the conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PEM file to trust as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter that is kind and firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as to a curious friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calling a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headings, lists, tables, code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden characters are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the next window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not speak TLS there; the address may need http://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is none of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a list of four numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a list of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not within {low} and {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it offers only an old version of TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was issued by an authority that this computer does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legacy Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no encryption that both sides accept was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no window can be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needed for most local servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the numbers is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional; else from the server’s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or an emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see how waiting looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see it come, stop it, go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small, and with a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaming, ≈ {rate} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Chat Completions API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Responses API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address seems to be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection, then the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the conversation is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the legacy Completions API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message was filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the preset “{name}”, then the connection, then the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request could not be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not have this API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not know this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system’s; or http://…, socks5://…, direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thinking folds away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this connection’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens, such as 128k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two days, no hurry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting, {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whichever is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api} at {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api}, in one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api}, streamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api}, with {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{api}, without {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} s  {name}{data}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>For one: {count} byte</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} commands</source>
        <extracomment>For one: {count} command</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations archived</source>
        <extracomment>For one: {count} conversation archived</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <extracomment>For one: {count} conversation deleted</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <extracomment>For one: {count} model</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} new presets and prompts were taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of the connections in {path} could not be understood.</source>
        <extracomment>For one: {count} of the connections in {path} could not be understood.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {window} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} results</source>
        <extracomment>For one: {count} result</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <extracomment>For one: {count} setting</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shortcuts</source>
        <extracomment>For one: {count} shortcut</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <extracomment>For one: {count} token</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} tokens are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} alone is needed to move and to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} alone would be typed. Hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} does not do “{title}”: another command has these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} does “{title}” from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} does “{title}” now. It will no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} does “{title}”, which cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}: change or remove, of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} at {name}. What you leave empty is as it is known otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answers only with a key. Paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} found at {place}: use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} found at {place}: use {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no key: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no list: {trouble} Enter asks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no file of presets and prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} would hold a key. Headers are kept in a file; put it into the key field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · tool call, not executed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{number} conversations imported</source>
        <extracomment>For one: {number} conversation imported</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{palette} finds every command, conversation, model and setting by a few letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} did not take the connection in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Use https://, or press Save again if you are sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} sent nothing for {wait}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · OPENAI_API_KEY and OPENAI_BASE_URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · found just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · from the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}. They hold until the program ends; the next change is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s to first word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} unless set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} ({seconds} s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {section}, {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{variable} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{line}” is no header. A header looks like Name: value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be a header’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be sent: pictures (PNG, JPEG, GIF, WebP), PDF and text can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has too many pixels: {limit} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the file of shortcuts is no list of keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its size cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no file; only files can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is set by the program and cannot be replaced here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large: {limit} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: the files of a message have {limit} together at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not attached: {limit} files at most go with a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” would hold a key. This is kept in a file; put it into the key field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” in the file of shortcuts, for “{name}”, names no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number of tokens. It looks like 128000 or 128k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no price. It looks like 2.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” has these keys already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is not used as it stands in the file: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… {count} bytes in the middle were not kept …</source>
        <extracomment>For one: … {count} byte in the middle was not kept …</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {count} characters more</source>
        <extracomment>For one: … {count} character more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter insert · Esc leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
