<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DesktopChat</name>
    <message>
        <source>(This message could not be read from the damaged file.)</source>
        <translation>(Este mensaje no se pudo leer del archivo dañado.)</translation>
    </message>
    <message>
        <source>A backup that was just made cannot be read.</source>
        <translation>No se puede leer una copia de seguridad recién hecha.</translation>
    </message>
    <message>
        <source>A file can be attached in a moment, when the conversation is open.</source>
        <translation>Podrá adjuntar un archivo en un momento, cuando la conversación esté abierta.</translation>
    </message>
    <message>
        <source>A folder for your conversations</source>
        <translation>Una carpeta para sus conversaciones</translation>
    </message>
    <message>
        <source>A gateway of your own</source>
        <translation>Una pasarela propia</translation>
    </message>
    <message>
        <source>A key belongs to its address. It is asked for again for {place}.</source>
        <translation>Cada clave corresponde a su dirección. Se vuelve a pedir para {place}.</translation>
    </message>
    <message>
        <source>A native chat window for OpenAI and every server that speaks its API.</source>
        <translation>Una ventana de chat nativa para OpenAI y cualquier servidor que hable su API.</translation>
    </message>
    <message>
        <source>A newer version of Desktop Chat has saved your conversations.</source>
        <translation>Una versión más reciente de Desktop Chat ha guardado sus conversaciones.</translation>
    </message>
    <message>
        <source>A notice says what happened and what helps. The test of the connection finds out why.</source>
        <translation>Un aviso dice qué ha pasado y qué puede ayudar. La prueba de la conexión averigua el porqué.</translation>
    </message>
    <message>
        <source>A preset is a system prompt, a model and parameters under one name. Choose one at the top of a conversation.</source>
        <translation>Un preajuste reúne bajo un nombre un prompt del sistema, un modelo y unos parámetros. Elija uno en la parte superior de una conversación.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un preajuste necesita un nombre.</translation>
    </message>
    <message>
        <source>A price has both sides: what goes in, and what comes out.</source>
        <translation>Un precio tiene dos partes: lo que entra y lo que sale.</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:8080 or socks5://host:1080; “direct” goes past any.</source>
        <translation>Un proxy se escribe http://host:8080 o socks5://host:1080; «direct» no usa ninguno.</translation>
    </message>
    <message>
        <source>A proxy’s address ends with its port: remove what follows it.</source>
        <translation>La dirección de un proxy termina en su puerto: quite lo que le sigue.</translation>
    </message>
    <message>
        <source>A proxy’s password would be kept in a file. Leave it out, and put the whole address into the variable HTTPS_PROXY instead.</source>
        <translation>La contraseña de un proxy se guardaría en un archivo. Omítala y ponga la dirección completa en la variable HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>A quotation mark of the command has no partner.</source>
        <translation>Falta cerrar unas comillas del comando.</translation>
    </message>
    <message>
        <source>A reply came, all at once.</source>
        <translation>Llegó una respuesta, de una sola vez.</translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation>Llegó una respuesta.</translation>
    </message>
    <message>
        <source>A time-out is from 1 to 86400 seconds.</source>
        <translation>Un tiempo de espera va de 1 a 86400 segundos.</translation>
    </message>
    <message>
        <source>A web page came back instead of a reply (status {status}). Check the address; most end in /v1.</source>
        <translation>Llegó una página web en lugar de una respuesta (estado {status}). Compruebe la dirección; la mayoría termina en /v1.</translation>
    </message>
    <message>
        <source>A word is right when one of them knows it. Automatic takes those of your languages.</source>
        <translation>Una palabra es correcta si alguno de ellos la conoce. «Automático» usa los de sus idiomas.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>Acerca de Desktop Chat</translation>
    </message>
    <message>
        <source>About spelling.</source>
        <translation>Acerca de la ortografía.</translation>
    </message>
    <message>
        <source>About your connections.</source>
        <translation>Acerca de sus conexiones.</translation>
    </message>
    <message>
        <source>About your conversations.</source>
        <translation>Acerca de sus conversaciones.</translation>
    </message>
    <message>
        <source>About your models.</source>
        <translation>Acerca de sus modelos.</translation>
    </message>
    <message>
        <source>About your settings.</source>
        <translation>Acerca de sus ajustes.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Añadir una conexión…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Añadir una clave…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>Añadir un preajuste</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>Añadir un prompt</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Añadir teclas</translation>
    </message>
    <message>
        <source>Add keys to “{title}”</source>
        <translation>Añadir teclas a «{title}»</translation>
    </message>
    <message>
        <source>Add the conversations of files that were exported as JSON.</source>
        <translation>Añadir las conversaciones de archivos exportados como JSON.</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritos</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Añadir al diccionario</translation>
    </message>
    <message>
        <source>Add, change, import and export presets and saved prompts.</source>
        <translation>Añadir, cambiar, importar y exportar preajustes y prompts guardados.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>After the first reply, ask its model for a short title; otherwise your first words are it.</source>
        <translation>Tras la primera respuesta, pide a su modelo un título corto; si no, el título son sus primeras palabras.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An answer came, and there was nothing in it.</source>
        <translation>Llegó una respuesta, pero no contenía nada.</translation>
    </message>
    <message>
        <source>An organisation or a project is one word, such as org-abc123.</source>
        <translation>Una organización o un proyecto es una sola palabra, como org-abc123.</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations. Close it, or wait until it is done.</source>
        <translation>Otra aplicación está usando el archivo de sus conversaciones. Ciérrela o espere a que termine.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Another wording may help.</source>
        <translation>Quizá ayude formularlo de otro modo.</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>Inicio de la respuesta</translation>
    </message>
    <message>
        <source>Any address that speaks the OpenAI API</source>
        <translation>Cualquier dirección que hable la API de OpenAI</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Abril</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>Archivadas</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Archive conversation</source>
        <translation>Archivar conversación</translation>
    </message>
    <message>
        <source>Archive, {count}</source>
        <translation>Archivadas, {count}</translation>
    </message>
    <message>
        <source>As it was dragged last, at a text size of 100 %.</source>
        <translation>El último ancho elegido, para un tamaño de texto del 100 %.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask above this cost</source>
        <translation>Preguntar a partir de este coste</translation>
    </message>
    <message>
        <source>Ask anything …</source>
        <translation>Pregunte lo que quiera…</translation>
    </message>
    <message>
        <source>Ask anything. Replies appear as they are written, and Esc stops one at any time.</source>
        <translation>Pregunte lo que quiera. Las respuestas aparecen a medida que se escriben, y Esc las detiene en cualquier momento.</translation>
    </message>
    <message>
        <source>Ask for replies in one piece</source>
        <translation>Pedir las respuestas de una sola vez</translation>
    </message>
    <message>
        <source>Ask for the last reply again; the one before is kept as a version.</source>
        <translation>Pedir otra vez la última respuesta; la anterior se conserva como versión.</translation>
    </message>
    <message>
        <source>Ask something in a small window, beside whatever you are doing.</source>
        <translation>Preguntar algo en una ventana pequeña, junto a lo que esté haciendo.</translation>
    </message>
    <message>
        <source>Ask with another system prompt, model and parameters.</source>
        <translation>Preguntar con otro prompt del sistema, otro modelo y otros parámetros.</translation>
    </message>
    <message>
        <source>Ask, stop, go on</source>
        <translation>Preguntar, detener, continuar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>Attach private files?</source>
        <translation>¿Adjuntar archivos privados?</translation>
    </message>
    <message>
        <source>Attach them</source>
        <translation>Adjuntarlos</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Archivos adjuntos</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agosto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Back to conversations</source>
        <translation>Volver a las conversaciones</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Back to: {default}</source>
        <translation>Volver a: {default}</translation>
    </message>
    <message>
        <source>Back to: {keys}</source>
        <translation>Volver a: {keys}</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Begin a conversation that is kept in memory only.</source>
        <translation>Empezar una conversación que solo se guarda en la memoria.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Empezar un archivo nuevo</translation>
    </message>
    <message>
        <source>Begin a new line in the message.</source>
        <translation>Empezar una línea nueva en el mensaje.</translation>
    </message>
    <message>
        <source>Begin an empty conversation.</source>
        <translation>Empezar una conversación vacía.</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>Empezar las conversaciones nuevas con él</translation>
    </message>
    <message>
        <source>Begin new conversations without it</source>
        <translation>Empezar las conversaciones nuevas sin él</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Bring in the conversations of this file?</source>
        <translation>¿Importar las conversaciones de este archivo?</translation>
    </message>
    <message>
        <source>Bring the window to the front.</source>
        <translation>Traer la ventana al frente.</translation>
    </message>
    <message>
        <source>Bulb</source>
        <translation>Bombilla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot find the host {host}. Check the address and the network.</source>
        <translation>No se encuentra el host {host}. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Cambiar una conexión</translation>
    </message>
    <message>
        <source>Change how the program looks and works.</source>
        <translation>Cambiar el aspecto y el funcionamiento de la aplicación.</translation>
    </message>
    <message>
        <source>Change how this conversation is asked: temperature, limits and more.</source>
        <translation>Cambiar cómo se pregunta al modelo en esta conversación: temperatura, límites y más.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>Cambiar los atajos de teclado…</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>Cambiar o quitar</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Cambiar los atajos…</translation>
    </message>
    <message>
        <source>Change the proxy…</source>
        <translation>Cambiar el proxy…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Revisar la ortografía</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Comprobar la conexión</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Comprobar la conexión…</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, its user name and its password.</source>
        <translation>Compruebe el proxy de esta conexión, su nombre de usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Choose a certificate authority…</source>
        <translation>Elegir una autoridad de certificación…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Choose a model in the main window first.</source>
        <translation>Elija primero un modelo en la ventana principal.</translation>
    </message>
    <message>
        <source>Choose a model, or type its name.</source>
        <translation>Elija un modelo o escriba su nombre.</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Elegir un preajuste</translation>
    </message>
    <message>
        <source>Choose a server, add one, or change it.</source>
        <translation>Elegir un servidor, añadir uno o cambiarlo.</translation>
    </message>
    <message>
        <source>Choose a service, or a program that runs on this computer.</source>
        <translation>Elija un servicio o un programa que funcione en este equipo.</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Elegir otro servicio</translation>
    </message>
    <message>
        <source>Choose pictures, PDF or text files that go with the message.</source>
        <translation>Elegir imágenes, PDF o archivos de texto que acompañen al mensaje.</translation>
    </message>
    <message>
        <source>Choose the model that answers.</source>
        <translation>Elegir el modelo que responde.</translation>
    </message>
    <message>
        <source>Claude, by its compatible address</source>
        <translation>Claude, por su dirección compatible</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Borrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Cerrar esta ventana.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Closed folders</source>
        <translation>Carpetas cerradas</translation>
    </message>
    <message>
        <source>Closing the last window then leaves the program there, where your desktop has a tray.</source>
        <translation>Al cerrar la última ventana, la aplicación se queda ahí, si su escritorio tiene bandeja.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Compact shows more at a time: less room around rows, messages and buttons.</source>
        <translation>«Compacta» muestra más a la vez: menos espacio alrededor de filas, mensajes y botones.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Ventana de contexto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue the reply</source>
        <translation>Continuar la respuesta</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>Conversación de arriba</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>Conversación archivada</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>Conversación de abajo</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Conversación eliminada</translation>
    </message>
    <message>
        <source>Conversation menu</source>
        <translation>Menú de la conversación</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Conversations cannot be saved.</source>
        <translation>No se pueden guardar las conversaciones.</translation>
    </message>
    <message>
        <source>Conversations that you archive leave the list and stay here.</source>
        <translation>Las conversaciones que archive salen de la lista y se quedan aquí.</translation>
    </message>
    <message>
        <source>Conversations {date}</source>
        <translation>Conversaciones {date}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the code without its hidden characters</source>
        <translation>Copia el código sin sus caracteres ocultos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy details for a problem report</source>
        <translation>Copiar los detalles para informar de un problema</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy image address</source>
        <translation>Copiar dirección de imagen</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar dirección de enlace</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy the address of the image.</source>
        <translation>Copiar la dirección de la imagen.</translation>
    </message>
    <message>
        <source>Copy the address of the link.</source>
        <translation>Copiar la dirección del enlace.</translation>
    </message>
    <message>
        <source>Copy the image.</source>
        <translation>Copiar la imagen.</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>Copiar el último bloque de código</translation>
    </message>
    <message>
        <source>Copy the last code block, exactly.</source>
        <translation>Copiar el último bloque de código, tal cual.</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>Copiar la última respuesta</translation>
    </message>
    <message>
        <source>Copy the last reply with its format.</source>
        <translation>Copiar la última respuesta con su formato.</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Copy the message as Markdown</source>
        <translation>Copiar el mensaje como Markdown</translation>
    </message>
    <message>
        <source>Copy the message as it was written, in Markdown.</source>
        <translation>Copiar el mensaje tal como se escribió, en Markdown.</translation>
    </message>
    <message>
        <source>Copy the message with its format.</source>
        <translation>Copiar el mensaje con su formato.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Copy the selected text with its format.</source>
        <translation>Copiar el texto seleccionado con su formato.</translation>
    </message>
    <message>
        <source>Copy what is known of the last problem, without keys.</source>
        <translation>Copiar lo que se sabe del último problema, sin claves.</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar la selección</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Ctrl+S favourite · F2 window and price · F5 refresh</source>
        <translation>Ctrl+S favorito · F2 ventana y precio · F5 actualizar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cut by the length limit</source>
        <translation>Cortada por el límite de longitud</translation>
    </message>
    <message>
        <source>Cut by the length limit.</source>
        <translation>Cortada por el límite de longitud.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Diciembre</translation>
    </message>
    <message>
        <source>Declined by the model</source>
        <translation>Rechazada por el modelo</translation>
    </message>
    <message>
        <source>DeepSeek’s own models</source>
        <translation>Los modelos de DeepSeek</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a connection</comment>
        <translation>Predeterminada</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a preset</comment>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modelo por defecto</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Eliminar conversación</translation>
    </message>
    <message>
        <source>Delete the selected conversations; that can be undone for ten seconds.</source>
        <translation>Eliminar las conversaciones seleccionadas; se puede deshacer durante diez segundos.</translation>
    </message>
    <message>
        <source>Delete the version of the message that is shown, with what follows it.</source>
        <translation>Eliminar la versión visible del mensaje y lo que le sigue.</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Eliminar esta versión</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Eliminar versión</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} conversations</source>
        <extracomment>For one: Delete {count} conversation</extracomment>
        <translation>
            <numerusform>Eliminar {count} conversación</numerusform>
            <numerusform>Eliminar {count} conversaciones</numerusform>
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
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Desktop Chat does not start.</source>
        <translation>Desktop Chat no se inicia.</translation>
    </message>
    <message>
        <source>Desktop Chat ended while this reply was coming. What had come is here.</source>
        <translation>Desktop Chat se cerró mientras llegaba esta respuesta. Lo que había llegado está aquí.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalles copiados</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Descartar el aviso</translation>
    </message>
    <message>
        <source>Do not send the message that waits.</source>
        <translation>No enviar el mensaje en espera.</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <translation>No enviar este mensaje</translation>
    </message>
    <message>
        <source>Do what the notice offers</source>
        <translation>Hacer lo que ofrece el aviso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Suelte para adjuntar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Each step tries one thing and has a time limit.</source>
        <translation>Cada paso prueba una sola cosa y tiene un límite de tiempo.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Editar y reenviar</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Editar preajuste</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Editar la conexión…</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>Editar el último mensaje</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty box</source>
        <translation>Editar el último mensaje, con el cuadro vacío</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>Editar el mensaje</translation>
    </message>
    <message>
        <source>Edit the queued message</source>
        <translation>Editar el mensaje en cola</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Editing your last message. Enter sends it anew, Esc leaves it as it was.</source>
        <translation>Está editando su último mensaje. Intro lo envía de nuevo, Esc lo deja como estaba.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a reply</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End the program and start it again; what you have begun to write stays</source>
        <translation>Cerrar la aplicación y volver a iniciarla; lo que haya empezado a escribir se conserva</translation>
    </message>
    <message>
        <source>End the program.</source>
        <translation>Salir de la aplicación.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Introducir una clave…</translation>
    </message>
    <message>
        <source>Enter takes them, Esc leaves everything as it was, Tab goes on to the buttons.</source>
        <translation>Intro las acepta, Esc lo deja todo como estaba, Tab pasa a los botones.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc stops the reply</source>
        <translation>Esc detiene la respuesta</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Every message and version is kept on this computer. What you delete can be taken back for ten seconds with {undo}.</source>
        <translation>Cada mensaje y cada versión se guardan en este equipo. Lo que elimine se puede recuperar durante diez segundos con {undo}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Todo lo que contiene está ya aquí.</translation>
    </message>
    <message>
        <source>Explain how the internet finds the computer I want to reach, as to a curious friend.</source>
        <translation>Explícame cómo encuentra Internet el ordenador al que quiero llegar, como a un amigo curioso.</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>Explicar algo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Exportar todas las conversaciones…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exportar como JSON</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Exportar como Markdown</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar conversación</translation>
    </message>
    <message>
        <source>Exported conversations (*.json *.jsonl)</source>
        <translation>Conversaciones exportadas (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Exporting: {number} of {count}</source>
        <translation>Exportando: {number} de {count}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Extra JSON body</source>
        <translation>Cuerpo JSON adicional</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Cabeceras adicionales</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Error: {reason}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Febrero</translation>
    </message>
    <message>
        <source>Fields that are merged into each request as they are, as a JSON object.</source>
        <translation>Campos que se añaden tal cual a cada solicitud, como objeto JSON.</translation>
    </message>
    <message>
        <source>Fields to fill in: {names}</source>
        <translation>Campos que rellenar: {names}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File, not part of this file: {name}</source>
        <translation>Archivo no incluido aquí: {name}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Fill in {name}, field {at} of {count}. Tab goes on.</source>
        <translation>Rellene {name}, campo {at} de {count}. Tab pasa al siguiente.</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer.</source>
        <translation>Llena toda la pantalla con la ventana, o deja de hacerlo.</translation>
    </message>
    <message>
        <source>Find a command, conversation, model or setting</source>
        <translation>Buscar un comando, una conversación, un modelo o un ajuste</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Encontrar cualquier cosa</translation>
    </message>
    <message>
        <source>Find commands, conversations, models and settings by name.</source>
        <translation>Encontrar comandos, conversaciones, modelos y ajustes por su nombre.</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Find words in the titles and messages of all conversations.</source>
        <translation>Buscar palabras en los títulos y mensajes de todas las conversaciones.</translation>
    </message>
    <message>
        <source>Find words in this conversation.</source>
        <translation>Buscar palabras en esta conversación.</translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation>Búsqueda y navegación</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Primeros bytes</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder {name}, empty</source>
        <translation>Carpeta {name}, vacía</translation>
    </message>
    <message>
        <source>Folder {name}, {count}, {state}</source>
        <translation>Carpeta {name}, {count}, {state}</translation>
    </message>
    <message>
        <source>Follow the light or dark look of the desktop.</source>
        <translation>Seguir el aspecto claro u oscuro del escritorio.</translation>
    </message>
    <message>
        <source>Follow what is below again</source>
        <translation>Volver al valor heredado</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>Crear una rama aquí</translation>
    </message>
    <message>
        <source>Fork the conversation from here</source>
        <translation>Crear una rama desde aquí</translation>
    </message>
    <message>
        <source>Fork {number} · {title}</source>
        <translation>Rama {number} · {title}</translation>
    </message>
    <message>
        <source>Fork · {title}</source>
        <translation>Rama · {title}</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>Encontrado: {names}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built with Qt, which is under the LGPL.</source>
        <translation>Software libre con licencia MIT. Hecho con Qt, que tiene licencia LGPL.</translation>
    </message>
    <message>
        <source>From 0 to 1: only the likeliest words that together reach this share count.</source>
        <translation>De 0 a 1: solo cuentan las palabras más probables que juntas alcanzan esta proporción.</translation>
    </message>
    <message>
        <source>From 0, predictable, to 2, surprising. Change this or top-p, not both.</source>
        <translation>De 0, previsible, a 2, sorprendente. Cambie este valor o top-p, no ambos.</translation>
    </message>
    <message>
        <source>From environment</source>
        <translation>Desde el entorno</translation>
    </message>
    <message>
        <source>From the connection: {value}</source>
        <translation>De la conexión: {value}</translation>
    </message>
    <message>
        <source>From the conversation: {value}</source>
        <translation>De la conversación: {value}</translation>
    </message>
    <message>
        <source>From the preset: {value}</source>
        <translation>Del preajuste: {value}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>GPT models, from their maker</source>
        <translation>Los modelos GPT, de su creador</translation>
    </message>
    <message>
        <source>Gemini, by its compatible address</source>
        <translation>Gemini, por su dirección compatible</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Get a key at {page}</source>
        <translation>Obtener una clave en {page}</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>Asignar otras teclas a los comandos.</translation>
    </message>
    <message>
        <source>Give every command its own keys again</source>
        <translation>Devolver a cada comando sus teclas originales</translation>
    </message>
    <message>
        <source>Give every setting its default again</source>
        <translation>Devolver cada ajuste a su valor predeterminado</translation>
    </message>
    <message>
        <source>Give the conversation or folder another name, in the list.</source>
        <translation>Dar otro nombre a la conversación o carpeta, en la lista.</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globo</translation>
    </message>
    <message>
        <source>Go back to the part of the window before.</source>
        <translation>Volver a la parte anterior de la ventana.</translation>
    </message>
    <message>
        <source>Go on from this message in a conversation of its own.</source>
        <translation>Continuar a partir de este mensaje en una conversación aparte.</translation>
    </message>
    <message>
        <source>Go on in a temporary copy</source>
        <translation>Continuar en una copia temporal</translation>
    </message>
    <message>
        <source>Go on to the next part of the window.</source>
        <translation>Pasar a la parte siguiente de la ventana.</translation>
    </message>
    <message>
        <source>Go to it in the message box, and choose what is meant.</source>
        <translation>Ir a ella en el cuadro de mensaje y elegir la palabra correcta.</translation>
    </message>
    <message>
        <source>Go to the footnote</source>
        <translation>Ir a la nota al pie</translation>
    </message>
    <message>
        <source>Go to the match before.</source>
        <translation>Ir a la coincidencia anterior.</translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation>Ir a la coincidencia siguiente.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY or ALL_PROXY</source>
        <translation>HTTP_PROXY, HTTPS_PROXY o ALL_PROXY</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or the system’s settings</source>
        <translation>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY o los ajustes del sistema</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeceras de la respuesta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help me write</source>
        <translation>Ayudarme a escribir</translation>
    </message>
    <message>
        <source>Help me write a short letter to my landlord about a heating that has failed for a week: kind, and firm.</source>
        <translation>Ayúdame a escribir una carta breve a mi casero: la calefacción lleva una semana sin funcionar. Amable, pero firme.</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Ocultar la barra lateral</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High</source>
        <comment>reasoning effort</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High draws words, borders and the focus much more strongly.</source>
        <translation>«Alto» resalta mucho más los textos, los bordes y el foco.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>How long a reasoning model may think before it answers.</source>
        <translation>Cuánto puede razonar un modelo de razonamiento antes de responder.</translation>
    </message>
    <message>
        <source>How long a reply may become, thinking included.</source>
        <translation>La longitud máxima de una respuesta, razonamiento incluido.</translation>
    </message>
    <message>
        <source>How much the model writes, where it knows this.</source>
        <translation>Cuánto escribe el modelo, si admite este parámetro.</translation>
    </message>
    <message>
        <source>How this conversation is asked, from the next message on. Empty fields follow {below}.</source>
        <translation>Cómo se pregunta al modelo en esta conversación, desde el próximo mensaje. En los campos vacíos deciden {below}.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>If the server is your organisation's, give the file of its certificate authority.</source>
        <translation>Si el servidor es de su organización, indique el archivo de su autoridad de certificación.</translation>
    </message>
    <message>
        <source>Ignore until the program ends</source>
        <translation>Ignorar hasta cerrar la aplicación</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image, not part of this file</source>
        <translation>Imagen no incluida aquí</translation>
    </message>
    <message>
        <source>Image, not part of this file: {name}</source>
        <translation>Imagen no incluida aquí: {name}</translation>
    </message>
    <message>
        <source>Images (*.{ending})</source>
        <translation>Imágenes (*.{ending})</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversaciones</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Importar conversaciones…</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message numerus="yes">
        <source>Importing: {number} conversations</source>
        <extracomment>For one: Importing: {number} conversation</extracomment>
        <translation>
            <numerusform>Importando: {number} conversación</numerusform>
            <numerusform>Importando: {number} conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Inspect request</source>
        <translation>Inspeccionar la solicitud</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Interrumpida: {reason}</translation>
    </message>
    <message>
        <source>Is Ollama, LM Studio or another model server running?</source>
        <translation>¿Está en marcha Ollama, LM Studio u otro servidor de modelos?</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Pide esperar {wait}.</translation>
    </message>
    <message>
        <source>It cannot be kept: {reason}.</source>
        <translation>No se puede guardar: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>No se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>No se pudo obtener.</translation>
    </message>
    <message>
        <source>It does not have {wanted}, which is set; replies come by {api}.</source>
        <translation>No tiene {wanted}, que es la elegida; las respuestas llegan por {api}.</translation>
    </message>
    <message>
        <source>It has cost {spent}; this message adds at least ≈ {coming}, and the limit is {limit}. Raising it sets {raised} for this conversation.</source>
        <translation>Ha costado {spent}; este mensaje añade al menos ≈ {coming}, y el límite es {limit}. Al aumentarlo, pasa a {raised} para esta conversación.</translation>
    </message>
    <message>
        <source>It has moved to {host}.</source>
        <translation>Se ha movido a {host}.</translation>
    </message>
    <message>
        <source>It has moved.</source>
        <translation>Se ha movido.</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>Debe estar entre {least} y {most}.</translation>
    </message>
    <message>
        <source>It has to be one of {choices}.</source>
        <translation>Valores posibles: {choices}.</translation>
    </message>
    <message>
        <source>It is asked as soon as the conversations are open.</source>
        <translation>Se preguntará en cuanto las conversaciones estén abiertas.</translation>
    </message>
    <message>
        <source>It is asked when this reply ends.</source>
        <translation>Se preguntará cuando termine esta respuesta.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>Ocupa más de {limit} MB.</translation>
    </message>
    <message>
        <source>It is not a picture of a kind that is shown.</source>
        <translation>No es una imagen de un tipo que se pueda mostrar.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and cannot be reached from here: use its window.</source>
        <translation>La aplicación ya está abierta (proceso {process}) y no se puede acceder a ella desde aquí: use su ventana.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and does not answer: end it, then start it again.</source>
        <translation>La aplicación ya está abierta (proceso {process}) y no responde: ciérrela y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>It is open already (process {process}), and the message is too long to be handed over: paste it there.</source>
        <translation>La aplicación ya está abierta (proceso {process}), y el mensaje es demasiado largo para pasárselo: péguelo allí.</translation>
    </message>
    <message>
        <source>It is open already and cannot be reached from here: use its window.</source>
        <translation>La aplicación ya está abierta y no se puede acceder a ella desde aquí: use su ventana.</translation>
    </message>
    <message>
        <source>It is open already and does not answer: end it, then start it again.</source>
        <translation>La aplicación ya está abierta y no responde: ciérrela y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>It is open already, and the message is too long to be handed over: paste it there.</source>
        <translation>La aplicación ya está abierta, y el mensaje es demasiado largo para pasárselo: péguelo allí.</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: {count} characters of {most} at most.</source>
        <extracomment>For one: It is too long: {count} character of {most} at most.</extracomment>
        <translation>
            <numerusform>Es demasiado largo: {count} carácter, de {most} como máximo.</numerusform>
            <numerusform>Es demasiado largo: {count} caracteres, de {most} como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be mistyped, expired, or another service's. Enter it again.</source>
        <translation>Puede estar mal escrita, haber caducado o ser de otro servicio. Introdúzcala de nuevo.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>It needs a text.</source>
        <translation>Falta un texto.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Tardó demasiado.</translation>
    </message>
    <message>
        <source>It was ended after {seconds}. What had been tried is above.</source>
        <translation>Se detuvo al cabo de {seconds}. Lo que se había probado está arriba.</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>Se abandonó la importación.</translation>
    </message>
    <message>
        <source>It works, but not word by word.</source>
        <translation>Funciona, pero no palabra por palabra.</translation>
    </message>
    <message>
        <source>It works, by the legacy API.</source>
        <translation>Funciona, por la API antigua.</translation>
    </message>
    <message>
        <source>It works, with another limit field.</source>
        <translation>Funciona, con otro campo de límite.</translation>
    </message>
    <message>
        <source>It works, without counting tokens.</source>
        <translation>Funciona, sin contar los tokens.</translation>
    </message>
    <message>
        <source>It works; the server lists no models.</source>
        <translation>Funciona; el servidor no ofrece una lista de modelos.</translation>
    </message>
    <message>
        <source>Its server, on this computer</source>
        <translation>Su servidor, en este equipo</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Julio</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Junio</translation>
    </message>
    <message>
        <source>Keep the conversation at the top of the list.</source>
        <translation>Mantener la conversación en lo alto de la lista.</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation>Se guarda en la memoria hasta que se cierre la aplicación.</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain, for this address alone.</source>
        <translation>Se guarda en el llavero del sistema, solo para esta dirección.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Origen de la clave</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Desktop Chat that differ from the defaults. Names are those of docs/shortcuts.md; an empty list leaves a command without keys.</source>
        <translation>Atajos de teclado de Desktop Chat que difieren de los predeterminados. Los nombres son los de docs/shortcuts.md; una lista vacía deja un comando sin teclas.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts.</source>
        <translation>Atajos de teclado.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Keypad Enter</source>
        <translation>Intro (teclado num.)</translation>
    </message>
    <message>
        <source>Keys for “{title}”</source>
        <translation>Teclas para «{title}»</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Leave out stream_options</source>
        <translation>Omitir stream_options</translation>
    </message>
    <message>
        <source>Leave to the server</source>
        <translation>Dejar a elección del servidor</translation>
    </message>
    <message>
        <source>Leave {name} to the server</source>
        <translation>Dejar a elección del servidor: {name}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left empty, the key that is known stays.</source>
        <translation>Si se deja vacío, se conserva la clave conocida.</translation>
    </message>
    <message>
        <source>Left to the server by the connection.</source>
        <translation>La conexión lo deja a elección del servidor.</translation>
    </message>
    <message>
        <source>Left to the server by the conversation.</source>
        <translation>La conversación lo deja a elección del servidor.</translation>
    </message>
    <message>
        <source>Left to the server by the preset.</source>
        <translation>El preajuste lo deja a elección del servidor.</translation>
    </message>
    <message>
        <source>Left to the server here.</source>
        <translation>Aquí queda a elección del servidor.</translation>
    </message>
    <message>
        <source>Let the conversation stand among the others again.</source>
        <translation>Volver a mostrar la conversación entre las demás.</translation>
    </message>
    <message>
        <source>Let the reply go on where it broke off.</source>
        <translation>Hacer que la respuesta siga donde se interrumpió.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List all shortcuts.</source>
        <translation>Mostrar todos los atajos.</translation>
    </message>
    <message>
        <source>List of models at {address}</source>
        <translation>Lista de modelos en {address}</translation>
    </message>
    <message>
        <source>List the conversations at the left, where the window is wide enough.</source>
        <translation>Muestra las conversaciones a la izquierda, si la ventana es lo bastante ancha.</translation>
    </message>
    <message>
        <source>List the conversations in the archive.</source>
        <translation>Mostrar las conversaciones archivadas.</translation>
    </message>
    <message>
        <source>Load image from {host}</source>
        <translation>Cargar la imagen de {host}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Extenso</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Look for model servers on this computer</source>
        <translation>Buscar servidores de modelos en este equipo</translation>
    </message>
    <message>
        <source>Look for servers on this computer</source>
        <translation>Buscar servidores en este equipo</translation>
    </message>
    <message>
        <source>Looking for a model server…</source>
        <translation>Buscando un servidor de modelos…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Make a folder and put the conversation into it.</source>
        <translation>Crear una carpeta y poner en ella la conversación.</translation>
    </message>
    <message>
        <source>Make all words of the window larger.</source>
        <translation>Ampliar todos los textos de la ventana.</translation>
    </message>
    <message>
        <source>Make all words of the window smaller.</source>
        <translation>Reducir todos los textos de la ventana.</translation>
    </message>
    <message>
        <source>Makes all words of the window larger or smaller, and what stands around them.</source>
        <translation>Amplía o reduce todos los textos de la ventana y lo que los rodea.</translation>
    </message>
    <message>
        <source>Many makers’ models by one key</source>
        <translation>Modelos de muchos creadores con una sola clave</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Marzo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mayo</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>length of a reply</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>reasoning effort</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message actions</source>
        <translation>Acciones del mensaje</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Misspelled: {word}</source>
        <translation>Mal escrita: {word}</translation>
    </message>
    <message>
        <source>Mistral’s own models</source>
        <translation>Los modelos de Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model menu</source>
        <translation>Menú del modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models and connections</source>
        <translation>Modelos y conexiones</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos en este equipo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Más acciones para {name}</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Move conversation to a folder</source>
        <translation>Mover conversación a una carpeta</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>New conversations begin with this connection.</source>
        <translation>Las conversaciones nuevas empiezan con esta conexión.</translation>
    </message>
    <message>
        <source>New conversations begin with this preset</source>
        <translation>Las conversaciones nuevas empiezan con este preajuste</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuevas teclas</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nuevo preajuste</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nueva ventana</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Next match, in the find field</source>
        <translation>Coincidencia siguiente, en el campo de búsqueda</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Siguiente palabra mal escrita</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>No answer came within the time limit.</source>
        <translation>No llegó ninguna respuesta dentro del tiempo límite.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>No se hizo ninguna copia de seguridad.</translation>
    </message>
    <message numerus="yes">
        <source>No chat API was found there, nor at {count} addresses like it.</source>
        <extracomment>For one: No chat API was found there, nor at {count} address like it.</extracomment>
        <translation>
            <numerusform>No se encontró ninguna API de chat ahí, ni en {count} dirección parecida.</numerusform>
            <numerusform>No se encontró ninguna API de chat ahí, ni en {count} direcciones parecidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is about “{text}”.</source>
        <translation>Ningún comando trata de «{text}».</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Ninguna conversación coincide</translation>
    </message>
    <message>
        <source>No conversations are listed yet</source>
        <translation>Todavía no se muestran conversaciones</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>No credit left.</source>
        <translation>No queda saldo.</translation>
    </message>
    <message>
        <source>No data for {wait}. A large model may need longer; Stop ends the request.</source>
        <translation>Sin datos desde hace {wait}. Un modelo grande puede necesitar más tiempo; «Detener» pone fin a la solicitud.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made.</source>
        <translation>No se pudo establecer una conexión cifrada con {place}.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made: {reason}.</source>
        <translation>No se pudo establecer una conexión cifrada con {place}: {reason}.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>No list yet. Type a model’s name, or press F5.</source>
        <translation>Aún no hay lista. Escriba el nombre de un modelo o pulse F5.</translation>
    </message>
    <message>
        <source>No list: {trouble}</source>
        <translation>Sin lista: {trouble}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No message waits</source>
        <translation>No hay ningún mensaje en espera</translation>
    </message>
    <message>
        <source>No misspelled word was found.</source>
        <translation>No se encontró ninguna palabra mal escrita.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>No hay ningún modelo elegido.</translation>
    </message>
    <message>
        <source>No model is connected; these replies are written in advance.</source>
        <translation>No hay ningún modelo conectado; estas respuestas se escribieron de antemano.</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>Ningún servidor de modelos responde en este equipo.</translation>
    </message>
    <message>
        <source>No notice offers anything</source>
        <translation>Ningún aviso ofrece una acción</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página contiene estas palabras.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Sin preajuste</translation>
    </message>
    <message>
        <source>No reply comes</source>
        <translation>No hay ninguna respuesta en curso</translation>
    </message>
    <message>
        <source>No setting is about “{text}”.</source>
        <translation>Ningún ajuste trata de «{text}».</translation>
    </message>
    <message>
        <source>No shortcut is about “{text}”.</source>
        <translation>Ningún atajo trata de «{text}».</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>No text came</source>
        <translation>No llegó ningún texto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None answers on its usual port.</source>
        <translation>Ninguno responde en su puerto habitual.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Not checked: no dictionary is installed. Packages of them have names such as hunspell-en-us.</source>
        <translation>No se revisa: no hay ningún diccionario instalado. Los paquetes tienen nombres como hunspell-es.</translation>
    </message>
    <message>
        <source>Not checked: the program ended while it loaded the spelling library. Switch it off and on to try again.</source>
        <translation>No se revisa: la aplicación se cerró mientras cargaba la biblioteca de ortografía. Desactive y vuelva a activar la revisión para reintentarlo.</translation>
    </message>
    <message>
        <source>Not checked: the spelling library cannot be used ({reason}).</source>
        <translation>No se revisa: no se puede usar la biblioteca de ortografía ({reason}).</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary of your languages. Choose one of those there are.</source>
        <translation>No se revisa: no hay ningún diccionario de sus idiomas. Elija uno de los disponibles.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Debian and Ubuntu have it in the packages libenchant-2-2 and, for English, hunspell-en-us.</source>
        <translation>No se revisa: no hay biblioteca de ortografía. Debian y Ubuntu la tienen en los paquetes libenchant-2-2 y, para el español, hunspell-es.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Homebrew has it: brew install enchant</source>
        <translation>No se revisa: no hay biblioteca de ortografía. Homebrew la tiene: brew install enchant</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. It comes with the Python package pyenchant, which this installation does not have.</source>
        <translation>No se revisa: no hay biblioteca de ortografía. Viene con el paquete de Python pyenchant, que falta en esta instalación.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not opened: {target}</source>
        <translation>No se abrió: {target}</translation>
    </message>
    <message>
        <source>Not sent: the server has refused it for this model.</source>
        <translation>No se envía: el servidor lo ha rechazado para este modelo.</translation>
    </message>
    <message>
        <source>Not sent: {api} has no field for it.</source>
        <translation>No se envía: {api} no tiene ningún campo para ello.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>No llegó nada.</translation>
    </message>
    <message>
        <source>Nothing fits. Enter uses the name as it is.</source>
        <translation>Sin resultados. Intro usa el nombre tal cual.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more.</source>
        <translation>Ya no se puede leer nada de él.</translation>
    </message>
    <message>
        <source>Nothing in them can be changed. A temporary copy can go on from here; it is not kept.</source>
        <translation>No se puede cambiar nada en ellas. Puede continuar desde aquí en una copia temporal, que no se guarda.</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>Nada se llama «{text}».</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}, but {name} answers at {address}.</source>
        <translation>Ningún servicio escucha en {place}, pero {name} responde en {address}.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}.</source>
        <translation>Ningún servicio escucha en {place}.</translation>
    </message>
    <message>
        <source>Nothing is listening there.</source>
        <translation>Ningún servicio escucha ahí.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>No se pierde nada</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs; it is tried again by itself.</source>
        <translation>No se pierde nada mientras la aplicación esté abierta; lo vuelve a intentar por sí sola.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>No se envía nada</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already</source>
        <translation>Nada nuevo: todo está ya aquí</translation>
    </message>
    <message>
        <source>Nothing of it is sent here.</source>
        <translation>Aquí no se envía nada de ello.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>No se añadió nada.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was written here yet</source>
        <translation>Aquí aún no se ha escrito nada</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Noviembre</translation>
    </message>
    <message>
        <source>Now: {names}.</source>
        <translation>Ahora: {names}.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Octubre</translation>
    </message>
    <message>
        <source>Of everything but what you and the models write. A change shows when the program starts.</source>
        <translation>El de todo salvo lo que escriben usted y los modelos. El cambio se ve al iniciar la aplicación.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>One a line; a reply ends before any of them. \n stands for a line break.</source>
        <translation>Una por línea; una respuesta termina antes de cualquiera de ellas. \n representa un salto de línea.</translation>
    </message>
    <message>
        <source>Only the last requests of this run can be looked at, and this is none of them.</source>
        <translation>Solo se pueden consultar las últimas solicitudes de esta sesión, y esta no es una de ellas.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>Abrir otra ventana.</translation>
    </message>
    <message>
        <source>Open billing page</source>
        <translation>Abrir la página de facturación</translation>
    </message>
    <message>
        <source>Open connection settings</source>
        <translation>Abrir los ajustes de conexión</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Abrir conversaciones</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <translation>Abrir en la ventana principal</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>Modelos abiertos</translation>
    </message>
    <message>
        <source>Open models, very fast</source>
        <translation>Modelos abiertos, muy rápidos</translation>
    </message>
    <message>
        <source>Open parameters</source>
        <translation>Abrir los parámetros</translation>
    </message>
    <message>
        <source>Open this page of {host} in the browser?</source>
        <translation>¿Abrir esta página de {host} en el navegador?</translation>
    </message>
    <message>
        <source>Open what a model thinks before it answers; otherwise one line stands for it.</source>
        <translation>Muestra lo que piensa un modelo antes de responder; si no, lo resume una línea.</translation>
    </message>
    <message>
        <source>OpenAI’s models in your Azure account</source>
        <translation>Los modelos de OpenAI en su cuenta de Azure</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Other model servers on this computer</source>
        <translation>Otros servidores de modelos en este equipo</translation>
    </message>
    <message>
        <source>Otherwise a code block scrolls sideways; the switch on a block changes that one.</source>
        <translation>Si no, los bloques de código se desplazan en horizontal; el botón de un bloque cambia solo ese.</translation>
    </message>
    <message>
        <source>Otherwise the title and how the reply ended are all that others may see on your screen.</source>
        <translation>Si no, en su pantalla solo se verán el título y cómo terminó la respuesta.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDF guardado</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Parameters of this connection</source>
        <translation>Parámetros de esta conexión</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>Parámetros…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Pin conversation</source>
        <translation>Fijar conversación</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Posición de la ventana</translation>
    </message>
    <message>
        <source>Plan a calm weekend in a city that I have never seen: two days, good food, few queues.</source>
        <translation>Planea un fin de semana tranquilo en una ciudad que no conozco: dos días, buena comida, pocas colas.</translation>
    </message>
    <message>
        <source>Plan a weekend</source>
        <translation>Planear un fin de semana</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Preset and parameters</source>
        <translation>Preajuste y parámetros</translation>
    </message>
    <message>
        <source>Preset and parameters: nothing but the connection’s own</source>
        <translation>Preajuste y parámetros: solo los de la conexión</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Preajuste: {name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Presets and prompts</source>
        <translation>Preajustes y prompts</translation>
    </message>
    <message>
        <source>Presets and prompts (*.json)</source>
        <translation>Preajustes y prompts (*.json)</translation>
    </message>
    <message>
        <source>Presets and prompts…</source>
        <translation>Preajustes y prompts…</translation>
    </message>
    <message>
        <source>Press Save again to keep the connection all the same.</source>
        <translation>Pulse Guardar otra vez para conservar la conexión de todos modos.</translation>
    </message>
    <message>
        <source>Press keys to change or remove them, or add others. Changes hold at once in every window.</source>
        <translation>Haga clic en unas teclas para cambiarlas o quitarlas, o añada otras. Los cambios se aplican de inmediato en todas las ventanas.</translation>
    </message>
    <message>
        <source>Press the first button of the notice over the message box.</source>
        <translation>Pulsar el primer botón del aviso situado sobre el cuadro de mensaje.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pulse las nuevas teclas</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Previous match, in the find field</source>
        <translation>Coincidencia anterior, en el campo de búsqueda</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Price in</source>
        <translation>Precio de entrada</translation>
    </message>
    <message>
        <source>Price in, cached</source>
        <translation>Precio de entrada, en caché</translation>
    </message>
    <message>
        <source>Price out</source>
        <translation>Precio de salida</translation>
    </message>
    <message>
        <source>Print the conversation.</source>
        <translation>Imprimir la conversación.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put the conversation back into the list.</source>
        <translation>Devolver la conversación a la lista.</translation>
    </message>
    <message>
        <source>Put the conversation into a folder.</source>
        <translation>Poner la conversación en una carpeta.</translation>
    </message>
    <message>
        <source>Put the cursor into the message box.</source>
        <translation>Poner el cursor en el cuadro de mensaje.</translation>
    </message>
    <message>
        <source>Put the message that waits back into the box.</source>
        <translation>Devolver al cuadro el mensaje en espera.</translation>
    </message>
    <message>
        <source>Put the notice over the message box away.</source>
        <translation>Retirar el aviso situado sobre el cuadro de mensaje.</translation>
    </message>
    <message>
        <source>Put this message back into the box</source>
        <translation>Devolver este mensaje al cuadro</translation>
    </message>
    <message>
        <source>Put your own name in place of {{{name}}} in the address.</source>
        <translation>Ponga su propio nombre en lugar de {{{name}}} en la dirección.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>No se puede cargar Qt: {reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Queued: {text}</source>
        <translation>En cola: {text}</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Raise the cost limit</source>
        <translation>Aumentar el límite de coste</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Aumentar el límite</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>Límite de solicitudes alcanzado.</translation>
    </message>
    <message>
        <source>Read from the environment when it is needed; the key is not kept.</source>
        <translation>Se lee del entorno cuando hace falta; la clave no se guarda.</translation>
    </message>
    <message>
        <source>Read how everything is done; it needs no network.</source>
        <translation>Leer cómo se hace todo; no necesita red.</translation>
    </message>
    <message>
        <source>Read on at the message before.</source>
        <translation>Seguir leyendo en el mensaje anterior.</translation>
    </message>
    <message>
        <source>Read on at the next message.</source>
        <translation>Seguir leyendo en el mensaje siguiente.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducidas</translation>
    </message>
    <message>
        <source>Reduced keeps everything still, also where your desktop allows things to move.</source>
        <translation>«Reducidas» lo mantiene todo quieto, aunque su escritorio permita las animaciones.</translation>
    </message>
    <message>
        <source>Refresh all lists</source>
        <translation>Actualizar todas las listas</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Negativa</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerar</translation>
    </message>
    <message>
        <source>Regenerate the reply</source>
        <translation>Regenerar la respuesta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Quitar carpeta</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Remove the folder; what is in it stays.</source>
        <translation>Quitar la carpeta; su contenido se conserva.</translation>
    </message>
    <message>
        <source>Remove the queued message</source>
        <translation>Quitar el mensaje en cola</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>Quitar {keys}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Renombrar conversación</translation>
    </message>
    <message>
        <source>Replies come by {api} from {model}.</source>
        <translation>Las respuestas llegan por {api}, de {model}.</translation>
    </message>
    <message>
        <source>Replies come by {api}, in one piece: streaming does not work there.</source>
        <translation>Las respuestas llegan por {api}, de una sola vez: el streaming no funciona ahí.</translation>
    </message>
    <message>
        <source>Replies come by {api}. Models have to be typed by name.</source>
        <translation>Las respuestas llegan por {api}. Los modelos hay que escribirlos por su nombre.</translation>
    </message>
    <message>
        <source>Replies that were written in advance; nothing leaves this computer</source>
        <translation>Respuestas escritas de antemano; nada sale de este equipo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Reply status</source>
        <translation>Estado de la respuesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Restablecer: {name}</translation>
    </message>
    <message>
        <source>Reset “{title}”</source>
        <translation>Restablecer «{title}»</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar la copia de seguridad</translation>
    </message>
    <message>
        <source>Restore the built-in ones</source>
        <translation>Restaurar los incluidos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Run into a rate limit</source>
        <translation>Chocar con un límite de solicitudes</translation>
    </message>
    <message>
        <source>Run into a rate limit.</source>
        <translation>Choca con un límite de solicitudes.</translation>
    </message>
    <message>
        <source>Run without a shell, for 10 seconds at most; what it prints is the key.</source>
        <translation>Se ejecuta sin shell, durante 10 segundos como máximo; lo que devuelve es la clave.</translation>
    </message>
    <message>
        <source>Salvaged conversation</source>
        <translation>Conversación recuperada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>Save all conversations in one file, from which they can be imported.</source>
        <translation>Guardar todas las conversaciones en un solo archivo, que se podrá importar.</translation>
    </message>
    <message>
        <source>Save conversation as PDF</source>
        <translation>Guardar la conversación como PDF</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Guardar archivo…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the conversation as a Markdown file.</source>
        <translation>Guardar la conversación como archivo Markdown.</translation>
    </message>
    <message>
        <source>Save the conversation as a PDF file.</source>
        <translation>Guardar la conversación como archivo PDF.</translation>
    </message>
    <message>
        <source>Save the conversation as a file.</source>
        <translation>Guardar la conversación como archivo.</translation>
    </message>
    <message>
        <source>Save the image as a file.</source>
        <translation>Guardar la imagen en un archivo.</translation>
    </message>
    <message>
        <source>Save the whole conversation, all versions of it, as a JSON file.</source>
        <translation>Guardar la conversación entera, con todas sus versiones, como archivo JSON.</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Recuperar lo legible</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts guardados</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say how to begin and where to look further.</source>
        <translation>Explicar cómo empezar y dónde encontrar más información.</translation>
    </message>
    <message>
        <source>Say what this program is, and its version.</source>
        <translation>Indicar qué es esta aplicación y su versión.</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Desplazar en horizontal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all messages for “{text}”</source>
        <translation>Buscar «{text}» en todos los mensajes</translation>
    </message>
    <message>
        <source>Search by command or keys</source>
        <translation>Buscar por comando o teclas</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Search or type a model’s name</source>
        <translation>Buscar o escribir el nombre de un modelo</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>Silencio máximo (s)</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>Espera de respuesta (s)</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Espera de conexión (s)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select the whole conversation.</source>
        <translation>Seleccionar toda la conversación.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Enviar los mensajes con</translation>
    </message>
    <message>
        <source>Send no {name}</source>
        <translation>No enviar: {name}</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>No enviar nada</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send the message, or queue it while a reply comes.</source>
        <translation>Enviar el mensaje, o ponerlo en cola mientras llega una respuesta.</translation>
    </message>
    <message>
        <source>Send the queued message now</source>
        <translation>Enviar ahora el mensaje en cola</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter (Enter for a new line)</source>
        <translation>Enviar con Ctrl+Intro (Intro para una línea nueva)</translation>
    </message>
    <message>
        <source>Send with Enter (Shift+Enter for a new line)</source>
        <translation>Enviar con Intro (Mayús+Intro para una línea nueva)</translation>
    </message>
    <message>
        <source>Send without the oldest messages</source>
        <translation>Enviar sin los mensajes más antiguos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Septiembre</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Shift+Enter for a new line</source>
        <translation>Mayús+Intro para una línea nueva</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>Mostrar Desktop Chat</translation>
    </message>
    <message>
        <source>Show all words in their own size again.</source>
        <translation>Volver a mostrar todos los textos en su tamaño normal.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} models</source>
        <extracomment>For one: Show {count} model</extracomment>
        <translation>
            <numerusform>Mostrar {count} modelo</numerusform>
            <numerusform>Mostrar los {count} modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me what you can draw</source>
        <translation>Mostrar lo que sabe dibujar</translation>
    </message>
    <message>
        <source>Show me what you can draw.</source>
        <translation>Muéstrame lo que sabes dibujar.</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar u ocultar la barra lateral</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Mostrar las archivadas</translation>
    </message>
    <message>
        <source>Show the conversation above in the list, a newer one.</source>
        <translation>Mostrar la conversación de arriba en la lista, más reciente.</translation>
    </message>
    <message>
        <source>Show the conversation below in the list, an older one.</source>
        <translation>Mostrar la conversación de abajo en la lista, más antigua.</translation>
    </message>
    <message>
        <source>Show the end of the conversation and follow it.</source>
        <translation>Mostrar el final de la conversación y seguirlo.</translation>
    </message>
    <message>
        <source>Show the list of conversations at the left, or hide it.</source>
        <translation>Mostrar u ocultar la lista de conversaciones de la izquierda.</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar la barra lateral</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>Mostrar el razonamiento</translation>
    </message>
    <message>
        <source>Show the version after of the message.</source>
        <translation>Mostrar la versión siguiente del mensaje.</translation>
    </message>
    <message>
        <source>Show the version before of the message.</source>
        <translation>Mostrar la versión anterior del mensaje.</translation>
    </message>
    <message>
        <source>Show what was sent to the server, and what came.</source>
        <translation>Mostrar lo que se envió al servidor y lo que se recibió.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Some characters could not be read; they are shown as “�”.</source>
        <translation>Algunos caracteres no se pudieron leer; se muestran como «�».</translation>
    </message>
    <message>
        <source>Some of the presets and prompts in {name} could not be understood.</source>
        <translation>No se pudieron entender algunos preajustes y prompts de {name}.</translation>
    </message>
    <message>
        <source>Something in it looks like a key. This is kept in a file; use the key field.</source>
        <translation>Hay algo que parece una clave. Esto se guarda en un archivo; use el campo de la clave.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Algo falló en la aplicación.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log says more.</source>
        <translation>Algo falló en la aplicación; el registro da más detalles.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound, not part of this file</source>
        <translation>Sonido no incluido aquí</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sources and tool calls</source>
        <translation>Fuentes y llamadas a herramientas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Chispa</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Spelling is not checked; the settings say why.</source>
        <translation>La ortografía no se revisa; los ajustes dicen por qué.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>Código de estado</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Still running here; its menu ends it.</source>
        <translation>La aplicación sigue abierta aquí; su menú permite salir.</translation>
    </message>
    <message>
        <source>Still waiting.</source>
        <translation>Se sigue esperando.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Secuencias de parada</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Detener la respuesta</translation>
    </message>
    <message>
        <source>Stop the reply and send the message that waits.</source>
        <translation>Detener la respuesta y enviar el mensaje en espera.</translation>
    </message>
    <message>
        <source>Stop the reply and send this message now</source>
        <translation>Detener la respuesta y enviar este mensaje ahora</translation>
    </message>
    <message>
        <source>Stop the reply; else close what is open.</source>
        <translation>Detener la respuesta; si no, cerrar lo que esté abierto.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Stopped by the content filter</source>
        <translation>Detenida por el filtro de contenido</translation>
    </message>
    <message>
        <source>Stopped by the content filter.</source>
        <translation>Detenida por el filtro de contenido.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>Cambiar de modelo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System follows the light or dark look of your desktop, and changes with it.</source>
        <translation>«Sistema» sigue el aspecto claro u oscuro de su escritorio y cambia con él.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take back what was deleted, while that is offered.</source>
        <translation>Recuperar lo eliminado, mientras se ofrezca.</translation>
    </message>
    <message>
        <source>Take the conversation off the list and keep it in the archive.</source>
        <translation>Quitar la conversación de la lista y conservarla entre las archivadas.</translation>
    </message>
    <message>
        <source>Take the conversation out of its folder.</source>
        <translation>Sacar la conversación de su carpeta.</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>Deshacer el restablecimiento</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Reasignarlas</translation>
    </message>
    <message>
        <source>Tell me at length how streams and pipes keep from overflowing.</source>
        <translation>Cuéntame con detalle cómo evitan desbordarse los flujos y las tuberías.</translation>
    </message>
    <message>
        <source>Tell when a reply ends</source>
        <translation>Avisar cuando termine una respuesta</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>Conversación temporal</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Test the connection step by step, and mend what is wrong.</source>
        <translation>Probar la conexión paso a paso y corregir lo que falle.</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>Probar {name}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>That folder cannot be used.</source>
        <translation>Esa carpeta no se puede usar.</translation>
    </message>
    <message>
        <source>That is no variable’s name. It looks like OPENAI_API_KEY.</source>
        <translation>Ese no es el nombre de una variable. Ejemplo: OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>That text has {given} characters. The box takes {limit}; the rest was left out.</source>
        <translation>Ese texto tiene {given} caracteres. En el cuadro caben {limit}; el resto se omitió.</translation>
    </message>
    <message>
        <source>The API is at {address}.</source>
        <translation>La API está en {address}.</translation>
    </message>
    <message>
        <source>The account has no credit left, or its spending limit is reached.</source>
        <translation>A la cuenta no le queda saldo, o ha alcanzado su límite de gasto.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>A la cuenta no le queda saldo.</translation>
    </message>
    <message>
        <source>The address begins with “{scheme}://”; only https:// and http:// work.</source>
        <translation>La dirección empieza por «{scheme}://»; solo funcionan https:// y http://.</translation>
    </message>
    <message>
        <source>The address cannot be read. It looks like https://api.openai.com/v1.</source>
        <translation>No se puede leer la dirección. Ejemplo: https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The address has a space, a line break or an invisible character inside. Remove it.</source>
        <translation>La dirección contiene un espacio, un salto de línea o un carácter invisible. Quítelo.</translation>
    </message>
    <message>
        <source>The address has a user name or password before “@”. Put a key into the key field.</source>
        <translation>La dirección tiene un nombre de usuario o una contraseña antes de «@». Escriba la clave en el campo de la clave.</translation>
    </message>
    <message>
        <source>The address has no host: after https:// the server's name is missing.</source>
        <translation>La dirección no tiene host: falta el nombre del servidor después de https://.</translation>
    </message>
    <message>
        <source>The address has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>La dirección no tiene esquema. Debe empezar por https:// (o http:// si el servidor está en este equipo).</translation>
    </message>
    <message>
        <source>The address is empty. It looks like https://api.openai.com/v1.</source>
        <translation>La dirección está vacía. Ejemplo: https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The address is not quite right.</source>
        <translation>La dirección no es del todo correcta.</translation>
    </message>
    <message>
        <source>The address must end with its path: remove the “?” or “#” and what follows it.</source>
        <translation>La dirección debe terminar en su ruta: quite el «?» o «#» y lo que le sigue.</translation>
    </message>
    <message>
        <source>The address of {place} cannot be used.</source>
        <translation>No se puede usar la dirección de {place}.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a list of models. Check it; most end in /v1.</source>
        <translation>La dirección devolvió una página web en lugar de una lista de modelos. Compruébela; la mayoría termina en /v1.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a reply. Check the base URL, and whether this network asks for a login first.</source>
        <translation>La dirección devolvió una página web en lugar de una respuesta. Compruebe la URL base y si esta red exige antes iniciar sesión.</translation>
    </message>
    <message>
        <source>The address seems to be wrong.</source>
        <translation>La dirección parece incorrecta.</translation>
    </message>
    <message>
        <source>The address sends requests elsewhere.</source>
        <translation>La dirección redirige las solicitudes a otro sitio.</translation>
    </message>
    <message>
        <source>The address sends requests on elsewhere (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>La dirección redirige las solicitudes a otro sitio (estado {status}). No se siguen, para que la clave y la conversación no salgan de aquí: introduzca la dirección final.</translation>
    </message>
    <message>
        <source>The address sends requests on to {target} (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>La dirección redirige las solicitudes a {target} (estado {status}). No se siguen, para que la clave y la conversación no salgan de aquí: introduzca la dirección final.</translation>
    </message>
    <message>
        <source>The address “{address}” has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>La dirección «{address}» no tiene esquema. Debe empezar por https:// (o http:// si el servidor está en este equipo).</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>No hay conversaciones archivadas</translation>
    </message>
    <message>
        <source>The backup cannot be read either; an older one may do.</source>
        <translation>La copia de seguridad tampoco se puede leer; quizá sirva una más antigua.</translation>
    </message>
    <message>
        <source>The best {shown} of {count}. Type more to find others.</source>
        <translation>Los {shown} mejores de {count}. Escriba más para encontrar otros.</translation>
    </message>
    <message>
        <source>The built-in presets and prompts are back.</source>
        <translation>Los preajustes y prompts incluidos han vuelto.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted.</source>
        <translation>El certificado de {place} no se acepta.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted: {reason}.</source>
        <translation>El certificado de {place} no se acepta: {reason}.</translation>
    </message>
    <message>
        <source>The command is empty. It names a program, such as: pass show openai</source>
        <translation>El comando está vacío. Nombra un programa, por ejemplo: pass show openai</translation>
    </message>
    <message>
        <source>The command that prints the key failed.</source>
        <translation>Ha fallado el comando que proporciona la clave.</translation>
    </message>
    <message>
        <source>The command {name} could not be run ({reason}).</source>
        <translation>No se pudo ejecutar el comando {name} ({reason}).</translation>
    </message>
    <message>
        <source>The command {name} could not be run: it has a letter that none may have.</source>
        <translation>No se pudo ejecutar el comando {name}: contiene un carácter no permitido.</translation>
    </message>
    <message>
        <source>The command {name} failed, with status {status}.</source>
        <translation>El comando {name} falló, con el código {status}.</translation>
    </message>
    <message>
        <source>The command {name} printed nothing.</source>
        <translation>El comando {name} no devolvió nada.</translation>
    </message>
    <message numerus="yes">
        <source>The command {name} took longer than {seconds} seconds.</source>
        <extracomment>For one: The command {name} took longer than {seconds} second.</extracomment>
        <translation>
            <numerusform>El comando {name} tardó más de {seconds} segundo.</numerusform>
            <numerusform>El comando {name} tardó más de {seconds} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection cannot be set up.</source>
        <translation>No se puede establecer la conexión.</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>No se pudo establecer la conexión.</translation>
    </message>
    <message>
        <source>The connection ended before the server said that the reply is whole; it may be incomplete.</source>
        <translation>La conexión terminó antes de que el servidor indicara que la respuesta está completa; puede que no lo esté.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>Falló la conexión.</translation>
    </message>
    <message>
        <source>The connection is taken, but no answer came within {seconds}. The server may be loading a model, or hang.</source>
        <translation>La conexión se acepta, pero no llegó ninguna respuesta en {seconds}. Puede que el servidor esté cargando un modelo o se haya bloqueado.</translation>
    </message>
    <message>
        <source>The connection to {place} was cut before the reply was whole.</source>
        <translation>La conexión con {place} se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>The connections in {path} could not be understood.</source>
        <translation>No se pudieron entender las conexiones de {path}.</translation>
    </message>
    <message>
        <source>The connections in {path} were written by a newer version of the program. They are left as they are, and are not used.</source>
        <translation>Las conexiones de {path} las escribió una versión más reciente de la aplicación. Se dejan como están y no se usan.</translation>
    </message>
    <message>
        <source>The conversation could not be drawn; the program made a mistake.</source>
        <translation>No se pudo dibujar la conversación; la aplicación cometió un error.</translation>
    </message>
    <message>
        <source>The conversation could not be printed or saved: {reason}.</source>
        <translation>No se pudo imprimir o guardar la conversación: {reason}.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can take.</source>
        <translation>La conversación es más larga de lo que admite el modelo.</translation>
    </message>
    <message>
        <source>The conversation is too long.</source>
        <translation>La conversación es demasiado larga.</translation>
    </message>
    <message>
        <source>The conversations are in use.</source>
        <translation>Las conversaciones ya están en uso.</translation>
    </message>
    <message>
        <source>The demo answers meanwhile.</source>
        <translation>Mientras tanto, responde la demo.</translation>
    </message>
    <message>
        <source>The dictionary {language} cannot be used.</source>
        <translation>No se puede usar el diccionario {language}.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe; free some space, and saving goes on.</source>
        <translation>El disco está lleno, así que esto no se pudo guardar. Lo que se guardó antes está a salvo; libere espacio y se seguirá guardando.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk reported an error, so this could not be carried out. What was saved before is not touched by it.</source>
        <translation>El disco notificó un error, así que no se pudo realizar la operación. No afecta a lo que se guardó antes.</translation>
    </message>
    <message>
        <source>The display {display} does not answer. In a terminal, use: {command}</source>
        <translation>La pantalla {display} no responde. En un terminal, use: {command}</translation>
    </message>
    <message>
        <source>The encryption does not fit.</source>
        <translation>El cifrado no es compatible.</translation>
    </message>
    <message>
        <source>The export cannot be read: {what}. Nothing was taken from it.</source>
        <translation>No se puede leer la exportación: {what}. No se importó nada de ella.</translation>
    </message>
    <message>
        <source>The export could not be written: {reason}.</source>
        <translation>No se pudo escribir la exportación: {reason}.</translation>
    </message>
    <message>
        <source>The few things that are good to know. Everything else is found by its name.</source>
        <translation>Las pocas cosas que conviene saber. Todo lo demás se encuentra por su nombre.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}, beside it.</source>
        <translation>El archivo original se conserva junto a él como {name}.</translation>
    </message>
    <message>
        <source>The file as it was is kept in {folder}.</source>
        <translation>El archivo tal como estaba se conserva en {folder}.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>No se pudo guardar el archivo.</translation>
    </message>
    <message>
        <source>The file in the place of your conversations belongs to another program. It is left as it is.</source>
        <translation>El archivo que ocupa el lugar de sus conversaciones pertenece a otra aplicación. Se deja como está.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation>El archivo está cortado o dañado.</translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing is written to it.</source>
        <translation>El archivo se deja como está, y no se escribe nada en él.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation of Desktop Chat.</source>
        <translation>El archivo no es una exportación de una conversación de Desktop Chat.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation, or it is cut off or damaged.</source>
        <translation>El archivo no es una exportación de una conversación, o está cortado o dañado.</translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, and {limit} MB at most can be read.</source>
        <translation>El archivo es demasiado grande: {size} MB; se pueden leer {limit} MB como máximo.</translation>
    </message>
    <message>
        <source>The file of certificates {path} cannot be used. Check it in this connection’s settings; it has to be in PEM format.</source>
        <translation>No se puede usar el archivo de certificados {path}. Compruébelo en los ajustes de esta conexión; debe estar en formato PEM.</translation>
    </message>
    <message>
        <source>The file of shortcuts cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>No se puede leer el archivo de atajos ({reason}): se aplican los valores predeterminados, y los cambios duran hasta que se cierre la aplicación.</translation>
    </message>
    <message>
        <source>The file of shortcuts is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>El archivo de atajos está dañado y no se puede mover: se aplican los valores predeterminados, y los cambios duran hasta que se cierre la aplicación.</translation>
    </message>
    <message>
        <source>The file of shortcuts was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>El archivo de atajos estaba dañado: se aplican los valores predeterminados, y se conserva como {name}.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read. Check the variables SSL_CERT_FILE and SSL_CERT_DIR.</source>
        <translation>No se puede leer el archivo de certificados de confianza. Compruebe las variables SSL_CERT_FILE y SSL_CERT_DIR.</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged. It is kept as it is; a backup can be restored, or what is readable can be saved from it.</source>
        <translation>El archivo de sus conversaciones está dañado. Se conserva como está; se puede restaurar una copia de seguridad o recuperar lo que sea legible.</translation>
    </message>
    <message>
        <source>The file of your conversations is empty or gone, though there were conversations in it. A backup can be restored.</source>
        <translation>El archivo de sus conversaciones está vacío o ha desaparecido, aunque contenía conversaciones. Se puede restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Desktop Chat: its format is version {found}, and this one reads up to version {known}.</source>
        <translation>El archivo lo escribió una versión más reciente de Desktop Chat: su formato es de la versión {found}, y esta lee hasta la versión {known}.</translation>
    </message>
    <message>
        <source>The file {file} is not used: {reason}.</source>
        <translation>El archivo {file} no se usa: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation>No se puede leer el archivo {name} ({reason}).</translation>
    </message>
    <message>
        <source>The file {name} cannot be written ({reason}).</source>
        <translation>No se puede escribir el archivo {name} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <translation>No se puede leer el archivo {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({reason}).</source>
        <translation>No se puede escribir el archivo {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} is not this program’s to change.</source>
        <translation>Esta aplicación no tiene permiso para cambiar el archivo {path}.</translation>
    </message>
    <message>
        <source>The folder of your conversations cannot be made or opened.</source>
        <translation>La carpeta de sus conversaciones no se puede crear ni abrir.</translation>
    </message>
    <message>
        <source>The folder or file of your conversations cannot be written to, so this could not be saved. What was saved before is safe.</source>
        <translation>No se puede escribir en la carpeta o el archivo de sus conversaciones, así que esto no se pudo guardar. Lo que se guardó antes está a salvo.</translation>
    </message>
    <message>
        <source>The folders of the sidebar of which the name alone is shown.</source>
        <translation>Las carpetas de la barra lateral de las que solo se muestra el nombre.</translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>Falta la guía en esta instalación.</translation>
    </message>
    <message>
        <source>The header {name} is set by the program.</source>
        <translation>La cabecera {name} la establece la aplicación.</translation>
    </message>
    <message>
        <source>The key has a letter that no key has. Copy it again, from the page that issued it.</source>
        <translation>La clave contiene un carácter que ninguna clave puede tener. Cópiela de nuevo desde la página que la emitió.</translation>
    </message>
    <message>
        <source>The key has a line break inside. Copy it again, as one line.</source>
        <translation>La clave contiene un salto de línea. Cópiela de nuevo, en una sola línea.</translation>
    </message>
    <message>
        <source>The key has a space inside. Copy it again, without spaces.</source>
        <translation>La clave contiene un espacio. Cópiela de nuevo, sin espacios.</translation>
    </message>
    <message>
        <source>The key is not protected.</source>
        <translation>La clave no está protegida.</translation>
    </message>
    <message>
        <source>The key is not there. It has to be given again.</source>
        <translation>La clave no está. Hay que volver a introducirla.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>Se rechazó la clave.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 seconds. It may be asking for its password in another window.</source>
        <translation>El llavero no respondió en 3 segundos. Quizá esté pidiendo su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused the request.</source>
        <translation>El llavero rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The last reply is complete</source>
        <translation>La última respuesta está completa</translation>
    </message>
    <message>
        <source>The limit of requests is reached until {time}.</source>
        <translation>Se alcanzó el límite de solicitudes (hasta: {time}).</translation>
    </message>
    <message>
        <source>The limit of requests is reached.</source>
        <translation>Se alcanzó el límite de solicitudes.</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached until {time}.</source>
        <translation>Se alcanzó el límite de solicitudes por día (hasta: {time}).</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached.</source>
        <translation>Se alcanzó el límite de solicitudes por día.</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached until {time}.</source>
        <translation>Se alcanzó el límite de solicitudes por hora (hasta: {time}).</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached.</source>
        <translation>Se alcanzó el límite de solicitudes por hora.</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached until {time}.</source>
        <translation>Se alcanzó el límite de solicitudes por minuto (hasta: {time}).</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached.</source>
        <translation>Se alcanzó el límite de solicitudes por minuto.</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached until {time}.</source>
        <translation>Se alcanzó el límite de solicitudes por mes (hasta: {time}).</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached.</source>
        <translation>Se alcanzó el límite de solicitudes por mes.</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached until {time}.</source>
        <translation>Se alcanzó el límite de solicitudes por segundo (hasta: {time}).</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached.</source>
        <translation>Se alcanzó el límite de solicitudes por segundo.</translation>
    </message>
    <message>
        <source>The limit of tokens is reached until {time}.</source>
        <translation>Se alcanzó el límite de tokens (hasta: {time}).</translation>
    </message>
    <message>
        <source>The limit of tokens is reached.</source>
        <translation>Se alcanzó el límite de tokens.</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached until {time}.</source>
        <translation>Se alcanzó el límite de tokens por día (hasta: {time}).</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached.</source>
        <translation>Se alcanzó el límite de tokens por día.</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached until {time}.</source>
        <translation>Se alcanzó el límite de tokens por hora (hasta: {time}).</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached.</source>
        <translation>Se alcanzó el límite de tokens por hora.</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached until {time}.</source>
        <translation>Se alcanzó el límite de tokens por minuto (hasta: {time}).</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached.</source>
        <translation>Se alcanzó el límite de tokens por minuto.</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached until {time}.</source>
        <translation>Se alcanzó el límite de tokens por mes (hasta: {time}).</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached.</source>
        <translation>Se alcanzó el límite de tokens por mes.</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached until {time}.</source>
        <translation>Se alcanzó el límite de tokens por segundo (hasta: {time}).</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached.</source>
        <translation>Se alcanzó el límite de tokens por segundo.</translation>
    </message>
    <message>
        <source>The limit was used up while thinking, before the answer began.</source>
        <translation>El límite se agotó durante el razonamiento, antes de que empezara la respuesta.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>No se puede escribir el registro.</translation>
    </message>
    <message>
        <source>The log file cannot be written to {folder} ({reason}).</source>
        <translation>No se puede escribir el archivo de registro en {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The message on standard input is empty.</source>
        <translation>El mensaje de la entrada estándar está vacío.</translation>
    </message>
    <message>
        <source>The message was filtered.</source>
        <translation>Se filtró el mensaje.</translation>
    </message>
    <message>
        <source>The model asks for {call}. Nothing was run.</source>
        <translation>El modelo pide llamar a {call}. No se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>The model declined.</source>
        <translation>El modelo se negó a responder.</translation>
    </message>
    <message>
        <source>The model does not take everything.</source>
        <translation>El modelo no lo acepta todo.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>El modelo no está ahí.</translation>
    </message>
    <message>
        <source>The model takes the token limit as {field}. It is sent so from now on.</source>
        <translation>El modelo acepta el límite de tokens como {field}. A partir de ahora se envía así.</translation>
    </message>
    <message>
        <source>The network does not reach {place} ({reason}).</source>
        <translation>La red no llega a {place} ({reason}).</translation>
    </message>
    <message>
        <source>The network does not reach {place}.</source>
        <translation>La red no llega a {place}.</translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation>La que esté en uso</translation>
    </message>
    <message>
        <source>The other one begins a new line; Shift+Enter always does.</source>
        <translation>La otra opción empieza una línea nueva; Mayús+Intro lo hace siempre.</translation>
    </message>
    <message>
        <source>The port after “:” must be a number from 1 to 65535.</source>
        <translation>El puerto, después de «:», debe ser un número del 1 al 65535.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is kept as {bad}.</source>
        <translation>No se pudieron entender los preajustes de {name}. El archivo se conserva como {bad}.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is left as it is.</source>
        <translation>No se pudieron entender los preajustes de {name}. El archivo se deja como está.</translation>
    </message>
    <message>
        <source>The presets in {name} were written by a newer version of the program.</source>
        <translation>Los preajustes de {name} los escribió una versión más reciente de la aplicación.</translation>
    </message>
    <message>
        <source>The preset’s connection cannot be used: {why}</source>
        <translation>No se puede usar la conexión del preajuste: {why}</translation>
    </message>
    <message>
        <source>The program could not read the reply. This is a fault of the program.</source>
        <translation>La aplicación no pudo leer la respuesta. Es un error de la aplicación.</translation>
    </message>
    <message>
        <source>The program made a mistake. What has come is kept; the log says more.</source>
        <translation>La aplicación cometió un error. Se conserva lo que ha llegado; el registro da más detalles.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>Se cerró la aplicación.</translation>
    </message>
    <message>
        <source>The proxy address of the system cannot be used. Check {place}.</source>
        <translation>No se puede usar la dirección del proxy del sistema. Compruebe {place}.</translation>
    </message>
    <message>
        <source>The proxy address {proxy} cannot be used. Check {place}.</source>
        <translation>No se puede usar la dirección de proxy {proxy}. Compruebe {place}.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password (status 407).</source>
        <translation>El proxy pide un nombre de usuario y una contraseña (estado 407).</translation>
    </message>
    <message>
        <source>The proxy cannot be read. It looks like http://host:8080.</source>
        <translation>No se puede leer el proxy. Ejemplo: http://host:8080.</translation>
    </message>
    <message>
        <source>The proxy is in the way.</source>
        <translation>El proxy impide la conexión.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (status 407).</source>
        <translation>El proxy {proxy} pide un nombre de usuario y una contraseña (estado 407).</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. It is set in {place}.</source>
        <translation>No se puede acceder al proxy {proxy}. Está definido en {place}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not pass the request on ({reason}).</source>
        <translation>El proxy {proxy} no transmitió la solicitud ({reason}).</translation>
    </message>
    <message>
        <source>The reply broke off before the server said that it is whole.</source>
        <translation>La respuesta se interrumpió antes de que el servidor indicara que está completa.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>La respuesta se interrumpió.</translation>
    </message>
    <message>
        <source>The reply cannot be written ({reason}).</source>
        <translation>No se puede escribir la respuesta ({reason}).</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>La respuesta está completa</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>La respuesta está vacía.</translation>
    </message>
    <message>
        <source>The reply is here.</source>
        <translation>La respuesta está aquí.</translation>
    </message>
    <message>
        <source>The reply reached the length limit and was cut.</source>
        <translation>La respuesta alcanzó el límite de longitud y se cortó.</translation>
    </message>
    <message>
        <source>The reply was empty.</source>
        <translation>La respuesta estaba vacía.</translation>
    </message>
    <message>
        <source>The reply was stopped: a line is too long.</source>
        <translation>Se detuvo la respuesta: una línea es demasiado larga.</translation>
    </message>
    <message>
        <source>The reply was stopped: too large.</source>
        <translation>Se detuvo la respuesta: es demasiado grande.</translation>
    </message>
    <message>
        <source>The request came into another one's way (status {status}).</source>
        <translation>La solicitud entró en conflicto con otra (estado {status}).</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>No se pudo enviar la solicitud.</translation>
    </message>
    <message>
        <source>The same number gives about the same reply, where the server can do so.</source>
        <translation>El mismo número da más o menos la misma respuesta, si el servidor lo permite.</translation>
    </message>
    <message>
        <source>The same server by {scheme}</source>
        <translation>El mismo servidor por {scheme}</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>El servidor respondió {status}.</translation>
    </message>
    <message>
        <source>The server answers by {scheme}: the address should be {address}.</source>
        <translation>El servidor responde por {scheme}: la dirección debería ser {address}.</translation>
    </message>
    <message>
        <source>The server answers, and does not have that there.</source>
        <translation>El servidor responde, pero no tiene eso ahí.</translation>
    </message>
    <message>
        <source>The server answers, but it does not have the API that was asked for. Chat Completions is the one that most servers have.</source>
        <translation>El servidor responde, pero no tiene la API que se pidió. Chat Completions es la que tienen la mayoría de los servidores.</translation>
    </message>
    <message>
        <source>The server asks for a key, and this connection has none.</source>
        <translation>El servidor pide una clave, y esta conexión no tiene ninguna.</translation>
    </message>
    <message>
        <source>The server asks for a key.</source>
        <translation>El servidor pide una clave.</translation>
    </message>
    <message>
        <source>The server behind the address did not answer in time (status {status}).</source>
        <translation>El servidor que hay tras la dirección no respondió a tiempo (estado {status}).</translation>
    </message>
    <message>
        <source>The server behind the address did not answer properly (status {status}).</source>
        <translation>El servidor que hay tras la dirección no respondió correctamente (estado {status}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>The server could not answer (status {status}).</source>
        <translation>El servidor no pudo responder (estado {status}).</translation>
    </message>
    <message>
        <source>The server decides</source>
        <translation>Decide el servidor</translation>
    </message>
    <message>
        <source>The server did not accept the request (status {status}).</source>
        <translation>El servidor no aceptó la solicitud (estado {status}).</translation>
    </message>
    <message>
        <source>The server does not allow this with the key of this connection.</source>
        <translation>El servidor no lo permite con la clave de esta conexión.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>El servidor no responde.</translation>
    </message>
    <message>
        <source>The server does not have this API.</source>
        <translation>El servidor no tiene esta API.</translation>
    </message>
    <message>
        <source>The server does not know this model.</source>
        <translation>El servidor no conoce este modelo.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”, and does not say what it has. Type a name.</source>
        <translation>El servidor no conoce «{model}» y no dice qué tiene. Escriba un nombre.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”. It has “{other}”.</source>
        <translation>El servidor no conoce «{model}». Tiene «{other}».</translation>
    </message>
    <message>
        <source>The server does not say which models it has. Name one with --model.</source>
        <translation>El servidor no indica qué modelos tiene. Indique uno con --model.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at {place}. Check the address.</source>
        <translation>El servidor no habla HTTP en {place}. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The server does not take the field stream_options. It is left out from now on, so the number of tokens is an estimate.</source>
        <translation>El servidor no acepta el campo stream_options. A partir de ahora se omite, así que el número de tokens es una estimación.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error and did not say which.</source>
        <translation>El servidor terminó la respuesta con un error y no dijo cuál.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error.</source>
        <translation>El servidor terminó la respuesta con un error.</translation>
    </message>
    <message>
        <source>The server had an error of its own (status {status}).</source>
        <translation>El servidor tuvo un error interno (estado {status}).</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>El servidor tiene un problema.</translation>
    </message>
    <message>
        <source>The server has another API.</source>
        <translation>El servidor tiene otra API.</translation>
    </message>
    <message>
        <source>The server has gone quiet.</source>
        <translation>El servidor ha dejado de enviar datos.</translation>
    </message>
    <message>
        <source>The server has neither Chat Completions nor Responses; replies come by {api}.</source>
        <translation>El servidor no tiene ni Chat Completions ni Responses; las respuestas llegan por {api}.</translation>
    </message>
    <message>
        <source>The server has no model “{model}”. Choose another one.</source>
        <translation>El servidor no tiene ningún modelo «{model}». Elija otro.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>El servidor no tiene ese modelo. Elija otro.</translation>
    </message>
    <message>
        <source>The server has not said which models it has. Name one.</source>
        <translation>El servidor no ha indicado qué modelos tiene. Indique uno.</translation>
    </message>
    <message>
        <source>The server is not available at the moment (status {status}).</source>
        <translation>El servidor no está disponible en este momento (estado {status}).</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>El servidor está sobrecargado.</translation>
    </message>
    <message>
        <source>The server lists no models at this address. Check the address (most end in /v1), or type the model's name.</source>
        <translation>El servidor no ofrece una lista de modelos en esta dirección. Compruébela (la mayoría termina en /v1) o escriba el nombre del modelo.</translation>
    </message>
    <message>
        <source>The server lists no models. Type a name.</source>
        <translation>El servidor no ofrece una lista de modelos. Escriba un nombre.</translation>
    </message>
    <message>
        <source>The server lists no models. Type the name of the one to use.</source>
        <translation>El servidor no ofrece una lista de modelos. Escriba el nombre del que quiera usar.</translation>
    </message>
    <message>
        <source>The server refused the key of this connection.</source>
        <translation>El servidor rechazó la clave de esta conexión.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>El servidor rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The server refused this for the model, and was asked again without it: {names}. It is left out from now on.</source>
        <translation>El servidor rechazó esto para el modelo, y se le preguntó de nuevo sin ello: {names}. A partir de ahora se omite.</translation>
    </message>
    <message>
        <source>The server refuses the smallest request.</source>
        <translation>El servidor rechaza hasta la solicitud más pequeña.</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>El servidor dice: {words}</translation>
    </message>
    <message>
        <source>The server sent an error without words.</source>
        <translation>El servidor envió un error sin explicación.</translation>
    </message>
    <message>
        <source>The server sent no more text.</source>
        <translation>El servidor no envió más texto.</translation>
    </message>
    <message>
        <source>The server sent no text.</source>
        <translation>El servidor no envió ningún texto.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now until {time}.</source>
        <translation>El servidor no acepta más solicitudes por ahora (hasta: {time}).</translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation>El servidor no acepta más solicitudes por ahora.</translation>
    </message>
    <message>
        <source>The server waited too long for the request (status {status}).</source>
        <translation>El servidor esperó demasiado la solicitud (estado {status}).</translation>
    </message>
    <message>
        <source>The server's answer could not be decoded.</source>
        <translation>No se pudo descodificar la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The server's certificate is not accepted.</source>
        <translation>El certificado del servidor no se acepta.</translation>
    </message>
    <message>
        <source>The server's list of models is too large.</source>
        <translation>La lista de modelos del servidor es demasiado grande.</translation>
    </message>
    <message>
        <source>The server's stream is not understood. Check the address; most end in /v1.</source>
        <translation>No se entiende el flujo del servidor. Compruebe la dirección; la mayoría termina en /v1.</translation>
    </message>
    <message>
        <source>The service ended the reply. Another wording may help.</source>
        <translation>El servicio puso fin a la respuesta. Quizá ayude formularlo de otro modo.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message ({reasons}). Another wording may help.</source>
        <translation>El filtro de contenido del servicio bloqueó el mensaje ({reasons}). Quizá ayude formularlo de otro modo.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message. Another wording may help.</source>
        <translation>El filtro de contenido del servicio bloqueó el mensaje. Quizá ayude formularlo de otro modo.</translation>
    </message>
    <message>
        <source>The shortcuts cannot be saved: {reason}.</source>
        <translation>No se pueden guardar los atajos: {reason}.</translation>
    </message>
    <message>
        <source>The test could not go on.</source>
        <translation>La prueba no pudo continuar.</translation>
    </message>
    <message>
        <source>The test took too long.</source>
        <translation>La prueba tardó demasiado.</translation>
    </message>
    <message>
        <source>The test was ended before its diagnosis.</source>
        <translation>La prueba se detuvo antes de su diagnóstico.</translation>
    </message>
    <message>
        <source>The value of {name} has letters that no header may have.</source>
        <translation>El valor de {name} tiene caracteres que no se permiten en una cabecera.</translation>
    </message>
    <message>
        <source>The variable {name} is not set.</source>
        <translation>La variable {name} no está definida.</translation>
    </message>
    <message>
        <source>The word cannot be kept: {reason}</source>
        <translation>No se puede guardar la palabra: {reason}</translation>
    </message>
    <message>
        <source>Their file cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>No se puede leer su archivo ({reason}): se aplican los valores predeterminados, y los cambios duran hasta que se cierre la aplicación.</translation>
    </message>
    <message>
        <source>Their file has version {found}, and this program knows versions up to {known}.</source>
        <translation>Su archivo es de la versión {found}, y esta aplicación conoce hasta la versión {known}.</translation>
    </message>
    <message>
        <source>Their file is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>Su archivo está dañado y no se puede mover: se aplican los valores predeterminados, y los cambios duran hasta que se cierre la aplicación.</translation>
    </message>
    <message>
        <source>Their file was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>Su archivo estaba dañado: se aplican los valores predeterminados, y se conserva como {name}.</translation>
    </message>
    <message>
        <source>Their folder cannot be written to.</source>
        <translation>No se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Their folder or file cannot be written to.</source>
        <translation>No se puede escribir en su carpeta o archivo.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>There are no older messages to leave out. Shorten it, or use a model with a larger context window.</source>
        <translation>No hay mensajes más antiguos que omitir. Acórtelo o use un modelo con una ventana de contexto mayor.</translation>
    </message>
    <message>
        <source>There are no presets.</source>
        <translation>No hay preajustes.</translation>
    </message>
    <message>
        <source>There are no saved prompts.</source>
        <translation>No hay prompts guardados.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} headers; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} header; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>Hay {count} cabecera; se pueden enviar {most} como máximo.</numerusform>
            <numerusform>Hay {count} cabeceras; se pueden enviar {most} como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} stop sequences; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} stop sequence; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>Hay {count} secuencia de parada; se pueden enviar {most} como máximo.</numerusform>
            <numerusform>Hay {count} secuencias de parada; se pueden enviar {most} como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a prompt of that name already.</source>
        <translation>Ya hay un prompt con ese nombre.</translation>
    </message>
    <message>
        <source>There is a web page at this address.</source>
        <translation>En esta dirección hay una página web.</translation>
    </message>
    <message>
        <source>There is no chat API at this address. Check it; most end in /v1.</source>
        <translation>No hay ninguna API de chat en esta dirección. Compruébela; la mayoría termina en /v1.</translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, use: {command}</source>
        <translation>No hay ninguna pantalla donde mostrar una ventana (no está definida ni DISPLAY ni WAYLAND_DISPLAY). En un terminal, use: {command}</translation>
    </message>
    <message>
        <source>There is no finished reply</source>
        <translation>No hay ninguna respuesta terminada</translation>
    </message>
    <message>
        <source>There is no notice</source>
        <translation>No hay ningún aviso</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>Ese host no existe.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Aquí aún no hay nada.</translation>
    </message>
    <message>
        <source>There is nothing to draw on.</source>
        <translation>No hay dónde dibujar.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>Aún no hay nada que enviar. Escriba primero un mensaje.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>Solo hay una versión</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <translation>No hubo ningún error.</translation>
    </message>
    <message>
        <source>These files are where keys and passwords are kept, or belong to this program. What you attach is sent to the server.</source>
        <translation>En estos archivos se guardan claves y contraseñas, o pertenecen a esta aplicación. Lo que adjunte se envía al servidor.</translation>
    </message>
    <message>
        <source>These keys cannot be changed here</source>
        <translation>Estas teclas no se pueden cambiar aquí</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>Estas teclas no se pueden usar.</translation>
    </message>
    <message>
        <source>They count for every conversation with it, unless a preset or the conversation says otherwise.</source>
        <translation>Se aplican a todas las conversaciones que la usan, salvo que un preajuste o la conversación indiquen otra cosa.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Razonando…</translation>
    </message>
    <message>
        <source>This conversation can only be read.</source>
        <translation>Esta conversación solo se puede leer.</translation>
    </message>
    <message>
        <source>This conversation has parameters of its own: {names}</source>
        <translation>Esta conversación tiene parámetros propios: {names}</translation>
    </message>
    <message>
        <source>This conversation is kept in memory only. It is gone when you leave it or the program ends.</source>
        <translation>Esta conversación solo se guarda en la memoria. Desaparece cuando la deje o se cierre la aplicación.</translation>
    </message>
    <message>
        <source>This conversation is not kept yet</source>
        <translation>Esta conversación aún no está guardada</translation>
    </message>
    <message>
        <source>This conversation reaches its cost limit.</source>
        <translation>Esta conversación alcanza su límite de coste.</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>This is no JSON object: names and values between curly brackets.</source>
        <translation>Esto no es un objeto JSON: nombres y valores entre llaves.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Este archivo no se puede leer.</translation>
    </message>
    <message>
        <source>This is not JSON: {what} (line {line}, column {column}).</source>
        <translation>Esto no es JSON: {what} (línea {line}, columna {column}).</translation>
    </message>
    <message>
        <source>This link is not opened: it is not a web or mail address.</source>
        <translation>Este enlace no se abre: no es una dirección web ni de correo.</translation>
    </message>
    <message>
        <source>This one message is too long.</source>
        <translation>Este mensaje por sí solo es demasiado largo.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>This system has no keychain that the program can use.</source>
        <translation>Este sistema no tiene un llavero que la aplicación pueda usar.</translation>
    </message>
    <message>
        <source>This system has no printing.</source>
        <translation>Este sistema no permite imprimir.</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Razonamiento terminado</translation>
    </message>
    <message>
        <source>Thought for {wait}</source>
        <translation>Razonó durante {wait}</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Titles and messages of all versions were searched, but nothing has {words}.</source>
        <translation>Se ha buscado en los títulos y mensajes de todas las versiones, pero en ninguno aparece {words}.</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>Títulos puestos por el modelo</translation>
    </message>
    <message>
        <source>To the message box</source>
        <translation>Al cuadro de mensaje</translation>
    </message>
    <message>
        <source>To the next message</source>
        <translation>Al mensaje siguiente</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Al panel siguiente</translation>
    </message>
    <message>
        <source>To the previous message</source>
        <translation>Al mensaje anterior</translation>
    </message>
    <message>
        <source>To the previous pane</source>
        <translation>Al panel anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation>Límite de tokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tool call, not executed: {name}</source>
        <translation>Llamada a herramienta, sin ejecutar: {name}</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translate into {{language|English}}: {{text}}</source>
        <translation>Traduce al {{idioma|inglés}}: {{texto}}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Volver a intentarlo</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>Nuevo intento en {wait}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Intentándolo de nuevo.</translation>
    </message>
    <message>
        <source>Two ropes burn for an hour each, unevenly. How do I measure 45 minutes?</source>
        <translation>Dos cuerdas arden una hora cada una, de forma irregular. ¿Cómo mido 45 minutos?</translation>
    </message>
    <message>
        <source>Type / and a name in the message box to insert one. {{name}} and {{name|default}} are fields that are filled in then; {{clipboard}} and {{date}} fill themselves in.</source>
        <translation>Escriba / y un nombre en el cuadro de mensaje para insertar uno. {{name}} y {{name|default}} son campos que se rellenan en ese momento; {{clipboard}} y {{date}} se rellenan solos.</translation>
    </message>
    <message>
        <source>US dollars for 1,000,000 tokens</source>
        <translation>dólares estadounidenses por 1.000.000 de tokens</translation>
    </message>
    <message>
        <source>US dollars that a conversation may cost before the program asks whether to send more; 0 never asks. Only models whose prices are known count.</source>
        <translation>Dólares estadounidenses que puede costar una conversación antes de que la aplicación pregunte si enviar más; con 0 no pregunta nunca. Solo cuentan los modelos cuyos precios se conocen.</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Unarchive conversation</source>
        <translation>Desarchivar conversación</translation>
    </message>
    <message>
        <source>Underline misspelled words while you write. No word leaves this computer for that.</source>
        <translation>Subrayar las palabras mal escritas mientras escribe. Para ello, ninguna palabra sale de este equipo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Unpin conversation</source>
        <translation>Desfijar conversación</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Use Chat Completions</source>
        <translation>Usar Chat Completions</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Usar otra carpeta…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Usarla solo en esta sesión</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>Usar el tema oscuro.</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>Usar el tema claro.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Usar {address}</translation>
    </message>
    <message>
        <source>Use {api}</source>
        <translation>Usar {api}</translation>
    </message>
    <message>
        <source>Use {field}</source>
        <translation>Usar {field}</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Usar {model}</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Usar «{name}»</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usados recientemente</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Verbosity</source>
        <translation>Nivel de detalle</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>Versión eliminada</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versión {number} de {count}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Waiting for a tool</source>
        <translation>En espera de una herramienta</translation>
    </message>
    <message>
        <source>Waiting for the first word</source>
        <translation>Esperando la primera palabra</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Watch it think</source>
        <translation>Verlo razonar</translation>
    </message>
    <message>
        <source>What comes from the command {name} is no key.</source>
        <translation>Lo que devuelve el comando {name} no es una clave.</translation>
    </message>
    <message>
        <source>What comes from the variable {name} is no key.</source>
        <translation>Lo que contiene la variable {name} no es una clave.</translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation>Para solucionarlo: {words}</translation>
    </message>
    <message>
        <source>What helps: {words}.</source>
        <translation>Para solucionarlo: {words}.</translation>
    </message>
    <message>
        <source>What is kept as the key cannot be one.</source>
        <translation>Lo que se guarda como clave no puede serlo.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>¿Qué tiene en mente?</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: its role and its rules.</source>
        <translation>Lo que se dice al modelo antes de la conversación: su papel y sus reglas.</translation>
    </message>
    <message>
        <source>What the server sent is no list of models. Check the address; most end in /v1.</source>
        <translation>Lo que envió el servidor no es una lista de modelos. Compruebe la dirección; la mayoría termina en /v1.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>What was written last before the program ended cannot be read. It is kept as {name}; what was written before it is here.</source>
        <translation>Lo último que se escribió antes de que se cerrara la aplicación no se puede leer. Se conserva como {name}; lo anterior está aquí.</translation>
    </message>
    <message>
        <source>What you write is kept here, on this computer.</source>
        <translation>Lo que escriba se guarda aquí, en este equipo.</translation>
    </message>
    <message>
        <source>What you write now stays in memory until the program ends.</source>
        <translation>Lo que escriba ahora queda en la memoria hasta que se cierre la aplicación.</translation>
    </message>
    <message>
        <source>When a server does not answer</source>
        <translation>Cuando un servidor no responde</translation>
    </message>
    <message>
        <source>Where it stood last, if a screen is still there.</source>
        <translation>Donde estaba la última vez, si ahí sigue habiendo una pantalla.</translation>
    </message>
    <message>
        <source>Where replies come from. New conversations begin with the one that is chosen.</source>
        <translation>De dónde vienen las respuestas. Las conversaciones nuevas empiezan con la conexión elegida.</translation>
    </message>
    <message>
        <source>Whether it filled the screen last.</source>
        <translation>Si la última vez ocupaba toda la pantalla.</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Qué solicitud</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>Ancho de la barra lateral</translation>
    </message>
    <message>
        <source>Window and price</source>
        <translation>Ventana y precio</translation>
    </message>
    <message>
        <source>Window and price…</source>
        <translation>Ventana y precio…</translation>
    </message>
    <message>
        <source>Window maximised</source>
        <translation>Ventana maximizada</translation>
    </message>
    <message>
        <source>With the beginning of the reply</source>
        <translation>Con el comienzo de la respuesta</translation>
    </message>
    <message>
        <source>Without a key it answers nothing. Enter the one that its service issued.</source>
        <translation>Sin una clave no responde nada. Introduzca la que emitió su servicio.</translation>
    </message>
    <message>
        <source>Words that are right, one on a line; read when the program starts.</source>
        <translation>Palabras correctas, una por línea; se leen al iniciar la aplicación.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Ajustar líneas</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Ajustar las líneas largas de código</translation>
    </message>
    <message>
        <source>Write a Python function that groups dates by ISO week, with a test.</source>
        <translation>Escribe una función en Python que agrupe fechas por semana ISO, con una prueba.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Escriba primero una pregunta.</translation>
    </message>
    <message>
        <source>Write and send. {stop} stops a reply at once; what came stays, and {continue} lets it go on. {regenerate} asks again and keeps the reply before as a version.</source>
        <translation>Escriba y envíe. {stop} detiene al instante una respuesta; lo que llegó se queda, y {continue} la hace seguir. {regenerate} vuelve a preguntar y conserva la respuesta anterior como versión.</translation>
    </message>
    <message>
        <source>Write me a long answer</source>
        <translation>Escribir una respuesta larga</translation>
    </message>
    <message>
        <source>Write some code</source>
        <translation>Escribir algo de código</translation>
    </message>
    <message>
        <source>Write the last message anew, while nothing is written in the box.</source>
        <translation>Volver a escribir el último mensaje, mientras el cuadro esté vacío.</translation>
    </message>
    <message>
        <source>Write the last message anew; the one before is kept as a version.</source>
        <translation>Volver a escribir el último mensaje; el anterior se conserva como versión.</translation>
    </message>
    <message>
        <source>Write the next message while it answers</source>
        <translation>Escriba el siguiente mensaje mientras responde</translation>
    </message>
    <message>
        <source>Write the next message while it waits</source>
        <translation>Escriba el siguiente mensaje mientras espera</translation>
    </message>
    <message>
        <source>Write this message anew.</source>
        <translation>Volver a escribir este mensaje.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Escribiendo el PDF…</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Guardado en {name}.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>You can read, search and export; what you write now is not kept.</source>
        <translation>Puede leer, buscar y exportar; lo que escriba ahora no se guarda.</translation>
    </message>
    <message>
        <source>Your conversation is kept. The details can be copied for a report.</source>
        <translation>Su conversación se conserva. Los detalles se pueden copiar para un informe.</translation>
    </message>
    <message>
        <source>Your conversations are closed: the program is ending.</source>
        <translation>Sus conversaciones están cerradas: la aplicación se está cerrando.</translation>
    </message>
    <message>
        <source>Your conversations are in a folder on a network, where the file can be damaged when the connection breaks. A folder on this computer is safer.</source>
        <translation>Sus conversaciones están en una carpeta de red, donde el archivo puede dañarse si se corta la conexión. Es más segura una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only, so this was not done.</source>
        <translation>Sus conversaciones están abiertas en modo de solo lectura, así que no se ha hecho.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only.</source>
        <translation>Sus conversaciones están abiertas en modo de solo lectura.</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened.</source>
        <translation>No se pueden abrir sus conversaciones.</translation>
    </message>
    <message>
        <source>Your conversations stay where they were.</source>
        <translation>Sus conversaciones se quedan donde estaban.</translation>
    </message>
    <message>
        <source>Your desktop says so when the window is not in front; a click leads to the conversation.</source>
        <translation>Su escritorio avisa cuando la ventana no está en primer plano; un clic lleva a la conversación.</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Sus archivos</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
    <message>
        <source>Your own words could not be read; the file is kept as {name}.</source>
        <translation>No se pudieron leer sus propias palabras; el archivo se conserva como {name}.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved.</source>
        <translation>No se pueden guardar sus ajustes.</translation>
    </message>
    <message>
        <source>a PEM file to trust as well</source>
        <translation>otro archivo PEM en el que confiar</translation>
    </message>
    <message>
        <source>a letter that is kind and firm</source>
        <translation>una carta amable y firme</translation>
    </message>
    <message>
        <source>as to a curious friend</source>
        <translation>como a un amigo curioso</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>preguntando…</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>en el próximo inicio</translation>
    </message>
    <message>
        <source>calling a tool</source>
        <translation>llamando a una herramienta</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>sin acceso</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversaciones</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a connection</comment>
        <translation>actual</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a model</comment>
        <translation>actual</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a preset</comment>
        <translation>actual</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>headings, lists, tables, code</source>
        <translation>títulos, listas, tablas, código</translation>
    </message>
    <message>
        <source>hidden characters are shown</source>
        <translation>se muestran los caracteres ocultos</translation>
    </message>
    <message>
        <source>in the message</source>
        <translation>en el mensaje</translation>
    </message>
    <message>
        <source>in the next window</source>
        <translation>en la próxima ventana</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>pertenece a otro host</translation>
    </message>
    <message>
        <source>it does not speak TLS there; the address may need http://</source>
        <translation>no habla TLS ahí; puede que la dirección necesite http://</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>it is none of {words}</source>
        <translation>no es ninguno de estos valores: {words}</translation>
    </message>
    <message>
        <source>it is not a list of four numbers</source>
        <translation>no es una lista de cuatro números</translation>
    </message>
    <message>
        <source>it is not a list of names</source>
        <translation>no es una lista de nombres</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>todavía no es válido</translation>
    </message>
    <message>
        <source>it is not within {low} and {high}</source>
        <translation>no está entre {low} y {high}</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>está autofirmado</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it offers only an old version of TLS</source>
        <translation>solo ofrece una versión antigua de TLS</translation>
    </message>
    <message>
        <source>it was issued by an authority that this computer does not know</source>
        <translation>lo emitió una autoridad que este equipo no conoce</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>se ha revocado</translation>
    </message>
    <message>
        <source>legacy Completions</source>
        <translation>Completions (antigua)</translation>
    </message>
    <message>
        <source>making an image</source>
        <translation>creando una imagen</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>no queda saldo</translation>
    </message>
    <message>
        <source>no encryption that both sides accept was found</source>
        <translation>no se encontró ningún cifrado que acepten ambas partes</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <translation>ningún modelo elegido</translation>
    </message>
    <message>
        <source>no window can be there</source>
        <translation>ahí no puede haber ninguna ventana</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>none needed for most local servers</source>
        <translation>no hace falta en la mayoría de los servidores locales</translation>
    </message>
    <message>
        <source>not in a list</source>
        <translation>no está en ninguna lista</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>sin cargar</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>one of the numbers is not whole</source>
        <translation>uno de los números no es entero</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>optional; else from the server’s list</source>
        <translation>opcional; si no, de la lista del servidor</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>or an emoji</source>
        <translation>o un emoji</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>péguela aquí</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>presets</source>
        <translation>preajustes</translation>
    </message>
    <message>
        <source>queued by the server</source>
        <translation>puesta en cola por el servidor</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>límite de solicitudes alcanzado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>respondiendo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>running code</source>
        <translation>ejecutando código</translation>
    </message>
    <message>
        <source>searching files</source>
        <translation>buscando en archivos</translation>
    </message>
    <message>
        <source>searching the web</source>
        <translation>buscando en la web</translation>
    </message>
    <message>
        <source>see how waiting looks</source>
        <translation>ver cómo es la espera</translation>
    </message>
    <message>
        <source>see it come, stop it, go on</source>
        <translation>verla llegar, detenerla, continuar</translation>
    </message>
    <message>
        <source>small, and with a test</source>
        <translation>breve y con una prueba</translation>
    </message>
    <message>
        <source>something went wrong in the program</source>
        <translation>algo falló en la aplicación</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>recibiendo</translation>
    </message>
    <message>
        <source>streaming, ≈ {rate} tokens/s</source>
        <translation>recibiendo, ≈ {rate} tokens/s</translation>
    </message>
    <message>
        <source>the Chat Completions API</source>
        <translation>la API Chat Completions</translation>
    </message>
    <message>
        <source>the Responses API</source>
        <translation>la API Responses</translation>
    </message>
    <message>
        <source>the address seems to be wrong</source>
        <translation>la dirección parece incorrecta</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>falló la conexión</translation>
    </message>
    <message>
        <source>the connection, then the server</source>
        <translation>la conexión y, después, el servidor</translation>
    </message>
    <message>
        <source>the conversation is too long</source>
        <translation>la conversación es demasiado larga</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>la demo</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>se rechazó la clave</translation>
    </message>
    <message>
        <source>the legacy Completions API</source>
        <translation>la antigua API Completions</translation>
    </message>
    <message>
        <source>the message was filtered</source>
        <translation>se filtró el mensaje</translation>
    </message>
    <message>
        <source>the preset “{name}”, then the connection, then the server</source>
        <translation>el preajuste «{name}», la conexión y, después, el servidor</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>se cerró la aplicación</translation>
    </message>
    <message>
        <source>the request could not be sent</source>
        <translation>no se pudo enviar la solicitud</translation>
    </message>
    <message>
        <source>the server does not have this API</source>
        <translation>el servidor no tiene esta API</translation>
    </message>
    <message>
        <source>the server does not know this model</source>
        <translation>el servidor no conoce este modelo</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>el servidor tiene un problema</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>el servidor rechazó la solicitud</translation>
    </message>
    <message>
        <source>the system’s; or http://…, socks5://…, direct</source>
        <translation>el del sistema; o http://…, socks5://…, direct</translation>
    </message>
    <message>
        <source>the thinking folds away</source>
        <translation>el razonamiento se pliega después</translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation>este equipo no confía en él</translation>
    </message>
    <message>
        <source>this connection’s settings</source>
        <translation>los ajustes de esta conexión</translation>
    </message>
    <message>
        <source>tokens, such as 128k</source>
        <translation>tokens, por ejemplo 128k</translation>
    </message>
    <message>
        <source>translate</source>
        <translation>traducir</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>two days, no hurry</source>
        <translation>dos días, sin prisas</translation>
    </message>
    <message>
        <source>unnamed tool</source>
        <translation>herramienta sin nombre</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>versión {number} de {count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>esperando para reintentar</translation>
    </message>
    <message>
        <source>whichever is chosen</source>
        <translation>el que esté elegido</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>con archivos</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>{api} at {address}</source>
        <translation>{api} en {address}</translation>
    </message>
    <message>
        <source>{api}, in one piece</source>
        <translation>{api}, de una sola vez</translation>
    </message>
    <message>
        <source>{api}, streamed</source>
        <translation>{api}, en streaming</translation>
    </message>
    <message>
        <source>{api}, with {field}</source>
        <translation>{api}, con {field}</translation>
    </message>
    <message>
        <source>{api}, without {field}</source>
        <translation>{api}, sin {field}</translation>
    </message>
    <message>
        <source>{at} s  {name}{data}</source>
        <translation>{at} s  {name}{data}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>For one: {count} byte</extracomment>
        <translation>
            <numerusform>{count} byte</numerusform>
            <numerusform>{count} bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} commands</source>
        <extracomment>For one: {count} command</extracomment>
        <translation>
            <numerusform>{count} comando</numerusform>
            <numerusform>{count} comandos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <extracomment>For one: {count} conversation</extracomment>
        <translation>
            <numerusform>{count} conversación</numerusform>
            <numerusform>{count} conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations archived</source>
        <extracomment>For one: {count} conversation archived</extracomment>
        <translation>
            <numerusform>{count} conversación archivada</numerusform>
            <numerusform>{count} conversaciones archivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <extracomment>For one: {count} conversation deleted</extracomment>
        <translation>
            <numerusform>{count} conversación eliminada</numerusform>
            <numerusform>{count} conversaciones eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages could be read.</source>
        <extracomment>For one: {count} message could be read.</extracomment>
        <translation>
            <numerusform>Se pudo leer {count} mensaje.</numerusform>
            <numerusform>Se pudieron leer {count} mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <extracomment>For one: {count} model</extracomment>
        <translation>
            <numerusform>{count} modelo</numerusform>
            <numerusform>{count} modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new presets and prompts were taken in.</source>
        <extracomment>For one: {count} new preset or prompt was taken in.</extracomment>
        <translation>
            <numerusform>Se ha añadido {count} preajuste o prompt nuevo.</numerusform>
            <numerusform>Se han añadido {count} preajustes y prompts nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the connections in {path} could not be understood.</source>
        <extracomment>For one: {count} of the connections in {path} could not be understood.</extracomment>
        <translation>
            <numerusform>No se pudo entender {count} de las conexiones de {path}.</numerusform>
            <numerusform>No se pudieron entender {count} de las conexiones de {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {window} tokens</source>
        <translation>{count} de {window} tokens</translation>
    </message>
    <message numerus="yes">
        <source>{count} results</source>
        <extracomment>For one: {count} result</extracomment>
        <translation>
            <numerusform>{count} resultado</numerusform>
            <numerusform>{count} resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <extracomment>For one: {count} setting</extracomment>
        <translation>
            <numerusform>{count} ajuste</numerusform>
            <numerusform>{count} ajustes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shortcuts</source>
        <extracomment>For one: {count} shortcut</extracomment>
        <translation>
            <numerusform>{count} atajo</numerusform>
            <numerusform>{count} atajos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>{count} hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <extracomment>For one: {count} token</extracomment>
        <translation>
            <numerusform>{count} token</numerusform>
            <numerusform>{count} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens are known</source>
        <extracomment>For one: {count} token is known</extracomment>
        <translation>
            <numerusform>{count} token conocido</numerusform>
            <numerusform>{count} tokens conocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys} alone is needed to move and to write.</source>
        <translation>{keys}, sin otra tecla, hace falta para moverse y escribir.</translation>
    </message>
    <message>
        <source>{keys} alone would be typed. Hold Ctrl or Alt with it.</source>
        <translation>{keys}, sin otra tecla, se escribiría. Mantenga pulsada también Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} does not do “{title}”: another command has these keys.</source>
        <translation>{keys} no ejecuta «{title}»: otro comando tiene esas teclas.</translation>
    </message>
    <message>
        <source>{keys} does {titles} now. It will no longer.</source>
        <translation>{keys} ejecuta ahora {titles}. Dejará de hacerlo.</translation>
    </message>
    <message>
        <source>{keys} does “{title}” from now on.</source>
        <translation>{keys} ejecuta «{title}» a partir de ahora.</translation>
    </message>
    <message>
        <source>{keys} does “{title}”, which cannot be changed.</source>
        <translation>{keys} ejecuta «{title}», y eso no se puede cambiar.</translation>
    </message>
    <message>
        <source>{keys}: change or remove, of “{title}”</source>
        <translation>{keys}: cambiar o quitar, de «{title}»</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} at {name}. What you leave empty is as it is known otherwise.</source>
        <translation>{model} en {name}. Lo que deje vacío conserva el valor ya conocido.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <source>{name} answers only with a key. Paste it here.</source>
        <translation>{name} solo responde con una clave. Péguela aquí.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>No se puede usar {name}.</translation>
    </message>
    <message>
        <source>{name} found at {place}: use it</source>
        <translation>{name} encontrado en {place}: usarlo</translation>
    </message>
    <message>
        <source>{name} found at {place}: use {model}</source>
        <translation>{name} encontrado en {place}: usar {model}</translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation>{name} no tiene clave.</translation>
    </message>
    <message>
        <source>{name} has no key: {trouble}</source>
        <translation>{name} no tiene clave: {trouble}</translation>
    </message>
    <message>
        <source>{name} has no list: {trouble} Enter asks again.</source>
        <translation>{name} no tiene lista: {trouble} Intro la pide de nuevo.</translation>
    </message>
    <message>
        <source>{name} is no file of presets and prompts.</source>
        <translation>{name} no es un archivo de preajustes y prompts.</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>{name} en este equipo</translation>
    </message>
    <message>
        <source>{name} would hold a key. Headers are kept in a file; put it into the key field.</source>
        <translation>{name} contendría una clave. Las cabeceras se guardan en un archivo; escríbala en el campo de la clave.</translation>
    </message>
    <message>
        <source>{name} · tool call, not executed</source>
        <translation>{name} · llamada a herramienta, sin ejecutar</translation>
    </message>
    <message>
        <source>{name}, in part</source>
        <translation>{name}, en parte</translation>
    </message>
    <message>
        <source>{name}, {at} of {count}</source>
        <translation>{name}, {at} de {count}</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{number} conversations imported</source>
        <extracomment>For one: {number} conversation imported</extracomment>
        <translation>
            <numerusform>{number} conversación importada</numerusform>
            <numerusform>{number} conversaciones importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{palette} finds every command, conversation, model and setting by a few letters.</source>
        <translation>{palette} encuentra cualquier comando, conversación, modelo o ajuste con unas pocas letras.</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer.</source>
        <translation>{place} cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>{place} did not answer.</source>
        <translation>{place} no respondió.</translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {wait}.</source>
        <translation>{place} no empezó a responder en {wait}.</translation>
    </message>
    <message>
        <source>{place} did not take the connection in time.</source>
        <translation>{place} no aceptó la conexión a tiempo.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Nothing is sent before you send something. Use https:// if you can.</source>
        <translation>La conexión con {place} no está cifrada: cualquiera en el camino puede leer la clave y los mensajes. No se envía nada antes de que usted envíe algo. Use https:// si es posible.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Use https://, or press Save again if you are sure.</source>
        <translation>La conexión con {place} no está cifrada: cualquiera en el camino puede leer la clave y los mensajes. Use https://, o pulse Guardar otra vez si así lo desea.</translation>
    </message>
    <message>
        <source>{place} sent nothing for {wait}.</source>
        <translation>{place} no ha enviado nada en {wait}.</translation>
    </message>
    <message>
        <source>{place} · OPENAI_API_KEY and OPENAI_BASE_URL</source>
        <translation>{place} · OPENAI_API_KEY y OPENAI_BASE_URL</translation>
    </message>
    <message>
        <source>{place} · found just now</source>
        <translation>{place} · recién encontrado</translation>
    </message>
    <message>
        <source>{place} · from the command line</source>
        <translation>{place} · desde la línea de comandos</translation>
    </message>
    <message>
        <source>{price} for 1,000,000 tokens is known</source>
        <translation>Precio conocido: {price} por 1.000.000 de tokens</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} tokens/s</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/s</translation>
    </message>
    <message>
        <source>{reason}. They hold until the program ends; the next change is tried again.</source>
        <translation>{reason}. Seguirán vigentes hasta que se cierre la aplicación; con el próximo cambio se volverá a intentar.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s to first word</source>
        <translation>{seconds} s hasta la primera palabra</translation>
    </message>
    <message>
        <source>{seconds} unless set</source>
        <translation>{seconds} si no se indica</translation>
    </message>
    <message>
        <source>{state} ({seconds} s)</source>
        <translation>{state} ({seconds} s)</translation>
    </message>
    <message>
        <source>{state} · {seconds} s</source>
        <translation>{state} · {seconds} s</translation>
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
        <translation>{title}: menos</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title}: más</translation>
    </message>
    <message>
        <source>{title}: {keys}</source>
        <translation>{title}: {keys}</translation>
    </message>
    <message>
        <source>{variable} cannot be used.</source>
        <translation>No se puede usar {variable}.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server.</source>
        <translation>«{host}» no es el nombre de un servidor.</translation>
    </message>
    <message>
        <source>“{line}” is no header. A header looks like Name: value.</source>
        <translation>«{line}» no es una cabecera. Una cabecera se escribe Nombre: valor.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a header’s name.</source>
        <translation>«{name}» no puede ser el nombre de una cabecera.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>No se puede leer «{name}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent: pictures (PNG, JPEG, GIF, WebP), PDF and text can.</source>
        <translation>No se puede enviar «{name}»: solo imágenes (PNG, JPEG, GIF, WebP), PDF y texto.</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels: {limit} at most.</source>
        <translation>«{name}» tiene demasiados píxeles: {limit} como máximo.</translation>
    </message>
    <message>
        <source>“{name}” in the file of shortcuts is no list of keys.</source>
        <translation>«{name}», en el archivo de atajos, no es una lista de teclas.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its size cannot be read.</source>
        <translation>«{name}» está dañado: no se puede leer su tamaño.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Se ha eliminado «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is no file; only files can be attached.</source>
        <translation>«{name}» no es un archivo; solo se pueden adjuntar archivos.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>«{name}» ya no está.</translation>
    </message>
    <message>
        <source>“{name}” is set by the program and cannot be replaced here.</source>
        <translation>«{name}» lo establece la aplicación y no se puede sustituir aquí.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {limit} at most.</source>
        <translation>«{name}» es demasiado grande: {limit} como máximo.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the files of a message have {limit} together at most.</source>
        <translation>No se adjuntó «{name}»: los archivos de un mensaje pueden ocupar {limit} en total como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was not attached: {limit} files at most go with a message.</source>
        <extracomment>For one: “{name}” was not attached: {limit} file at most goes with a message.</extracomment>
        <translation>
            <numerusform>No se adjuntó «{name}»: un mensaje puede llevar {limit} archivo como máximo.</numerusform>
            <numerusform>No se adjuntó «{name}»: un mensaje puede llevar {limit} archivos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>Se ha quitado «{name}».</translation>
    </message>
    <message>
        <source>“{name}” would hold a key. This is kept in a file; put it into the key field.</source>
        <translation>«{name}» contendría una clave. Esto se guarda en un archivo; escríbala en el campo de la clave.</translation>
    </message>
    <message>
        <source>“{text}” in the file of shortcuts, for “{name}”, names no keys.</source>
        <translation>«{text}», en el archivo de atajos para «{name}», no designa ninguna tecla.</translation>
    </message>
    <message>
        <source>“{text}” is no number of tokens. It looks like 128000 or 128k.</source>
        <translation>«{text}» no es un número de tokens. Ejemplos: 128000 o 128k.</translation>
    </message>
    <message>
        <source>“{text}” is no price. It looks like 2.50.</source>
        <translation>«{text}» no es un precio. Ejemplo: 2,50.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds.</source>
        <translation>«{text}» no es un número de segundos.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» no es un número.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» no es un número entero.</translation>
    </message>
    <message>
        <source>“{title}” has these keys already.</source>
        <translation>«{title}» ya tiene estas teclas.</translation>
    </message>
    <message>
        <source>“{title}” is not used as it stands in the file: {reason}.</source>
        <translation>«{title}» no se usa tal como figura en el archivo: {reason}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>… {count} bytes in the middle were not kept …</source>
        <extracomment>For one: … {count} byte in the middle was not kept …</extracomment>
        <translation>
            <numerusform>… no se conservó {count} byte del medio …</numerusform>
            <numerusform>… no se conservaron {count} bytes del medio …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {count} characters more</source>
        <extracomment>For one: … {count} character more</extracomment>
        <translation>
            <numerusform>… {count} carácter más</numerusform>
            <numerusform>… {count} caracteres más</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter insert · Esc leave</source>
        <translation>↑ ↓ elegir · Intro insertar · Esc salir</translation>
    </message>
</context>
</TS>
