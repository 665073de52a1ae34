<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>DesktopChat</name>
    <message>
        <source>(This message could not be read from the damaged file.)</source>
        <translation>(Não foi possível ler esta mensagem do arquivo danificado.)</translation>
    </message>
    <message>
        <source>A backup that was just made cannot be read.</source>
        <translation>Não é possível ler um backup que acabou de ser feito.</translation>
    </message>
    <message>
        <source>A file can be attached in a moment, when the conversation is open.</source>
        <translation>Será possível anexar um arquivo em instantes, quando a conversa estiver aberta.</translation>
    </message>
    <message>
        <source>A folder for your conversations</source>
        <translation>Uma pasta para suas conversas</translation>
    </message>
    <message>
        <source>A gateway of your own</source>
        <translation>Um gateway próprio</translation>
    </message>
    <message>
        <source>A key belongs to its address. It is asked for again for {place}.</source>
        <translation>Uma chave pertence ao endereço dela. É preciso informá-la de novo para {place}.</translation>
    </message>
    <message>
        <source>A native chat window for OpenAI and every server that speaks its API.</source>
        <translation>Uma janela de chat nativa para a OpenAI e todo servidor compatível com a API dela.</translation>
    </message>
    <message>
        <source>A newer version of Desktop Chat has saved your conversations.</source>
        <translation>Uma versão mais nova do Desktop Chat salvou suas conversas.</translation>
    </message>
    <message>
        <source>A notice says what happened and what helps. The test of the connection finds out why.</source>
        <translation>Um aviso diz o que aconteceu e o que ajuda. O teste da conexão descobre o motivo.</translation>
    </message>
    <message>
        <source>A preset is a system prompt, a model and parameters under one name. Choose one at the top of a conversation.</source>
        <translation>Uma predefinição reúne um prompt de sistema, um modelo e parâmetros sob um só nome. Escolha uma no topo de uma conversa.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Uma predefinição precisa de um nome.</translation>
    </message>
    <message>
        <source>A price has both sides: what goes in, and what comes out.</source>
        <translation>Um preço tem dois lados: o que entra e o que sai.</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:8080 or socks5://host:1080; “direct” goes past any.</source>
        <translation>Um proxy tem o formato http://host:8080 ou socks5://host:1080; “direct” não usa nenhum.</translation>
    </message>
    <message>
        <source>A proxy’s address ends with its port: remove what follows it.</source>
        <translation>O endereço de um proxy termina com a porta: remova o que vem depois dela.</translation>
    </message>
    <message>
        <source>A proxy’s password would be kept in a file. Leave it out, and put the whole address into the variable HTTPS_PROXY instead.</source>
        <translation>A senha do proxy ficaria guardada em um arquivo. Deixe-a de fora e coloque o endereço completo na variável HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>A quotation mark of the command has no partner.</source>
        <translation>Há uma aspa sem par no comando.</translation>
    </message>
    <message>
        <source>A reply came, all at once.</source>
        <translation>Chegou uma resposta, toda de uma vez.</translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation>Chegou uma resposta.</translation>
    </message>
    <message>
        <source>A time-out is from 1 to 86400 seconds.</source>
        <translation>Um tempo limite vai de 1 a 86400 segundos.</translation>
    </message>
    <message>
        <source>A web page came back instead of a reply (status {status}). Check the address; most end in /v1.</source>
        <translation>Veio uma página da web em vez de uma resposta (status {status}). Verifique o endereço; a maioria termina em /v1.</translation>
    </message>
    <message>
        <source>A word is right when one of them knows it. Automatic takes those of your languages.</source>
        <translation>Uma palavra está certa quando um deles a conhece. “Automático” usa os dos seus idiomas.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>Sobre o Desktop Chat</translation>
    </message>
    <message>
        <source>About spelling.</source>
        <translation>Sobre a ortografia.</translation>
    </message>
    <message>
        <source>About your connections.</source>
        <translation>Sobre suas conexões.</translation>
    </message>
    <message>
        <source>About your conversations.</source>
        <translation>Sobre suas conversas.</translation>
    </message>
    <message>
        <source>About your models.</source>
        <translation>Sobre seus modelos.</translation>
    </message>
    <message>
        <source>About your settings.</source>
        <translation>Sobre suas configurações.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Adicionar uma conexão</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Adicionar uma conexão…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Adicionar uma chave…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>Adicionar uma predefinição</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>Adicionar um prompt</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Adicionar teclas</translation>
    </message>
    <message>
        <source>Add keys to “{title}”</source>
        <translation>Adicionar teclas a “{title}”</translation>
    </message>
    <message>
        <source>Add the conversations of files that were exported as JSON.</source>
        <translation>Adiciona as conversas de arquivos exportados como JSON.</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Adicionar aos favoritos</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Adicionar ao dicionário</translation>
    </message>
    <message>
        <source>Add, change, import and export presets and saved prompts.</source>
        <translation>Adiciona, altera, importa e exporta predefinições e prompts salvos.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>After the first reply, ask its model for a short title; otherwise your first words are it.</source>
        <translation>Depois da primeira resposta, pede ao modelo um título curto; caso contrário, o título são as suas primeiras palavras.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An answer came, and there was nothing in it.</source>
        <translation>Chegou uma resposta, mas não havia nada nela.</translation>
    </message>
    <message>
        <source>An organisation or a project is one word, such as org-abc123.</source>
        <translation>Uma organização ou um projeto é uma só palavra, como org-abc123.</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations. Close it, or wait until it is done.</source>
        <translation>Outro programa está usando o arquivo das suas conversas. Feche-o ou espere até que termine.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Outro servidor</translation>
    </message>
    <message>
        <source>Another wording may help.</source>
        <translation>Formular de outro modo pode ajudar.</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>Início da resposta</translation>
    </message>
    <message>
        <source>Any address that speaks the OpenAI API</source>
        <translation>Qualquer endereço compatível com a API da OpenAI</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Abril</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>Arquivadas</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Archive conversation</source>
        <translation>Arquivar conversa</translation>
    </message>
    <message>
        <source>Archive, {count}</source>
        <translation>Arquivadas, {count}</translation>
    </message>
    <message>
        <source>As it was dragged last, at a text size of 100 %.</source>
        <translation>A que você definiu por último, com o texto em 100 %.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Ask above this cost</source>
        <translation>Perguntar acima deste custo</translation>
    </message>
    <message>
        <source>Ask anything …</source>
        <translation>Pergunte o que quiser …</translation>
    </message>
    <message>
        <source>Ask anything. Replies appear as they are written, and Esc stops one at any time.</source>
        <translation>Pergunte o que quiser. As respostas aparecem enquanto são escritas, e Esc interrompe uma a qualquer momento.</translation>
    </message>
    <message>
        <source>Ask for replies in one piece</source>
        <translation>Pedir respostas de uma só vez</translation>
    </message>
    <message>
        <source>Ask for the last reply again; the one before is kept as a version.</source>
        <translation>Pede a última resposta outra vez; a anterior é mantida como uma versão.</translation>
    </message>
    <message>
        <source>Ask something in a small window, beside whatever you are doing.</source>
        <translation>Faz uma pergunta em uma janela pequena, sem sair do que você está fazendo.</translation>
    </message>
    <message>
        <source>Ask with another system prompt, model and parameters.</source>
        <translation>Usa outro prompt de sistema, modelo e parâmetros.</translation>
    </message>
    <message>
        <source>Ask, stop, go on</source>
        <translation>Perguntar, parar, continuar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Anexar arquivos…</translation>
    </message>
    <message>
        <source>Attach private files?</source>
        <translation>Anexar arquivos privados?</translation>
    </message>
    <message>
        <source>Attach them</source>
        <translation>Anexar</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Arquivos anexados</translation>
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
        <translation>Voltar às conversas</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Voltar ao texto</translation>
    </message>
    <message>
        <source>Back to: {default}</source>
        <translation>Voltar para: {default}</translation>
    </message>
    <message>
        <source>Back to: {keys}</source>
        <translation>Voltar para: {keys}</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Begin a conversation that is kept in memory only.</source>
        <translation>Começa uma conversa mantida apenas na memória.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>Começar um novo arquivo</translation>
    </message>
    <message>
        <source>Begin a new line in the message.</source>
        <translation>Começa uma nova linha na mensagem.</translation>
    </message>
    <message>
        <source>Begin an empty conversation.</source>
        <translation>Começa uma conversa vazia.</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>Começar novas conversas com ela</translation>
    </message>
    <message>
        <source>Begin new conversations without it</source>
        <translation>Começar novas conversas sem ela</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livro</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Bring in the conversations of this file?</source>
        <translation>Importar as conversas deste arquivo?</translation>
    </message>
    <message>
        <source>Bring the window to the front.</source>
        <translation>Traz a janela para a frente.</translation>
    </message>
    <message>
        <source>Bulb</source>
        <translation>Lâmpada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot find the host {host}. Check the address and the network.</source>
        <translation>Não foi possível encontrar o host {host}. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>Alterar uma conexão</translation>
    </message>
    <message>
        <source>Change how the program looks and works.</source>
        <translation>Altera a aparência e o funcionamento do programa.</translation>
    </message>
    <message>
        <source>Change how this conversation is asked: temperature, limits and more.</source>
        <translation>Altera como esta conversa é enviada: temperatura, limites e mais.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>Alterar atalhos de teclado…</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>Alterar ou remover</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Alterar atalhos…</translation>
    </message>
    <message>
        <source>Change the proxy…</source>
        <translation>Alterar o proxy…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Verificar a ortografia</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Verificar a conexão</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>Verificar a conexão…</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, its user name and its password.</source>
        <translation>Verifique o proxy desta conexão, o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>Choose a certificate authority…</source>
        <translation>Escolher uma autoridade certificadora…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Choose a model in the main window first.</source>
        <translation>Escolha um modelo na janela principal primeiro.</translation>
    </message>
    <message>
        <source>Choose a model, or type its name.</source>
        <translation>Escolha um modelo ou digite o nome dele.</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Escolher predefinição</translation>
    </message>
    <message>
        <source>Choose a server, add one, or change it.</source>
        <translation>Escolhe um servidor, adiciona um novo ou altera um existente.</translation>
    </message>
    <message>
        <source>Choose a service, or a program that runs on this computer.</source>
        <translation>Escolha um serviço ou um programa em execução neste computador.</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>Escolher outro serviço</translation>
    </message>
    <message>
        <source>Choose pictures, PDF or text files that go with the message.</source>
        <translation>Escolhe imagens, PDFs ou arquivos de texto que vão com a mensagem.</translation>
    </message>
    <message>
        <source>Choose the model that answers.</source>
        <translation>Escolhe o modelo que responde.</translation>
    </message>
    <message>
        <source>Claude, by its compatible address</source>
        <translation>Claude, pelo endereço compatível</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Limpar a pesquisa (Esc)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>Fecha esta janela.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fechar janela</translation>
    </message>
    <message>
        <source>Closed folders</source>
        <translation>Pastas fechadas</translation>
    </message>
    <message>
        <source>Closing the last window then leaves the program there, where your desktop has a tray.</source>
        <translation>Fechar a última janela deixa então o programa ali, se o sistema tiver uma bandeja.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
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
        <translation>“Compacta” mostra mais de uma vez: menos espaço em volta de linhas, mensagens e botões.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexões…</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>Janela de contexto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue the reply</source>
        <translation>Continuar a resposta</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>Conversa acima</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>Conversa arquivada</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>Conversa abaixo</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>Conversa excluída</translation>
    </message>
    <message>
        <source>Conversation menu</source>
        <translation>Menu da conversa</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Conversations cannot be saved.</source>
        <translation>Não é possível salvar as conversas.</translation>
    </message>
    <message>
        <source>Conversations that you archive leave the list and stay here.</source>
        <translation>As conversas que você arquiva saem da lista e ficam aqui.</translation>
    </message>
    <message>
        <source>Conversations {date}</source>
        <translation>Conversas {date}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copies the code without its hidden characters</source>
        <translation>Copia o código sem os caracteres ocultos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
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
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Copy details for a problem report</source>
        <translation>Copiar detalhes para relatar um problema</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Copy image address</source>
        <translation>Copiar endereço da imagem</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar endereço do link</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Copy the address of the image.</source>
        <translation>Copia o endereço da imagem.</translation>
    </message>
    <message>
        <source>Copy the address of the link.</source>
        <translation>Copia o endereço do link.</translation>
    </message>
    <message>
        <source>Copy the image.</source>
        <translation>Copia a imagem.</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>Copiar o último bloco de código</translation>
    </message>
    <message>
        <source>Copy the last code block, exactly.</source>
        <translation>Copia o último bloco de código, sem alterações.</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>Copiar a última resposta</translation>
    </message>
    <message>
        <source>Copy the last reply with its format.</source>
        <translation>Copia a última resposta com a formatação.</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar a mensagem</translation>
    </message>
    <message>
        <source>Copy the message as Markdown</source>
        <translation>Copiar a mensagem como Markdown</translation>
    </message>
    <message>
        <source>Copy the message as it was written, in Markdown.</source>
        <translation>Copia a mensagem como foi escrita, em Markdown.</translation>
    </message>
    <message>
        <source>Copy the message with its format.</source>
        <translation>Copia a mensagem com a formatação.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar o nome</translation>
    </message>
    <message>
        <source>Copy the selected text with its format.</source>
        <translation>Copia o texto selecionado com a formatação.</translation>
    </message>
    <message>
        <source>Copy what is known of the last problem, without keys.</source>
        <translation>Copia o que se sabe do último problema, sem chaves.</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar a seleção</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
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
        <translation>Ctrl+S favorito · F2 janela e preço · F5 atualizar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Cut by the length limit</source>
        <translation>Cortada pelo limite de tamanho</translation>
    </message>
    <message>
        <source>Cut by the length limit.</source>
        <translation>Cortada pelo limite de tamanho.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezembro</translation>
    </message>
    <message>
        <source>Declined by the model</source>
        <translation>Recusada pelo modelo</translation>
    </message>
    <message>
        <source>DeepSeek’s own models</source>
        <translation>Modelos próprios da DeepSeek</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a connection</comment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a preset</comment>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>Modelo padrão</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Excluir conversa</translation>
    </message>
    <message>
        <source>Delete the selected conversations; that can be undone for ten seconds.</source>
        <translation>Exclui as conversas selecionadas; é possível desfazer por dez segundos.</translation>
    </message>
    <message>
        <source>Delete the version of the message that is shown, with what follows it.</source>
        <translation>Exclui a versão exibida da mensagem e o que vem depois dela.</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Excluir esta versão</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>Excluir versão</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} conversations</source>
        <extracomment>For one: Delete {count} conversation</extracomment>
        <translation>
            <numerusform>Excluir {count} conversa</numerusform>
            <numerusform>Excluir {count} conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>Demo.</source>
        <translation>Demonstração.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Desktop Chat does not start.</source>
        <translation>O Desktop Chat não inicia.</translation>
    </message>
    <message>
        <source>Desktop Chat ended while this reply was coming. What had come is here.</source>
        <translation>O Desktop Chat foi encerrado enquanto esta resposta chegava. O que já tinha chegado está aqui.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalhes copiados</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dicionários</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>Dispensar o aviso</translation>
    </message>
    <message>
        <source>Do not send the message that waits.</source>
        <translation>Não envia a mensagem que está na fila.</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <translation>Não enviar esta mensagem</translation>
    </message>
    <message>
        <source>Do what the notice offers</source>
        <translation>Fazer o que o aviso oferece</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Seta para baixo</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>Solte para anexar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Each step tries one thing and has a time limit.</source>
        <translation>Cada passo testa uma coisa e tem um tempo limite.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>Editar e reenviar</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>Editar predefinição</translation>
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
        <translation>Editar a conexão…</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>Editar a última mensagem</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty box</source>
        <translation>Editar a última mensagem, com o campo vazio</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>Editar a mensagem</translation>
    </message>
    <message>
        <source>Edit the queued message</source>
        <translation>Editar a mensagem na fila</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar {name}</translation>
    </message>
    <message>
        <source>Editing your last message. Enter sends it anew, Esc leaves it as it was.</source>
        <translation>Editando sua última mensagem. Enter a envia de novo, Esc a deixa como estava.</translation>
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
        <translation>End</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a reply</comment>
        <translation>Fim</translation>
    </message>
    <message>
        <source>End the program and start it again; what you have begun to write stays</source>
        <translation>Encerra o programa e o abre de novo; o que você começou a escrever permanece</translation>
    </message>
    <message>
        <source>End the program.</source>
        <translation>Encerra o programa.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Inserir uma chave…</translation>
    </message>
    <message>
        <source>Enter takes them, Esc leaves everything as it was, Tab goes on to the buttons.</source>
        <translation>Enter confirma, Esc deixa tudo como estava, Tab avança para os botões.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc stops the reply</source>
        <translation>Esc interrompe a resposta</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Every message and version is kept on this computer. What you delete can be taken back for ten seconds with {undo}.</source>
        <translation>Cada mensagem e cada versão ficam guardadas neste computador. O que você excluir pode ser recuperado por dez segundos com {undo}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>Tudo o que há nele já está aqui.</translation>
    </message>
    <message>
        <source>Explain how the internet finds the computer I want to reach, as to a curious friend.</source>
        <translation>Explique como a internet encontra o computador que eu quero acessar, como se fosse para um amigo curioso.</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>Explicar alguma coisa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Exportar todas as conversas…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar tudo…</translation>
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
        <translation>Exportar conversa</translation>
    </message>
    <message>
        <source>Exported conversations (*.json *.jsonl)</source>
        <translation>Conversas exportadas (*.json *.jsonl)</translation>
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
        <translation>Corpo JSON adicional</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Cabeçalhos adicionais</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Falhou: {reason}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Fevereiro</translation>
    </message>
    <message>
        <source>Fields that are merged into each request as they are, as a JSON object.</source>
        <translation>Campos acrescentados a cada requisição como estão, na forma de um objeto JSON.</translation>
    </message>
    <message>
        <source>Fields to fill in: {names}</source>
        <translation>Campos a preencher: {names}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File, not part of this file: {name}</source>
        <translation>Arquivo, não incluído neste arquivo: {name}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Fill in {name}, field {at} of {count}. Tab goes on.</source>
        <translation>Preencha {name}, campo {at} de {count}. Tab avança.</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer.</source>
        <translation>Preenche a tela inteira com a janela, ou deixa de preencher.</translation>
    </message>
    <message>
        <source>Find a command, conversation, model or setting</source>
        <translation>Encontre um comando, conversa, modelo ou configuração</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Encontrar qualquer coisa</translation>
    </message>
    <message>
        <source>Find commands, conversations, models and settings by name.</source>
        <translation>Localiza comandos, conversas, modelos e configurações pelo nome.</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Localizar na conversa</translation>
    </message>
    <message>
        <source>Find words in the titles and messages of all conversations.</source>
        <translation>Localiza palavras nos títulos e nas mensagens de todas as conversas.</translation>
    </message>
    <message>
        <source>Find words in this conversation.</source>
        <translation>Localiza palavras nesta conversa.</translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation>Busca e navegação</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>Primeiros bytes</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primeira palavra</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder {name}, empty</source>
        <translation>Pasta {name}, vazia</translation>
    </message>
    <message>
        <source>Folder {name}, {count}, {state}</source>
        <translation>Pasta {name}, {count}, {state}</translation>
    </message>
    <message>
        <source>Follow the light or dark look of the desktop.</source>
        <translation>Segue a aparência clara ou escura do sistema.</translation>
    </message>
    <message>
        <source>Follow what is below again</source>
        <translation>Seguir novamente o que está abaixo</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>Ramificar daqui</translation>
    </message>
    <message>
        <source>Fork the conversation from here</source>
        <translation>Ramificar a conversa daqui</translation>
    </message>
    <message>
        <source>Fork {number} · {title}</source>
        <translation>Ramificação {number} · {title}</translation>
    </message>
    <message>
        <source>Fork · {title}</source>
        <translation>Ramificação · {title}</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>Encontrado: {names}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built with Qt, which is under the LGPL.</source>
        <translation>Software livre sob a licença MIT. Feito com o Qt, que está sob a LGPL.</translation>
    </message>
    <message>
        <source>From 0 to 1: only the likeliest words that together reach this share count.</source>
        <translation>De 0 a 1: só contam as palavras mais prováveis que, juntas, chegam a esta parcela.</translation>
    </message>
    <message>
        <source>From 0, predictable, to 2, surprising. Change this or top-p, not both.</source>
        <translation>De 0, previsível, a 2, surpreendente. Altere isto ou o Top-p, não os dois.</translation>
    </message>
    <message>
        <source>From environment</source>
        <translation>Do ambiente</translation>
    </message>
    <message>
        <source>From the connection: {value}</source>
        <translation>Da conexão: {value}</translation>
    </message>
    <message>
        <source>From the conversation: {value}</source>
        <translation>Da conversa: {value}</translation>
    </message>
    <message>
        <source>From the preset: {value}</source>
        <translation>Da predefinição: {value}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>GPT models, from their maker</source>
        <translation>Modelos GPT, do próprio criador</translation>
    </message>
    <message>
        <source>Gemini, by its compatible address</source>
        <translation>Gemini, pelo endereço compatível</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Get a key at {page}</source>
        <translation>Obter uma chave em {page}</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>Atribui outras teclas aos comandos.</translation>
    </message>
    <message>
        <source>Give every command its own keys again</source>
        <translation>Devolver a todos os comandos as teclas originais</translation>
    </message>
    <message>
        <source>Give every setting its default again</source>
        <translation>Devolver a todas as configurações o valor padrão</translation>
    </message>
    <message>
        <source>Give the conversation or folder another name, in the list.</source>
        <translation>Dá outro nome à conversa ou pasta, na lista.</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>Globo</translation>
    </message>
    <message>
        <source>Go back to the part of the window before.</source>
        <translation>Volta para a parte anterior da janela.</translation>
    </message>
    <message>
        <source>Go on from this message in a conversation of its own.</source>
        <translation>Continua a partir desta mensagem em uma conversa separada.</translation>
    </message>
    <message>
        <source>Go on in a temporary copy</source>
        <translation>Continuar em uma cópia temporária</translation>
    </message>
    <message>
        <source>Go on to the next part of the window.</source>
        <translation>Avança para a próxima parte da janela.</translation>
    </message>
    <message>
        <source>Go to it in the message box, and choose what is meant.</source>
        <translation>Ir até ela no campo de mensagem e escolher o que se quis dizer.</translation>
    </message>
    <message>
        <source>Go to the footnote</source>
        <translation>Ir para a nota de rodapé</translation>
    </message>
    <message>
        <source>Go to the match before.</source>
        <translation>Vai para a ocorrência anterior.</translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation>Vai para a próxima ocorrência.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY or ALL_PROXY</source>
        <translation>HTTP_PROXY, HTTPS_PROXY ou ALL_PROXY</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or the system’s settings</source>
        <translation>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY ou as configurações do sistema</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Cabeçalhos da resposta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help me write</source>
        <translation>Me ajudar a escrever</translation>
    </message>
    <message>
        <source>Help me write a short letter to my landlord about a heating that has failed for a week: kind, and firm.</source>
        <translation>Me ajude a escrever uma carta curta para o dono do meu apartamento: o chuveiro está sem água quente há uma semana. Gentil, mas firme.</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>Ocultar a barra lateral</translation>
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
        <translation>“Alto” desenha palavras, bordas e o foco com muito mais força.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
    <message>
        <source>How long a reasoning model may think before it answers.</source>
        <translation>Por quanto tempo um modelo de raciocínio pode pensar antes de responder.</translation>
    </message>
    <message>
        <source>How long a reply may become, thinking included.</source>
        <translation>O tamanho máximo de uma resposta, incluindo o raciocínio.</translation>
    </message>
    <message>
        <source>How much the model writes, where it knows this.</source>
        <translation>Quanto o modelo escreve, quando ele tem esta opção.</translation>
    </message>
    <message>
        <source>How this conversation is asked, from the next message on. Empty fields follow {below}.</source>
        <translation>Como esta conversa é enviada, a partir da próxima mensagem. Os campos vazios seguem {below}.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ícone</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Ícone na bandeja</translation>
    </message>
    <message>
        <source>If the server is your organisation's, give the file of its certificate authority.</source>
        <translation>Se o servidor for da sua organização, informe o arquivo da autoridade certificadora dela.</translation>
    </message>
    <message>
        <source>Ignore until the program ends</source>
        <translation>Ignorar até o programa ser encerrado</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Image, not part of this file</source>
        <translation>Imagem, não incluída neste arquivo</translation>
    </message>
    <message>
        <source>Image, not part of this file: {name}</source>
        <translation>Imagem, não incluída neste arquivo: {name}</translation>
    </message>
    <message>
        <source>Images (*.{ending})</source>
        <translation>Imagens (*.{ending})</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Importar conversas</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Importar conversas…</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message numerus="yes">
        <source>Importing: {number} conversations</source>
        <extracomment>For one: Importing: {number} conversation</extracomment>
        <translation>
            <numerusform>Importando: {number} conversa</numerusform>
            <numerusform>Importando: {number} conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Inspect request</source>
        <translation>Inspecionar requisição</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Interrompida: {reason}</translation>
    </message>
    <message>
        <source>Is Ollama, LM Studio or another model server running?</source>
        <translation>O Ollama, o LM Studio ou outro servidor de modelos está aberto?</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>Ele pede para esperar {wait}.</translation>
    </message>
    <message>
        <source>It cannot be kept: {reason}.</source>
        <translation>Não é possível manter: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>Não é possível ler: {reason}.</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>Não foi possível obtê-la.</translation>
    </message>
    <message>
        <source>It does not have {wanted}, which is set; replies come by {api}.</source>
        <translation>Ele não tem {wanted}, que está configurada; as respostas chegam por {api}.</translation>
    </message>
    <message>
        <source>It has cost {spent}; this message adds at least ≈ {coming}, and the limit is {limit}. Raising it sets {raised} for this conversation.</source>
        <translation>Já custou {spent}; esta mensagem acrescenta pelo menos ≈ {coming}, e o limite é {limit}. Aumentá-lo define {raised} para esta conversa.</translation>
    </message>
    <message>
        <source>It has moved to {host}.</source>
        <translation>Ela mudou para {host}.</translation>
    </message>
    <message>
        <source>It has moved.</source>
        <translation>Ela mudou de lugar.</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>Precisa estar entre {least} e {most}.</translation>
    </message>
    <message>
        <source>It has to be one of {choices}.</source>
        <translation>Precisa ser um destes: {choices}.</translation>
    </message>
    <message>
        <source>It is asked as soon as the conversations are open.</source>
        <translation>A pergunta será feita assim que as conversas estiverem abertas.</translation>
    </message>
    <message>
        <source>It is asked when this reply ends.</source>
        <translation>A pergunta será feita quando esta resposta terminar.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>Ela tem mais de {limit} MB.</translation>
    </message>
    <message>
        <source>It is not a picture of a kind that is shown.</source>
        <translation>Este tipo de imagem não é exibido.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and cannot be reached from here: use its window.</source>
        <translation>O programa já está aberto (processo {process}) e não pode ser alcançado daqui: use a janela dele.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and does not answer: end it, then start it again.</source>
        <translation>O programa já está aberto (processo {process}) e não responde: encerre-o e abra-o de novo.</translation>
    </message>
    <message>
        <source>It is open already (process {process}), and the message is too long to be handed over: paste it there.</source>
        <translation>O programa já está aberto (processo {process}), e a mensagem é longa demais para ser repassada: cole-a lá.</translation>
    </message>
    <message>
        <source>It is open already and cannot be reached from here: use its window.</source>
        <translation>O programa já está aberto e não pode ser alcançado daqui: use a janela dele.</translation>
    </message>
    <message>
        <source>It is open already and does not answer: end it, then start it again.</source>
        <translation>O programa já está aberto e não responde: encerre-o e abra-o de novo.</translation>
    </message>
    <message>
        <source>It is open already, and the message is too long to be handed over: paste it there.</source>
        <translation>O programa já está aberto, e a mensagem é longa demais para ser repassada: cole-a lá.</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: {count} characters of {most} at most.</source>
        <extracomment>For one: It is too long: {count} character of {most} at most.</extracomment>
        <translation>
            <numerusform>É longo demais: {count} caractere, para um máximo de {most}.</numerusform>
            <numerusform>É longo demais: {count} caracteres, para um máximo de {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be mistyped, expired, or another service's. Enter it again.</source>
        <translation>Ela pode ter sido digitada errado, ter expirado ou ser de outro serviço. Insira-a novamente.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>É preciso um nome.</translation>
    </message>
    <message>
        <source>It needs a text.</source>
        <translation>É preciso um texto.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>Demorou demais.</translation>
    </message>
    <message>
        <source>It was ended after {seconds}. What had been tried is above.</source>
        <translation>O teste foi encerrado após {seconds}. O que já foi testado está acima.</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>A importação foi cancelada.</translation>
    </message>
    <message>
        <source>It works, but not word by word.</source>
        <translation>Funciona, mas não palavra por palavra.</translation>
    </message>
    <message>
        <source>It works, by the legacy API.</source>
        <translation>Funciona, pela API legada.</translation>
    </message>
    <message>
        <source>It works, with another limit field.</source>
        <translation>Funciona, com outro campo de limite.</translation>
    </message>
    <message>
        <source>It works, without counting tokens.</source>
        <translation>Funciona, sem contagem de tokens.</translation>
    </message>
    <message>
        <source>It works; the server lists no models.</source>
        <translation>Funciona; o servidor não lista modelos.</translation>
    </message>
    <message>
        <source>Its server, on this computer</source>
        <translation>O servidor dele, neste computador</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Janeiro</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Julho</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>Ir para o fim</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Junho</translation>
    </message>
    <message>
        <source>Keep the conversation at the top of the list.</source>
        <translation>Mantém a conversa no topo da lista.</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation>Mantida na memória até o programa ser encerrado.</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain, for this address alone.</source>
        <translation>Guardada no chaveiro do sistema, somente para este endereço.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>Origem da chave</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Desktop Chat that differ from the defaults. Names are those of docs/shortcuts.md; an empty list leaves a command without keys.</source>
        <translation>Atalhos de teclado do Desktop Chat que diferem dos padrões. Os nomes são os de docs/shortcuts.md; uma lista vazia deixa o comando sem teclas.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts.</source>
        <translation>Atalhos de teclado.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Chaveiro</translation>
    </message>
    <message>
        <source>Keypad Enter</source>
        <translation>Enter (num.)</translation>
    </message>
    <message>
        <source>Keys for “{title}”</source>
        <translation>Teclas para “{title}”</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Aumentar texto</translation>
    </message>
    <message>
        <source>Leave out stream_options</source>
        <translation>Não enviar stream_options</translation>
    </message>
    <message>
        <source>Leave to the server</source>
        <translation>Deixar para o servidor</translation>
    </message>
    <message>
        <source>Leave {name} to the server</source>
        <translation>Deixar para o servidor: {name}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Seta para a esquerda</translation>
    </message>
    <message>
        <source>Left empty, the key that is known stays.</source>
        <translation>Se ficar vazio, a chave conhecida é mantida.</translation>
    </message>
    <message>
        <source>Left to the server by the connection.</source>
        <translation>Deixado para o servidor pela conexão.</translation>
    </message>
    <message>
        <source>Left to the server by the conversation.</source>
        <translation>Deixado para o servidor pela conversa.</translation>
    </message>
    <message>
        <source>Left to the server by the preset.</source>
        <translation>Deixado para o servidor pela predefinição.</translation>
    </message>
    <message>
        <source>Left to the server here.</source>
        <translation>Deixado para o servidor aqui.</translation>
    </message>
    <message>
        <source>Let the conversation stand among the others again.</source>
        <translation>Devolve a conversa ao lugar entre as outras.</translation>
    </message>
    <message>
        <source>Let the reply go on where it broke off.</source>
        <translation>Continua a resposta de onde ela parou.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Igual ao do sistema</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List all shortcuts.</source>
        <translation>Lista todos os atalhos.</translation>
    </message>
    <message>
        <source>List of models at {address}</source>
        <translation>Lista de modelos em {address}</translation>
    </message>
    <message>
        <source>List the conversations at the left, where the window is wide enough.</source>
        <translation>Lista as conversas à esquerda, quando a janela tem largura suficiente.</translation>
    </message>
    <message>
        <source>List the conversations in the archive.</source>
        <translation>Lista as conversas arquivadas.</translation>
    </message>
    <message>
        <source>Load image from {host}</source>
        <translation>Carregar imagem de {host}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Look for model servers on this computer</source>
        <translation>Procurar servidores de modelos neste computador</translation>
    </message>
    <message>
        <source>Look for servers on this computer</source>
        <translation>Procurar servidores neste computador</translation>
    </message>
    <message>
        <source>Looking for a model server…</source>
        <translation>Procurando um servidor de modelos…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Make a folder and put the conversation into it.</source>
        <translation>Cria uma pasta e coloca a conversa nela.</translation>
    </message>
    <message>
        <source>Make all words of the window larger.</source>
        <translation>Aumenta todo o texto da janela.</translation>
    </message>
    <message>
        <source>Make all words of the window smaller.</source>
        <translation>Diminui todo o texto da janela.</translation>
    </message>
    <message>
        <source>Makes all words of the window larger or smaller, and what stands around them.</source>
        <translation>Aumenta ou diminui todo o texto da janela e o que está em volta dele.</translation>
    </message>
    <message>
        <source>Many makers’ models by one key</source>
        <translation>Modelos de muitos criadores com uma só chave</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Março</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Maio</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>length of a reply</comment>
        <translation>Média</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>reasoning effort</comment>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Message actions</source>
        <translation>Ações da mensagem</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Misspelled: {word}</source>
        <translation>Com erro: {word}</translation>
    </message>
    <message>
        <source>Mistral’s own models</source>
        <translation>Modelos próprios da Mistral</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model menu</source>
        <translation>Menu do modelo</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models and connections</source>
        <translation>Modelos e conexões</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos neste computador</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mais sobre {name}</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Move conversation to a folder</source>
        <translation>Mover conversa para uma pasta</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover para pasta</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>Nome da pasta</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>New conversations begin with this connection.</source>
        <translation>As novas conversas começam com esta conexão.</translation>
    </message>
    <message>
        <source>New conversations begin with this preset</source>
        <translation>As novas conversas começam com esta predefinição</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nova pasta…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novas teclas</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>Nova predefinição</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Novo prompt</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nova janela</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Próxima ocorrência (Enter)</translation>
    </message>
    <message>
        <source>Next match, in the find field</source>
        <translation>Próxima ocorrência, no campo de busca</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Próxima palavra com erro de ortografia</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
    <message>
        <source>No answer came within the time limit.</source>
        <translation>Nenhuma resposta chegou dentro do tempo limite.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Nenhum backup foi feito.</translation>
    </message>
    <message numerus="yes">
        <source>No chat API was found there, nor at {count} addresses like it.</source>
        <extracomment>For one: No chat API was found there, nor at {count} address like it.</extracomment>
        <translation>
            <numerusform>Nenhuma API de chat foi encontrada ali, nem em {count} endereço parecido.</numerusform>
            <numerusform>Nenhuma API de chat foi encontrada ali, nem em {count} endereços parecidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is about “{text}”.</source>
        <translation>Nenhum comando encontrado para “{text}”.</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>Nenhuma conversa corresponde</translation>
    </message>
    <message>
        <source>No conversations are listed yet</source>
        <translation>Ainda não há conversas na lista</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Nenhuma conversa ainda</translation>
    </message>
    <message>
        <source>No credit left.</source>
        <translation>Sem créditos.</translation>
    </message>
    <message>
        <source>No data for {wait}. A large model may need longer; Stop ends the request.</source>
        <translation>Sem dados há {wait}. Um modelo grande pode precisar de mais tempo; “Parar” encerra a requisição.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada com {place}.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made: {reason}.</source>
        <translation>Não foi possível estabelecer uma conexão criptografada com {place}: {reason}.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sem pasta</translation>
    </message>
    <message>
        <source>No list yet. Type a model’s name, or press F5.</source>
        <translation>Ainda não há lista. Digite o nome de um modelo ou pressione F5.</translation>
    </message>
    <message>
        <source>No list: {trouble}</source>
        <translation>Sem lista: {trouble}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nenhuma ocorrência</translation>
    </message>
    <message>
        <source>No message waits</source>
        <translation>Nenhuma mensagem na fila</translation>
    </message>
    <message>
        <source>No misspelled word was found.</source>
        <translation>Nenhuma palavra com erro foi encontrada.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>Nenhum modelo foi escolhido.</translation>
    </message>
    <message>
        <source>No model is connected; these replies are written in advance.</source>
        <translation>Nenhum modelo está conectado; estas respostas foram escritas com antecedência.</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>Nenhum servidor de modelos responde neste computador.</translation>
    </message>
    <message>
        <source>No notice offers anything</source>
        <translation>Nenhum aviso oferece algo</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Nenhuma página tem essas palavras.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>Sem predefinição</translation>
    </message>
    <message>
        <source>No reply comes</source>
        <translation>Nenhuma resposta está chegando</translation>
    </message>
    <message>
        <source>No setting is about “{text}”.</source>
        <translation>Nenhuma configuração encontrada para “{text}”.</translation>
    </message>
    <message>
        <source>No shortcut is about “{text}”.</source>
        <translation>Nenhum atalho encontrado para “{text}”.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Nenhuma sugestão</translation>
    </message>
    <message>
        <source>No text came</source>
        <translation>Nenhum texto chegou</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>None answers on its usual port.</source>
        <translation>Nenhum responde na porta habitual.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamanho de texto normal</translation>
    </message>
    <message>
        <source>Not checked: no dictionary is installed. Packages of them have names such as hunspell-en-us.</source>
        <translation>Não verificado: nenhum dicionário está instalado. Os pacotes têm nomes como hunspell-pt-br.</translation>
    </message>
    <message>
        <source>Not checked: the program ended while it loaded the spelling library. Switch it off and on to try again.</source>
        <translation>Não verificado: o programa foi encerrado enquanto carregava a biblioteca de ortografia. Desative e ative a verificação para tentar outra vez.</translation>
    </message>
    <message>
        <source>Not checked: the spelling library cannot be used ({reason}).</source>
        <translation>Não verificado: a biblioteca de ortografia não pode ser usada ({reason}).</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary of your languages. Choose one of those there are.</source>
        <translation>Não verificado: não há dicionário dos seus idiomas. Escolha um dos disponíveis.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Debian and Ubuntu have it in the packages libenchant-2-2 and, for English, hunspell-en-us.</source>
        <translation>Não verificado: não há biblioteca de ortografia. O Debian e o Ubuntu a têm nos pacotes libenchant-2-2 e, para o português, hunspell-pt-br.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Homebrew has it: brew install enchant</source>
        <translation>Não verificado: não há biblioteca de ortografia. O Homebrew a oferece: brew install enchant</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. It comes with the Python package pyenchant, which this installation does not have.</source>
        <translation>Não verificado: não há biblioteca de ortografia. Ela vem com o pacote Python pyenchant, que falta nesta instalação.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ainda não concluída</translation>
    </message>
    <message>
        <source>Not opened: {target}</source>
        <translation>Não aberto: {target}</translation>
    </message>
    <message>
        <source>Not sent: the server has refused it for this model.</source>
        <translation>Não enviado: o servidor recusou isto para este modelo.</translation>
    </message>
    <message>
        <source>Not sent: {api} has no field for it.</source>
        <translation>Não enviado: {api} não tem um campo para isto.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>Nada chegou.</translation>
    </message>
    <message>
        <source>Nothing fits. Enter uses the name as it is.</source>
        <translation>Nada corresponde. Enter usa o nome como está.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more.</source>
        <translation>Nada mais nele pode ser lido.</translation>
    </message>
    <message>
        <source>Nothing in them can be changed. A temporary copy can go on from here; it is not kept.</source>
        <translation>Nada nelas pode ser alterado. Você pode continuar daqui em uma cópia temporária; ela não é salva.</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>Nada se chama “{text}”.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}, but {name} answers at {address}.</source>
        <translation>Nada responde em {place}, mas {name} responde em {address}.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}.</source>
        <translation>Não há nada atendendo em {place}.</translation>
    </message>
    <message>
        <source>Nothing is listening there.</source>
        <translation>Não há nada atendendo ali.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se perde</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs; it is tried again by itself.</source>
        <translation>Nada se perde enquanto o programa está aberto; as tentativas se repetem sozinhas.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Nada é enviado</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already</source>
        <translation>Nada de novo: tudo já está aqui</translation>
    </message>
    <message>
        <source>Nothing of it is sent here.</source>
        <translation>Nada disso é enviado aqui.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nada foi acrescentado.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Nothing was written here yet</source>
        <translation>Nada foi escrito aqui ainda</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Novembro</translation>
    </message>
    <message>
        <source>Now: {names}.</source>
        <translation>Agora: {names}.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Outubro</translation>
    </message>
    <message>
        <source>Of everything but what you and the models write. A change shows when the program starts.</source>
        <translation>De tudo, menos do que você e os modelos escrevem. A alteração aparece quando o programa é iniciado.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Mais antigas</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>One a line; a reply ends before any of them. \n stands for a line break.</source>
        <translation>Uma por linha; a resposta termina antes de qualquer uma delas. \n representa uma quebra de linha.</translation>
    </message>
    <message>
        <source>Only the last requests of this run can be looked at, and this is none of them.</source>
        <translation>Só é possível ver as últimas requisições desde que o programa foi aberto, e esta não está entre elas.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>Abre outra janela.</translation>
    </message>
    <message>
        <source>Open billing page</source>
        <translation>Abrir página de cobrança</translation>
    </message>
    <message>
        <source>Open connection settings</source>
        <translation>Abrir configurações da conexão</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Abrir conversas</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <translation>Abrir na janela principal</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>Modelos abertos</translation>
    </message>
    <message>
        <source>Open models, very fast</source>
        <translation>Modelos abertos, muito rápidos</translation>
    </message>
    <message>
        <source>Open parameters</source>
        <translation>Abrir parâmetros</translation>
    </message>
    <message>
        <source>Open this page of {host} in the browser?</source>
        <translation>Abrir esta página de {host} no navegador?</translation>
    </message>
    <message>
        <source>Open what a model thinks before it answers; otherwise one line stands for it.</source>
        <translation>Abre o que o modelo pensa antes de responder; caso contrário, há uma só linha no lugar.</translation>
    </message>
    <message>
        <source>OpenAI’s models in your Azure account</source>
        <translation>Modelos da OpenAI na sua conta do Azure</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Other model servers on this computer</source>
        <translation>Outros servidores de modelos neste computador</translation>
    </message>
    <message>
        <source>Otherwise a code block scrolls sideways; the switch on a block changes that one.</source>
        <translation>Caso contrário, o bloco de código rola para os lados; o botão no bloco muda só aquele.</translation>
    </message>
    <message>
        <source>Otherwise the title and how the reply ended are all that others may see on your screen.</source>
        <translation>Caso contrário, outras pessoas só veem na sua tela o título e como a resposta terminou.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDF salvo</translation>
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
        <translation>Páginas do guia</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Parameters of this connection</source>
        <translation>Parâmetros desta conexão</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>Parâmetros…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Imagem colada</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>Lápis</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Pin conversation</source>
        <translation>Fixar conversa</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>Posição da janela</translation>
    </message>
    <message>
        <source>Plan a calm weekend in a city that I have never seen: two days, good food, few queues.</source>
        <translation>Planeje um fim de semana tranquilo em uma cidade que eu nunca vi: dois dias, boa comida, poucas filas.</translation>
    </message>
    <message>
        <source>Plan a weekend</source>
        <translation>Planejar um fim de semana</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparando as páginas…</translation>
    </message>
    <message>
        <source>Preset and parameters</source>
        <translation>Predefinição e parâmetros</translation>
    </message>
    <message>
        <source>Preset and parameters: nothing but the connection’s own</source>
        <translation>Predefinição e parâmetros: apenas os da conexão</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Predefinição: {name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Presets and prompts</source>
        <translation>Predefinições e prompts</translation>
    </message>
    <message>
        <source>Presets and prompts (*.json)</source>
        <translation>Predefinições e prompts (*.json)</translation>
    </message>
    <message>
        <source>Presets and prompts…</source>
        <translation>Predefinições e prompts…</translation>
    </message>
    <message>
        <source>Press Save again to keep the connection all the same.</source>
        <translation>Pressione “Salvar” novamente para manter a conexão mesmo assim.</translation>
    </message>
    <message>
        <source>Press keys to change or remove them, or add others. Changes hold at once in every window.</source>
        <translation>Pressione um atalho para alterá-lo ou removê-lo, ou adicione outros. As alterações valem na hora em todas as janelas.</translation>
    </message>
    <message>
        <source>Press the first button of the notice over the message box.</source>
        <translation>Aciona o primeiro botão do aviso acima do campo de mensagem.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pressione as novas teclas</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 dias anteriores</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Ocorrência anterior (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous match, in the find field</source>
        <translation>Ocorrência anterior, no campo de busca</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Price in</source>
        <translation>Preço de entrada</translation>
    </message>
    <message>
        <source>Price in, cached</source>
        <translation>Preço de entrada em cache</translation>
    </message>
    <message>
        <source>Price out</source>
        <translation>Preço de saída</translation>
    </message>
    <message>
        <source>Print the conversation.</source>
        <translation>Imprime a conversa.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Put the conversation back into the list.</source>
        <translation>Devolve a conversa à lista.</translation>
    </message>
    <message>
        <source>Put the conversation into a folder.</source>
        <translation>Coloca a conversa em uma pasta.</translation>
    </message>
    <message>
        <source>Put the cursor into the message box.</source>
        <translation>Coloca o cursor no campo de mensagem.</translation>
    </message>
    <message>
        <source>Put the message that waits back into the box.</source>
        <translation>Devolve a mensagem da fila ao campo de texto.</translation>
    </message>
    <message>
        <source>Put the notice over the message box away.</source>
        <translation>Dispensa o aviso acima do campo de mensagem.</translation>
    </message>
    <message>
        <source>Put this message back into the box</source>
        <translation>Devolver esta mensagem ao campo de texto</translation>
    </message>
    <message>
        <source>Put your own name in place of {{{name}}} in the address.</source>
        <translation>Substitua {{{name}}} no endereço pelo seu próprio nome.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>Não é possível carregar o Qt: {reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Queued: {text}</source>
        <translation>Na fila: {text}</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pergunta rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Raise the cost limit</source>
        <translation>Aumentar o limite de custo</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>Aumentar o limite</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>Limite de requisições atingido.</translation>
    </message>
    <message>
        <source>Read from the environment when it is needed; the key is not kept.</source>
        <translation>Lida do ambiente quando necessária; a chave não é guardada.</translation>
    </message>
    <message>
        <source>Read how everything is done; it needs no network.</source>
        <translation>Explica como tudo é feito; não precisa de rede.</translation>
    </message>
    <message>
        <source>Read on at the message before.</source>
        <translation>Continua a leitura na mensagem anterior.</translation>
    </message>
    <message>
        <source>Read on at the next message.</source>
        <translation>Continua a leitura na próxima mensagem.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esforço de raciocínio</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Reduced keeps everything still, also where your desktop allows things to move.</source>
        <translation>“Reduzido” mantém tudo parado, mesmo que o sistema permita animações.</translation>
    </message>
    <message>
        <source>Refresh all lists</source>
        <translation>Atualizar todas as listas</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Recusa</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Gerar novamente</translation>
    </message>
    <message>
        <source>Regenerate the reply</source>
        <translation>Gerar a resposta novamente</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Remover pasta</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <source>Remove the folder; what is in it stays.</source>
        <translation>Remove a pasta; o conteúdo dela permanece.</translation>
    </message>
    <message>
        <source>Remove the queued message</source>
        <translation>Remover a mensagem da fila</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>Remover {keys}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Renomear conversa</translation>
    </message>
    <message>
        <source>Replies come by {api} from {model}.</source>
        <translation>As respostas chegam por {api}, do modelo {model}.</translation>
    </message>
    <message>
        <source>Replies come by {api}, in one piece: streaming does not work there.</source>
        <translation>As respostas chegam por {api}, de uma só vez: a transmissão gradual não funciona ali.</translation>
    </message>
    <message>
        <source>Replies come by {api}. Models have to be typed by name.</source>
        <translation>As respostas chegam por {api}. É preciso digitar o nome dos modelos.</translation>
    </message>
    <message>
        <source>Replies that were written in advance; nothing leaves this computer</source>
        <translation>Respostas escritas com antecedência; nada sai deste computador</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Reply status</source>
        <translation>Status da resposta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Redefinir: {name}</translation>
    </message>
    <message>
        <source>Reset “{title}”</source>
        <translation>Redefinir “{title}”</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar o backup</translation>
    </message>
    <message>
        <source>Restore the built-in ones</source>
        <translation>Restaurar os originais</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Tentar novamente agora</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Seta para a direita</translation>
    </message>
    <message>
        <source>Run into a rate limit</source>
        <translation>Esbarrar em um limite de requisições</translation>
    </message>
    <message>
        <source>Run into a rate limit.</source>
        <translation>Esbarre em um limite de requisições.</translation>
    </message>
    <message>
        <source>Run without a shell, for 10 seconds at most; what it prints is the key.</source>
        <translation>Executado sem shell, por no máximo 10 segundos; o que ele imprime é a chave.</translation>
    </message>
    <message>
        <source>Salvaged conversation</source>
        <translation>Conversa recuperada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>Salvar novamente</translation>
    </message>
    <message>
        <source>Save all conversations in one file, from which they can be imported.</source>
        <translation>Salva todas as conversas em um arquivo, do qual podem ser importadas.</translation>
    </message>
    <message>
        <source>Save conversation as PDF</source>
        <translation>Salvar conversa como PDF</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Salvar arquivo</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Salvar arquivo…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Save the conversation as a Markdown file.</source>
        <translation>Salva a conversa como arquivo Markdown.</translation>
    </message>
    <message>
        <source>Save the conversation as a PDF file.</source>
        <translation>Salva a conversa como arquivo PDF.</translation>
    </message>
    <message>
        <source>Save the conversation as a file.</source>
        <translation>Salva a conversa em um arquivo.</translation>
    </message>
    <message>
        <source>Save the image as a file.</source>
        <translation>Salva a imagem em um arquivo.</translation>
    </message>
    <message>
        <source>Save the whole conversation, all versions of it, as a JSON file.</source>
        <translation>Salva a conversa inteira, com todas as versões, como arquivo JSON.</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>Salvar o que é legível</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvo como {name}</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>Prompts salvos</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Say how to begin and where to look further.</source>
        <translation>Mostra como começar e onde saber mais.</translation>
    </message>
    <message>
        <source>Say what this program is, and its version.</source>
        <translation>Mostra o que é este programa e qual é a versão.</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Rolar para os lados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search all messages for “{text}”</source>
        <translation>Pesquisar “{text}” em todas as mensagens</translation>
    </message>
    <message>
        <source>Search by command or keys</source>
        <translation>Pesquisar por comando ou teclas</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Pesquisar conversas</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Pesquisar modelos</translation>
    </message>
    <message>
        <source>Search or type a model’s name</source>
        <translation>Pesquise ou digite o nome de um modelo</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados da pesquisa</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar configurações</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Pesquisar atalhos</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>Segundos de silêncio</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>Segundos para responder</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>Segundos para conectar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Select the whole conversation.</source>
        <translation>Seleciona a conversa inteira.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Enviar mensagens com</translation>
    </message>
    <message>
        <source>Send no {name}</source>
        <translation>Não enviar: {name}</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Send the message, or queue it while a reply comes.</source>
        <translation>Envia a mensagem ou a coloca na fila enquanto uma resposta chega.</translation>
    </message>
    <message>
        <source>Send the queued message now</source>
        <translation>Enviar agora a mensagem da fila</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter (Enter for a new line)</source>
        <translation>Enviar com Ctrl+Enter (Enter para uma nova linha)</translation>
    </message>
    <message>
        <source>Send with Enter (Shift+Enter for a new line)</source>
        <translation>Enviar com Enter (Shift+Enter para uma nova linha)</translation>
    </message>
    <message>
        <source>Send without the oldest messages</source>
        <translation>Enviar sem as mensagens mais antigas</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviada para a impressora</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Setembro</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift+Enter for a new line</source>
        <translation>Shift+Enter para uma nova linha</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Curto</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>Mostrar o Desktop Chat</translation>
    </message>
    <message>
        <source>Show all words in their own size again.</source>
        <translation>Mostra todo o texto no tamanho normal outra vez.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} models</source>
        <extracomment>For one: Show {count} model</extracomment>
        <translation>
            <numerusform>Mostrar {count} modelo</numerusform>
            <numerusform>Mostrar todos os {count} modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me what you can draw</source>
        <translation>Mostrar o que dá para desenhar</translation>
    </message>
    <message>
        <source>Show me what you can draw.</source>
        <translation>Me mostre o que você consegue desenhar.</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Mostrar ou ocultar a barra lateral</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>Mostrar arquivadas</translation>
    </message>
    <message>
        <source>Show the conversation above in the list, a newer one.</source>
        <translation>Mostra a conversa acima na lista, mais recente.</translation>
    </message>
    <message>
        <source>Show the conversation below in the list, an older one.</source>
        <translation>Mostra a conversa abaixo na lista, mais antiga.</translation>
    </message>
    <message>
        <source>Show the end of the conversation and follow it.</source>
        <translation>Mostra o fim da conversa e o acompanha.</translation>
    </message>
    <message>
        <source>Show the list of conversations at the left, or hide it.</source>
        <translation>Mostra ou oculta a lista de conversas à esquerda.</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>Mostrar a barra lateral</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>Mostrar o raciocínio</translation>
    </message>
    <message>
        <source>Show the version after of the message.</source>
        <translation>Mostra a versão seguinte da mensagem.</translation>
    </message>
    <message>
        <source>Show the version before of the message.</source>
        <translation>Mostra a versão anterior da mensagem.</translation>
    </message>
    <message>
        <source>Show what was sent to the server, and what came.</source>
        <translation>Mostra o que foi enviado ao servidor e o que chegou.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Diminuir texto</translation>
    </message>
    <message>
        <source>Some characters could not be read; they are shown as “�”.</source>
        <translation>Não foi possível ler alguns caracteres; eles aparecem como “�”.</translation>
    </message>
    <message>
        <source>Some of the presets and prompts in {name} could not be understood.</source>
        <translation>Não foi possível interpretar algumas das predefinições e dos prompts em {name}.</translation>
    </message>
    <message>
        <source>Something in it looks like a key. This is kept in a file; use the key field.</source>
        <translation>Algo aí parece uma chave. Isto fica guardado em um arquivo; use o campo da chave.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Ocorreu um erro no programa.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log says more.</source>
        <translation>Ocorreu um erro no programa; o log diz mais.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Áudio</translation>
    </message>
    <message>
        <source>Sound, not part of this file</source>
        <translation>Áudio, não incluído neste arquivo</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Sources and tool calls</source>
        <translation>Fontes e chamadas de ferramentas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Spelling is not checked; the settings say why.</source>
        <translation>A ortografia não é verificada; as configurações dizem por quê.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>Código de status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
    <message>
        <source>Still running here; its menu ends it.</source>
        <translation>Continua em execução aqui; o menu o encerra.</translation>
    </message>
    <message>
        <source>Still waiting.</source>
        <translation>Ainda aguardando.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Sequências de parada</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>Parar a resposta</translation>
    </message>
    <message>
        <source>Stop the reply and send the message that waits.</source>
        <translation>Interrompe a resposta e envia a mensagem da fila.</translation>
    </message>
    <message>
        <source>Stop the reply and send this message now</source>
        <translation>Parar a resposta e enviar esta mensagem agora</translation>
    </message>
    <message>
        <source>Stop the reply; else close what is open.</source>
        <translation>Interrompe a resposta ou fecha o que está aberto.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Não esperar mais</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Stopped by the content filter</source>
        <translation>Barrada pelo filtro de conteúdo</translation>
    </message>
    <message>
        <source>Stopped by the content filter.</source>
        <translation>Barrada pelo filtro de conteúdo.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
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
        <translation>Trocar de modelo</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System follows the light or dark look of your desktop, and changes with it.</source>
        <translation>“Sistema” segue a aparência clara ou escura do sistema e muda com ela.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt de sistema</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take back what was deleted, while that is offered.</source>
        <translation>Recupera o que foi excluído, enquanto houver essa opção.</translation>
    </message>
    <message>
        <source>Take the conversation off the list and keep it in the archive.</source>
        <translation>Tira a conversa da lista e a mantém entre as arquivadas.</translation>
    </message>
    <message>
        <source>Take the conversation out of its folder.</source>
        <translation>Tira a conversa da pasta.</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>Desfazer a redefinição</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Reatribuir</translation>
    </message>
    <message>
        <source>Tell me at length how streams and pipes keep from overflowing.</source>
        <translation>Me conte em detalhes como streams e pipes evitam transbordar.</translation>
    </message>
    <message>
        <source>Tell when a reply ends</source>
        <translation>Avisar quando uma resposta terminar</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporária</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>Conversa temporária</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar novamente</translation>
    </message>
    <message>
        <source>Test the connection step by step, and mend what is wrong.</source>
        <translation>Testa a conexão passo a passo e ajuda a corrigir o que está errado.</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>Testar {name}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>That folder cannot be used.</source>
        <translation>Não é possível usar essa pasta.</translation>
    </message>
    <message>
        <source>That is no variable’s name. It looks like OPENAI_API_KEY.</source>
        <translation>Isso não é nome de variável. O formato é OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>That text has {given} characters. The box takes {limit}; the rest was left out.</source>
        <translation>Esse texto tem {given} caracteres. O campo aceita {limit}; o resto ficou de fora.</translation>
    </message>
    <message>
        <source>The API is at {address}.</source>
        <translation>A API está em {address}.</translation>
    </message>
    <message>
        <source>The account has no credit left, or its spending limit is reached.</source>
        <translation>A conta está sem créditos ou atingiu o limite de gastos.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>A conta está sem créditos.</translation>
    </message>
    <message>
        <source>The address begins with “{scheme}://”; only https:// and http:// work.</source>
        <translation>O endereço começa com “{scheme}://”; só https:// e http:// funcionam.</translation>
    </message>
    <message>
        <source>The address cannot be read. It looks like https://api.openai.com/v1.</source>
        <translation>Não é possível interpretar o endereço. O formato é https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The address has a space, a line break or an invisible character inside. Remove it.</source>
        <translation>O endereço tem um espaço, uma quebra de linha ou um caractere invisível no meio. Remova-o.</translation>
    </message>
    <message>
        <source>The address has a user name or password before “@”. Put a key into the key field.</source>
        <translation>O endereço tem um nome de usuário ou uma senha antes de “@”. Coloque a chave no campo da chave.</translation>
    </message>
    <message>
        <source>The address has no host: after https:// the server's name is missing.</source>
        <translation>O endereço não tem host: depois de https:// falta o nome do servidor.</translation>
    </message>
    <message>
        <source>The address has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>O endereço não tem esquema. Ele começa com https:// (ou http:// para um servidor neste computador).</translation>
    </message>
    <message>
        <source>The address is empty. It looks like https://api.openai.com/v1.</source>
        <translation>O endereço está vazio. O formato é https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The address is not quite right.</source>
        <translation>O endereço não está totalmente certo.</translation>
    </message>
    <message>
        <source>The address must end with its path: remove the “?” or “#” and what follows it.</source>
        <translation>O endereço deve terminar com o caminho: remova o “?” ou “#” e o que vem depois.</translation>
    </message>
    <message>
        <source>The address of {place} cannot be used.</source>
        <translation>Não é possível usar o endereço de {place}.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a list of models. Check it; most end in /v1.</source>
        <translation>O endereço devolveu uma página da web em vez de uma lista de modelos. Verifique-o; a maioria termina em /v1.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a reply. Check the base URL, and whether this network asks for a login first.</source>
        <translation>O endereço devolveu uma página da web em vez de uma resposta. Verifique a URL base e se esta rede exige um login antes.</translation>
    </message>
    <message>
        <source>The address seems to be wrong.</source>
        <translation>O endereço parece estar errado.</translation>
    </message>
    <message>
        <source>The address sends requests elsewhere.</source>
        <translation>O endereço manda as requisições para outro lugar.</translation>
    </message>
    <message>
        <source>The address sends requests on elsewhere (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>O endereço redireciona as requisições para outro lugar (status {status}). Elas não são seguidas, para que a chave e a conversa fiquem aqui: informe o endereço final.</translation>
    </message>
    <message>
        <source>The address sends requests on to {target} (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>O endereço redireciona as requisições para {target} (status {status}). Elas não são seguidas, para que a chave e a conversa fiquem aqui: informe o endereço final.</translation>
    </message>
    <message>
        <source>The address “{address}” has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>O endereço “{address}” não tem esquema. Ele começa com https:// (ou http:// para um servidor neste computador).</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>Nenhuma conversa arquivada</translation>
    </message>
    <message>
        <source>The backup cannot be read either; an older one may do.</source>
        <translation>O backup também não pode ser lido; talvez um mais antigo sirva.</translation>
    </message>
    <message>
        <source>The best {shown} of {count}. Type more to find others.</source>
        <translation>Os {shown} melhores de {count}. Digite mais para encontrar outros.</translation>
    </message>
    <message>
        <source>The built-in presets and prompts are back.</source>
        <translation>As predefinições e os prompts incluídos no programa foram restaurados.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted.</source>
        <translation>O certificado de {place} não foi aceito.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted: {reason}.</source>
        <translation>O certificado de {place} não foi aceito: {reason}.</translation>
    </message>
    <message>
        <source>The command is empty. It names a program, such as: pass show openai</source>
        <translation>O comando está vazio. Ele indica um programa, por exemplo: pass show openai</translation>
    </message>
    <message>
        <source>The command that prints the key failed.</source>
        <translation>O comando que fornece a chave falhou.</translation>
    </message>
    <message>
        <source>The command {name} could not be run ({reason}).</source>
        <translation>Não foi possível executar o comando {name} ({reason}).</translation>
    </message>
    <message>
        <source>The command {name} could not be run: it has a letter that none may have.</source>
        <translation>Não foi possível executar o comando {name}: ele tem um caractere não permitido.</translation>
    </message>
    <message>
        <source>The command {name} failed, with status {status}.</source>
        <translation>O comando {name} falhou, com status {status}.</translation>
    </message>
    <message>
        <source>The command {name} printed nothing.</source>
        <translation>O comando {name} não forneceu nada.</translation>
    </message>
    <message numerus="yes">
        <source>The command {name} took longer than {seconds} seconds.</source>
        <extracomment>For one: The command {name} took longer than {seconds} second.</extracomment>
        <translation>
            <numerusform>O comando {name} levou mais de {seconds} segundo.</numerusform>
            <numerusform>O comando {name} levou mais de {seconds} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection cannot be set up.</source>
        <translation>Não é possível estabelecer a conexão.</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>Não foi possível estabelecer a conexão.</translation>
    </message>
    <message>
        <source>The connection ended before the server said that the reply is whole; it may be incomplete.</source>
        <translation>A conexão terminou antes de o servidor informar que a resposta está completa; talvez falte uma parte.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>A conexão falhou.</translation>
    </message>
    <message>
        <source>The connection is taken, but no answer came within {seconds}. The server may be loading a model, or hang.</source>
        <translation>A conexão foi aceita, mas nenhuma resposta chegou em {seconds}. O servidor pode estar carregando um modelo ou ter travado.</translation>
    </message>
    <message>
        <source>The connection to {place} was cut before the reply was whole.</source>
        <translation>A conexão com {place} caiu antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>A conexão foi perdida.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>A conexão funciona.</translation>
    </message>
    <message>
        <source>The connections in {path} could not be understood.</source>
        <translation>Não foi possível interpretar as conexões em {path}.</translation>
    </message>
    <message>
        <source>The connections in {path} were written by a newer version of the program. They are left as they are, and are not used.</source>
        <translation>As conexões em {path} foram gravadas por uma versão mais nova do programa. Elas foram deixadas como estão e não são usadas.</translation>
    </message>
    <message>
        <source>The conversation could not be drawn; the program made a mistake.</source>
        <translation>Não foi possível desenhar a conversa; o programa cometeu um erro.</translation>
    </message>
    <message>
        <source>The conversation could not be printed or saved: {reason}.</source>
        <translation>Não foi possível imprimir ou salvar a conversa: {reason}.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can take.</source>
        <translation>A conversa é mais longa do que o modelo aceita.</translation>
    </message>
    <message>
        <source>The conversation is too long.</source>
        <translation>A conversa é longa demais.</translation>
    </message>
    <message>
        <source>The conversations are in use.</source>
        <translation>As conversas estão em uso.</translation>
    </message>
    <message>
        <source>The demo answers meanwhile.</source>
        <translation>Por enquanto, a demonstração responde.</translation>
    </message>
    <message>
        <source>The dictionary {language} cannot be used.</source>
        <translation>Não é possível usar o dicionário {language}.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe; free some space, and saving goes on.</source>
        <translation>O disco está cheio, por isso isto não foi salvo. O que já estava salvo está seguro; libere espaço, e o salvamento continua.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The disk reported an error, so this could not be carried out. What was saved before is not touched by it.</source>
        <translation>O disco informou um erro, por isso não foi possível concluir. O que já estava salvo não foi afetado.</translation>
    </message>
    <message>
        <source>The display {display} does not answer. In a terminal, use: {command}</source>
        <translation>A tela {display} não responde. Em um terminal, use: {command}</translation>
    </message>
    <message>
        <source>The encryption does not fit.</source>
        <translation>A criptografia não é compatível.</translation>
    </message>
    <message>
        <source>The export cannot be read: {what}. Nothing was taken from it.</source>
        <translation>Não é possível ler a exportação: {what}. Nada foi aproveitado dela.</translation>
    </message>
    <message>
        <source>The export could not be written: {reason}.</source>
        <translation>Não foi possível gravar a exportação: {reason}.</translation>
    </message>
    <message>
        <source>The few things that are good to know. Everything else is found by its name.</source>
        <translation>O pouco que é bom saber. Todo o resto se encontra pelo nome.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}, beside it.</source>
        <translation>O arquivo anterior foi mantido ao lado, como {name}.</translation>
    </message>
    <message>
        <source>The file as it was is kept in {folder}.</source>
        <translation>O arquivo como estava foi guardado em {folder}.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Não foi possível salvar o arquivo.</translation>
    </message>
    <message>
        <source>The file in the place of your conversations belongs to another program. It is left as it is.</source>
        <translation>O arquivo no lugar das suas conversas pertence a outro programa. Ele foi deixado como está.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation>O arquivo está cortado ou danificado.</translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing is written to it.</source>
        <translation>O arquivo foi deixado como está, e nada é gravado nele.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation of Desktop Chat.</source>
        <translation>O arquivo não é uma exportação de conversa do Desktop Chat.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation, or it is cut off or damaged.</source>
        <translation>O arquivo não é uma exportação de conversa, ou está cortado ou danificado.</translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, and {limit} MB at most can be read.</source>
        <translation>O arquivo é grande demais: {size} MB, e é possível ler no máximo {limit} MB.</translation>
    </message>
    <message>
        <source>The file of certificates {path} cannot be used. Check it in this connection’s settings; it has to be in PEM format.</source>
        <translation>Não é possível usar o arquivo de certificados {path}. Verifique-o nas configurações desta conexão; ele precisa estar no formato PEM.</translation>
    </message>
    <message>
        <source>The file of shortcuts cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>Não é possível ler o arquivo de atalhos ({reason}): valem os padrões, e as alterações duram até o programa ser encerrado.</translation>
    </message>
    <message>
        <source>The file of shortcuts is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>O arquivo de atalhos está danificado e não pode ser movido: valem os padrões, e as alterações duram até o programa ser encerrado.</translation>
    </message>
    <message>
        <source>The file of shortcuts was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>O arquivo de atalhos estava danificado: valem os padrões, e ele foi mantido como {name}.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read. Check the variables SSL_CERT_FILE and SSL_CERT_DIR.</source>
        <translation>Não é possível ler o arquivo de certificados confiáveis. Verifique as variáveis SSL_CERT_FILE e SSL_CERT_DIR.</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged. It is kept as it is; a backup can be restored, or what is readable can be saved from it.</source>
        <translation>O arquivo das suas conversas está danificado. Ele foi mantido como está; é possível restaurar um backup ou salvar o que nele é legível.</translation>
    </message>
    <message>
        <source>The file of your conversations is empty or gone, though there were conversations in it. A backup can be restored.</source>
        <translation>O arquivo das suas conversas está vazio ou sumiu, embora houvesse conversas nele. É possível restaurar um backup.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Desktop Chat: its format is version {found}, and this one reads up to version {known}.</source>
        <translation>O arquivo foi gravado por uma versão mais nova do Desktop Chat: o formato dele é a versão {found}, e este programa lê até a versão {known}.</translation>
    </message>
    <message>
        <source>The file {file} is not used: {reason}.</source>
        <translation>O arquivo {file} não é usado: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation>Não é possível ler o arquivo {name} ({reason}).</translation>
    </message>
    <message>
        <source>The file {name} cannot be written ({reason}).</source>
        <translation>Não é possível gravar o arquivo {name} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <translation>Não é possível ler o arquivo {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({reason}).</source>
        <translation>Não é possível gravar o arquivo {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} is not this program’s to change.</source>
        <translation>O programa não tem permissão para alterar o arquivo {path}.</translation>
    </message>
    <message>
        <source>The folder of your conversations cannot be made or opened.</source>
        <translation>Não é possível criar ou abrir a pasta das suas conversas.</translation>
    </message>
    <message>
        <source>The folder or file of your conversations cannot be written to, so this could not be saved. What was saved before is safe.</source>
        <translation>Não é possível gravar na pasta ou no arquivo das suas conversas, por isso isto não foi salvo. O que já estava salvo está seguro.</translation>
    </message>
    <message>
        <source>The folders of the sidebar of which the name alone is shown.</source>
        <translation>As pastas da barra lateral das quais só o nome é mostrado.</translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>O guia está ausente desta instalação.</translation>
    </message>
    <message>
        <source>The header {name} is set by the program.</source>
        <translation>O cabeçalho {name} é definido pelo programa.</translation>
    </message>
    <message>
        <source>The key has a letter that no key has. Copy it again, from the page that issued it.</source>
        <translation>A chave tem um caractere que nenhuma chave tem. Copie-a de novo, da página que a emitiu.</translation>
    </message>
    <message>
        <source>The key has a line break inside. Copy it again, as one line.</source>
        <translation>A chave tem uma quebra de linha no meio. Copie-a de novo, em uma só linha.</translation>
    </message>
    <message>
        <source>The key has a space inside. Copy it again, without spaces.</source>
        <translation>A chave tem um espaço no meio. Copie-a de novo, sem espaços.</translation>
    </message>
    <message>
        <source>The key is not protected.</source>
        <translation>A chave não está protegida.</translation>
    </message>
    <message>
        <source>The key is not there. It has to be given again.</source>
        <translation>A chave não está lá. É preciso informá-la de novo.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>A chave foi recusada.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 seconds. It may be asking for its password in another window.</source>
        <translation>O chaveiro não respondeu em 3 segundos. Talvez esteja pedindo a senha em outra janela.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, and try again.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain refused the request.</source>
        <translation>O chaveiro recusou o pedido.</translation>
    </message>
    <message>
        <source>The last reply is complete</source>
        <translation>A última resposta está completa</translation>
    </message>
    <message>
        <source>The limit of requests is reached until {time}.</source>
        <translation>Limite de requisições atingido até {time}.</translation>
    </message>
    <message>
        <source>The limit of requests is reached.</source>
        <translation>Limite de requisições atingido.</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached until {time}.</source>
        <translation>Limite de requisições por dia atingido até {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached.</source>
        <translation>Limite de requisições por dia atingido.</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached until {time}.</source>
        <translation>Limite de requisições por hora atingido até {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached.</source>
        <translation>Limite de requisições por hora atingido.</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached until {time}.</source>
        <translation>Limite de requisições por minuto atingido até {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached.</source>
        <translation>Limite de requisições por minuto atingido.</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached until {time}.</source>
        <translation>Limite de requisições por mês atingido até {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached.</source>
        <translation>Limite de requisições por mês atingido.</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached until {time}.</source>
        <translation>Limite de requisições por segundo atingido até {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached.</source>
        <translation>Limite de requisições por segundo atingido.</translation>
    </message>
    <message>
        <source>The limit of tokens is reached until {time}.</source>
        <translation>Limite de tokens atingido até {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens is reached.</source>
        <translation>Limite de tokens atingido.</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached until {time}.</source>
        <translation>Limite de tokens por dia atingido até {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached.</source>
        <translation>Limite de tokens por dia atingido.</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached until {time}.</source>
        <translation>Limite de tokens por hora atingido até {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached.</source>
        <translation>Limite de tokens por hora atingido.</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached until {time}.</source>
        <translation>Limite de tokens por minuto atingido até {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached.</source>
        <translation>Limite de tokens por minuto atingido.</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached until {time}.</source>
        <translation>Limite de tokens por mês atingido até {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached.</source>
        <translation>Limite de tokens por mês atingido.</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached until {time}.</source>
        <translation>Limite de tokens por segundo atingido até {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached.</source>
        <translation>Limite de tokens por segundo atingido.</translation>
    </message>
    <message>
        <source>The limit was used up while thinking, before the answer began.</source>
        <translation>O limite foi gasto no raciocínio, antes de a resposta começar.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>A lista está vazia.</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>Não é possível gravar o log.</translation>
    </message>
    <message>
        <source>The log file cannot be written to {folder} ({reason}).</source>
        <translation>Não é possível gravar o arquivo de log em {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The message on standard input is empty.</source>
        <translation>A mensagem na entrada padrão está vazia.</translation>
    </message>
    <message>
        <source>The message was filtered.</source>
        <translation>A mensagem foi filtrada.</translation>
    </message>
    <message>
        <source>The model asks for {call}. Nothing was run.</source>
        <translation>O modelo pede {call}. Nada foi executado.</translation>
    </message>
    <message>
        <source>The model declined.</source>
        <translation>O modelo se recusou a responder.</translation>
    </message>
    <message>
        <source>The model does not take everything.</source>
        <translation>O modelo não aceita tudo.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>O modelo não está lá.</translation>
    </message>
    <message>
        <source>The model takes the token limit as {field}. It is sent so from now on.</source>
        <translation>O modelo aceita o limite de tokens como {field}. De agora em diante, ele é enviado assim.</translation>
    </message>
    <message>
        <source>The network does not reach {place} ({reason}).</source>
        <translation>A rede não alcança {place} ({reason}).</translation>
    </message>
    <message>
        <source>The network does not reach {place}.</source>
        <translation>A rede não alcança {place}.</translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation>O que estiver em uso</translation>
    </message>
    <message>
        <source>The other one begins a new line; Shift+Enter always does.</source>
        <translation>A outra opção começa uma nova linha; Shift+Enter sempre faz isso.</translation>
    </message>
    <message>
        <source>The port after “:” must be a number from 1 to 65535.</source>
        <translation>A porta depois de “:” deve ser um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is kept as {bad}.</source>
        <translation>Não foi possível interpretar as predefinições em {name}. O arquivo foi mantido como {bad}.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is left as it is.</source>
        <translation>Não foi possível interpretar as predefinições em {name}. O arquivo foi deixado como está.</translation>
    </message>
    <message>
        <source>The presets in {name} were written by a newer version of the program.</source>
        <translation>As predefinições em {name} foram gravadas por uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>The preset’s connection cannot be used: {why}</source>
        <translation>Não é possível usar a conexão da predefinição: {why}</translation>
    </message>
    <message>
        <source>The program could not read the reply. This is a fault of the program.</source>
        <translation>O programa não conseguiu ler a resposta. É uma falha do programa.</translation>
    </message>
    <message>
        <source>The program made a mistake. What has come is kept; the log says more.</source>
        <translation>O programa cometeu um erro. O que chegou foi mantido; o log diz mais.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>O programa foi fechado.</translation>
    </message>
    <message>
        <source>The proxy address of the system cannot be used. Check {place}.</source>
        <translation>Não é possível usar o endereço de proxy do sistema. Verifique {place}.</translation>
    </message>
    <message>
        <source>The proxy address {proxy} cannot be used. Check {place}.</source>
        <translation>Não é possível usar o endereço de proxy {proxy}. Verifique {place}.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password (status 407).</source>
        <translation>O proxy pede um nome de usuário e uma senha (status 407).</translation>
    </message>
    <message>
        <source>The proxy cannot be read. It looks like http://host:8080.</source>
        <translation>Não é possível interpretar o proxy. O formato é http://host:8080.</translation>
    </message>
    <message>
        <source>The proxy is in the way.</source>
        <translation>O proxy está atrapalhando.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (status 407).</source>
        <translation>O proxy {proxy} pede um nome de usuário e uma senha (status 407).</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. It is set in {place}.</source>
        <translation>Não é possível alcançar o proxy {proxy}. Onde ele está definido: {place}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not pass the request on ({reason}).</source>
        <translation>O proxy {proxy} não encaminhou a requisição ({reason}).</translation>
    </message>
    <message>
        <source>The reply broke off before the server said that it is whole.</source>
        <translation>A resposta foi interrompida antes de o servidor informar que estava completa.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>A resposta foi interrompida.</translation>
    </message>
    <message>
        <source>The reply cannot be written ({reason}).</source>
        <translation>Não é possível gravar a resposta ({reason}).</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>A resposta está completa</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>A resposta está vazia.</translation>
    </message>
    <message>
        <source>The reply is here.</source>
        <translation>A resposta chegou.</translation>
    </message>
    <message>
        <source>The reply reached the length limit and was cut.</source>
        <translation>A resposta atingiu o limite de tamanho e foi cortada.</translation>
    </message>
    <message>
        <source>The reply was empty.</source>
        <translation>A resposta estava vazia.</translation>
    </message>
    <message>
        <source>The reply was stopped: a line is too long.</source>
        <translation>A resposta foi interrompida: uma linha é longa demais.</translation>
    </message>
    <message>
        <source>The reply was stopped: too large.</source>
        <translation>A resposta foi interrompida: grande demais.</translation>
    </message>
    <message>
        <source>The request came into another one's way (status {status}).</source>
        <translation>A requisição entrou em conflito com outra (status {status}).</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>Não foi possível enviar a requisição.</translation>
    </message>
    <message>
        <source>The same number gives about the same reply, where the server can do so.</source>
        <translation>O mesmo número dá mais ou menos a mesma resposta, quando o servidor consegue fazer isso.</translation>
    </message>
    <message>
        <source>The same server by {scheme}</source>
        <translation>O mesmo servidor por {scheme}</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>O servidor respondeu {status}.</translation>
    </message>
    <message>
        <source>The server answers by {scheme}: the address should be {address}.</source>
        <translation>O servidor responde por {scheme}: o endereço deveria ser {address}.</translation>
    </message>
    <message>
        <source>The server answers, and does not have that there.</source>
        <translation>O servidor responde, mas não tem isso ali.</translation>
    </message>
    <message>
        <source>The server answers, but it does not have the API that was asked for. Chat Completions is the one that most servers have.</source>
        <translation>O servidor responde, mas não tem a API solicitada. Chat Completions é a que a maioria dos servidores tem.</translation>
    </message>
    <message>
        <source>The server asks for a key, and this connection has none.</source>
        <translation>O servidor pede uma chave, e esta conexão não tem nenhuma.</translation>
    </message>
    <message>
        <source>The server asks for a key.</source>
        <translation>O servidor pede uma chave.</translation>
    </message>
    <message>
        <source>The server behind the address did not answer in time (status {status}).</source>
        <translation>O servidor por trás do endereço não respondeu a tempo (status {status}).</translation>
    </message>
    <message>
        <source>The server behind the address did not answer properly (status {status}).</source>
        <translation>O servidor por trás do endereço não respondeu corretamente (status {status}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Não é possível alcançar o servidor.</translation>
    </message>
    <message>
        <source>The server could not answer (status {status}).</source>
        <translation>O servidor não conseguiu responder (status {status}).</translation>
    </message>
    <message>
        <source>The server decides</source>
        <translation>O servidor decide</translation>
    </message>
    <message>
        <source>The server did not accept the request (status {status}).</source>
        <translation>O servidor não aceitou a requisição (status {status}).</translation>
    </message>
    <message>
        <source>The server does not allow this with the key of this connection.</source>
        <translation>O servidor não permite isto com a chave desta conexão.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>O servidor não responde.</translation>
    </message>
    <message>
        <source>The server does not have this API.</source>
        <translation>O servidor não tem esta API.</translation>
    </message>
    <message>
        <source>The server does not know this model.</source>
        <translation>O servidor não conhece este modelo.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”, and does not say what it has. Type a name.</source>
        <translation>O servidor não conhece “{model}” e não diz o que tem. Digite um nome.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”. It has “{other}”.</source>
        <translation>O servidor não conhece “{model}”. Ele tem “{other}”.</translation>
    </message>
    <message>
        <source>The server does not say which models it has. Name one with --model.</source>
        <translation>O servidor não informa quais modelos tem. Indique um com --model.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at {place}. Check the address.</source>
        <translation>O servidor não fala HTTP em {place}. Verifique o endereço.</translation>
    </message>
    <message>
        <source>The server does not take the field stream_options. It is left out from now on, so the number of tokens is an estimate.</source>
        <translation>O servidor não aceita o campo stream_options. De agora em diante, ele não é enviado, por isso o número de tokens é uma estimativa.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error and did not say which.</source>
        <translation>O servidor encerrou a resposta com um erro e não disse qual.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error.</source>
        <translation>O servidor encerrou a resposta com um erro.</translation>
    </message>
    <message>
        <source>The server had an error of its own (status {status}).</source>
        <translation>O servidor teve um erro interno (status {status}).</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>O servidor está com problemas.</translation>
    </message>
    <message>
        <source>The server has another API.</source>
        <translation>O servidor tem outra API.</translation>
    </message>
    <message>
        <source>The server has gone quiet.</source>
        <translation>O servidor parou de enviar dados.</translation>
    </message>
    <message>
        <source>The server has neither Chat Completions nor Responses; replies come by {api}.</source>
        <translation>O servidor não tem nem Chat Completions nem Responses; as respostas chegam por {api}.</translation>
    </message>
    <message>
        <source>The server has no model “{model}”. Choose another one.</source>
        <translation>O servidor não tem o modelo “{model}”. Escolha outro.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>O servidor não tem esse modelo. Escolha outro.</translation>
    </message>
    <message>
        <source>The server has not said which models it has. Name one.</source>
        <translation>O servidor não informou quais modelos tem. Indique um.</translation>
    </message>
    <message>
        <source>The server is not available at the moment (status {status}).</source>
        <translation>O servidor não está disponível no momento (status {status}).</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>O servidor está sobrecarregado.</translation>
    </message>
    <message>
        <source>The server lists no models at this address. Check the address (most end in /v1), or type the model's name.</source>
        <translation>O servidor não lista modelos neste endereço. Verifique o endereço (a maioria termina em /v1) ou digite o nome do modelo.</translation>
    </message>
    <message>
        <source>The server lists no models. Type a name.</source>
        <translation>O servidor não lista modelos. Digite um nome.</translation>
    </message>
    <message>
        <source>The server lists no models. Type the name of the one to use.</source>
        <translation>O servidor não lista modelos. Digite o nome do que deseja usar.</translation>
    </message>
    <message>
        <source>The server refused the key of this connection.</source>
        <translation>O servidor recusou a chave desta conexão.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>O servidor recusou a requisição.</translation>
    </message>
    <message>
        <source>The server refused this for the model, and was asked again without it: {names}. It is left out from now on.</source>
        <translation>O servidor recusou isto para o modelo e a requisição foi repetida sem: {names}. De agora em diante, não será enviado.</translation>
    </message>
    <message>
        <source>The server refuses the smallest request.</source>
        <translation>O servidor recusa até a menor requisição.</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>O servidor diz: {words}</translation>
    </message>
    <message>
        <source>The server sent an error without words.</source>
        <translation>O servidor enviou um erro sem descrição.</translation>
    </message>
    <message>
        <source>The server sent no more text.</source>
        <translation>O servidor não enviou mais texto.</translation>
    </message>
    <message>
        <source>The server sent no text.</source>
        <translation>O servidor não enviou texto.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now until {time}.</source>
        <translation>O servidor não aceita mais requisições até {time}.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation>O servidor não aceita mais requisições por enquanto.</translation>
    </message>
    <message>
        <source>The server waited too long for the request (status {status}).</source>
        <translation>O servidor esperou tempo demais pela requisição (status {status}).</translation>
    </message>
    <message>
        <source>The server's answer could not be decoded.</source>
        <translation>Não foi possível decodificar a resposta do servidor.</translation>
    </message>
    <message>
        <source>The server's certificate is not accepted.</source>
        <translation>O certificado do servidor não foi aceito.</translation>
    </message>
    <message>
        <source>The server's list of models is too large.</source>
        <translation>A lista de modelos do servidor é grande demais.</translation>
    </message>
    <message>
        <source>The server's stream is not understood. Check the address; most end in /v1.</source>
        <translation>Não é possível interpretar o fluxo do servidor. Verifique o endereço; a maioria termina em /v1.</translation>
    </message>
    <message>
        <source>The service ended the reply. Another wording may help.</source>
        <translation>O serviço encerrou a resposta. Formular de outro modo pode ajudar.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message ({reasons}). Another wording may help.</source>
        <translation>O filtro de conteúdo do serviço barrou a mensagem ({reasons}). Formular de outro modo pode ajudar.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message. Another wording may help.</source>
        <translation>O filtro de conteúdo do serviço barrou a mensagem. Formular de outro modo pode ajudar.</translation>
    </message>
    <message>
        <source>The shortcuts cannot be saved: {reason}.</source>
        <translation>Não é possível salvar os atalhos: {reason}.</translation>
    </message>
    <message>
        <source>The test could not go on.</source>
        <translation>Não foi possível continuar o teste.</translation>
    </message>
    <message>
        <source>The test took too long.</source>
        <translation>O teste demorou demais.</translation>
    </message>
    <message>
        <source>The test was ended before its diagnosis.</source>
        <translation>O teste foi encerrado antes do diagnóstico.</translation>
    </message>
    <message>
        <source>The value of {name} has letters that no header may have.</source>
        <translation>O valor de {name} tem caracteres que nenhum cabeçalho pode ter.</translation>
    </message>
    <message>
        <source>The variable {name} is not set.</source>
        <translation>A variável {name} não está definida.</translation>
    </message>
    <message>
        <source>The word cannot be kept: {reason}</source>
        <translation>Não é possível guardar a palavra: {reason}</translation>
    </message>
    <message>
        <source>Their file cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>Não é possível ler o arquivo delas ({reason}): valem os padrões, e as alterações duram até o programa ser encerrado.</translation>
    </message>
    <message>
        <source>Their file has version {found}, and this program knows versions up to {known}.</source>
        <translation>O arquivo delas tem a versão {found}, e este programa conhece versões até {known}.</translation>
    </message>
    <message>
        <source>Their file is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>O arquivo delas está danificado e não pode ser movido: valem os padrões, e as alterações duram até o programa ser encerrado.</translation>
    </message>
    <message>
        <source>Their file was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>O arquivo delas estava danificado: valem os padrões, e ele foi mantido como {name}.</translation>
    </message>
    <message>
        <source>Their folder cannot be written to.</source>
        <translation>Não é possível gravar na pasta delas.</translation>
    </message>
    <message>
        <source>Their folder or file cannot be written to.</source>
        <translation>Não é possível gravar na pasta ou no arquivo delas.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: escuro</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>Tema: igual ao do sistema</translation>
    </message>
    <message>
        <source>There are no older messages to leave out. Shorten it, or use a model with a larger context window.</source>
        <translation>Não há mensagens mais antigas que possam ser omitidas. Encurte a mensagem ou use um modelo com janela de contexto maior.</translation>
    </message>
    <message>
        <source>There are no presets.</source>
        <translation>Não há predefinições.</translation>
    </message>
    <message>
        <source>There are no saved prompts.</source>
        <translation>Não há prompts salvos.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} headers; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} header; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>Há {count} cabeçalho; é possível enviar no máximo {most}.</numerusform>
            <numerusform>Há {count} cabeçalhos; é possível enviar no máximo {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} stop sequences; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} stop sequence; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>Há {count} sequência de parada; é possível enviar no máximo {most}.</numerusform>
            <numerusform>Há {count} sequências de parada; é possível enviar no máximo {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a prompt of that name already.</source>
        <translation>Já existe um prompt com esse nome.</translation>
    </message>
    <message>
        <source>There is a web page at this address.</source>
        <translation>Há uma página da web neste endereço.</translation>
    </message>
    <message>
        <source>There is no chat API at this address. Check it; most end in /v1.</source>
        <translation>Não há API de chat neste endereço. Verifique-o; a maioria termina em /v1.</translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, use: {command}</source>
        <translation>Não há tela para mostrar uma janela (nem DISPLAY nem WAYLAND_DISPLAY está definida). Em um terminal, use: {command}</translation>
    </message>
    <message>
        <source>There is no finished reply</source>
        <translation>Não há resposta concluída</translation>
    </message>
    <message>
        <source>There is no notice</source>
        <translation>Não há avisos</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>Esse host não existe.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Ainda não há nada aqui.</translation>
    </message>
    <message>
        <source>There is nothing to draw on.</source>
        <translation>Não há onde desenhar.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>Ainda não há nada para enviar. Escreva uma mensagem primeiro.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Não há nada a desfazer</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>Há apenas uma versão</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <translation>Não houve erro.</translation>
    </message>
    <message>
        <source>These files are where keys and passwords are kept, or belong to this program. What you attach is sent to the server.</source>
        <translation>Estes arquivos guardam chaves e senhas, ou pertencem a este programa. O que você anexa é enviado ao servidor.</translation>
    </message>
    <message>
        <source>These keys cannot be changed here</source>
        <translation>Estas teclas não podem ser alteradas aqui</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>Estas teclas não podem ser usadas.</translation>
    </message>
    <message>
        <source>They count for every conversation with it, unless a preset or the conversation says otherwise.</source>
        <translation>Valem para todas as conversas com ela, a menos que uma predefinição ou a conversa diga o contrário.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>This conversation can only be read.</source>
        <translation>Esta conversa só pode ser lida.</translation>
    </message>
    <message>
        <source>This conversation has parameters of its own: {names}</source>
        <translation>Esta conversa tem parâmetros próprios: {names}</translation>
    </message>
    <message>
        <source>This conversation is kept in memory only. It is gone when you leave it or the program ends.</source>
        <translation>Esta conversa fica apenas na memória. Ela some quando você sai dela ou encerra o programa.</translation>
    </message>
    <message>
        <source>This conversation is not kept yet</source>
        <translation>Esta conversa ainda não foi salva</translation>
    </message>
    <message>
        <source>This conversation reaches its cost limit.</source>
        <translation>Esta conversa atinge o limite de custo.</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>Não é possível mostrar esta imagem.</translation>
    </message>
    <message>
        <source>This is no JSON object: names and values between curly brackets.</source>
        <translation>Isto não é um objeto JSON: nomes e valores entre chaves.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>Este arquivo não pode ser lido.</translation>
    </message>
    <message>
        <source>This is not JSON: {what} (line {line}, column {column}).</source>
        <translation>Isto não é JSON: {what} (linha {line}, coluna {column}).</translation>
    </message>
    <message>
        <source>This link is not opened: it is not a web or mail address.</source>
        <translation>Este link não é aberto: não é um endereço da web nem de e-mail.</translation>
    </message>
    <message>
        <source>This one message is too long.</source>
        <translation>Esta mensagem sozinha já é longa demais.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sessão</translation>
    </message>
    <message>
        <source>This system has no keychain that the program can use.</source>
        <translation>Este sistema não tem um chaveiro que o programa possa usar.</translation>
    </message>
    <message>
        <source>This system has no printing.</source>
        <translation>Este sistema não tem impressão.</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Thought for {wait}</source>
        <translation>Raciocinou por {wait}</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Titles and messages of all versions were searched, but nothing has {words}.</source>
        <translation>Os títulos e as mensagens de todas as versões foram pesquisados, mas nada contém {words}.</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>Títulos pelo modelo</translation>
    </message>
    <message>
        <source>To the message box</source>
        <translation>Ir para o campo de mensagem</translation>
    </message>
    <message>
        <source>To the next message</source>
        <translation>Ir para a próxima mensagem</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>Ir para o próximo painel</translation>
    </message>
    <message>
        <source>To the previous message</source>
        <translation>Ir para a mensagem anterior</translation>
    </message>
    <message>
        <source>To the previous pane</source>
        <translation>Ir para o painel anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
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
        <translation>Chamada de ferramenta, não executada: {name}</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translate into {{language|English}}: {{text}}</source>
        <translation>Traduza para o {{idioma|inglês}}: {{texto}}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Tradutor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar outra vez</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>Nova tentativa em {wait}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>Tentando novamente agora.</translation>
    </message>
    <message>
        <source>Two ropes burn for an hour each, unevenly. How do I measure 45 minutes?</source>
        <translation>Duas cordas queimam em uma hora cada uma, de modo irregular. Como eu meço 45 minutos?</translation>
    </message>
    <message>
        <source>Type / and a name in the message box to insert one. {{name}} and {{name|default}} are fields that are filled in then; {{clipboard}} and {{date}} fill themselves in.</source>
        <translation>Digite / e um nome no campo de mensagem para inserir um prompt. {{name}} e {{name|default}} são campos a preencher nessa hora; {{clipboard}} e {{date}} se preenchem sozinhos.</translation>
    </message>
    <message>
        <source>US dollars for 1,000,000 tokens</source>
        <translation>dólares americanos por 1.000.000 de tokens</translation>
    </message>
    <message>
        <source>US dollars that a conversation may cost before the program asks whether to send more; 0 never asks. Only models whose prices are known count.</source>
        <translation>Quantos dólares americanos uma conversa pode custar até o programa perguntar se deve enviar mais; com 0, ele nunca pergunta. Só contam modelos com preço conhecido.</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Desarquivar</translation>
    </message>
    <message>
        <source>Unarchive conversation</source>
        <translation>Desarquivar conversa</translation>
    </message>
    <message>
        <source>Underline misspelled words while you write. No word leaves this computer for that.</source>
        <translation>Sublinhar as palavras com erro enquanto você escreve. Para isso, nenhuma palavra sai deste computador.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Desfazer a exclusão</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Unpin conversation</source>
        <translation>Desafixar conversa</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Seta para cima</translation>
    </message>
    <message>
        <source>Use Chat Completions</source>
        <translation>Usar Chat Completions</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Usar outra pasta…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Usar somente nesta sessão</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>Usa o tema escuro.</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>Usa o tema claro.</translation>
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
        <translation>Usar “{name}”</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usados recentemente</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variável</translation>
    </message>
    <message>
        <source>Verbosity</source>
        <translation>Detalhamento</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>Versão excluída</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versão {number} de {count}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Waiting for a tool</source>
        <translation>Aguardando uma ferramenta</translation>
    </message>
    <message>
        <source>Waiting for the first word</source>
        <translation>Aguardando a primeira palavra</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Watch it think</source>
        <translation>Ver o modelo pensar</translation>
    </message>
    <message>
        <source>What comes from the command {name} is no key.</source>
        <translation>O que vem do comando {name} não é uma chave.</translation>
    </message>
    <message>
        <source>What comes from the variable {name} is no key.</source>
        <translation>O que vem da variável {name} não é uma chave.</translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation>O que ajuda: {words}</translation>
    </message>
    <message>
        <source>What helps: {words}.</source>
        <translation>O que ajuda: {words}.</translation>
    </message>
    <message>
        <source>What is kept as the key cannot be one.</source>
        <translation>O que está guardado como chave não pode ser uma chave.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>No que você está pensando?</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: its role and its rules.</source>
        <translation>O que o modelo recebe antes da conversa: seu papel e suas regras.</translation>
    </message>
    <message>
        <source>What the server sent is no list of models. Check the address; most end in /v1.</source>
        <translation>O que o servidor enviou não é uma lista de modelos. Verifique o endereço; a maioria termina em /v1.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>O que mostrar</translation>
    </message>
    <message>
        <source>What was written last before the program ended cannot be read. It is kept as {name}; what was written before it is here.</source>
        <translation>Não é possível ler o que foi gravado por último antes de o programa ser encerrado. Foi mantido como {name}; o que foi gravado antes está aqui.</translation>
    </message>
    <message>
        <source>What you write is kept here, on this computer.</source>
        <translation>O que você escreve fica guardado aqui, neste computador.</translation>
    </message>
    <message>
        <source>What you write now stays in memory until the program ends.</source>
        <translation>O que você escrever agora fica na memória até o programa ser encerrado.</translation>
    </message>
    <message>
        <source>When a server does not answer</source>
        <translation>Quando um servidor não responde</translation>
    </message>
    <message>
        <source>Where it stood last, if a screen is still there.</source>
        <translation>Onde ela estava da última vez, se ainda houver uma tela ali.</translation>
    </message>
    <message>
        <source>Where replies come from. New conversations begin with the one that is chosen.</source>
        <translation>De onde vêm as respostas. As novas conversas começam com a conexão escolhida.</translation>
    </message>
    <message>
        <source>Whether it filled the screen last.</source>
        <translation>Se ela ocupava a tela inteira da última vez.</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>Qual requisição</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>Largura da barra lateral</translation>
    </message>
    <message>
        <source>Window and price</source>
        <translation>Janela e preço</translation>
    </message>
    <message>
        <source>Window and price…</source>
        <translation>Janela e preço…</translation>
    </message>
    <message>
        <source>Window maximised</source>
        <translation>Janela maximizada</translation>
    </message>
    <message>
        <source>With the beginning of the reply</source>
        <translation>Com o começo da resposta</translation>
    </message>
    <message>
        <source>Without a key it answers nothing. Enter the one that its service issued.</source>
        <translation>Sem uma chave, ele não responde nada. Insira a que o serviço emitiu.</translation>
    </message>
    <message>
        <source>Words that are right, one on a line; read when the program starts.</source>
        <translation>Palavras corretas, uma por linha; lidas quando o programa inicia.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Quebrar linhas</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>Quebrar linhas longas de código</translation>
    </message>
    <message>
        <source>Write a Python function that groups dates by ISO week, with a test.</source>
        <translation>Escreva uma função em Python que agrupe datas por semana ISO, com um teste.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Escreva uma pergunta primeiro.</translation>
    </message>
    <message>
        <source>Write and send. {stop} stops a reply at once; what came stays, and {continue} lets it go on. {regenerate} asks again and keeps the reply before as a version.</source>
        <translation>Escreva e envie. {stop} para uma resposta na hora; o que chegou permanece, e {continue} faz com que ela prossiga. {regenerate} pergunta de novo e mantém a resposta anterior como uma versão.</translation>
    </message>
    <message>
        <source>Write me a long answer</source>
        <translation>Escrever uma resposta longa</translation>
    </message>
    <message>
        <source>Write some code</source>
        <translation>Escrever um código</translation>
    </message>
    <message>
        <source>Write the last message anew, while nothing is written in the box.</source>
        <translation>Reescreve a última mensagem, enquanto o campo está vazio.</translation>
    </message>
    <message>
        <source>Write the last message anew; the one before is kept as a version.</source>
        <translation>Reescreve a última mensagem; a anterior é mantida como uma versão.</translation>
    </message>
    <message>
        <source>Write the next message while it answers</source>
        <translation>Escreva a próxima mensagem enquanto a resposta chega</translation>
    </message>
    <message>
        <source>Write the next message while it waits</source>
        <translation>Escreva a próxima mensagem enquanto espera</translation>
    </message>
    <message>
        <source>Write this message anew.</source>
        <translation>Reescreve esta mensagem.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>Gravando o PDF…</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>Gravado em {name}.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>You can read, search and export; what you write now is not kept.</source>
        <translation>Você pode ler, pesquisar e exportar; o que escrever agora não será salvo.</translation>
    </message>
    <message>
        <source>Your conversation is kept. The details can be copied for a report.</source>
        <translation>Sua conversa foi mantida. Você pode copiar os detalhes para um relato.</translation>
    </message>
    <message>
        <source>Your conversations are closed: the program is ending.</source>
        <translation>Suas conversas estão fechadas: o programa está sendo encerrado.</translation>
    </message>
    <message>
        <source>Your conversations are in a folder on a network, where the file can be damaged when the connection breaks. A folder on this computer is safer.</source>
        <translation>Suas conversas estão em uma pasta de rede, onde o arquivo pode se danificar se a conexão cair. Uma pasta neste computador é mais segura.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only, so this was not done.</source>
        <translation>Suas conversas estão abertas somente para leitura, por isso isto não foi feito.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only.</source>
        <translation>Suas conversas estão abertas somente para leitura.</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened.</source>
        <translation>Não é possível abrir suas conversas.</translation>
    </message>
    <message>
        <source>Your conversations stay where they were.</source>
        <translation>Suas conversas ficaram onde estavam.</translation>
    </message>
    <message>
        <source>Your desktop says so when the window is not in front; a click leads to the conversation.</source>
        <translation>O sistema avisa quando a janela não está na frente; um clique leva à conversa.</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Seus arquivos</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Sua mensagem</translation>
    </message>
    <message>
        <source>Your own words could not be read; the file is kept as {name}.</source>
        <translation>Não foi possível ler suas próprias palavras; o arquivo foi guardado como {name}.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved.</source>
        <translation>Não é possível salvar suas configurações.</translation>
    </message>
    <message>
        <source>a PEM file to trust as well</source>
        <translation>um arquivo PEM em que também confiar</translation>
    </message>
    <message>
        <source>a letter that is kind and firm</source>
        <translation>uma carta gentil, mas firme</translation>
    </message>
    <message>
        <source>as to a curious friend</source>
        <translation>como para um amigo curioso</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>imediatamente</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>na próxima inicialização</translation>
    </message>
    <message>
        <source>calling a tool</source>
        <translation>chamando uma ferramenta</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechada</translation>
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
        <translation>conversas</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a connection</comment>
        <translation>em uso</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a model</comment>
        <translation>em uso</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a preset</comment>
        <translation>em uso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favorito</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>headings, lists, tables, code</source>
        <translation>títulos, listas, tabelas, código</translation>
    </message>
    <message>
        <source>hidden characters are shown</source>
        <translation>os caracteres ocultos estão visíveis</translation>
    </message>
    <message>
        <source>in the message</source>
        <translation>na mensagem</translation>
    </message>
    <message>
        <source>in the next window</source>
        <translation>na próxima janela</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>ele pertence a outro host</translation>
    </message>
    <message>
        <source>it does not speak TLS there; the address may need http://</source>
        <translation>ele não usa TLS ali; o endereço talvez precise de http://</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ele expirou</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>não é verdadeiro nem falso</translation>
    </message>
    <message>
        <source>it is none of {words}</source>
        <translation>não é nenhum destes: {words}</translation>
    </message>
    <message>
        <source>it is not a list of four numbers</source>
        <translation>não é uma lista de quatro números</translation>
    </message>
    <message>
        <source>it is not a list of names</source>
        <translation>não é uma lista de nomes</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>não é um número inteiro</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>ele ainda não é válido</translation>
    </message>
    <message>
        <source>it is not within {low} and {high}</source>
        <translation>não está entre {low} e {high}</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>ele é autoassinado</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>é longo demais</translation>
    </message>
    <message>
        <source>it offers only an old version of TLS</source>
        <translation>ele só oferece uma versão antiga do TLS</translation>
    </message>
    <message>
        <source>it was issued by an authority that this computer does not know</source>
        <translation>ele foi emitido por uma autoridade que este computador não conhece</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>ele foi revogado</translation>
    </message>
    <message>
        <source>legacy Completions</source>
        <translation>Completions (legada)</translation>
    </message>
    <message>
        <source>making an image</source>
        <translation>criando uma imagem</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>sem créditos</translation>
    </message>
    <message>
        <source>no encryption that both sides accept was found</source>
        <translation>não foi encontrada uma criptografia que os dois lados aceitem</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <translation>nenhum modelo escolhido</translation>
    </message>
    <message>
        <source>no window can be there</source>
        <translation>não pode haver uma janela ali</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>none needed for most local servers</source>
        <translation>não é necessária na maioria dos servidores locais</translation>
    </message>
    <message>
        <source>not in a list</source>
        <translation>fora das listas</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>não carregada</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>observação</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>one of the numbers is not whole</source>
        <translation>um dos números não é inteiro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>optional; else from the server’s list</source>
        <translation>opcional; caso contrário, da lista do servidor</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>or an emoji</source>
        <translation>ou um emoji</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>cole aqui</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>presets</source>
        <translation>predefinições</translation>
    </message>
    <message>
        <source>queued by the server</source>
        <translation>na fila do servidor</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>limite de requisições atingido</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>respondendo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>running code</source>
        <translation>executando código</translation>
    </message>
    <message>
        <source>searching files</source>
        <translation>pesquisando arquivos</translation>
    </message>
    <message>
        <source>searching the web</source>
        <translation>pesquisando na web</translation>
    </message>
    <message>
        <source>see how waiting looks</source>
        <translation>ver como é a espera</translation>
    </message>
    <message>
        <source>see it come, stop it, go on</source>
        <translation>ver chegar, parar, continuar</translation>
    </message>
    <message>
        <source>small, and with a test</source>
        <translation>pequeno, e com um teste</translation>
    </message>
    <message>
        <source>something went wrong in the program</source>
        <translation>ocorreu um erro no programa</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>respondendo</translation>
    </message>
    <message>
        <source>streaming, ≈ {rate} tokens/s</source>
        <translation>respondendo, ≈ {rate} tokens/s</translation>
    </message>
    <message>
        <source>the Chat Completions API</source>
        <translation>a API Chat Completions</translation>
    </message>
    <message>
        <source>the Responses API</source>
        <translation>a API Responses</translation>
    </message>
    <message>
        <source>the address seems to be wrong</source>
        <translation>o endereço parece estar errado</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>a conexão falhou</translation>
    </message>
    <message>
        <source>the connection, then the server</source>
        <translation>a conexão e, depois, o servidor</translation>
    </message>
    <message>
        <source>the conversation is too long</source>
        <translation>a conversa é longa demais</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>a demonstração</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>a chave foi recusada</translation>
    </message>
    <message>
        <source>the legacy Completions API</source>
        <translation>a API Completions legada</translation>
    </message>
    <message>
        <source>the message was filtered</source>
        <translation>a mensagem foi filtrada</translation>
    </message>
    <message>
        <source>the preset “{name}”, then the connection, then the server</source>
        <translation>a predefinição “{name}”, depois a conexão e, por fim, o servidor</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>o programa foi fechado</translation>
    </message>
    <message>
        <source>the request could not be sent</source>
        <translation>não foi possível enviar a requisição</translation>
    </message>
    <message>
        <source>the server does not have this API</source>
        <translation>o servidor não tem esta API</translation>
    </message>
    <message>
        <source>the server does not know this model</source>
        <translation>o servidor não conhece este modelo</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>o servidor está com problemas</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>o servidor recusou a requisição</translation>
    </message>
    <message>
        <source>the system’s; or http://…, socks5://…, direct</source>
        <translation>o do sistema; ou http://…, socks5://…, direct</translation>
    </message>
    <message>
        <source>the thinking folds away</source>
        <translation>o raciocínio se recolhe</translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation>este computador não confia nele</translation>
    </message>
    <message>
        <source>this connection’s settings</source>
        <translation>as configurações desta conexão</translation>
    </message>
    <message>
        <source>tokens, such as 128k</source>
        <translation>tokens, como 128k</translation>
    </message>
    <message>
        <source>translate</source>
        <translation>traduzir</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>two days, no hurry</source>
        <translation>dois dias, sem pressa</translation>
    </message>
    <message>
        <source>unnamed tool</source>
        <translation>ferramenta sem nome</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>não lida</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>versão {number} de {count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>aguardando nova tentativa</translation>
    </message>
    <message>
        <source>whichever is chosen</source>
        <translation>a que estiver escolhida</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>com arquivos</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>{api} at {address}</source>
        <translation>{api} em {address}</translation>
    </message>
    <message>
        <source>{api}, in one piece</source>
        <translation>{api}, de uma só vez</translation>
    </message>
    <message>
        <source>{api}, streamed</source>
        <translation>{api}, aos poucos</translation>
    </message>
    <message>
        <source>{api}, with {field}</source>
        <translation>{api}, com {field}</translation>
    </message>
    <message>
        <source>{api}, without {field}</source>
        <translation>{api}, sem {field}</translation>
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
            <numerusform>{count} conversa</numerusform>
            <numerusform>{count} conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations archived</source>
        <extracomment>For one: {count} conversation archived</extracomment>
        <translation>
            <numerusform>{count} conversa arquivada</numerusform>
            <numerusform>{count} conversas arquivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <extracomment>For one: {count} conversation deleted</extracomment>
        <translation>
            <numerusform>{count} conversa excluída</numerusform>
            <numerusform>{count} conversas excluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages could be read.</source>
        <extracomment>For one: {count} message could be read.</extracomment>
        <translation>
            <numerusform>Foi possível ler {count} mensagem.</numerusform>
            <numerusform>Foi possível ler {count} mensagens.</numerusform>
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
            <numerusform>{count} nova predefinição ou novo prompt foi importado.</numerusform>
            <numerusform>{count} novas predefinições e novos prompts foram importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the connections in {path} could not be understood.</source>
        <extracomment>For one: {count} of the connections in {path} could not be understood.</extracomment>
        <translation>
            <numerusform>Não foi possível interpretar {count} das conexões em {path}.</numerusform>
            <numerusform>Não foi possível interpretar {count} das conexões em {path}.</numerusform>
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
            <numerusform>{count} configuração</numerusform>
            <numerusform>{count} configurações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shortcuts</source>
        <extracomment>For one: {count} shortcut</extracomment>
        <translation>
            <numerusform>{count} atalho</numerusform>
            <numerusform>{count} atalhos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>{count} até agora</translation>
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
            <numerusform>conhecido: {count} token</numerusform>
            <numerusform>conhecido: {count} tokens</numerusform>
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
        <translation>{keys} sem outra tecla é necessária para se mover e escrever.</translation>
    </message>
    <message>
        <source>{keys} alone would be typed. Hold Ctrl or Alt with it.</source>
        <translation>{keys} sem outra tecla seria digitada. Segure Ctrl ou Alt junto.</translation>
    </message>
    <message>
        <source>{keys} does not do “{title}”: another command has these keys.</source>
        <translation>{keys} não aciona “{title}”: outro comando usa essas teclas.</translation>
    </message>
    <message>
        <source>{keys} does {titles} now. It will no longer.</source>
        <translation>{keys} aciona {titles} hoje. Deixará de acionar.</translation>
    </message>
    <message>
        <source>{keys} does “{title}” from now on.</source>
        <translation>A partir de agora, {keys} aciona “{title}”.</translation>
    </message>
    <message>
        <source>{keys} does “{title}”, which cannot be changed.</source>
        <translation>{keys} aciona “{title}”, e isso não pode ser alterado.</translation>
    </message>
    <message>
        <source>{keys}: change or remove, of “{title}”</source>
        <translation>{keys}: alterar ou remover, de “{title}”</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{model} at {name}. What you leave empty is as it is known otherwise.</source>
        <translation>{model} em {name}. O que ficar vazio segue o que já é conhecido.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (cópia)</translation>
    </message>
    <message>
        <source>{name} answers only with a key. Paste it here.</source>
        <translation>{name} só responde com uma chave. Cole-a aqui.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>Não é possível usar {name}.</translation>
    </message>
    <message>
        <source>{name} found at {place}: use it</source>
        <translation>{name} encontrado em {place}: usar</translation>
    </message>
    <message>
        <source>{name} found at {place}: use {model}</source>
        <translation>{name} encontrado em {place}: usar {model}</translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation>{name} não tem chave.</translation>
    </message>
    <message>
        <source>{name} has no key: {trouble}</source>
        <translation>{name} não tem chave: {trouble}</translation>
    </message>
    <message>
        <source>{name} has no list: {trouble} Enter asks again.</source>
        <translation>{name} não tem lista: {trouble} Enter pede de novo.</translation>
    </message>
    <message>
        <source>{name} is no file of presets and prompts.</source>
        <translation>{name} não é um arquivo de predefinições e prompts.</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>{name} neste computador</translation>
    </message>
    <message>
        <source>{name} would hold a key. Headers are kept in a file; put it into the key field.</source>
        <translation>{name} conteria uma chave. Os cabeçalhos ficam guardados em um arquivo; coloque-a no campo da chave.</translation>
    </message>
    <message>
        <source>{name} · tool call, not executed</source>
        <translation>{name} · chamada de ferramenta, não executada</translation>
    </message>
    <message>
        <source>{name}, in part</source>
        <translation>{name}, em parte</translation>
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
            <numerusform>{number} conversa importada</numerusform>
            <numerusform>{number} conversas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{palette} finds every command, conversation, model and setting by a few letters.</source>
        <translation>{palette} encontra qualquer comando, conversa, modelo e configuração por algumas letras.</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer.</source>
        <translation>{place} fechou a conexão sem responder.</translation>
    </message>
    <message>
        <source>{place} did not answer.</source>
        <translation>{place} não respondeu.</translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {wait}.</source>
        <translation>{place} não começou a responder em {wait}.</translation>
    </message>
    <message>
        <source>{place} did not take the connection in time.</source>
        <translation>{place} não aceitou a conexão a tempo.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Nothing is sent before you send something. Use https:// if you can.</source>
        <translation>A conexão com {place} não é criptografada: qualquer um no caminho pode ler a chave e as mensagens. Nada é enviado antes de você enviar algo. Use https:// se puder.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Use https://, or press Save again if you are sure.</source>
        <translation>O acesso a {place} é sem criptografia: qualquer um no caminho pode ler a chave e as mensagens. Use https:// ou pressione “Salvar” novamente se tiver certeza.</translation>
    </message>
    <message>
        <source>{place} sent nothing for {wait}.</source>
        <translation>{place} não enviou nada por {wait}.</translation>
    </message>
    <message>
        <source>{place} · OPENAI_API_KEY and OPENAI_BASE_URL</source>
        <translation>{place} · OPENAI_API_KEY e OPENAI_BASE_URL</translation>
    </message>
    <message>
        <source>{place} · found just now</source>
        <translation>{place} · encontrado agora</translation>
    </message>
    <message>
        <source>{place} · from the command line</source>
        <translation>{place} · da linha de comando</translation>
    </message>
    <message>
        <source>{price} for 1,000,000 tokens is known</source>
        <translation>conhecido: {price} por 1.000.000 de tokens</translation>
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
        <translation>{reason}. Elas valem até o programa ser encerrado; na próxima alteração, haverá nova tentativa.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s to first word</source>
        <translation>{seconds} s até a primeira palavra</translation>
    </message>
    <message>
        <source>{seconds} unless set</source>
        <translation>{seconds} se não definido</translation>
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
        <translation>{title}: menos</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title}: mais</translation>
    </message>
    <message>
        <source>{title}: {keys}</source>
        <translation>{title}: {keys}</translation>
    </message>
    <message>
        <source>{variable} cannot be used.</source>
        <translation>Não é possível usar {variable}.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server.</source>
        <translation>“{host}” não é o nome de um servidor.</translation>
    </message>
    <message>
        <source>“{line}” is no header. A header looks like Name: value.</source>
        <translation>“{line}” não é um cabeçalho. Um cabeçalho tem o formato Nome: valor.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a header’s name.</source>
        <translation>“{name}” não pode ser nome de cabeçalho.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>Não é possível ler “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent: pictures (PNG, JPEG, GIF, WebP), PDF and text can.</source>
        <translation>Não é possível enviar “{name}”: só imagens (PNG, JPEG, GIF, WebP), PDF e texto.</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels: {limit} at most.</source>
        <translation>“{name}” tem pixels demais: no máximo {limit}.</translation>
    </message>
    <message>
        <source>“{name}” in the file of shortcuts is no list of keys.</source>
        <translation>“{name}” no arquivo de atalhos não é uma lista de teclas.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its size cannot be read.</source>
        <translation>“{name}” está danificado: não é possível ler o tamanho.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}”: excluído.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” está vazio.</translation>
    </message>
    <message>
        <source>“{name}” is no file; only files can be attached.</source>
        <translation>“{name}” não é um arquivo; só arquivos podem ser anexados.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>“{name}” não está mais lá.</translation>
    </message>
    <message>
        <source>“{name}” is set by the program and cannot be replaced here.</source>
        <translation>“{name}” é definido pelo programa e não pode ser substituído aqui.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {limit} at most.</source>
        <translation>“{name}” é grande demais: no máximo {limit}.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the files of a message have {limit} together at most.</source>
        <translation>“{name}” não foi anexado: os arquivos de uma mensagem podem ter no máximo {limit} juntos.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was not attached: {limit} files at most go with a message.</source>
        <extracomment>For one: “{name}” was not attached: {limit} file at most goes with a message.</extracomment>
        <translation>
            <numerusform>“{name}” não foi anexado: no máximo {limit} arquivo vai com uma mensagem.</numerusform>
            <numerusform>“{name}” não foi anexado: no máximo {limit} arquivos vão com uma mensagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>“{name}” foi removida.</translation>
    </message>
    <message>
        <source>“{name}” would hold a key. This is kept in a file; put it into the key field.</source>
        <translation>“{name}” conteria uma chave. Isto fica guardado em um arquivo; coloque-a no campo da chave.</translation>
    </message>
    <message>
        <source>“{text}” in the file of shortcuts, for “{name}”, names no keys.</source>
        <translation>“{text}” no arquivo de atalhos, em “{name}”, não indica teclas.</translation>
    </message>
    <message>
        <source>“{text}” is no number of tokens. It looks like 128000 or 128k.</source>
        <translation>“{text}” não é um número de tokens. O formato é 128000 ou 128k.</translation>
    </message>
    <message>
        <source>“{text}” is no price. It looks like 2.50.</source>
        <translation>“{text}” não é um preço. O formato é 2,50.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds.</source>
        <translation>“{text}” não é um número de segundos.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}” não é um número.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}” não é um número inteiro.</translation>
    </message>
    <message>
        <source>“{title}” has these keys already.</source>
        <translation>“{title}” já tem estas teclas.</translation>
    </message>
    <message>
        <source>“{title}” is not used as it stands in the file: {reason}.</source>
        <translation>“{title}” não é usado como está no arquivo: {reason}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>… {count} bytes in the middle were not kept …</source>
        <extracomment>For one: … {count} byte in the middle was not kept …</extracomment>
        <translation>
            <numerusform>… {count} byte no meio não foi mantido …</numerusform>
            <numerusform>… {count} bytes no meio não foram mantidos …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {count} characters more</source>
        <extracomment>For one: … {count} character more</extracomment>
        <translation>
            <numerusform>… mais {count} caractere</numerusform>
            <numerusform>… mais {count} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter insert · Esc leave</source>
        <translation>↑ ↓ escolher · Enter inserir · Esc sair</translation>
    </message>
</context>
</TS>
