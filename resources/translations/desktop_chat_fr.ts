<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>DesktopChat</name>
    <message>
        <source>(This message could not be read from the damaged file.)</source>
        <translation>(Ce message n’a pas pu être lu dans le fichier endommagé.)</translation>
    </message>
    <message>
        <source>A backup that was just made cannot be read.</source>
        <translation>Une sauvegarde qui vient d’être créée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A file can be attached in a moment, when the conversation is open.</source>
        <translation>Vous pourrez joindre un fichier dans un instant, une fois la conversation ouverte.</translation>
    </message>
    <message>
        <source>A folder for your conversations</source>
        <translation>Un dossier pour vos conversations</translation>
    </message>
    <message>
        <source>A gateway of your own</source>
        <translation>Votre propre passerelle</translation>
    </message>
    <message>
        <source>A key belongs to its address. It is asked for again for {place}.</source>
        <translation>Une clé est liée à son adresse. Elle est demandée de nouveau pour {place}.</translation>
    </message>
    <message>
        <source>A native chat window for OpenAI and every server that speaks its API.</source>
        <translation>Une fenêtre de chat native pour OpenAI et tout serveur qui parle son API.</translation>
    </message>
    <message>
        <source>A newer version of Desktop Chat has saved your conversations.</source>
        <translation>Une version plus récente de Desktop Chat a enregistré vos conversations.</translation>
    </message>
    <message>
        <source>A notice says what happened and what helps. The test of the connection finds out why.</source>
        <translation>Un avis indique ce qui s’est passé et ce qui peut aider. Le test de la connexion en trouve la cause.</translation>
    </message>
    <message>
        <source>A preset is a system prompt, a model and parameters under one name. Choose one at the top of a conversation.</source>
        <translation>Un préréglage réunit sous un même nom un prompt système, un modèle et des paramètres. Choisissez-en un en haut d’une conversation.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un préréglage doit avoir un nom.</translation>
    </message>
    <message>
        <source>A price has both sides: what goes in, and what comes out.</source>
        <translation>Un prix a deux parties : ce qui entre et ce qui sort.</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:8080 or socks5://host:1080; “direct” goes past any.</source>
        <translation>Un proxy s’écrit http://host:8080 ou socks5://host:1080 ; « direct » n’en utilise aucun.</translation>
    </message>
    <message>
        <source>A proxy’s address ends with its port: remove what follows it.</source>
        <translation>L’adresse d’un proxy se termine par son port : supprimez ce qui suit.</translation>
    </message>
    <message>
        <source>A proxy’s password would be kept in a file. Leave it out, and put the whole address into the variable HTTPS_PROXY instead.</source>
        <translation>Le mot de passe d’un proxy serait conservé dans un fichier. Retirez-le et placez plutôt l’adresse entière dans la variable HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>A quotation mark of the command has no partner.</source>
        <translation>Un guillemet de la commande n’est pas fermé.</translation>
    </message>
    <message>
        <source>A reply came, all at once.</source>
        <translation>Une réponse est arrivée, en une seule fois.</translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation>Une réponse est arrivée.</translation>
    </message>
    <message>
        <source>A time-out is from 1 to 86400 seconds.</source>
        <translation>Un délai va de 1 à 86400 secondes.</translation>
    </message>
    <message>
        <source>A web page came back instead of a reply (status {status}). Check the address; most end in /v1.</source>
        <translation>Une page web est arrivée au lieu d’une réponse (statut {status}). Vérifiez l’adresse ; la plupart se terminent par /v1.</translation>
    </message>
    <message>
        <source>A word is right when one of them knows it. Automatic takes those of your languages.</source>
        <translation>Un mot est juste quand l’un d’eux le connaît. « Automatique » prend ceux de vos langues.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>À propos de Desktop Chat</translation>
    </message>
    <message>
        <source>About spelling.</source>
        <translation>À propos de l’orthographe.</translation>
    </message>
    <message>
        <source>About your connections.</source>
        <translation>À propos de vos connexions.</translation>
    </message>
    <message>
        <source>About your conversations.</source>
        <translation>À propos de vos conversations.</translation>
    </message>
    <message>
        <source>About your models.</source>
        <translation>À propos de vos modèles.</translation>
    </message>
    <message>
        <source>About your settings.</source>
        <translation>À propos de vos réglages.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Ajouter une clé…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>Ajouter un préréglage</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>Ajouter un prompt</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Ajouter des touches</translation>
    </message>
    <message>
        <source>Add keys to “{title}”</source>
        <translation>Ajouter des touches à « {title} »</translation>
    </message>
    <message>
        <source>Add the conversations of files that were exported as JSON.</source>
        <translation>Ajouter les conversations de fichiers exportés en JSON.</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Add, change, import and export presets and saved prompts.</source>
        <translation>Ajouter, modifier, importer et exporter des préréglages et des prompts enregistrés.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>After the first reply, ask its model for a short title; otherwise your first words are it.</source>
        <translation>Après la première réponse, demande un titre court au modèle ; sinon, vos premiers mots servent de titre.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An answer came, and there was nothing in it.</source>
        <translation>Une réponse est arrivée, mais elle ne contenait rien.</translation>
    </message>
    <message>
        <source>An organisation or a project is one word, such as org-abc123.</source>
        <translation>Une organisation ou un projet s’écrit en un seul mot, comme org-abc123.</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations. Close it, or wait until it is done.</source>
        <translation>Une autre application utilise le fichier de vos conversations. Fermez-la, ou attendez qu’elle ait fini.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un autre serveur</translation>
    </message>
    <message>
        <source>Another wording may help.</source>
        <translation>Une autre formulation peut aider.</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>Début de la réponse</translation>
    </message>
    <message>
        <source>Any address that speaks the OpenAI API</source>
        <translation>Toute adresse qui parle l’API d’OpenAI</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Avril</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Archive conversation</source>
        <translation>Archiver la conversation</translation>
    </message>
    <message>
        <source>Archive, {count}</source>
        <translation>Archives, {count}</translation>
    </message>
    <message>
        <source>As it was dragged last, at a text size of 100 %.</source>
        <translation>La dernière largeur choisie, pour une taille de texte de 100 %.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask above this cost</source>
        <translation>Demander au-delà de ce coût</translation>
    </message>
    <message>
        <source>Ask anything …</source>
        <translation>Posez votre question…</translation>
    </message>
    <message>
        <source>Ask anything. Replies appear as they are written, and Esc stops one at any time.</source>
        <translation>Demandez ce que vous voulez. Les réponses s’affichent au fil de leur écriture, et Échap les arrête à tout moment.</translation>
    </message>
    <message>
        <source>Ask for replies in one piece</source>
        <translation>Demander les réponses d’un seul bloc</translation>
    </message>
    <message>
        <source>Ask for the last reply again; the one before is kept as a version.</source>
        <translation>Redemander la dernière réponse ; l’ancienne est conservée comme version.</translation>
    </message>
    <message>
        <source>Ask something in a small window, beside whatever you are doing.</source>
        <translation>Poser une question dans une petite fenêtre, à côté de ce que vous faites.</translation>
    </message>
    <message>
        <source>Ask with another system prompt, model and parameters.</source>
        <translation>Utiliser un autre prompt système, un autre modèle et d’autres paramètres.</translation>
    </message>
    <message>
        <source>Ask, stop, go on</source>
        <translation>Demander, arrêter, reprendre</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Attach private files?</source>
        <translation>Joindre des fichiers privés ?</translation>
    </message>
    <message>
        <source>Attach them</source>
        <translation>Les joindre</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Août</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Back to conversations</source>
        <translation>Retour aux conversations</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>Back to: {default}</source>
        <translation>Revenir à : {default}</translation>
    </message>
    <message>
        <source>Back to: {keys}</source>
        <translation>Revenir à : {keys}</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Begin a conversation that is kept in memory only.</source>
        <translation>Commencer une conversation conservée en mémoire uniquement.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Commencer un nouveau fichier</translation>
    </message>
    <message>
        <source>Begin a new line in the message.</source>
        <translation>Commencer une nouvelle ligne dans le message.</translation>
    </message>
    <message>
        <source>Begin an empty conversation.</source>
        <translation>Commencer une conversation vide.</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>Commencer les nouvelles conversations avec lui</translation>
    </message>
    <message>
        <source>Begin new conversations without it</source>
        <translation>Commencer les nouvelles conversations sans lui</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bring in the conversations of this file?</source>
        <translation>Importer les conversations de ce fichier ?</translation>
    </message>
    <message>
        <source>Bring the window to the front.</source>
        <translation>Ramener la fenêtre au premier plan.</translation>
    </message>
    <message>
        <source>Bulb</source>
        <translation>Ampoule</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cannot find the host {host}. Check the address and the network.</source>
        <translation>Hôte {host} introuvable. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Modifier une connexion</translation>
    </message>
    <message>
        <source>Change how the program looks and works.</source>
        <translation>Modifier l’apparence et le fonctionnement de l’application.</translation>
    </message>
    <message>
        <source>Change how this conversation is asked: temperature, limits and more.</source>
        <translation>Modifier la façon d’interroger le modèle dans cette conversation : température, limites, etc.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>Modifier les raccourcis clavier…</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>Modifier ou retirer</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Change the proxy…</source>
        <translation>Changer le proxy…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Vérifier la connexion</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Vérifier la connexion…</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, its user name and its password.</source>
        <translation>Vérifiez le proxy de cette connexion, son nom d’utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>Choose a certificate authority…</source>
        <translation>Choisir une autorité de certification…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Choose a model in the main window first.</source>
        <translation>Choisissez d’abord un modèle dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>Choose a model, or type its name.</source>
        <translation>Choisissez un modèle ou saisissez son nom.</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Choisir un préréglage</translation>
    </message>
    <message>
        <source>Choose a server, add one, or change it.</source>
        <translation>Choisir un serveur, en ajouter un ou le modifier.</translation>
    </message>
    <message>
        <source>Choose a service, or a program that runs on this computer.</source>
        <translation>Choisissez un service, ou un programme qui tourne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Choisir un autre service</translation>
    </message>
    <message>
        <source>Choose pictures, PDF or text files that go with the message.</source>
        <translation>Choisir des images, des PDF ou des fichiers texte à joindre au message.</translation>
    </message>
    <message>
        <source>Choose the model that answers.</source>
        <translation>Choisir le modèle qui répond.</translation>
    </message>
    <message>
        <source>Claude, by its compatible address</source>
        <translation>Claude, par son adresse compatible</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Effacer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Closed folders</source>
        <translation>Dossiers repliés</translation>
    </message>
    <message>
        <source>Closing the last window then leaves the program there, where your desktop has a tray.</source>
        <translation>Fermer la dernière fenêtre y laisse alors l’application, si votre bureau a une zone de notification.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Compact shows more at a time: less room around rows, messages and buttons.</source>
        <translation>« Compacte » montre plus de choses à la fois : moins d’espace autour des lignes, des messages et des boutons.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Fenêtre de contexte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Continue the reply</source>
        <translation>Continuer la réponse</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>Conversation au-dessus</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>Conversation archivée</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>Conversation au-dessous</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Conversation supprimée</translation>
    </message>
    <message>
        <source>Conversation menu</source>
        <translation>Menu de la conversation</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Conversations cannot be saved.</source>
        <translation>Impossible d’enregistrer les conversations.</translation>
    </message>
    <message>
        <source>Conversations that you archive leave the list and stay here.</source>
        <translation>Les conversations que vous archivez quittent la liste et restent ici.</translation>
    </message>
    <message>
        <source>Conversations {date}</source>
        <translation>Conversations {date}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copies the code without its hidden characters</source>
        <translation>Copie le code sans ses caractères cachés</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier en curl</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy details for a problem report</source>
        <translation>Copier les détails pour signaler un problème</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy image address</source>
        <translation>Copier l’adresse de l’image</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the address of the image.</source>
        <translation>Copier l’adresse de l’image.</translation>
    </message>
    <message>
        <source>Copy the address of the link.</source>
        <translation>Copier l’adresse du lien.</translation>
    </message>
    <message>
        <source>Copy the image.</source>
        <translation>Copier l’image.</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>Copier le dernier bloc de code</translation>
    </message>
    <message>
        <source>Copy the last code block, exactly.</source>
        <translation>Copier le dernier bloc de code à l’identique.</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>Copier la dernière réponse</translation>
    </message>
    <message>
        <source>Copy the last reply with its format.</source>
        <translation>Copier la dernière réponse avec sa mise en forme.</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy the message as Markdown</source>
        <translation>Copier le message en Markdown</translation>
    </message>
    <message>
        <source>Copy the message as it was written, in Markdown.</source>
        <translation>Copier le message tel qu’il a été écrit, en Markdown.</translation>
    </message>
    <message>
        <source>Copy the message with its format.</source>
        <translation>Copier le message avec sa mise en forme.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy the selected text with its format.</source>
        <translation>Copier le texte sélectionné avec sa mise en forme.</translation>
    </message>
    <message>
        <source>Copy what is known of the last problem, without keys.</source>
        <translation>Copier ce que l’on sait du dernier problème, sans les clés.</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Ctrl+S favourite · F2 window and price · F5 refresh</source>
        <translation>Ctrl+S favori · F2 fenêtre et prix · F5 actualiser</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Cut by the length limit</source>
        <translation>Coupée par la limite de longueur</translation>
    </message>
    <message>
        <source>Cut by the length limit.</source>
        <translation>Coupée par la limite de longueur.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Décembre</translation>
    </message>
    <message>
        <source>Declined by the model</source>
        <translation>Refusée par le modèle</translation>
    </message>
    <message>
        <source>DeepSeek’s own models</source>
        <translation>Les modèles de DeepSeek</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a connection</comment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a preset</comment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modèle par défaut</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Supprimer la conversation</translation>
    </message>
    <message>
        <source>Delete the selected conversations; that can be undone for ten seconds.</source>
        <translation>Supprimer les conversations sélectionnées ; vous avez dix secondes pour annuler.</translation>
    </message>
    <message>
        <source>Delete the version of the message that is shown, with what follows it.</source>
        <translation>Supprimer la version affichée du message, ainsi que ce qui la suit.</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Supprimer cette version</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Supprimer la version</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} conversations</source>
        <extracomment>For one: Delete {count} conversation</extracomment>
        <translation>
            <numerusform>Supprimer {count} conversation</numerusform>
            <numerusform>Supprimer {count} conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Demo.</source>
        <translation>Démo.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Desktop Chat does not start.</source>
        <translation>Desktop Chat ne démarre pas.</translation>
    </message>
    <message>
        <source>Desktop Chat ended while this reply was coming. What had come is here.</source>
        <translation>Desktop Chat s’est arrêté pendant l’arrivée de cette réponse. Ce qui avait été reçu est ici.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Détails copiés</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Masquer l’avis</translation>
    </message>
    <message>
        <source>Do not send the message that waits.</source>
        <translation>Ne pas envoyer le message en attente.</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <translation>Ne pas envoyer ce message</translation>
    </message>
    <message>
        <source>Do what the notice offers</source>
        <translation>Faire ce que propose l’avis</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Déposez pour joindre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Each step tries one thing and has a time limit.</source>
        <translation>Chaque étape vérifie une seule chose, dans un temps limité.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Modifier et renvoyer</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Modifier le préréglage</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Modifier le prompt</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>Modifier le dernier message</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty box</source>
        <translation>Modifier le dernier message, zone de message vide</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>Modifier le message</translation>
    </message>
    <message>
        <source>Edit the queued message</source>
        <translation>Modifier le message en attente</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Editing your last message. Enter sends it anew, Esc leaves it as it was.</source>
        <translation>Vous modifiez votre dernier message. Entrée l’envoie de nouveau, Échap le laisse tel quel.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
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
        <translation>Quitter l’application et la relancer ; ce que vous avez commencé à écrire est conservé</translation>
    </message>
    <message>
        <source>End the program.</source>
        <translation>Quitter l’application.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Saisir une clé…</translation>
    </message>
    <message>
        <source>Enter takes them, Esc leaves everything as it was, Tab goes on to the buttons.</source>
        <translation>Entrée les adopte, Échap laisse tout en l’état, Tab passe aux boutons.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Esc stops the reply</source>
        <translation>Échap arrête la réponse</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Every message and version is kept on this computer. What you delete can be taken back for ten seconds with {undo}.</source>
        <translation>Chaque message et chaque version est conservé sur cet ordinateur. Ce que vous supprimez peut être récupéré pendant dix secondes avec {undo}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Tout ce qu’il contient est déjà ici.</translation>
    </message>
    <message>
        <source>Explain how the internet finds the computer I want to reach, as to a curious friend.</source>
        <translation>Explique-moi comment Internet trouve l’ordinateur que je veux joindre, comme à un ami curieux.</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>Expliquer quelque chose</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Exporter toutes les conversations…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exporter en JSON</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Exporter en Markdown</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Exported conversations (*.json *.jsonl)</source>
        <translation>Conversations exportées (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Exporting: {number} of {count}</source>
        <translation>Exportation : {number} sur {count}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Extra JSON body</source>
        <translation>Corps JSON supplémentaire</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>En-têtes supplémentaires</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Échec : {reason}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Février</translation>
    </message>
    <message>
        <source>Fields that are merged into each request as they are, as a JSON object.</source>
        <translation>Champs ajoutés tels quels à chaque requête, sous forme d’objet JSON.</translation>
    </message>
    <message>
        <source>Fields to fill in: {names}</source>
        <translation>Champs à remplir : {names}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File, not part of this file: {name}</source>
        <translation>Fichier non inclus ici : {name}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Fill in {name}, field {at} of {count}. Tab goes on.</source>
        <translation>Remplissez {name}, champ {at} sur {count}. Tab passe au suivant.</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer.</source>
        <translation>Occuper tout l’écran avec la fenêtre, ou cesser de le faire.</translation>
    </message>
    <message>
        <source>Find a command, conversation, model or setting</source>
        <translation>Commande, conversation, modèle ou réglage à trouver</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tout retrouver</translation>
    </message>
    <message>
        <source>Find commands, conversations, models and settings by name.</source>
        <translation>Trouver par leur nom des commandes, des conversations, des modèles et des réglages.</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Rechercher dans la conversation</translation>
    </message>
    <message>
        <source>Find words in the titles and messages of all conversations.</source>
        <translation>Rechercher des mots dans les titres et les messages de toutes les conversations.</translation>
    </message>
    <message>
        <source>Find words in this conversation.</source>
        <translation>Rechercher des mots dans cette conversation.</translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation>Recherche et navigation</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Premiers octets</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Premier mot</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder {name}, empty</source>
        <translation>Dossier {name}, vide</translation>
    </message>
    <message>
        <source>Folder {name}, {count}, {state}</source>
        <translation>Dossier {name}, {count}, {state}</translation>
    </message>
    <message>
        <source>Follow the light or dark look of the desktop.</source>
        <translation>Suivre l’apparence claire ou sombre du bureau.</translation>
    </message>
    <message>
        <source>Follow what is below again</source>
        <translation>Revenir à la valeur héritée</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>Créer une branche ici</translation>
    </message>
    <message>
        <source>Fork the conversation from here</source>
        <translation>Créer une branche à partir d’ici</translation>
    </message>
    <message>
        <source>Fork {number} · {title}</source>
        <translation>Branche {number} · {title}</translation>
    </message>
    <message>
        <source>Fork · {title}</source>
        <translation>Branche · {title}</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>Trouvé : {names}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built with Qt, which is under the LGPL.</source>
        <translation>Logiciel libre sous licence MIT. Développé avec Qt, sous licence LGPL.</translation>
    </message>
    <message>
        <source>From 0 to 1: only the likeliest words that together reach this share count.</source>
        <translation>De 0 à 1 : seuls comptent les mots les plus probables qui atteignent ensemble cette proportion.</translation>
    </message>
    <message>
        <source>From 0, predictable, to 2, surprising. Change this or top-p, not both.</source>
        <translation>De 0, prévisible, à 2, surprenant. Modifiez soit cette valeur, soit top-p, pas les deux.</translation>
    </message>
    <message>
        <source>From environment</source>
        <translation>Depuis l’environnement</translation>
    </message>
    <message>
        <source>From the connection: {value}</source>
        <translation>De la connexion : {value}</translation>
    </message>
    <message>
        <source>From the conversation: {value}</source>
        <translation>De la conversation : {value}</translation>
    </message>
    <message>
        <source>From the preset: {value}</source>
        <translation>Du préréglage : {value}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>GPT models, from their maker</source>
        <translation>Les modèles GPT, par leur créateur</translation>
    </message>
    <message>
        <source>Gemini, by its compatible address</source>
        <translation>Gemini, par son adresse compatible</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Get a key at {page}</source>
        <translation>Obtenir une clé sur {page}</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>Attribuer d’autres touches aux commandes.</translation>
    </message>
    <message>
        <source>Give every command its own keys again</source>
        <translation>Rendre à chaque commande ses touches d’origine</translation>
    </message>
    <message>
        <source>Give every setting its default again</source>
        <translation>Rétablir la valeur par défaut de tous les réglages</translation>
    </message>
    <message>
        <source>Give the conversation or folder another name, in the list.</source>
        <translation>Donner un autre nom à la conversation ou au dossier, dans la liste.</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globe</translation>
    </message>
    <message>
        <source>Go back to the part of the window before.</source>
        <translation>Revenir à la partie précédente de la fenêtre.</translation>
    </message>
    <message>
        <source>Go on from this message in a conversation of its own.</source>
        <translation>Poursuivre à partir de ce message dans une conversation distincte.</translation>
    </message>
    <message>
        <source>Go on in a temporary copy</source>
        <translation>Poursuivre dans une copie temporaire</translation>
    </message>
    <message>
        <source>Go on to the next part of the window.</source>
        <translation>Passer à la partie suivante de la fenêtre.</translation>
    </message>
    <message>
        <source>Go to it in the message box, and choose what is meant.</source>
        <translation>S’y rendre dans la zone de message et choisir le mot voulu.</translation>
    </message>
    <message>
        <source>Go to the footnote</source>
        <translation>Aller à la note de bas de page</translation>
    </message>
    <message>
        <source>Go to the match before.</source>
        <translation>Aller à l’occurrence précédente.</translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation>Aller à l’occurrence suivante.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY or ALL_PROXY</source>
        <translation>HTTP_PROXY, HTTPS_PROXY ou ALL_PROXY</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or the system’s settings</source>
        <translation>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY ou les réglages du système</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help me write</source>
        <translation>M’aider à écrire</translation>
    </message>
    <message>
        <source>Help me write a short letter to my landlord about a heating that has failed for a week: kind, and firm.</source>
        <translation>Aide-moi à écrire une courte lettre à mon propriétaire : le chauffage est en panne depuis une semaine. Aimable, mais ferme.</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Masquer la barre latérale</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High</source>
        <comment>reasoning effort</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High draws words, borders and the focus much more strongly.</source>
        <translation>« Élevé » fait ressortir beaucoup plus nettement les textes, les bordures et le focus.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>How long a reasoning model may think before it answers.</source>
        <translation>Le temps que peut prendre la réflexion d’un modèle de raisonnement avant de répondre.</translation>
    </message>
    <message>
        <source>How long a reply may become, thinking included.</source>
        <translation>La longueur maximale d’une réponse, réflexion comprise.</translation>
    </message>
    <message>
        <source>How much the model writes, where it knows this.</source>
        <translation>La longueur de ce qu’écrit le modèle, s’il en tient compte.</translation>
    </message>
    <message>
        <source>How this conversation is asked, from the next message on. Empty fields follow {below}.</source>
        <translation>La façon d’interroger le modèle dans cette conversation, à partir du prochain message. Les champs vides suivent {below}.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>If the server is your organisation's, give the file of its certificate authority.</source>
        <translation>Si le serveur est celui de votre organisation, indiquez le fichier de son autorité de certification.</translation>
    </message>
    <message>
        <source>Ignore until the program ends</source>
        <translation>Ignorer jusqu’à la fermeture de l’application</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image, not part of this file</source>
        <translation>Image non incluse ici</translation>
    </message>
    <message>
        <source>Image, not part of this file: {name}</source>
        <translation>Image non incluse ici : {name}</translation>
    </message>
    <message>
        <source>Images (*.{ending})</source>
        <translation>Images (*.{ending})</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importer des conversations</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Importer des conversations…</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message numerus="yes">
        <source>Importing: {number} conversations</source>
        <extracomment>For one: Importing: {number} conversation</extracomment>
        <translation>
            <numerusform>Importation : {number} conversation</numerusform>
            <numerusform>Importation : {number} conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Inspect request</source>
        <translation>Inspecter la requête</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Interrompue : {reason}</translation>
    </message>
    <message>
        <source>Is Ollama, LM Studio or another model server running?</source>
        <translation>Ollama, LM Studio ou un autre serveur de modèles est-il lancé ?</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Il demande d’attendre {wait}.</translation>
    </message>
    <message>
        <source>It cannot be kept: {reason}.</source>
        <translation>Impossible de le conserver : {reason}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Impossible de le lire : {reason}.</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>Impossible de la récupérer.</translation>
    </message>
    <message>
        <source>It does not have {wanted}, which is set; replies come by {api}.</source>
        <translation>Il ne propose pas {wanted}, qui est l’API choisie ; les réponses arrivent par {api}.</translation>
    </message>
    <message>
        <source>It has cost {spent}; this message adds at least ≈ {coming}, and the limit is {limit}. Raising it sets {raised} for this conversation.</source>
        <translation>Elle a coûté {spent} ; ce message ajoute au moins ≈ {coming}, et la limite est de {limit}. La relever la fixe à {raised} pour cette conversation.</translation>
    </message>
    <message>
        <source>It has moved to {host}.</source>
        <translation>Elle a été déplacée vers {host}.</translation>
    </message>
    <message>
        <source>It has moved.</source>
        <translation>Elle a été déplacée.</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>La valeur doit être comprise entre {least} et {most}.</translation>
    </message>
    <message>
        <source>It has to be one of {choices}.</source>
        <translation>Valeurs possibles : {choices}.</translation>
    </message>
    <message>
        <source>It is asked as soon as the conversations are open.</source>
        <translation>Elle sera posée dès que les conversations seront ouvertes.</translation>
    </message>
    <message>
        <source>It is asked when this reply ends.</source>
        <translation>Elle sera posée à la fin de cette réponse.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>Elle dépasse {limit} Mo.</translation>
    </message>
    <message>
        <source>It is not a picture of a kind that is shown.</source>
        <translation>Ce type d’image ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and cannot be reached from here: use its window.</source>
        <translation>L’application est déjà ouverte (processus {process}) et ne peut pas être jointe d’ici : utilisez sa fenêtre.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and does not answer: end it, then start it again.</source>
        <translation>L’application est déjà ouverte (processus {process}) et ne répond pas : arrêtez-la, puis relancez-la.</translation>
    </message>
    <message>
        <source>It is open already (process {process}), and the message is too long to be handed over: paste it there.</source>
        <translation>L’application est déjà ouverte (processus {process}), et le message est trop long pour lui être transmis : collez-le dans sa fenêtre.</translation>
    </message>
    <message>
        <source>It is open already and cannot be reached from here: use its window.</source>
        <translation>L’application est déjà ouverte et ne peut pas être jointe d’ici : utilisez sa fenêtre.</translation>
    </message>
    <message>
        <source>It is open already and does not answer: end it, then start it again.</source>
        <translation>L’application est déjà ouverte et ne répond pas : arrêtez-la, puis relancez-la.</translation>
    </message>
    <message>
        <source>It is open already, and the message is too long to be handed over: paste it there.</source>
        <translation>L’application est déjà ouverte, et le message est trop long pour lui être transmis : collez-le dans sa fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: {count} characters of {most} at most.</source>
        <extracomment>For one: It is too long: {count} character of {most} at most.</extracomment>
        <translation>
            <numerusform>Texte trop long : {count} caractère, pour {most} au maximum.</numerusform>
            <numerusform>Texte trop long : {count} caractères, pour {most} au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be mistyped, expired, or another service's. Enter it again.</source>
        <translation>Elle est peut-être mal saisie, expirée ou celle d’un autre service. Saisissez-la de nouveau.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>It needs a text.</source>
        <translation>Il faut un texte.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Le chargement a pris trop de temps.</translation>
    </message>
    <message>
        <source>It was ended after {seconds}. What had been tried is above.</source>
        <translation>Le test a été arrêté au bout de {seconds}. Ce qui a été essayé figure ci-dessus.</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>L’importation a été abandonnée.</translation>
    </message>
    <message>
        <source>It works, but not word by word.</source>
        <translation>Cela fonctionne, mais pas mot à mot.</translation>
    </message>
    <message>
        <source>It works, by the legacy API.</source>
        <translation>Cela fonctionne, par l’ancienne API.</translation>
    </message>
    <message>
        <source>It works, with another limit field.</source>
        <translation>Cela fonctionne, avec un autre champ de limite.</translation>
    </message>
    <message>
        <source>It works, without counting tokens.</source>
        <translation>Cela fonctionne, sans décompte des tokens.</translation>
    </message>
    <message>
        <source>It works; the server lists no models.</source>
        <translation>Cela fonctionne ; le serveur n’indique aucun modèle.</translation>
    </message>
    <message>
        <source>Its server, on this computer</source>
        <translation>Son serveur, sur cet ordinateur</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Janvier</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juillet</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juin</translation>
    </message>
    <message>
        <source>Keep the conversation at the top of the list.</source>
        <translation>Garder la conversation en haut de la liste.</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation>Conservée en mémoire jusqu’à la fermeture de l’application.</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain, for this address alone.</source>
        <translation>Conservée dans le trousseau de clés du système, pour cette adresse uniquement.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Source de la clé</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Desktop Chat that differ from the defaults. Names are those of docs/shortcuts.md; an empty list leaves a command without keys.</source>
        <translation>Raccourcis clavier de Desktop Chat qui diffèrent des valeurs par défaut. Les noms sont ceux de docs/shortcuts.md ; une liste vide laisse une commande sans raccourci.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts.</source>
        <translation>Raccourcis clavier.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>Keypad Enter</source>
        <translation>Entrée (pavé num.)</translation>
    </message>
    <message>
        <source>Keys for “{title}”</source>
        <translation>Touches pour « {title} »</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Leave out stream_options</source>
        <translation>Omettre stream_options</translation>
    </message>
    <message>
        <source>Leave to the server</source>
        <translation>Laisser au choix du serveur</translation>
    </message>
    <message>
        <source>Leave {name} to the server</source>
        <translation>Laisser au choix du serveur : {name}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Left empty, the key that is known stays.</source>
        <translation>Si ce champ reste vide, la clé déjà connue est conservée.</translation>
    </message>
    <message>
        <source>Left to the server by the connection.</source>
        <translation>Laissé au choix du serveur par la connexion.</translation>
    </message>
    <message>
        <source>Left to the server by the conversation.</source>
        <translation>Laissé au choix du serveur par la conversation.</translation>
    </message>
    <message>
        <source>Left to the server by the preset.</source>
        <translation>Laissé au choix du serveur par le préréglage.</translation>
    </message>
    <message>
        <source>Left to the server here.</source>
        <translation>Laissé ici au choix du serveur.</translation>
    </message>
    <message>
        <source>Let the conversation stand among the others again.</source>
        <translation>Replacer la conversation parmi les autres.</translation>
    </message>
    <message>
        <source>Let the reply go on where it broke off.</source>
        <translation>Reprendre la réponse là où elle s’est interrompue.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List all shortcuts.</source>
        <translation>Afficher tous les raccourcis.</translation>
    </message>
    <message>
        <source>List of models at {address}</source>
        <translation>Liste des modèles à l’adresse {address}</translation>
    </message>
    <message>
        <source>List the conversations at the left, where the window is wide enough.</source>
        <translation>Affiche les conversations à gauche, si la fenêtre est assez large.</translation>
    </message>
    <message>
        <source>List the conversations in the archive.</source>
        <translation>Afficher les conversations archivées.</translation>
    </message>
    <message>
        <source>Load image from {host}</source>
        <translation>Charger l’image depuis {host}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Look for model servers on this computer</source>
        <translation>Rechercher des serveurs de modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Look for servers on this computer</source>
        <translation>Rechercher des serveurs sur cet ordinateur</translation>
    </message>
    <message>
        <source>Looking for a model server…</source>
        <translation>Recherche d’un serveur de modèles…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Make a folder and put the conversation into it.</source>
        <translation>Créer un dossier et y placer la conversation.</translation>
    </message>
    <message>
        <source>Make all words of the window larger.</source>
        <translation>Agrandir tous les textes de la fenêtre.</translation>
    </message>
    <message>
        <source>Make all words of the window smaller.</source>
        <translation>Réduire tous les textes de la fenêtre.</translation>
    </message>
    <message>
        <source>Makes all words of the window larger or smaller, and what stands around them.</source>
        <translation>Agrandit ou réduit tous les textes de la fenêtre et ce qui les entoure.</translation>
    </message>
    <message>
        <source>Many makers’ models by one key</source>
        <translation>Les modèles de nombreux éditeurs avec une seule clé</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>length of a reply</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>reasoning effort</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message actions</source>
        <translation>Actions sur le message</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Minimal</translation>
    </message>
    <message>
        <source>Misspelled: {word}</source>
        <translation>Mal orthographié : {word}</translation>
    </message>
    <message>
        <source>Mistral’s own models</source>
        <translation>Les modèles de Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Model menu</source>
        <translation>Menu du modèle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models and connections</source>
        <translation>Modèles et connexions</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Des modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Plus d’actions pour {name}</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Move conversation to a folder</source>
        <translation>Déplacer la conversation dans un dossier</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer dans un dossier</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>New conversations begin with this connection.</source>
        <translation>Les nouvelles conversations commencent avec cette connexion.</translation>
    </message>
    <message>
        <source>New conversations begin with this preset</source>
        <translation>Les nouvelles conversations commencent avec ce préréglage</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nouveau préréglage</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Next match, in the find field</source>
        <translation>Occurrence suivante, dans le champ de recherche</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Mot mal orthographié suivant</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>No answer came within the time limit.</source>
        <translation>Aucune réponse n’est arrivée dans le délai imparti.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Aucune sauvegarde n’a été créée.</translation>
    </message>
    <message numerus="yes">
        <source>No chat API was found there, nor at {count} addresses like it.</source>
        <extracomment>For one: No chat API was found there, nor at {count} address like it.</extracomment>
        <translation>
            <numerusform>Aucune API de chat n’a été trouvée à cette adresse, ni à {count} adresse semblable.</numerusform>
            <numerusform>Aucune API de chat n’a été trouvée à cette adresse, ni à {count} adresses semblables.</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is about “{text}”.</source>
        <translation>Aucune commande ne concerne « {text} ».</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Aucune conversation ne correspond</translation>
    </message>
    <message>
        <source>No conversations are listed yet</source>
        <translation>Aucune conversation n’est encore affichée</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aucune conversation pour le moment</translation>
    </message>
    <message>
        <source>No credit left.</source>
        <translation>Crédit épuisé.</translation>
    </message>
    <message>
        <source>No data for {wait}. A large model may need longer; Stop ends the request.</source>
        <translation>Aucune donnée depuis {wait}. Un grand modèle peut demander plus de temps ; « Arrêter » met fin à la requête.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made.</source>
        <translation>Impossible d’établir une connexion chiffrée avec {place}.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made: {reason}.</source>
        <translation>Impossible d’établir une connexion chiffrée avec {place} : {reason}.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>No list yet. Type a model’s name, or press F5.</source>
        <translation>Pas encore de liste. Saisissez le nom d’un modèle, ou appuyez sur F5.</translation>
    </message>
    <message>
        <source>No list: {trouble}</source>
        <translation>Pas de liste : {trouble}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>No message waits</source>
        <translation>Aucun message en attente</translation>
    </message>
    <message>
        <source>No misspelled word was found.</source>
        <translation>Aucun mot mal orthographié n’a été trouvé.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Aucun modèle n’est choisi.</translation>
    </message>
    <message>
        <source>No model is connected; these replies are written in advance.</source>
        <translation>Aucun modèle n’est connecté ; ces réponses ont été écrites à l’avance.</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>Aucun serveur de modèles ne répond sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No notice offers anything</source>
        <translation>Aucun avis ne propose d’action</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Aucun préréglage</translation>
    </message>
    <message>
        <source>No reply comes</source>
        <translation>Aucune réponse en cours</translation>
    </message>
    <message>
        <source>No setting is about “{text}”.</source>
        <translation>Aucun réglage ne concerne « {text} ».</translation>
    </message>
    <message>
        <source>No shortcut is about “{text}”.</source>
        <translation>Aucun raccourci ne concerne « {text} ».</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>No text came</source>
        <translation>Aucun texte reçu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None answers on its usual port.</source>
        <translation>Aucun ne répond sur son port habituel.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Not checked: no dictionary is installed. Packages of them have names such as hunspell-en-us.</source>
        <translation>Non vérifié : aucun dictionnaire n’est installé. Les paquets ont des noms comme hunspell-fr.</translation>
    </message>
    <message>
        <source>Not checked: the program ended while it loaded the spelling library. Switch it off and on to try again.</source>
        <translation>Non vérifié : l’application s’est arrêtée pendant le chargement de la bibliothèque d’orthographe. Désactivez puis réactivez la vérification pour réessayer.</translation>
    </message>
    <message>
        <source>Not checked: the spelling library cannot be used ({reason}).</source>
        <translation>Non vérifié : la bibliothèque d’orthographe est inutilisable ({reason}).</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary of your languages. Choose one of those there are.</source>
        <translation>Non vérifié : il n’y a aucun dictionnaire de vos langues. Choisissez-en un parmi ceux disponibles.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Debian and Ubuntu have it in the packages libenchant-2-2 and, for English, hunspell-en-us.</source>
        <translation>Non vérifié : il n’y a pas de bibliothèque d’orthographe. Debian et Ubuntu l’ont dans les paquets libenchant-2-2 et, pour le français, hunspell-fr.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Homebrew has it: brew install enchant</source>
        <translation>Non vérifié : il n’y a pas de bibliothèque d’orthographe. Homebrew la propose : brew install enchant</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. It comes with the Python package pyenchant, which this installation does not have.</source>
        <translation>Non vérifié : il n’y a pas de bibliothèque d’orthographe. Elle vient avec le paquet Python pyenchant, absent de cette installation.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Pas encore terminée</translation>
    </message>
    <message>
        <source>Not opened: {target}</source>
        <translation>Non ouvert : {target}</translation>
    </message>
    <message>
        <source>Not sent: the server has refused it for this model.</source>
        <translation>Non envoyé : le serveur l’a refusé pour ce modèle.</translation>
    </message>
    <message>
        <source>Not sent: {api} has no field for it.</source>
        <translation>Non envoyé : {api} n’a pas de champ pour cela.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>Rien n’a été reçu.</translation>
    </message>
    <message>
        <source>Nothing fits. Enter uses the name as it is.</source>
        <translation>Aucun résultat. Entrée utilise le nom tel quel.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more.</source>
        <translation>Plus rien n’y est lisible.</translation>
    </message>
    <message>
        <source>Nothing in them can be changed. A temporary copy can go on from here; it is not kept.</source>
        <translation>Rien ne peut y être modifié. Une copie temporaire permet de poursuivre à partir d’ici ; elle n’est pas conservée.</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>Rien ne s’appelle « {text} ».</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}, but {name} answers at {address}.</source>
        <translation>Aucun service n’écoute sur {place}, mais {name} répond à l’adresse {address}.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}.</source>
        <translation>Aucun service n’écoute sur {place}.</translation>
    </message>
    <message>
        <source>Nothing is listening there.</source>
        <translation>Aucun service n’écoute à cette adresse.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n’est perdu</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs; it is tried again by itself.</source>
        <translation>Rien n’est perdu tant que l’application est ouverte ; elle réessaie d’elle-même.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Rien n’est envoyé</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already</source>
        <translation>Rien de nouveau : tout est déjà ici</translation>
    </message>
    <message>
        <source>Nothing of it is sent here.</source>
        <translation>Rien n’en est envoyé ici.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing was written here yet</source>
        <translation>Rien n’a encore été écrit ici</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Novembre</translation>
    </message>
    <message>
        <source>Now: {names}.</source>
        <translation>Actuellement : {names}.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Octobre</translation>
    </message>
    <message>
        <source>Of everything but what you and the models write. A change shows when the program starts.</source>
        <translation>Celle de tout, sauf de ce que vous et les modèles écrivez. Le changement prend effet au démarrage de l’application.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus anciennes</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>One a line; a reply ends before any of them. \n stands for a line break.</source>
        <translation>Une par ligne ; une réponse s’arrête avant l’une d’elles. \n représente un saut de ligne.</translation>
    </message>
    <message>
        <source>Only the last requests of this run can be looked at, and this is none of them.</source>
        <translation>Seules les dernières requêtes de cette session peuvent être examinées, et celle-ci n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>Ouvrir une autre fenêtre.</translation>
    </message>
    <message>
        <source>Open billing page</source>
        <translation>Ouvrir la page de facturation</translation>
    </message>
    <message>
        <source>Open connection settings</source>
        <translation>Ouvrir les réglages de connexion</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Ouvrir des conversations</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <translation>Ouvrir dans la fenêtre principale</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>Des modèles ouverts</translation>
    </message>
    <message>
        <source>Open models, very fast</source>
        <translation>Des modèles ouverts, très rapides</translation>
    </message>
    <message>
        <source>Open parameters</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Open this page of {host} in the browser?</source>
        <translation>Ouvrir cette page de {host} dans le navigateur ?</translation>
    </message>
    <message>
        <source>Open what a model thinks before it answers; otherwise one line stands for it.</source>
        <translation>Affiche ce que pense un modèle avant de répondre ; sinon, une ligne le résume.</translation>
    </message>
    <message>
        <source>OpenAI’s models in your Azure account</source>
        <translation>Les modèles d’OpenAI dans votre compte Azure</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Other model servers on this computer</source>
        <translation>Autres serveurs de modèles sur cet ordinateur</translation>
    </message>
    <message>
        <source>Otherwise a code block scrolls sideways; the switch on a block changes that one.</source>
        <translation>Sinon, un bloc de code défile horizontalement ; le bouton d’un bloc ne change que celui-ci.</translation>
    </message>
    <message>
        <source>Otherwise the title and how the reply ended are all that others may see on your screen.</source>
        <translation>Sinon, seuls le titre et la façon dont la réponse s’est terminée sont visibles sur votre écran.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDF enregistré</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Parameters of this connection</source>
        <translation>Paramètres de cette connexion</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Image collée</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Crayon</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Pin conversation</source>
        <translation>Épingler la conversation</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Position de la fenêtre</translation>
    </message>
    <message>
        <source>Plan a calm weekend in a city that I have never seen: two days, good food, few queues.</source>
        <translation>Prépare un week-end tranquille dans une ville que je ne connais pas : deux jours, de bonnes tables, peu de files d’attente.</translation>
    </message>
    <message>
        <source>Plan a weekend</source>
        <translation>Préparer un week-end</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Preset and parameters</source>
        <translation>Préréglage et paramètres</translation>
    </message>
    <message>
        <source>Preset and parameters: nothing but the connection’s own</source>
        <translation>Préréglage et paramètres : uniquement ceux de la connexion</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Préréglage : {name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Presets and prompts</source>
        <translation>Préréglages et prompts</translation>
    </message>
    <message>
        <source>Presets and prompts (*.json)</source>
        <translation>Préréglages et prompts (*.json)</translation>
    </message>
    <message>
        <source>Presets and prompts…</source>
        <translation>Préréglages et prompts…</translation>
    </message>
    <message>
        <source>Press Save again to keep the connection all the same.</source>
        <translation>Cliquez de nouveau sur Enregistrer pour conserver malgré tout la connexion.</translation>
    </message>
    <message>
        <source>Press keys to change or remove them, or add others. Changes hold at once in every window.</source>
        <translation>Cliquez sur des touches pour les modifier ou les retirer, ou ajoutez-en d’autres. Les modifications s’appliquent aussitôt dans toutes les fenêtres.</translation>
    </message>
    <message>
        <source>Press the first button of the notice over the message box.</source>
        <translation>Activer le premier bouton de l’avis affiché au-dessus de la zone de message.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Previous match, in the find field</source>
        <translation>Occurrence précédente, dans le champ de recherche</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Price in</source>
        <translation>Prix d’entrée</translation>
    </message>
    <message>
        <source>Price in, cached</source>
        <translation>Prix d’entrée, en cache</translation>
    </message>
    <message>
        <source>Price out</source>
        <translation>Prix de sortie</translation>
    </message>
    <message>
        <source>Print the conversation.</source>
        <translation>Imprimer la conversation.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put the conversation back into the list.</source>
        <translation>Remettre la conversation dans la liste.</translation>
    </message>
    <message>
        <source>Put the conversation into a folder.</source>
        <translation>Placer la conversation dans un dossier.</translation>
    </message>
    <message>
        <source>Put the cursor into the message box.</source>
        <translation>Placer le curseur dans la zone de message.</translation>
    </message>
    <message>
        <source>Put the message that waits back into the box.</source>
        <translation>Remettre le message en attente dans la zone de message.</translation>
    </message>
    <message>
        <source>Put the notice over the message box away.</source>
        <translation>Retirer l’avis affiché au-dessus de la zone de message.</translation>
    </message>
    <message>
        <source>Put this message back into the box</source>
        <translation>Remettre ce message dans la zone de message</translation>
    </message>
    <message>
        <source>Put your own name in place of {{{name}}} in the address.</source>
        <translation>Remplacez {{{name}}} par votre propre nom dans l’adresse.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>Impossible de charger Qt : {reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Queued: {text}</source>
        <translation>En attente : {text}</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Raise the cost limit</source>
        <translation>Relever la limite de coût</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Augmenter la limite</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>Limite de requêtes atteinte.</translation>
    </message>
    <message>
        <source>Read from the environment when it is needed; the key is not kept.</source>
        <translation>Lue dans l’environnement au moment voulu ; la clé n’est pas conservée.</translation>
    </message>
    <message>
        <source>Read how everything is done; it needs no network.</source>
        <translation>Lire comment tout fonctionne, même sans réseau.</translation>
    </message>
    <message>
        <source>Read on at the message before.</source>
        <translation>Reprendre la lecture au message précédent.</translation>
    </message>
    <message>
        <source>Read on at the next message.</source>
        <translation>Reprendre la lecture au message suivant.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Reduced keeps everything still, also where your desktop allows things to move.</source>
        <translation>« Réduites » immobilise tout, même si votre bureau autorise les animations.</translation>
    </message>
    <message>
        <source>Refresh all lists</source>
        <translation>Actualiser toutes les listes</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Régénérer</translation>
    </message>
    <message>
        <source>Regenerate the reply</source>
        <translation>Régénérer la réponse</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Remove the folder; what is in it stays.</source>
        <translation>Supprimer le dossier ; son contenu est conservé.</translation>
    </message>
    <message>
        <source>Remove the queued message</source>
        <translation>Retirer le message en attente</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>Retirer {keys}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Replies come by {api} from {model}.</source>
        <translation>Les réponses arrivent par {api}, du modèle {model}.</translation>
    </message>
    <message>
        <source>Replies come by {api}, in one piece: streaming does not work there.</source>
        <translation>Les réponses arrivent par {api}, d’un seul bloc : le streaming n’y fonctionne pas.</translation>
    </message>
    <message>
        <source>Replies come by {api}. Models have to be typed by name.</source>
        <translation>Les réponses arrivent par {api}. Les noms des modèles doivent être saisis.</translation>
    </message>
    <message>
        <source>Replies that were written in advance; nothing leaves this computer</source>
        <translation>Des réponses écrites à l’avance ; rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reply status</source>
        <translation>État de la réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Réinitialiser : {name}</translation>
    </message>
    <message>
        <source>Reset “{title}”</source>
        <translation>Réinitialiser « {title} »</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>Restore the built-in ones</source>
        <translation>Restaurer ceux d’origine</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Run into a rate limit</source>
        <translation>Atteindre une limite de requêtes</translation>
    </message>
    <message>
        <source>Run into a rate limit.</source>
        <translation>Provoque une limite de requêtes.</translation>
    </message>
    <message>
        <source>Run without a shell, for 10 seconds at most; what it prints is the key.</source>
        <translation>Exécutée sans shell, pendant 10 secondes au maximum ; ce qu’elle renvoie est la clé.</translation>
    </message>
    <message>
        <source>Salvaged conversation</source>
        <translation>Conversation récupérée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Enregistrer de nouveau</translation>
    </message>
    <message>
        <source>Save all conversations in one file, from which they can be imported.</source>
        <translation>Enregistrer toutes les conversations dans un seul fichier, qui pourra être importé.</translation>
    </message>
    <message>
        <source>Save conversation as PDF</source>
        <translation>Enregistrer la conversation en PDF</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Enregistrer le fichier…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save the conversation as a Markdown file.</source>
        <translation>Enregistrer la conversation dans un fichier Markdown.</translation>
    </message>
    <message>
        <source>Save the conversation as a PDF file.</source>
        <translation>Enregistrer la conversation dans un fichier PDF.</translation>
    </message>
    <message>
        <source>Save the conversation as a file.</source>
        <translation>Enregistrer la conversation dans un fichier.</translation>
    </message>
    <message>
        <source>Save the image as a file.</source>
        <translation>Enregistrer l’image dans un fichier.</translation>
    </message>
    <message>
        <source>Save the whole conversation, all versions of it, as a JSON file.</source>
        <translation>Enregistrer toute la conversation, avec toutes ses versions, dans un fichier JSON.</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Récupérer ce qui est lisible</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts enregistrés</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Say how to begin and where to look further.</source>
        <translation>Expliquer comment commencer et où en savoir plus.</translation>
    </message>
    <message>
        <source>Say what this program is, and its version.</source>
        <translation>Indiquer ce qu’est cette application et sa version.</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Défilement horizontal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search all messages for “{text}”</source>
        <translation>Rechercher « {text} » dans tous les messages</translation>
    </message>
    <message>
        <source>Search by command or keys</source>
        <translation>Rechercher par commande ou par touches</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Chercher une conversation</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Rechercher un modèle</translation>
    </message>
    <message>
        <source>Search or type a model’s name</source>
        <translation>Rechercher ou saisir le nom d’un modèle</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les réglages</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>Silence maximal (s)</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>Délai de réponse (s)</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Délai de connexion (s)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the whole conversation.</source>
        <translation>Sélectionner toute la conversation.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Envoyer les messages avec</translation>
    </message>
    <message>
        <source>Send no {name}</source>
        <translation>Ne rien envoyer : {name}</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>Ne rien envoyer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Send the message, or queue it while a reply comes.</source>
        <translation>Envoyer le message, ou le mettre en attente si une réponse est en cours.</translation>
    </message>
    <message>
        <source>Send the queued message now</source>
        <translation>Envoyer maintenant le message en attente</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter (Enter for a new line)</source>
        <translation>Envoyer avec Ctrl+Entrée (Entrée pour une nouvelle ligne)</translation>
    </message>
    <message>
        <source>Send with Enter (Shift+Enter for a new line)</source>
        <translation>Envoyer avec Entrée (Maj+Entrée pour une nouvelle ligne)</translation>
    </message>
    <message>
        <source>Send without the oldest messages</source>
        <translation>Envoyer sans les plus anciens messages</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Septembre</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Shift+Enter for a new line</source>
        <translation>Maj+Entrée pour une nouvelle ligne</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Court</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>Afficher Desktop Chat</translation>
    </message>
    <message>
        <source>Show all words in their own size again.</source>
        <translation>Rétablir la taille normale de tous les textes.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} models</source>
        <extracomment>For one: Show {count} model</extracomment>
        <translation>
            <numerusform>Afficher {count} modèle</numerusform>
            <numerusform>Afficher les {count} modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me what you can draw</source>
        <translation>Montrer ce qui peut s’afficher</translation>
    </message>
    <message>
        <source>Show me what you can draw.</source>
        <translation>Montre-moi ce que tu sais afficher.</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Afficher ou masquer la barre latérale</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Afficher les archives</translation>
    </message>
    <message>
        <source>Show the conversation above in the list, a newer one.</source>
        <translation>Afficher la conversation située au-dessus dans la liste, plus récente.</translation>
    </message>
    <message>
        <source>Show the conversation below in the list, an older one.</source>
        <translation>Afficher la conversation située au-dessous dans la liste, plus ancienne.</translation>
    </message>
    <message>
        <source>Show the end of the conversation and follow it.</source>
        <translation>Afficher la fin de la conversation et la suivre.</translation>
    </message>
    <message>
        <source>Show the list of conversations at the left, or hide it.</source>
        <translation>Afficher ou masquer la liste des conversations, à gauche.</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Afficher la barre latérale</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>Afficher la réflexion</translation>
    </message>
    <message>
        <source>Show the version after of the message.</source>
        <translation>Afficher la version suivante du message.</translation>
    </message>
    <message>
        <source>Show the version before of the message.</source>
        <translation>Afficher la version précédente du message.</translation>
    </message>
    <message>
        <source>Show what was sent to the server, and what came.</source>
        <translation>Afficher ce qui a été envoyé au serveur et ce qui a été reçu.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Some characters could not be read; they are shown as “�”.</source>
        <translation>Certains caractères n’ont pas pu être lus ; ils sont remplacés par « � ».</translation>
    </message>
    <message>
        <source>Some of the presets and prompts in {name} could not be understood.</source>
        <translation>Certains préréglages et prompts de {name} sont incompréhensibles.</translation>
    </message>
    <message>
        <source>Something in it looks like a key. This is kept in a file; use the key field.</source>
        <translation>Une partie de ce texte ressemble à une clé. Il est conservé dans un fichier ; utilisez le champ de la clé.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Un problème est survenu dans l’application.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log says more.</source>
        <translation>Un problème est survenu dans l’application ; le journal en dit plus.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound, not part of this file</source>
        <translation>Son non inclus ici</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Sources and tool calls</source>
        <translation>Sources et appels d’outils</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Étincelle</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Spelling is not checked; the settings say why.</source>
        <translation>L’orthographe n’est pas vérifiée ; les réglages disent pourquoi.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>Code d’état</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Still running here; its menu ends it.</source>
        <translation>L’application reste active ici ; son menu permet de la quitter.</translation>
    </message>
    <message>
        <source>Still waiting.</source>
        <translation>Toujours en attente.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Séquences d’arrêt</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Arrêter la réponse</translation>
    </message>
    <message>
        <source>Stop the reply and send the message that waits.</source>
        <translation>Arrêter la réponse et envoyer le message en attente.</translation>
    </message>
    <message>
        <source>Stop the reply and send this message now</source>
        <translation>Arrêter la réponse et envoyer ce message maintenant</translation>
    </message>
    <message>
        <source>Stop the reply; else close what is open.</source>
        <translation>Arrêter la réponse ; sinon, fermer ce qui est ouvert.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Stopped by the content filter</source>
        <translation>Arrêtée par le filtre de contenu</translation>
    </message>
    <message>
        <source>Stopped by the content filter.</source>
        <translation>Arrêtée par le filtre de contenu.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>Changer de modèle</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>System follows the light or dark look of your desktop, and changes with it.</source>
        <translation>« Système » suit l’apparence claire ou sombre de votre bureau et change avec elle.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take back what was deleted, while that is offered.</source>
        <translation>Récupérer ce qui a été supprimé, tant que c’est proposé.</translation>
    </message>
    <message>
        <source>Take the conversation off the list and keep it in the archive.</source>
        <translation>Retirer la conversation de la liste et la conserver dans les archives.</translation>
    </message>
    <message>
        <source>Take the conversation out of its folder.</source>
        <translation>Sortir la conversation de son dossier.</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>Annuler la réinitialisation</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Les réattribuer</translation>
    </message>
    <message>
        <source>Tell me at length how streams and pipes keep from overflowing.</source>
        <translation>Explique-moi en détail comment les flux et les tubes évitent de déborder.</translation>
    </message>
    <message>
        <source>Tell when a reply ends</source>
        <translation>Signaler la fin d’une réponse</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>Conversation temporaire</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>Test the connection step by step, and mend what is wrong.</source>
        <translation>Tester la connexion étape par étape et corriger ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>Tester {name}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>That folder cannot be used.</source>
        <translation>Ce dossier ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>That is no variable’s name. It looks like OPENAI_API_KEY.</source>
        <translation>Ce n’est pas un nom de variable. Exemple : OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>That text has {given} characters. The box takes {limit}; the rest was left out.</source>
        <translation>Ce texte contient {given} caractères. La zone de message en accepte {limit} ; le reste a été omis.</translation>
    </message>
    <message>
        <source>The API is at {address}.</source>
        <translation>L’API se trouve à l’adresse {address}.</translation>
    </message>
    <message>
        <source>The account has no credit left, or its spending limit is reached.</source>
        <translation>Le compte n’a plus de crédit, ou sa limite de dépenses est atteinte.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>Le compte n’a plus de crédit.</translation>
    </message>
    <message>
        <source>The address begins with “{scheme}://”; only https:// and http:// work.</source>
        <translation>L’adresse commence par « {scheme}:// » ; seuls https:// et http:// fonctionnent.</translation>
    </message>
    <message>
        <source>The address cannot be read. It looks like https://api.openai.com/v1.</source>
        <translation>Impossible de lire l’adresse. Exemple d’adresse : https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The address has a space, a line break or an invisible character inside. Remove it.</source>
        <translation>L’adresse contient un espace, un saut de ligne ou un caractère invisible. Supprimez-le.</translation>
    </message>
    <message>
        <source>The address has a user name or password before “@”. Put a key into the key field.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe avant « @ ». Une clé se saisit dans le champ de la clé.</translation>
    </message>
    <message>
        <source>The address has no host: after https:// the server's name is missing.</source>
        <translation>L’adresse n’a pas d’hôte : il manque le nom du serveur après https://.</translation>
    </message>
    <message>
        <source>The address has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>L’adresse n’a pas de schéma. Elle doit commencer par https:// (ou http:// pour un serveur sur cet ordinateur).</translation>
    </message>
    <message>
        <source>The address is empty. It looks like https://api.openai.com/v1.</source>
        <translation>L’adresse est vide. Exemple d’adresse : https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The address is not quite right.</source>
        <translation>L’adresse n’est pas tout à fait correcte.</translation>
    </message>
    <message>
        <source>The address must end with its path: remove the “?” or “#” and what follows it.</source>
        <translation>L’adresse doit se terminer par son chemin : supprimez le « ? » ou le « # » et ce qui suit.</translation>
    </message>
    <message>
        <source>The address of {place} cannot be used.</source>
        <translation>L’adresse de {place} ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a list of models. Check it; most end in /v1.</source>
        <translation>L’adresse a renvoyé une page web au lieu d’une liste de modèles. Vérifiez-la ; la plupart se terminent par /v1.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a reply. Check the base URL, and whether this network asks for a login first.</source>
        <translation>L’adresse a renvoyé une page web au lieu d’une réponse. Vérifiez l’URL de base et si ce réseau exige d’abord une connexion à un compte.</translation>
    </message>
    <message>
        <source>The address seems to be wrong.</source>
        <translation>L’adresse semble incorrecte.</translation>
    </message>
    <message>
        <source>The address sends requests elsewhere.</source>
        <translation>L’adresse renvoie les requêtes ailleurs.</translation>
    </message>
    <message>
        <source>The address sends requests on elsewhere (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>L’adresse renvoie les requêtes ailleurs (statut {status}). Cette redirection n’est pas suivie, afin que la clé et la conversation restent ici : saisissez l’adresse finale.</translation>
    </message>
    <message>
        <source>The address sends requests on to {target} (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>L’adresse renvoie les requêtes vers {target} (statut {status}). Cette redirection n’est pas suivie, afin que la clé et la conversation restent ici : saisissez l’adresse finale.</translation>
    </message>
    <message>
        <source>The address “{address}” has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>L’adresse « {address} » n’a pas de schéma. Elle doit commencer par https:// (ou http:// pour un serveur sur cet ordinateur).</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Les archives sont vides</translation>
    </message>
    <message>
        <source>The backup cannot be read either; an older one may do.</source>
        <translation>La sauvegarde n’est pas lisible non plus ; une plus ancienne l’est peut-être.</translation>
    </message>
    <message>
        <source>The best {shown} of {count}. Type more to find others.</source>
        <translation>Les {shown} meilleurs sur {count}. Précisez pour en trouver d’autres.</translation>
    </message>
    <message>
        <source>The built-in presets and prompts are back.</source>
        <translation>Les préréglages et prompts d’origine sont de retour.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted.</source>
        <translation>Le certificat de {place} n’est pas accepté.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted: {reason}.</source>
        <translation>Le certificat de {place} n’est pas accepté : {reason}.</translation>
    </message>
    <message>
        <source>The command is empty. It names a program, such as: pass show openai</source>
        <translation>La commande est vide. Elle désigne un programme, par exemple : pass show openai</translation>
    </message>
    <message>
        <source>The command that prints the key failed.</source>
        <translation>La commande qui fournit la clé a échoué.</translation>
    </message>
    <message>
        <source>The command {name} could not be run ({reason}).</source>
        <translation>La commande {name} n’a pas pu être exécutée ({reason}).</translation>
    </message>
    <message>
        <source>The command {name} could not be run: it has a letter that none may have.</source>
        <translation>La commande {name} n’a pas pu être exécutée : elle contient un caractère interdit.</translation>
    </message>
    <message>
        <source>The command {name} failed, with status {status}.</source>
        <translation>La commande {name} a échoué, avec le code {status}.</translation>
    </message>
    <message>
        <source>The command {name} printed nothing.</source>
        <translation>La commande {name} n’a rien renvoyé.</translation>
    </message>
    <message numerus="yes">
        <source>The command {name} took longer than {seconds} seconds.</source>
        <extracomment>For one: The command {name} took longer than {seconds} second.</extracomment>
        <translation>
            <numerusform>La commande {name} a mis plus de {seconds} seconde.</numerusform>
            <numerusform>La commande {name} a mis plus de {seconds} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection cannot be set up.</source>
        <translation>Impossible d’établir la connexion.</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>La connexion n’a pas pu être établie.</translation>
    </message>
    <message>
        <source>The connection ended before the server said that the reply is whole; it may be incomplete.</source>
        <translation>La connexion a pris fin avant que le serveur n’indique que la réponse est complète ; elle est peut-être incomplète.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>La connexion a échoué.</translation>
    </message>
    <message>
        <source>The connection is taken, but no answer came within {seconds}. The server may be loading a model, or hang.</source>
        <translation>La connexion est acceptée, mais aucune réponse n’est arrivée en {seconds}. Le serveur charge peut-être un modèle, ou il est bloqué.</translation>
    </message>
    <message>
        <source>The connection to {place} was cut before the reply was whole.</source>
        <translation>La connexion avec {place} a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>The connections in {path} could not be understood.</source>
        <translation>Les connexions de {path} sont incompréhensibles.</translation>
    </message>
    <message>
        <source>The connections in {path} were written by a newer version of the program. They are left as they are, and are not used.</source>
        <translation>Les connexions de {path} ont été écrites par une version plus récente de l’application. Elles sont laissées telles quelles et ne sont pas utilisées.</translation>
    </message>
    <message>
        <source>The conversation could not be drawn; the program made a mistake.</source>
        <translation>La conversation n’a pas pu être mise en page ; l’application a commis une erreur.</translation>
    </message>
    <message>
        <source>The conversation could not be printed or saved: {reason}.</source>
        <translation>La conversation n’a pas pu être imprimée ou enregistrée : {reason}.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can take.</source>
        <translation>La conversation dépasse ce que le modèle peut traiter.</translation>
    </message>
    <message>
        <source>The conversation is too long.</source>
        <translation>La conversation est trop longue.</translation>
    </message>
    <message>
        <source>The conversations are in use.</source>
        <translation>Les conversations sont déjà utilisées.</translation>
    </message>
    <message>
        <source>The demo answers meanwhile.</source>
        <translation>En attendant, la démo répond.</translation>
    </message>
    <message>
        <source>The dictionary {language} cannot be used.</source>
        <translation>Le dictionnaire {language} ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe; free some space, and saving goes on.</source>
        <translation>Le disque est plein ; l’enregistrement n’a donc pas eu lieu. Ce qui était déjà enregistré est en sécurité ; libérez de l’espace, et l’enregistrement reprendra.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk reported an error, so this could not be carried out. What was saved before is not touched by it.</source>
        <translation>Le disque a signalé une erreur ; l’opération n’a donc pas pu aboutir. Ce qui était déjà enregistré n’est pas touché.</translation>
    </message>
    <message>
        <source>The display {display} does not answer. In a terminal, use: {command}</source>
        <translation>L’affichage {display} ne répond pas. Dans un terminal, utilisez : {command}</translation>
    </message>
    <message>
        <source>The encryption does not fit.</source>
        <translation>Le chiffrement n’est pas compatible.</translation>
    </message>
    <message>
        <source>The export cannot be read: {what}. Nothing was taken from it.</source>
        <translation>Impossible de lire l’export : {what}. Rien n’en a été importé.</translation>
    </message>
    <message>
        <source>The export could not be written: {reason}.</source>
        <translation>L’export n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>The few things that are good to know. Everything else is found by its name.</source>
        <translation>Les quelques choses bonnes à savoir. Tout le reste se trouve par son nom.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}, beside it.</source>
        <translation>Le fichier d’origine est conservé à côté, sous le nom {name}.</translation>
    </message>
    <message>
        <source>The file as it was is kept in {folder}.</source>
        <translation>Le fichier tel qu’il était est conservé dans {folder}.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Le fichier n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>The file in the place of your conversations belongs to another program. It is left as it is.</source>
        <translation>Le fichier qui se trouve à la place de vos conversations appartient à une autre application. Il est laissé tel quel.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation>Le fichier est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing is written to it.</source>
        <translation>Le fichier est laissé tel quel, et rien n’y est écrit.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation of Desktop Chat.</source>
        <translation>Le fichier n’est pas l’export d’une conversation de Desktop Chat.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation, or it is cut off or damaged.</source>
        <translation>Le fichier n’est pas l’export d’une conversation, ou il est tronqué ou endommagé.</translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, and {limit} MB at most can be read.</source>
        <translation>Le fichier est trop volumineux : {size} Mo, pour {limit} Mo au maximum.</translation>
    </message>
    <message>
        <source>The file of certificates {path} cannot be used. Check it in this connection’s settings; it has to be in PEM format.</source>
        <translation>Le fichier de certificats {path} ne peut pas être utilisé. Vérifiez-le dans les réglages de cette connexion ; il doit être au format PEM.</translation>
    </message>
    <message>
        <source>The file of shortcuts cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>Impossible de lire le fichier des raccourcis ({reason}) : les valeurs par défaut s’appliquent, et les modifications durent jusqu’à la fermeture de l’application.</translation>
    </message>
    <message>
        <source>The file of shortcuts is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>Le fichier des raccourcis est endommagé et ne peut pas être déplacé : les valeurs par défaut s’appliquent, et les modifications durent jusqu’à la fermeture de l’application.</translation>
    </message>
    <message>
        <source>The file of shortcuts was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>Le fichier des raccourcis était endommagé : les valeurs par défaut s’appliquent, et il est conservé sous le nom {name}.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read. Check the variables SSL_CERT_FILE and SSL_CERT_DIR.</source>
        <translation>Impossible de lire le fichier des certificats approuvés. Vérifiez les variables SSL_CERT_FILE et SSL_CERT_DIR.</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged. It is kept as it is; a backup can be restored, or what is readable can be saved from it.</source>
        <translation>Le fichier de vos conversations est endommagé. Il est conservé tel quel ; vous pouvez restaurer une sauvegarde ou en récupérer ce qui est lisible.</translation>
    </message>
    <message>
        <source>The file of your conversations is empty or gone, though there were conversations in it. A backup can be restored.</source>
        <translation>Le fichier de vos conversations est vide ou a disparu, alors qu’il contenait des conversations. Une sauvegarde peut être restaurée.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Desktop Chat: its format is version {found}, and this one reads up to version {known}.</source>
        <translation>Le fichier a été écrit par une version plus récente de Desktop Chat : son format est en version {found}, et celle-ci lit jusqu’à la version {known}.</translation>
    </message>
    <message>
        <source>The file {file} is not used: {reason}.</source>
        <translation>Le fichier {file} n’est pas utilisé : {reason}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation>Impossible de lire le fichier {name} ({reason}).</translation>
    </message>
    <message>
        <source>The file {name} cannot be written ({reason}).</source>
        <translation>Impossible d’écrire le fichier {name} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <translation>Impossible de lire le fichier {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({reason}).</source>
        <translation>Impossible d’écrire le fichier {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} is not this program’s to change.</source>
        <translation>Cette application n’a pas le droit de modifier le fichier {path}.</translation>
    </message>
    <message>
        <source>The folder of your conversations cannot be made or opened.</source>
        <translation>Le dossier de vos conversations ne peut être ni créé ni ouvert.</translation>
    </message>
    <message>
        <source>The folder or file of your conversations cannot be written to, so this could not be saved. What was saved before is safe.</source>
        <translation>Impossible d’écrire dans le dossier ou le fichier de vos conversations ; l’enregistrement n’a donc pas eu lieu. Ce qui était déjà enregistré est en sécurité.</translation>
    </message>
    <message>
        <source>The folders of the sidebar of which the name alone is shown.</source>
        <translation>Les dossiers de la barre latérale dont seul le nom est affiché.</translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>Le guide manque dans cette installation.</translation>
    </message>
    <message>
        <source>The header {name} is set by the program.</source>
        <translation>L’en-tête {name} est défini par l’application.</translation>
    </message>
    <message>
        <source>The key has a letter that no key has. Copy it again, from the page that issued it.</source>
        <translation>La clé contient un caractère qu’aucune clé ne peut contenir. Copiez-la de nouveau depuis la page qui l’a délivrée.</translation>
    </message>
    <message>
        <source>The key has a line break inside. Copy it again, as one line.</source>
        <translation>La clé contient un saut de ligne. Copiez-la de nouveau, sur une seule ligne.</translation>
    </message>
    <message>
        <source>The key has a space inside. Copy it again, without spaces.</source>
        <translation>La clé contient un espace. Copiez-la de nouveau, sans espace.</translation>
    </message>
    <message>
        <source>The key is not protected.</source>
        <translation>La clé n’est pas protégée.</translation>
    </message>
    <message>
        <source>The key is not there. It has to be given again.</source>
        <translation>La clé est introuvable. Il faut la saisir de nouveau.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>La clé a été refusée.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 seconds. It may be asking for its password in another window.</source>
        <translation>Le trousseau de clés n’a pas répondu en 3 secondes. Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, and try again.</source>
        <translation>Le trousseau de clés est verrouillé. Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused the request.</source>
        <translation>Le trousseau de clés a refusé la demande.</translation>
    </message>
    <message>
        <source>The last reply is complete</source>
        <translation>La dernière réponse est complète</translation>
    </message>
    <message>
        <source>The limit of requests is reached until {time}.</source>
        <translation>La limite de requêtes est atteinte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The limit of requests is reached.</source>
        <translation>La limite de requêtes est atteinte.</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached until {time}.</source>
        <translation>La limite de requêtes par jour est atteinte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached.</source>
        <translation>La limite de requêtes par jour est atteinte.</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached until {time}.</source>
        <translation>La limite de requêtes par heure est atteinte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached.</source>
        <translation>La limite de requêtes par heure est atteinte.</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached until {time}.</source>
        <translation>La limite de requêtes par minute est atteinte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached.</source>
        <translation>La limite de requêtes par minute est atteinte.</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached until {time}.</source>
        <translation>La limite de requêtes par mois est atteinte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached.</source>
        <translation>La limite de requêtes par mois est atteinte.</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached until {time}.</source>
        <translation>La limite de requêtes par seconde est atteinte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached.</source>
        <translation>La limite de requêtes par seconde est atteinte.</translation>
    </message>
    <message>
        <source>The limit of tokens is reached until {time}.</source>
        <translation>La limite de tokens est atteinte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens is reached.</source>
        <translation>La limite de tokens est atteinte.</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached until {time}.</source>
        <translation>La limite de tokens par jour est atteinte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached.</source>
        <translation>La limite de tokens par jour est atteinte.</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached until {time}.</source>
        <translation>La limite de tokens par heure est atteinte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached.</source>
        <translation>La limite de tokens par heure est atteinte.</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached until {time}.</source>
        <translation>La limite de tokens par minute est atteinte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached.</source>
        <translation>La limite de tokens par minute est atteinte.</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached until {time}.</source>
        <translation>La limite de tokens par mois est atteinte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached.</source>
        <translation>La limite de tokens par mois est atteinte.</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached until {time}.</source>
        <translation>La limite de tokens par seconde est atteinte jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached.</source>
        <translation>La limite de tokens par seconde est atteinte.</translation>
    </message>
    <message>
        <source>The limit was used up while thinking, before the answer began.</source>
        <translation>La limite a été épuisée par la réflexion, avant le début de la réponse.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>Impossible d’écrire le journal.</translation>
    </message>
    <message>
        <source>The log file cannot be written to {folder} ({reason}).</source>
        <translation>Impossible d’écrire le fichier journal dans {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The message on standard input is empty.</source>
        <translation>Le message de l’entrée standard est vide.</translation>
    </message>
    <message>
        <source>The message was filtered.</source>
        <translation>Le message a été filtré.</translation>
    </message>
    <message>
        <source>The model asks for {call}. Nothing was run.</source>
        <translation>Le modèle demande à appeler {call}. Rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>The model declined.</source>
        <translation>Le modèle a refusé de répondre.</translation>
    </message>
    <message>
        <source>The model does not take everything.</source>
        <translation>Le modèle n’accepte pas tous les paramètres.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>Le modèle est introuvable.</translation>
    </message>
    <message>
        <source>The model takes the token limit as {field}. It is sent so from now on.</source>
        <translation>Le modèle attend la limite de tokens sous le nom {field}. Elle est désormais envoyée ainsi.</translation>
    </message>
    <message>
        <source>The network does not reach {place} ({reason}).</source>
        <translation>Le réseau n’atteint pas {place} ({reason}).</translation>
    </message>
    <message>
        <source>The network does not reach {place}.</source>
        <translation>Le réseau n’atteint pas {place}.</translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation>Celle en cours d’utilisation</translation>
    </message>
    <message>
        <source>The other one begins a new line; Shift+Enter always does.</source>
        <translation>L’autre commence une nouvelle ligne ; Maj+Entrée le fait toujours.</translation>
    </message>
    <message>
        <source>The port after “:” must be a number from 1 to 65535.</source>
        <translation>Le port, après « : », doit être un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is kept as {bad}.</source>
        <translation>Les préréglages de {name} sont incompréhensibles. Le fichier est conservé sous le nom {bad}.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is left as it is.</source>
        <translation>Les préréglages de {name} sont incompréhensibles. Le fichier est laissé tel quel.</translation>
    </message>
    <message>
        <source>The presets in {name} were written by a newer version of the program.</source>
        <translation>Les préréglages de {name} ont été écrits par une version plus récente de l’application.</translation>
    </message>
    <message>
        <source>The preset’s connection cannot be used: {why}</source>
        <translation>La connexion du préréglage ne peut pas être utilisée : {why}</translation>
    </message>
    <message>
        <source>The program could not read the reply. This is a fault of the program.</source>
        <translation>L’application n’a pas pu lire la réponse. C’est une erreur de l’application.</translation>
    </message>
    <message>
        <source>The program made a mistake. What has come is kept; the log says more.</source>
        <translation>L’application a commis une erreur. Ce qui a été reçu est conservé ; le journal en dit plus.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>L’application a été fermée.</translation>
    </message>
    <message>
        <source>The proxy address of the system cannot be used. Check {place}.</source>
        <translation>L’adresse du proxy du système ne peut pas être utilisée. Vérifiez {place}.</translation>
    </message>
    <message>
        <source>The proxy address {proxy} cannot be used. Check {place}.</source>
        <translation>L’adresse de proxy {proxy} ne peut pas être utilisée. Vérifiez {place}.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password (status 407).</source>
        <translation>Le proxy demande un nom d’utilisateur et un mot de passe (statut 407).</translation>
    </message>
    <message>
        <source>The proxy cannot be read. It looks like http://host:8080.</source>
        <translation>Impossible de lire le proxy. Exemple : http://host:8080.</translation>
    </message>
    <message>
        <source>The proxy is in the way.</source>
        <translation>Le proxy bloque la connexion.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (status 407).</source>
        <translation>Le proxy {proxy} demande un nom d’utilisateur et un mot de passe (statut 407).</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. It is set in {place}.</source>
        <translation>Le proxy {proxy} est injoignable. Il est défini dans {place}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not pass the request on ({reason}).</source>
        <translation>Le proxy {proxy} n’a pas transmis la requête ({reason}).</translation>
    </message>
    <message>
        <source>The reply broke off before the server said that it is whole.</source>
        <translation>La réponse s’est interrompue avant que le serveur n’indique qu’elle est complète.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>La réponse s’est interrompue.</translation>
    </message>
    <message>
        <source>The reply cannot be written ({reason}).</source>
        <translation>Impossible d’écrire la réponse ({reason}).</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>La réponse est complète</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>La réponse est vide.</translation>
    </message>
    <message>
        <source>The reply is here.</source>
        <translation>La réponse est là.</translation>
    </message>
    <message>
        <source>The reply reached the length limit and was cut.</source>
        <translation>La réponse a atteint la limite de longueur et a été coupée.</translation>
    </message>
    <message>
        <source>The reply was empty.</source>
        <translation>La réponse était vide.</translation>
    </message>
    <message>
        <source>The reply was stopped: a line is too long.</source>
        <translation>La réponse a été arrêtée : une ligne est trop longue.</translation>
    </message>
    <message>
        <source>The reply was stopped: too large.</source>
        <translation>La réponse a été arrêtée : trop volumineuse.</translation>
    </message>
    <message>
        <source>The request came into another one's way (status {status}).</source>
        <translation>La requête est entrée en conflit avec une autre (statut {status}).</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>La requête n’a pas pu être envoyée.</translation>
    </message>
    <message>
        <source>The same number gives about the same reply, where the server can do so.</source>
        <translation>Le même nombre donne à peu près la même réponse, si le serveur le permet.</translation>
    </message>
    <message>
        <source>The same server by {scheme}</source>
        <translation>Le même serveur en {scheme}</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>Le serveur a répondu {status}.</translation>
    </message>
    <message>
        <source>The server answers by {scheme}: the address should be {address}.</source>
        <translation>Le serveur répond en {scheme} : l’adresse devrait être {address}.</translation>
    </message>
    <message>
        <source>The server answers, and does not have that there.</source>
        <translation>Le serveur répond, mais ne propose pas cela à cette adresse.</translation>
    </message>
    <message>
        <source>The server answers, but it does not have the API that was asked for. Chat Completions is the one that most servers have.</source>
        <translation>Le serveur répond, mais ne propose pas l’API demandée. Chat Completions est celle de la plupart des serveurs.</translation>
    </message>
    <message>
        <source>The server asks for a key, and this connection has none.</source>
        <translation>Le serveur demande une clé, et cette connexion n’en a pas.</translation>
    </message>
    <message>
        <source>The server asks for a key.</source>
        <translation>Le serveur demande une clé.</translation>
    </message>
    <message>
        <source>The server behind the address did not answer in time (status {status}).</source>
        <translation>Le serveur derrière cette adresse n’a pas répondu à temps (statut {status}).</translation>
    </message>
    <message>
        <source>The server behind the address did not answer properly (status {status}).</source>
        <translation>Le serveur derrière cette adresse n’a pas répondu correctement (statut {status}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server could not answer (status {status}).</source>
        <translation>Le serveur n’a pas pu répondre (statut {status}).</translation>
    </message>
    <message>
        <source>The server decides</source>
        <translation>Au choix du serveur</translation>
    </message>
    <message>
        <source>The server did not accept the request (status {status}).</source>
        <translation>Le serveur n’a pas accepté la requête (statut {status}).</translation>
    </message>
    <message>
        <source>The server does not allow this with the key of this connection.</source>
        <translation>Le serveur ne l’autorise pas avec la clé de cette connexion.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server does not have this API.</source>
        <translation>Le serveur ne propose pas cette API.</translation>
    </message>
    <message>
        <source>The server does not know this model.</source>
        <translation>Le serveur ne connaît pas ce modèle.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”, and does not say what it has. Type a name.</source>
        <translation>Le serveur ne connaît pas « {model} » et n’indique pas ce qu’il propose. Saisissez un nom.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”. It has “{other}”.</source>
        <translation>Le serveur ne connaît pas « {model} ». Il propose « {other} ».</translation>
    </message>
    <message>
        <source>The server does not say which models it has. Name one with --model.</source>
        <translation>Le serveur n’indique pas ses modèles. Précisez-en un avec --model.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at {place}. Check the address.</source>
        <translation>Le serveur ne parle pas HTTP sur {place}. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server does not take the field stream_options. It is left out from now on, so the number of tokens is an estimate.</source>
        <translation>Le serveur n’accepte pas le champ stream_options. Il n’est plus envoyé ; le nombre de tokens est donc une estimation.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error and did not say which.</source>
        <translation>Le serveur a mis fin à la réponse par une erreur, sans préciser laquelle.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error.</source>
        <translation>Le serveur a mis fin à la réponse par une erreur.</translation>
    </message>
    <message>
        <source>The server had an error of its own (status {status}).</source>
        <translation>Le serveur a rencontré une erreur interne (statut {status}).</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>Le serveur rencontre un problème.</translation>
    </message>
    <message>
        <source>The server has another API.</source>
        <translation>Le serveur propose une autre API.</translation>
    </message>
    <message>
        <source>The server has gone quiet.</source>
        <translation>Le serveur n’envoie plus rien.</translation>
    </message>
    <message>
        <source>The server has neither Chat Completions nor Responses; replies come by {api}.</source>
        <translation>Le serveur ne propose ni Chat Completions ni Responses ; les réponses arrivent par {api}.</translation>
    </message>
    <message>
        <source>The server has no model “{model}”. Choose another one.</source>
        <translation>Le serveur n’a pas de modèle « {model} ». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>Le serveur n’a pas ce modèle. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The server has not said which models it has. Name one.</source>
        <translation>Le serveur n’a pas indiqué ses modèles. Précisez-en un.</translation>
    </message>
    <message>
        <source>The server is not available at the moment (status {status}).</source>
        <translation>Le serveur n’est pas disponible pour le moment (statut {status}).</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>Le serveur est surchargé.</translation>
    </message>
    <message>
        <source>The server lists no models at this address. Check the address (most end in /v1), or type the model's name.</source>
        <translation>Le serveur n’indique aucun modèle à cette adresse. Vérifiez l’adresse (la plupart se terminent par /v1) ou saisissez le nom du modèle.</translation>
    </message>
    <message>
        <source>The server lists no models. Type a name.</source>
        <translation>Le serveur n’indique aucun modèle. Saisissez un nom.</translation>
    </message>
    <message>
        <source>The server lists no models. Type the name of the one to use.</source>
        <translation>Le serveur n’indique aucun modèle. Saisissez le nom de celui à utiliser.</translation>
    </message>
    <message>
        <source>The server refused the key of this connection.</source>
        <translation>Le serveur a refusé la clé de cette connexion.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>Le serveur a refusé la requête.</translation>
    </message>
    <message>
        <source>The server refused this for the model, and was asked again without it: {names}. It is left out from now on.</source>
        <translation>Le serveur a refusé ces paramètres pour le modèle, et la requête a été renvoyée sans eux : {names}. Ils ne seront plus envoyés.</translation>
    </message>
    <message>
        <source>The server refuses the smallest request.</source>
        <translation>Le serveur refuse la plus petite requête.</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>Le serveur indique : {words}</translation>
    </message>
    <message>
        <source>The server sent an error without words.</source>
        <translation>Le serveur a envoyé une erreur sans explication.</translation>
    </message>
    <message>
        <source>The server sent no more text.</source>
        <translation>Le serveur n’a pas envoyé d’autre texte.</translation>
    </message>
    <message>
        <source>The server sent no text.</source>
        <translation>Le serveur n’a envoyé aucun texte.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now until {time}.</source>
        <translation>Le serveur n’accepte plus de requêtes jusqu’à {time}.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation>Le serveur n’accepte plus de requêtes pour le moment.</translation>
    </message>
    <message>
        <source>The server waited too long for the request (status {status}).</source>
        <translation>Le serveur a attendu la requête trop longtemps (statut {status}).</translation>
    </message>
    <message>
        <source>The server's answer could not be decoded.</source>
        <translation>La réponse du serveur n’a pas pu être décodée.</translation>
    </message>
    <message>
        <source>The server's certificate is not accepted.</source>
        <translation>Le certificat du serveur n’est pas accepté.</translation>
    </message>
    <message>
        <source>The server's list of models is too large.</source>
        <translation>La liste des modèles du serveur est trop volumineuse.</translation>
    </message>
    <message>
        <source>The server's stream is not understood. Check the address; most end in /v1.</source>
        <translation>Le flux du serveur est incompréhensible. Vérifiez l’adresse ; la plupart se terminent par /v1.</translation>
    </message>
    <message>
        <source>The service ended the reply. Another wording may help.</source>
        <translation>Le service a mis fin à la réponse. Une autre formulation peut aider.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message ({reasons}). Another wording may help.</source>
        <translation>Le filtre de contenu du service a bloqué le message ({reasons}). Une autre formulation peut aider.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message. Another wording may help.</source>
        <translation>Le filtre de contenu du service a bloqué le message. Une autre formulation peut aider.</translation>
    </message>
    <message>
        <source>The shortcuts cannot be saved: {reason}.</source>
        <translation>Impossible d’enregistrer les raccourcis : {reason}.</translation>
    </message>
    <message>
        <source>The test could not go on.</source>
        <translation>Le test n’a pas pu continuer.</translation>
    </message>
    <message>
        <source>The test took too long.</source>
        <translation>Le test a pris trop de temps.</translation>
    </message>
    <message>
        <source>The test was ended before its diagnosis.</source>
        <translation>Le test a été arrêté avant son diagnostic.</translation>
    </message>
    <message>
        <source>The value of {name} has letters that no header may have.</source>
        <translation>La valeur de {name} contient des caractères interdits dans un en-tête.</translation>
    </message>
    <message>
        <source>The variable {name} is not set.</source>
        <translation>La variable {name} n’est pas définie.</translation>
    </message>
    <message>
        <source>The word cannot be kept: {reason}</source>
        <translation>Le mot ne peut pas être conservé : {reason}</translation>
    </message>
    <message>
        <source>Their file cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>Impossible de lire leur fichier ({reason}) : les valeurs par défaut s’appliquent, et les modifications durent jusqu’à la fermeture de l’application.</translation>
    </message>
    <message>
        <source>Their file has version {found}, and this program knows versions up to {known}.</source>
        <translation>Leur fichier est en version {found}, et cette application lit jusqu’à la version {known}.</translation>
    </message>
    <message>
        <source>Their file is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>Leur fichier est endommagé et ne peut pas être déplacé : les valeurs par défaut s’appliquent, et les modifications durent jusqu’à la fermeture de l’application.</translation>
    </message>
    <message>
        <source>Their file was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>Leur fichier était endommagé : les valeurs par défaut s’appliquent, et il est conservé sous le nom {name}.</translation>
    </message>
    <message>
        <source>Their folder cannot be written to.</source>
        <translation>Impossible d’écrire dans leur dossier.</translation>
    </message>
    <message>
        <source>Their folder or file cannot be written to.</source>
        <translation>Impossible d’écrire dans leur dossier ou leur fichier.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>Thème : comme le système</translation>
    </message>
    <message>
        <source>There are no older messages to leave out. Shorten it, or use a model with a larger context window.</source>
        <translation>Il n’y a pas de message plus ancien à omettre. Raccourcissez celui-ci, ou utilisez un modèle avec une fenêtre de contexte plus grande.</translation>
    </message>
    <message>
        <source>There are no presets.</source>
        <translation>Aucun préréglage.</translation>
    </message>
    <message>
        <source>There are no saved prompts.</source>
        <translation>Aucun prompt enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} headers; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} header; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>Il y a {count} en-tête ; {most} au maximum peuvent être envoyés.</numerusform>
            <numerusform>Il y a {count} en-têtes ; {most} au maximum peuvent être envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} stop sequences; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} stop sequence; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>Il y a {count} séquence d’arrêt ; {most} au maximum peuvent être envoyées.</numerusform>
            <numerusform>Il y a {count} séquences d’arrêt ; {most} au maximum peuvent être envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a prompt of that name already.</source>
        <translation>Il existe déjà un prompt de ce nom.</translation>
    </message>
    <message>
        <source>There is a web page at this address.</source>
        <translation>Cette adresse est celle d’une page web.</translation>
    </message>
    <message>
        <source>There is no chat API at this address. Check it; most end in /v1.</source>
        <translation>Il n’y a pas d’API de chat à cette adresse. Vérifiez-la ; la plupart se terminent par /v1.</translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, use: {command}</source>
        <translation>Aucun affichage disponible pour une fenêtre (ni DISPLAY ni WAYLAND_DISPLAY n’est défini). Dans un terminal, utilisez : {command}</translation>
    </message>
    <message>
        <source>There is no finished reply</source>
        <translation>Aucune réponse terminée</translation>
    </message>
    <message>
        <source>There is no notice</source>
        <translation>Il n’y a aucun avis</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>Cet hôte n’existe pas.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Il n’y a encore rien ici.</translation>
    </message>
    <message>
        <source>There is nothing to draw on.</source>
        <translation>Aucune surface où dessiner.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>Il n’y a encore rien à envoyer. Écrivez d’abord un message.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>Il n’y a qu’une version</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <translation>Il n’y a pas eu d’erreur.</translation>
    </message>
    <message>
        <source>These files are where keys and passwords are kept, or belong to this program. What you attach is sent to the server.</source>
        <translation>Ces fichiers sont de ceux où l’on conserve des clés et des mots de passe, ou appartiennent à cette application. Ce que vous joignez est envoyé au serveur.</translation>
    </message>
    <message>
        <source>These keys cannot be changed here</source>
        <translation>Ces touches ne peuvent pas être modifiées ici</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>Ces touches ne peuvent pas être utilisées.</translation>
    </message>
    <message>
        <source>They count for every conversation with it, unless a preset or the conversation says otherwise.</source>
        <translation>Ils s’appliquent à toutes les conversations qui l’utilisent, sauf si un préréglage ou la conversation en décide autrement.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>This conversation can only be read.</source>
        <translation>Cette conversation est en lecture seule.</translation>
    </message>
    <message>
        <source>This conversation has parameters of its own: {names}</source>
        <translation>Cette conversation a ses propres paramètres : {names}</translation>
    </message>
    <message>
        <source>This conversation is kept in memory only. It is gone when you leave it or the program ends.</source>
        <translation>Cette conversation est conservée en mémoire uniquement. Elle disparaît quand vous la quittez ou fermez l’application.</translation>
    </message>
    <message>
        <source>This conversation is not kept yet</source>
        <translation>Cette conversation n’est pas encore enregistrée</translation>
    </message>
    <message>
        <source>This conversation reaches its cost limit.</source>
        <translation>Cette conversation atteint sa limite de coût.</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Cette image ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>This is no JSON object: names and values between curly brackets.</source>
        <translation>Ce n’est pas un objet JSON : des noms et des valeurs entre accolades.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Ce fichier n’est pas lisible.</translation>
    </message>
    <message>
        <source>This is not JSON: {what} (line {line}, column {column}).</source>
        <translation>Ce n’est pas du JSON : {what} (ligne {line}, colonne {column}).</translation>
    </message>
    <message>
        <source>This link is not opened: it is not a web or mail address.</source>
        <translation>Ce lien n’est pas ouvert : ce n’est ni une adresse web ni une adresse e-mail.</translation>
    </message>
    <message>
        <source>This one message is too long.</source>
        <translation>Ce message est trop long à lui seul.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>This system has no keychain that the program can use.</source>
        <translation>Ce système n’a pas de trousseau de clés utilisable par l’application.</translation>
    </message>
    <message>
        <source>This system has no printing.</source>
        <translation>L’impression n’est pas disponible sur ce système.</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Réflexion terminée</translation>
    </message>
    <message>
        <source>Thought for {wait}</source>
        <translation>Réflexion pendant {wait}</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Astuce</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Titles and messages of all versions were searched, but nothing has {words}.</source>
        <translation>Les titres et les messages de toutes les versions ont été parcourus, mais aucun ne contient {words}.</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>Titres donnés par le modèle</translation>
    </message>
    <message>
        <source>To the message box</source>
        <translation>À la zone de message</translation>
    </message>
    <message>
        <source>To the next message</source>
        <translation>Au message suivant</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Au volet suivant</translation>
    </message>
    <message>
        <source>To the previous message</source>
        <translation>Au message précédent</translation>
    </message>
    <message>
        <source>To the previous pane</source>
        <translation>Au volet précédent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation>Limite de tokens</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tool call, not executed: {name}</source>
        <translation>Appel d’outil, non exécuté : {name}</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translate into {{language|English}}: {{text}}</source>
        <translation>Traduis en {{langue|anglais}} : {{texte}}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>Nouvelle tentative dans {wait}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Nouvelle tentative en cours.</translation>
    </message>
    <message>
        <source>Two ropes burn for an hour each, unevenly. How do I measure 45 minutes?</source>
        <translation>Deux cordes brûlent chacune en une heure, de façon irrégulière. Comment mesurer 45 minutes ?</translation>
    </message>
    <message>
        <source>Type / and a name in the message box to insert one. {{name}} and {{name|default}} are fields that are filled in then; {{clipboard}} and {{date}} fill themselves in.</source>
        <translation>Tapez / et un nom dans la zone de message pour en insérer un. {{name}} et {{name|default}} sont des champs à remplir à ce moment-là ; {{clipboard}} et {{date}} se remplissent seuls.</translation>
    </message>
    <message>
        <source>US dollars for 1,000,000 tokens</source>
        <translation>dollars américains pour 1 000 000 de tokens</translation>
    </message>
    <message>
        <source>US dollars that a conversation may cost before the program asks whether to send more; 0 never asks. Only models whose prices are known count.</source>
        <translation>Montant en dollars américains qu’une conversation peut coûter avant que l’application ne demande s’il faut continuer à envoyer ; avec 0, elle ne demande jamais. Seuls comptent les modèles dont les prix sont connus.</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Unarchive conversation</source>
        <translation>Désarchiver la conversation</translation>
    </message>
    <message>
        <source>Underline misspelled words while you write. No word leaves this computer for that.</source>
        <translation>Souligner les mots mal orthographiés pendant la saisie. Aucun mot ne quitte cet ordinateur pour cela.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Unpin conversation</source>
        <translation>Désépingler la conversation</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Use Chat Completions</source>
        <translation>Utiliser Chat Completions</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Utiliser un autre dossier…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>L’utiliser pour cette session uniquement</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>Utiliser le thème sombre.</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>Utiliser le thème clair.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces touches</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>Utiliser {address}</translation>
    </message>
    <message>
        <source>Use {api}</source>
        <translation>Utiliser {api}</translation>
    </message>
    <message>
        <source>Use {field}</source>
        <translation>Utiliser {field}</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Utiliser {model}</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>Utiliser « {name} »</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Verbosity</source>
        <translation>Verbosité</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>Version supprimée</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} sur {count}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Waiting for a tool</source>
        <translation>En attente d’un outil</translation>
    </message>
    <message>
        <source>Waiting for the first word</source>
        <translation>En attente du premier mot</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Watch it think</source>
        <translation>Le regarder réfléchir</translation>
    </message>
    <message>
        <source>What comes from the command {name} is no key.</source>
        <translation>Ce que renvoie la commande {name} n’est pas une clé.</translation>
    </message>
    <message>
        <source>What comes from the variable {name} is no key.</source>
        <translation>Ce que contient la variable {name} n’est pas une clé.</translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation>Pour y remédier : {words}</translation>
    </message>
    <message>
        <source>What helps: {words}.</source>
        <translation>Pour y remédier : {words}.</translation>
    </message>
    <message>
        <source>What is kept as the key cannot be one.</source>
        <translation>Ce qui est conservé comme clé ne peut pas en être une.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>Qu’avez-vous en tête ?</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: its role and its rules.</source>
        <translation>Ce qui est indiqué au modèle avant la conversation : son rôle et ses règles.</translation>
    </message>
    <message>
        <source>What the server sent is no list of models. Check the address; most end in /v1.</source>
        <translation>Ce que le serveur a envoyé n’est pas une liste de modèles. Vérifiez l’adresse ; la plupart se terminent par /v1.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Contenu à afficher</translation>
    </message>
    <message>
        <source>What was written last before the program ended cannot be read. It is kept as {name}; what was written before it is here.</source>
        <translation>Ce qui a été écrit juste avant l’arrêt de l’application ne peut pas être lu. C’est conservé sous le nom {name} ; ce qui avait été écrit auparavant est ici.</translation>
    </message>
    <message>
        <source>What you write is kept here, on this computer.</source>
        <translation>Ce que vous écrivez est conservé ici, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What you write now stays in memory until the program ends.</source>
        <translation>Ce que vous écrivez maintenant reste en mémoire jusqu’à la fermeture de l’application.</translation>
    </message>
    <message>
        <source>When a server does not answer</source>
        <translation>Quand un serveur ne répond pas</translation>
    </message>
    <message>
        <source>Where it stood last, if a screen is still there.</source>
        <translation>Sa dernière position, si un écran s’y trouve encore.</translation>
    </message>
    <message>
        <source>Where replies come from. New conversations begin with the one that is chosen.</source>
        <translation>La provenance des réponses. Les nouvelles conversations commencent avec la connexion choisie.</translation>
    </message>
    <message>
        <source>Whether it filled the screen last.</source>
        <translation>Indique si elle occupait tout l’écran la dernière fois.</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Requête à afficher</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>Largeur de la barre latérale</translation>
    </message>
    <message>
        <source>Window and price</source>
        <translation>Fenêtre et prix</translation>
    </message>
    <message>
        <source>Window and price…</source>
        <translation>Fenêtre et prix…</translation>
    </message>
    <message>
        <source>Window maximised</source>
        <translation>Fenêtre agrandie</translation>
    </message>
    <message>
        <source>With the beginning of the reply</source>
        <translation>Avec le début de la réponse</translation>
    </message>
    <message>
        <source>Without a key it answers nothing. Enter the one that its service issued.</source>
        <translation>Sans clé, il ne répond à rien. Saisissez celle que son service a délivrée.</translation>
    </message>
    <message>
        <source>Words that are right, one on a line; read when the program starts.</source>
        <translation>Mots corrects, un par ligne ; lus au démarrage de l’application.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Replier les lignes</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Replier les longues lignes de code</translation>
    </message>
    <message>
        <source>Write a Python function that groups dates by ISO week, with a test.</source>
        <translation>Écris une fonction Python qui regroupe des dates par semaine ISO, avec un test.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Écrivez d’abord une question.</translation>
    </message>
    <message>
        <source>Write and send. {stop} stops a reply at once; what came stays, and {continue} lets it go on. {regenerate} asks again and keeps the reply before as a version.</source>
        <translation>Écrivez et envoyez. {stop} arrête aussitôt une réponse ; ce qui est arrivé reste, et {continue} la fait reprendre. {regenerate} repose la question et conserve la réponse précédente comme version.</translation>
    </message>
    <message>
        <source>Write me a long answer</source>
        <translation>Écrire une longue réponse</translation>
    </message>
    <message>
        <source>Write some code</source>
        <translation>Écrire du code</translation>
    </message>
    <message>
        <source>Write the last message anew, while nothing is written in the box.</source>
        <translation>Réécrire le dernier message, tant que la zone de message est vide.</translation>
    </message>
    <message>
        <source>Write the last message anew; the one before is kept as a version.</source>
        <translation>Réécrire le dernier message ; l’ancien est conservé comme version.</translation>
    </message>
    <message>
        <source>Write the next message while it answers</source>
        <translation>Écrivez le message suivant pendant la réponse</translation>
    </message>
    <message>
        <source>Write the next message while it waits</source>
        <translation>Écrivez le message suivant pendant l’attente</translation>
    </message>
    <message>
        <source>Write this message anew.</source>
        <translation>Réécrire ce message.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Écriture du PDF…</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Enregistré dans {name}.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>You can read, search and export; what you write now is not kept.</source>
        <translation>Vous pouvez lire, rechercher et exporter ; ce que vous écrivez maintenant n’est pas conservé.</translation>
    </message>
    <message>
        <source>Your conversation is kept. The details can be copied for a report.</source>
        <translation>Votre conversation est conservée. Les détails peuvent être copiés pour un rapport.</translation>
    </message>
    <message>
        <source>Your conversations are closed: the program is ending.</source>
        <translation>Vos conversations sont fermées : l’application se ferme.</translation>
    </message>
    <message>
        <source>Your conversations are in a folder on a network, where the file can be damaged when the connection breaks. A folder on this computer is safer.</source>
        <translation>Vos conversations sont dans un dossier en réseau, où le fichier peut être endommagé si la connexion est coupée. Un dossier sur cet ordinateur est plus sûr.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only, so this was not done.</source>
        <translation>Vos conversations sont ouvertes en lecture seule ; l’opération n’a donc pas été effectuée.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only.</source>
        <translation>Vos conversations sont ouvertes en lecture seule.</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened.</source>
        <translation>Vos conversations ne peuvent pas être ouvertes.</translation>
    </message>
    <message>
        <source>Your conversations stay where they were.</source>
        <translation>Vos conversations restent là où elles étaient.</translation>
    </message>
    <message>
        <source>Your desktop says so when the window is not in front; a click leads to the conversation.</source>
        <translation>Votre bureau le signale quand la fenêtre n’est pas au premier plan ; un clic mène à la conversation.</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Vos fichiers</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Your own words could not be read; the file is kept as {name}.</source>
        <translation>Vos propres mots n’ont pas pu être lus ; le fichier est conservé sous le nom {name}.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved.</source>
        <translation>Impossible d’enregistrer vos réglages.</translation>
    </message>
    <message>
        <source>a PEM file to trust as well</source>
        <translation>un fichier PEM à approuver également</translation>
    </message>
    <message>
        <source>a letter that is kind and firm</source>
        <translation>une lettre aimable et ferme</translation>
    </message>
    <message>
        <source>as to a curious friend</source>
        <translation>comme à un ami curieux</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>demande en cours…</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>immédiatement</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>au prochain démarrage</translation>
    </message>
    <message>
        <source>calling a tool</source>
        <translation>appel d’un outil</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>conversations</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a connection</comment>
        <translation>en cours d’utilisation</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a model</comment>
        <translation>en cours d’utilisation</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a preset</comment>
        <translation>en cours d’utilisation</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>headings, lists, tables, code</source>
        <translation>titres, listes, tableaux, code</translation>
    </message>
    <message>
        <source>hidden characters are shown</source>
        <translation>les caractères cachés sont affichés</translation>
    </message>
    <message>
        <source>in the message</source>
        <translation>dans le message</translation>
    </message>
    <message>
        <source>in the next window</source>
        <translation>dans la prochaine fenêtre</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>il appartient à un autre hôte</translation>
    </message>
    <message>
        <source>it does not speak TLS there; the address may need http://</source>
        <translation>il n’y utilise pas TLS ; l’adresse doit peut-être commencer par http://</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>la valeur n’est ni vraie ni fausse</translation>
    </message>
    <message>
        <source>it is none of {words}</source>
        <translation>la valeur n’est pas l’une de celles-ci : {words}</translation>
    </message>
    <message>
        <source>it is not a list of four numbers</source>
        <translation>la valeur n’est pas une liste de quatre nombres</translation>
    </message>
    <message>
        <source>it is not a list of names</source>
        <translation>la valeur n’est pas une liste de noms</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>la valeur n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>il n’est pas encore valide</translation>
    </message>
    <message>
        <source>it is not within {low} and {high}</source>
        <translation>la valeur n’est pas comprise entre {low} et {high}</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>il est autosigné</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>la valeur est trop longue</translation>
    </message>
    <message>
        <source>it offers only an old version of TLS</source>
        <translation>il ne propose qu’une ancienne version de TLS</translation>
    </message>
    <message>
        <source>it was issued by an authority that this computer does not know</source>
        <translation>il a été émis par une autorité que cet ordinateur ne connaît pas</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>il a été révoqué</translation>
    </message>
    <message>
        <source>legacy Completions</source>
        <translation>Completions (ancienne)</translation>
    </message>
    <message>
        <source>making an image</source>
        <translation>création d’une image</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modèles</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>crédit épuisé</translation>
    </message>
    <message>
        <source>no encryption that both sides accept was found</source>
        <translation>aucun chiffrement accepté des deux côtés n’a été trouvé</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <translation>aucun modèle choisi</translation>
    </message>
    <message>
        <source>no window can be there</source>
        <translation>aucune fenêtre ne peut se trouver là</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none needed for most local servers</source>
        <translation>inutile pour la plupart des serveurs locaux</translation>
    </message>
    <message>
        <source>not in a list</source>
        <translation>absent des listes</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non chargée</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>à noter</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>one of the numbers is not whole</source>
        <translation>l’un des nombres n’est pas entier</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>optional; else from the server’s list</source>
        <translation>facultatif ; sinon, d’après la liste du serveur</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>or an emoji</source>
        <translation>ou un emoji</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>collez-la ici</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>presets</source>
        <translation>préréglages</translation>
    </message>
    <message>
        <source>queued by the server</source>
        <translation>mise en attente par le serveur</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>limite de requêtes atteinte</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>réponse en cours</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>running code</source>
        <translation>exécution de code</translation>
    </message>
    <message>
        <source>searching files</source>
        <translation>recherche dans les fichiers</translation>
    </message>
    <message>
        <source>searching the web</source>
        <translation>recherche sur le web</translation>
    </message>
    <message>
        <source>see how waiting looks</source>
        <translation>pour voir comment se passe l’attente</translation>
    </message>
    <message>
        <source>see it come, stop it, go on</source>
        <translation>la voir arriver, l’arrêter, la reprendre</translation>
    </message>
    <message>
        <source>small, and with a test</source>
        <translation>courte, et avec un test</translation>
    </message>
    <message>
        <source>something went wrong in the program</source>
        <translation>un problème est survenu dans l’application</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>réception</translation>
    </message>
    <message>
        <source>streaming, ≈ {rate} tokens/s</source>
        <translation>réception, ≈ {rate} tokens/s</translation>
    </message>
    <message>
        <source>the Chat Completions API</source>
        <translation>l’API Chat Completions</translation>
    </message>
    <message>
        <source>the Responses API</source>
        <translation>l’API Responses</translation>
    </message>
    <message>
        <source>the address seems to be wrong</source>
        <translation>l’adresse semble incorrecte</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la connexion a échoué</translation>
    </message>
    <message>
        <source>the connection, then the server</source>
        <translation>la connexion, puis le serveur</translation>
    </message>
    <message>
        <source>the conversation is too long</source>
        <translation>la conversation est trop longue</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>la démo</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>la clé a été refusée</translation>
    </message>
    <message>
        <source>the legacy Completions API</source>
        <translation>l’ancienne API Completions</translation>
    </message>
    <message>
        <source>the message was filtered</source>
        <translation>le message a été filtré</translation>
    </message>
    <message>
        <source>the preset “{name}”, then the connection, then the server</source>
        <translation>le préréglage « {name} », puis la connexion, puis le serveur</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>l’application a été fermée</translation>
    </message>
    <message>
        <source>the request could not be sent</source>
        <translation>la requête n’a pas pu être envoyée</translation>
    </message>
    <message>
        <source>the server does not have this API</source>
        <translation>le serveur ne propose pas cette API</translation>
    </message>
    <message>
        <source>the server does not know this model</source>
        <translation>le serveur ne connaît pas ce modèle</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>le serveur rencontre un problème</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>le serveur a refusé la requête</translation>
    </message>
    <message>
        <source>the system’s; or http://…, socks5://…, direct</source>
        <translation>celui du système ; ou http://…, socks5://…, direct</translation>
    </message>
    <message>
        <source>the thinking folds away</source>
        <translation>la réflexion se replie ensuite</translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation>cet ordinateur ne lui fait pas confiance</translation>
    </message>
    <message>
        <source>this connection’s settings</source>
        <translation>les réglages de cette connexion</translation>
    </message>
    <message>
        <source>tokens, such as 128k</source>
        <translation>en tokens, par exemple 128k</translation>
    </message>
    <message>
        <source>translate</source>
        <translation>traduire</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>two days, no hurry</source>
        <translation>deux jours, sans se presser</translation>
    </message>
    <message>
        <source>unnamed tool</source>
        <translation>outil sans nom</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>version {number} sur {count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>en attente d’une nouvelle tentative</translation>
    </message>
    <message>
        <source>whichever is chosen</source>
        <translation>celui qui est choisi</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>avec des fichiers</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>{api} at {address}</source>
        <translation>{api} à l’adresse {address}</translation>
    </message>
    <message>
        <source>{api}, in one piece</source>
        <translation>{api}, d’un seul bloc</translation>
    </message>
    <message>
        <source>{api}, streamed</source>
        <translation>{api}, en streaming</translation>
    </message>
    <message>
        <source>{api}, with {field}</source>
        <translation>{api}, avec {field}</translation>
    </message>
    <message>
        <source>{api}, without {field}</source>
        <translation>{api}, sans {field}</translation>
    </message>
    <message>
        <source>{at} s  {name}{data}</source>
        <translation>{at} s  {name}{data}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>For one: {count} byte</extracomment>
        <translation>
            <numerusform>{count} octet</numerusform>
            <numerusform>{count} octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} commands</source>
        <extracomment>For one: {count} command</extracomment>
        <translation>
            <numerusform>{count} commande</numerusform>
            <numerusform>{count} commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <extracomment>For one: {count} conversation</extracomment>
        <translation>
            <numerusform>{count} conversation</numerusform>
            <numerusform>{count} conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations archived</source>
        <extracomment>For one: {count} conversation archived</extracomment>
        <translation>
            <numerusform>{count} conversation archivée</numerusform>
            <numerusform>{count} conversations archivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <extracomment>For one: {count} conversation deleted</extracomment>
        <translation>
            <numerusform>{count} conversation supprimée</numerusform>
            <numerusform>{count} conversations supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages could be read.</source>
        <extracomment>For one: {count} message could be read.</extracomment>
        <translation>
            <numerusform>{count} message a pu être lu.</numerusform>
            <numerusform>{count} messages ont pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <extracomment>For one: {count} model</extracomment>
        <translation>
            <numerusform>{count} modèle</numerusform>
            <numerusform>{count} modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new presets and prompts were taken in.</source>
        <extracomment>For one: {count} new preset or prompt was taken in.</extracomment>
        <translation>
            <numerusform>{count} nouveau préréglage ou prompt a été ajouté.</numerusform>
            <numerusform>{count} nouveaux préréglages et prompts ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the connections in {path} could not be understood.</source>
        <extracomment>For one: {count} of the connections in {path} could not be understood.</extracomment>
        <translation>
            <numerusform>{count} des connexions de {path} est incompréhensible.</numerusform>
            <numerusform>{count} des connexions de {path} sont incompréhensibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {window} tokens</source>
        <translation>{count} sur {window} tokens</translation>
    </message>
    <message numerus="yes">
        <source>{count} results</source>
        <extracomment>For one: {count} result</extracomment>
        <translation>
            <numerusform>{count} résultat</numerusform>
            <numerusform>{count} résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <extracomment>For one: {count} setting</extracomment>
        <translation>
            <numerusform>{count} réglage</numerusform>
            <numerusform>{count} réglages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shortcuts</source>
        <extracomment>For one: {count} shortcut</extracomment>
        <translation>
            <numerusform>{count} raccourci</numerusform>
            <numerusform>{count} raccourcis</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>{count} jusqu’ici</translation>
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
            <numerusform>{count} token connu</numerusform>
            <numerusform>{count} tokens connus</numerusform>
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
        <translation>{keys} sans autre touche sert à se déplacer et à écrire.</translation>
    </message>
    <message>
        <source>{keys} alone would be typed. Hold Ctrl or Alt with it.</source>
        <translation>{keys} sans autre touche serait saisi comme du texte. Maintenez aussi Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} does not do “{title}”: another command has these keys.</source>
        <translation>{keys} n’exécute pas « {title} » : ces touches sont celles d’une autre commande.</translation>
    </message>
    <message>
        <source>{keys} does {titles} now. It will no longer.</source>
        <translation>{keys} exécute actuellement {titles}. Ce ne sera plus le cas.</translation>
    </message>
    <message>
        <source>{keys} does “{title}” from now on.</source>
        <translation>{keys} exécute désormais « {title} ».</translation>
    </message>
    <message>
        <source>{keys} does “{title}”, which cannot be changed.</source>
        <translation>{keys} exécute « {title} », ce qui ne peut pas être modifié.</translation>
    </message>
    <message>
        <source>{keys}: change or remove, of “{title}”</source>
        <translation>{keys} : modifier ou retirer, pour « {title} »</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} at {name}. What you leave empty is as it is known otherwise.</source>
        <translation>{model} chez {name}. Les champs laissés vides gardent les valeurs déjà connues.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (copie)</translation>
    </message>
    <message>
        <source>{name} answers only with a key. Paste it here.</source>
        <translation>{name} ne répond qu’avec une clé. Collez-la ici.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>Impossible d’utiliser {name}.</translation>
    </message>
    <message>
        <source>{name} found at {place}: use it</source>
        <translation>{name} trouvé à {place} : l’utiliser</translation>
    </message>
    <message>
        <source>{name} found at {place}: use {model}</source>
        <translation>{name} trouvé à {place} : utiliser {model}</translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation>{name} n’a pas de clé.</translation>
    </message>
    <message>
        <source>{name} has no key: {trouble}</source>
        <translation>{name} n’a pas de clé : {trouble}</translation>
    </message>
    <message>
        <source>{name} has no list: {trouble} Enter asks again.</source>
        <translation>{name} n’a pas de liste : {trouble} Entrée la redemande.</translation>
    </message>
    <message>
        <source>{name} is no file of presets and prompts.</source>
        <translation>{name} n’est pas un fichier de préréglages et de prompts.</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>{name} sur cet ordinateur</translation>
    </message>
    <message>
        <source>{name} would hold a key. Headers are kept in a file; put it into the key field.</source>
        <translation>{name} contiendrait une clé. Les en-têtes sont conservés dans un fichier ; saisissez-la dans le champ de la clé.</translation>
    </message>
    <message>
        <source>{name} · tool call, not executed</source>
        <translation>{name} · appel d’outil, non exécuté</translation>
    </message>
    <message>
        <source>{name}, in part</source>
        <translation>{name}, en partie</translation>
    </message>
    <message>
        <source>{name}, {at} of {count}</source>
        <translation>{name}, {at} sur {count}</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name} : {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{number} conversations imported</source>
        <extracomment>For one: {number} conversation imported</extracomment>
        <translation>
            <numerusform>{number} conversation importée</numerusform>
            <numerusform>{number} conversations importées</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{palette} finds every command, conversation, model and setting by a few letters.</source>
        <translation>{palette} trouve chaque commande, conversation, modèle et réglage en quelques lettres.</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer.</source>
        <translation>{place} a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>{place} did not answer.</source>
        <translation>{place} n’a pas répondu.</translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {wait}.</source>
        <translation>{place} n’a pas commencé à répondre au bout de {wait}.</translation>
    </message>
    <message>
        <source>{place} did not take the connection in time.</source>
        <translation>{place} n’a pas accepté la connexion à temps.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Nothing is sent before you send something. Use https:// if you can.</source>
        <translation>La connexion à {place} n’est pas chiffrée : quiconque se trouve sur le trajet peut lire la clé et les messages. Rien n’est envoyé avant que vous n’envoyiez quelque chose. Utilisez https:// si possible.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Use https://, or press Save again if you are sure.</source>
        <translation>La connexion à {place} n’est pas chiffrée : la clé et les messages peuvent être lus en chemin par n’importe qui. Utilisez https://, ou cliquez de nouveau sur Enregistrer si vous êtes sûr de vous.</translation>
    </message>
    <message>
        <source>{place} sent nothing for {wait}.</source>
        <translation>{place} n’a rien envoyé depuis {wait}.</translation>
    </message>
    <message>
        <source>{place} · OPENAI_API_KEY and OPENAI_BASE_URL</source>
        <translation>{place} · OPENAI_API_KEY et OPENAI_BASE_URL</translation>
    </message>
    <message>
        <source>{place} · found just now</source>
        <translation>{place} · trouvé à l’instant</translation>
    </message>
    <message>
        <source>{place} · from the command line</source>
        <translation>{place} · depuis la ligne de commande</translation>
    </message>
    <message>
        <source>{price} for 1,000,000 tokens is known</source>
        <translation>Prix connu : {price} pour 1 000 000 de tokens</translation>
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
        <translation>{reason}. Ils restent valables jusqu’à la fermeture de l’application ; une nouvelle tentative aura lieu à la prochaine modification.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s to first word</source>
        <translation>{seconds} s avant le premier mot</translation>
    </message>
    <message>
        <source>{seconds} unless set</source>
        <translation>{seconds} par défaut</translation>
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
        <translation>{title} : moins</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title} : plus</translation>
    </message>
    <message>
        <source>{title}: {keys}</source>
        <translation>{title} : {keys}</translation>
    </message>
    <message>
        <source>{variable} cannot be used.</source>
        <translation>Impossible d’utiliser {variable}.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server.</source>
        <translation>« {host} » n’est pas un nom de serveur.</translation>
    </message>
    <message>
        <source>“{line}” is no header. A header looks like Name: value.</source>
        <translation>« {line} » n’est pas un en-tête. Un en-tête s’écrit Nom: valeur.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a header’s name.</source>
        <translation>« {name} » ne peut pas être le nom d’un en-tête.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>Impossible de lire « {name} ».</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent: pictures (PNG, JPEG, GIF, WebP), PDF and text can.</source>
        <translation>« {name} » ne peut pas être envoyé : seuls le sont les images (PNG, JPEG, GIF, WebP), les PDF et les textes.</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels: {limit} at most.</source>
        <translation>« {name} » a trop de pixels : {limit} au maximum.</translation>
    </message>
    <message>
        <source>“{name}” in the file of shortcuts is no list of keys.</source>
        <translation>« {name} », dans le fichier des raccourcis, n’est pas une liste de touches.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its size cannot be read.</source>
        <translation>« {name} » est endommagé : sa taille est illisible.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>« {name} » est supprimé.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>« {name} » est vide.</translation>
    </message>
    <message>
        <source>“{name}” is no file; only files can be attached.</source>
        <translation>« {name} » n’est pas un fichier ; seuls des fichiers peuvent être joints.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>« {name} » n’existe plus.</translation>
    </message>
    <message>
        <source>“{name}” is set by the program and cannot be replaced here.</source>
        <translation>« {name} » est défini par l’application et ne peut pas être remplacé ici.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {limit} at most.</source>
        <translation>« {name} » est trop volumineux : {limit} au maximum.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the files of a message have {limit} together at most.</source>
        <translation>« {name} » n’a pas été joint : les fichiers d’un message ne peuvent pas dépasser {limit} au total.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was not attached: {limit} files at most go with a message.</source>
        <extracomment>For one: “{name}” was not attached: {limit} file at most goes with a message.</extracomment>
        <translation>
            <numerusform>« {name} » n’a pas été joint : un message peut comporter {limit} fichier au maximum.</numerusform>
            <numerusform>« {name} » n’a pas été joint : un message peut comporter {limit} fichiers au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>« {name} » a été supprimée.</translation>
    </message>
    <message>
        <source>“{name}” would hold a key. This is kept in a file; put it into the key field.</source>
        <translation>« {name} » contiendrait une clé. Ce texte est conservé dans un fichier ; saisissez-la dans le champ de la clé.</translation>
    </message>
    <message>
        <source>“{text}” in the file of shortcuts, for “{name}”, names no keys.</source>
        <translation>« {text} », dans le fichier des raccourcis pour « {name} », ne désigne aucune touche.</translation>
    </message>
    <message>
        <source>“{text}” is no number of tokens. It looks like 128000 or 128k.</source>
        <translation>« {text} » n’est pas un nombre de tokens. Exemples : 128000 ou 128k.</translation>
    </message>
    <message>
        <source>“{text}” is no price. It looks like 2.50.</source>
        <translation>« {text} » n’est pas un prix. Exemple : 2,50.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds.</source>
        <translation>« {text} » n’est pas un nombre de secondes.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>« {text} » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>« {text} » n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“{title}” has these keys already.</source>
        <translation>« {title} » a déjà ces touches.</translation>
    </message>
    <message>
        <source>“{title}” is not used as it stands in the file: {reason}.</source>
        <translation>« {title} » n’est pas utilisé tel qu’il figure dans le fichier : {reason}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
    <message numerus="yes">
        <source>… {count} bytes in the middle were not kept …</source>
        <extracomment>For one: … {count} byte in the middle was not kept …</extracomment>
        <translation>
            <numerusform>… {count} octet au milieu n’a pas été conservé …</numerusform>
            <numerusform>… {count} octets au milieu n’ont pas été conservés …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {count} characters more</source>
        <extracomment>For one: … {count} character more</extracomment>
        <translation>
            <numerusform>… {count} caractère de plus</numerusform>
            <numerusform>… {count} caractères de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter insert · Esc leave</source>
        <translation>↑ ↓ choisir · Entrée insérer · Échap quitter</translation>
    </message>
</context>
</TS>
