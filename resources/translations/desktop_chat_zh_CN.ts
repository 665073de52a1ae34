<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DesktopChat</name>
    <message>
        <source>(This message could not be read from the damaged file.)</source>
        <translation>（无法从损坏的文件中读取这条消息。）</translation>
    </message>
    <message>
        <source>A backup that was just made cannot be read.</source>
        <translation>刚创建的备份无法读取。</translation>
    </message>
    <message>
        <source>A file can be attached in a moment, when the conversation is open.</source>
        <translation>请稍候，对话打开后即可附加文件。</translation>
    </message>
    <message>
        <source>A folder for your conversations</source>
        <translation>存放对话的文件夹</translation>
    </message>
    <message>
        <source>A gateway of your own</source>
        <translation>您自己的网关</translation>
    </message>
    <message>
        <source>A key belongs to its address. It is asked for again for {place}.</source>
        <translation>密钥与地址对应。{place} 需要重新输入密钥。</translation>
    </message>
    <message>
        <source>A native chat window for OpenAI and every server that speaks its API.</source>
        <translation>适用于 OpenAI 及所有支持其 API 的服务器的原生聊天窗口。</translation>
    </message>
    <message>
        <source>A newer version of Desktop Chat has saved your conversations.</source>
        <translation>您的对话由较新版本的 Desktop Chat 保存。</translation>
    </message>
    <message>
        <source>A notice says what happened and what helps. The test of the connection finds out why.</source>
        <translation>通知会说明发生了什么以及如何解决。连接测试可以查明原因。</translation>
    </message>
    <message>
        <source>A preset is a system prompt, a model and parameters under one name. Choose one at the top of a conversation.</source>
        <translation>预设是以一个名称保存的系统提示词、模型和参数。可在对话顶部选择预设。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>预设需要名称。</translation>
    </message>
    <message>
        <source>A price has both sides: what goes in, and what comes out.</source>
        <translation>价格分两部分：输入和输出。</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:8080 or socks5://host:1080; “direct” goes past any.</source>
        <translation>代理应类似 http://host:8080 或 socks5://host:1080；填“direct”则不使用代理。</translation>
    </message>
    <message>
        <source>A proxy’s address ends with its port: remove what follows it.</source>
        <translation>代理地址以端口结尾：请删除其后的内容。</translation>
    </message>
    <message>
        <source>A proxy’s password would be kept in a file. Leave it out, and put the whole address into the variable HTTPS_PROXY instead.</source>
        <translation>代理密码会保存到文件中。请不要填写密码，改为将完整地址放入变量 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>A quotation mark of the command has no partner.</source>
        <translation>命令中的引号不成对。</translation>
    </message>
    <message>
        <source>A reply came, all at once.</source>
        <translation>收到了回复，一次性返回。</translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation>收到了回复。</translation>
    </message>
    <message>
        <source>A time-out is from 1 to 86400 seconds.</source>
        <translation>超时时间应在 1 到 86400 秒之间。</translation>
    </message>
    <message>
        <source>A web page came back instead of a reply (status {status}). Check the address; most end in /v1.</source>
        <translation>返回的是网页，而不是回复（状态码 {status}）。请检查地址；大多以 /v1 结尾。</translation>
    </message>
    <message>
        <source>A word is right when one of them knows it. Automatic takes those of your languages.</source>
        <translation>只要其中一个词典收录了该单词，就视为正确。“自动”使用您各语言的词典。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>关于 Desktop Chat</translation>
    </message>
    <message>
        <source>About spelling.</source>
        <translation>关于拼写检查。</translation>
    </message>
    <message>
        <source>About your connections.</source>
        <translation>关于您的连接。</translation>
    </message>
    <message>
        <source>About your conversations.</source>
        <translation>关于您的对话。</translation>
    </message>
    <message>
        <source>About your models.</source>
        <translation>关于您的模型。</translation>
    </message>
    <message>
        <source>About your settings.</source>
        <translation>关于您的设置。</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>添加连接…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>添加密钥…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>添加预设</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>添加提示词</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>添加按键</translation>
    </message>
    <message>
        <source>Add keys to “{title}”</source>
        <translation>为“{title}”添加按键</translation>
    </message>
    <message>
        <source>Add the conversations of files that were exported as JSON.</source>
        <translation>从导出的 JSON 文件中添加对话。</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>添加到收藏</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>添加到词典</translation>
    </message>
    <message>
        <source>Add, change, import and export presets and saved prompts.</source>
        <translation>添加、更改、导入和导出预设与已保存的提示词。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>After the first reply, ask its model for a short title; otherwise your first words are it.</source>
        <translation>首次回复后，请其模型拟一个简短的标题；否则以您开头的文字为标题。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An answer came, and there was nothing in it.</source>
        <translation>收到了回答，但其中没有内容。</translation>
    </message>
    <message>
        <source>An organisation or a project is one word, such as org-abc123.</source>
        <translation>组织或项目应为一个词，例如 org-abc123。</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations. Close it, or wait until it is done.</source>
        <translation>另一个程序正占用对话文件。请关闭它，或等待其完成。</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>Another wording may help.</source>
        <translation>换一种说法可能有用。</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>开始回答</translation>
    </message>
    <message>
        <source>Any address that speaks the OpenAI API</source>
        <translation>任何支持 OpenAI API 的地址</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archive conversation</source>
        <translation>归档对话</translation>
    </message>
    <message>
        <source>Archive, {count}</source>
        <translation>归档，{count}</translation>
    </message>
    <message>
        <source>As it was dragged last, at a text size of 100 %.</source>
        <translation>上次拖动后的宽度，按文字大小 100 % 计。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Ask above this cost</source>
        <translation>费用超过此值时询问</translation>
    </message>
    <message>
        <source>Ask anything …</source>
        <translation>有问题，尽管问 …</translation>
    </message>
    <message>
        <source>Ask anything. Replies appear as they are written, and Esc stops one at any time.</source>
        <translation>有问题尽管问。回复会边写边显示，随时可按 Esc 停止。</translation>
    </message>
    <message>
        <source>Ask for replies in one piece</source>
        <translation>请求一次性返回回复</translation>
    </message>
    <message>
        <source>Ask for the last reply again; the one before is kept as a version.</source>
        <translation>重新请求最后一条回复；原来的回复保留为一个版本。</translation>
    </message>
    <message>
        <source>Ask something in a small window, beside whatever you are doing.</source>
        <translation>在小窗口中提问，不打断手头的事情。</translation>
    </message>
    <message>
        <source>Ask with another system prompt, model and parameters.</source>
        <translation>使用另一套系统提示词、模型和参数提问。</translation>
    </message>
    <message>
        <source>Ask, stop, go on</source>
        <translation>提问、停止、继续</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Attach private files?</source>
        <translation>附加私密文件？</translation>
    </message>
    <message>
        <source>Attach them</source>
        <translation>仍然附加</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>已添加的附件</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Back to conversations</source>
        <translation>返回对话列表</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <source>Back to: {default}</source>
        <translation>恢复为：{default}</translation>
    </message>
    <message>
        <source>Back to: {keys}</source>
        <translation>恢复为：{keys}</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Begin a conversation that is kept in memory only.</source>
        <translation>开始一个仅保存在内存中的对话。</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>新建文件</translation>
    </message>
    <message>
        <source>Begin a new line in the message.</source>
        <translation>在消息中另起一行。</translation>
    </message>
    <message>
        <source>Begin an empty conversation.</source>
        <translation>开始一个空白对话。</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>新对话使用此预设</translation>
    </message>
    <message>
        <source>Begin new conversations without it</source>
        <translation>新对话不使用此预设</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Bring in the conversations of this file?</source>
        <translation>要导入此文件中的对话吗？</translation>
    </message>
    <message>
        <source>Bring the window to the front.</source>
        <translation>将窗口移到最前面。</translation>
    </message>
    <message>
        <source>Bulb</source>
        <translation>灯泡</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cannot find the host {host}. Check the address and the network.</source>
        <translation>找不到主机 {host}。请检查地址和网络。</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>小心</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>更改连接</translation>
    </message>
    <message>
        <source>Change how the program looks and works.</source>
        <translation>更改程序的外观和行为。</translation>
    </message>
    <message>
        <source>Change how this conversation is asked: temperature, limits and more.</source>
        <translation>更改此对话的请求方式：温度、限制等。</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>更改键盘快捷键…</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>更改或移除</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Change the proxy…</source>
        <translation>更改代理…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>检查连接</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>检查连接…</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, its user name and its password.</source>
        <translation>请检查此连接的代理及其用户名和密码。</translation>
    </message>
    <message>
        <source>Choose a certificate authority…</source>
        <translation>选择证书颁发机构…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Choose a model in the main window first.</source>
        <translation>请先在主窗口中选择模型。</translation>
    </message>
    <message>
        <source>Choose a model, or type its name.</source>
        <translation>选择模型，或输入其名称。</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>选择预设</translation>
    </message>
    <message>
        <source>Choose a server, add one, or change it.</source>
        <translation>选择、添加或更改服务器。</translation>
    </message>
    <message>
        <source>Choose a service, or a program that runs on this computer.</source>
        <translation>选择一项服务，或在这台电脑上运行的程序。</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>选择其他服务</translation>
    </message>
    <message>
        <source>Choose pictures, PDF or text files that go with the message.</source>
        <translation>选择随消息发送的图片、PDF 或文本文件。</translation>
    </message>
    <message>
        <source>Choose the model that answers.</source>
        <translation>选择用于回答的模型。</translation>
    </message>
    <message>
        <source>Claude, by its compatible address</source>
        <translation>Claude，通过其兼容地址</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>清除搜索 (Esc)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>关闭此窗口。</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Closed folders</source>
        <translation>已收起的文件夹</translation>
    </message>
    <message>
        <source>Closing the last window then leaves the program there, where your desktop has a tray.</source>
        <translation>如果桌面有托盘，关闭最后一个窗口后程序会留在那里。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Compact shows more at a time: less room around rows, messages and buttons.</source>
        <translation>“紧凑”一次显示更多内容：行、消息和按钮周围的空白更少。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>上下文窗口</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue the reply</source>
        <translation>继续回复</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>上方的对话</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>对话已归档</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>下方的对话</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>对话已删除</translation>
    </message>
    <message>
        <source>Conversation menu</source>
        <translation>对话菜单</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversations cannot be saved.</source>
        <translation>无法保存对话。</translation>
    </message>
    <message>
        <source>Conversations that you archive leave the list and stay here.</source>
        <translation>归档的对话会移出列表，保留在这里。</translation>
    </message>
    <message>
        <source>Conversations {date}</source>
        <translation>对话 {date}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copies the code without its hidden characters</source>
        <translation>复制不含隐藏字符的代码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copy details for a problem report</source>
        <translation>复制用于问题报告的详情</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy image address</source>
        <translation>复制图片地址</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the address of the image.</source>
        <translation>复制图片的地址。</translation>
    </message>
    <message>
        <source>Copy the address of the link.</source>
        <translation>复制链接的地址。</translation>
    </message>
    <message>
        <source>Copy the image.</source>
        <translation>复制图片。</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>复制最后一个代码块</translation>
    </message>
    <message>
        <source>Copy the last code block, exactly.</source>
        <translation>原样复制最后一个代码块。</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>复制最后一条回复</translation>
    </message>
    <message>
        <source>Copy the last reply with its format.</source>
        <translation>复制最后一条回复及其格式。</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Copy the message as Markdown</source>
        <translation>复制消息为 Markdown</translation>
    </message>
    <message>
        <source>Copy the message as it was written, in Markdown.</source>
        <translation>以 Markdown 原文复制消息。</translation>
    </message>
    <message>
        <source>Copy the message with its format.</source>
        <translation>复制消息及其格式。</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy the selected text with its format.</source>
        <translation>复制所选文字及其格式。</translation>
    </message>
    <message>
        <source>Copy what is known of the last problem, without keys.</source>
        <translation>复制上一个问题的已知信息，不含密钥。</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
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
        <translation>Ctrl+S 收藏 · F2 窗口与价格 · F5 刷新</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Cut by the length limit</source>
        <translation>因长度限制被截断</translation>
    </message>
    <message>
        <source>Cut by the length limit.</source>
        <translation>因长度限制被截断。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Declined by the model</source>
        <translation>被模型拒绝</translation>
    </message>
    <message>
        <source>DeepSeek’s own models</source>
        <translation>DeepSeek 自家的模型</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a connection</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a preset</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>默认模型</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>删除对话</translation>
    </message>
    <message>
        <source>Delete the selected conversations; that can be undone for ten seconds.</source>
        <translation>删除所选对话；十秒内可以撤销。</translation>
    </message>
    <message>
        <source>Delete the version of the message that is shown, with what follows it.</source>
        <translation>删除消息当前显示的版本及其后的内容。</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>删除此版本</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>删除版本</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} conversations</source>
        <extracomment>For one: Delete {count} conversation</extracomment>
        <translation>
            <numerusform>删除 {count} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Demo.</source>
        <translation>演示。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Desktop Chat does not start.</source>
        <translation>Desktop Chat 无法启动。</translation>
    </message>
    <message>
        <source>Desktop Chat ended while this reply was coming. What had come is here.</source>
        <translation>生成此回复时 Desktop Chat 已退出。已收到的内容在此。</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>已复制详情</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>词典</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>忽略通知</translation>
    </message>
    <message>
        <source>Do not send the message that waits.</source>
        <translation>不发送等待中的消息。</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <translation>不发送此消息</translation>
    </message>
    <message>
        <source>Do what the notice offers</source>
        <translation>执行通知建议的操作</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>松开即可添加附件</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Each step tries one thing and has a time limit.</source>
        <translation>每一步只测试一项，并有时间限制。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>编辑并重新发送</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>编辑预设</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>编辑文本</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>编辑连接…</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>编辑上一条消息</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty box</source>
        <translation>编辑上一条消息（输入框为空时）</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Edit the queued message</source>
        <translation>编辑排队的消息</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>Editing your last message. Enter sends it anew, Esc leaves it as it was.</source>
        <translation>正在编辑您的上一条消息。按 Enter 重新发送，按 Esc 保持原样。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
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
        <translation>结束</translation>
    </message>
    <message>
        <source>End the program and start it again; what you have begun to write stays</source>
        <translation>退出程序并重新启动；已开始写的内容会保留</translation>
    </message>
    <message>
        <source>End the program.</source>
        <translation>退出程序。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Enter takes them, Esc leaves everything as it was, Tab goes on to the buttons.</source>
        <translation>按 Enter 采用，按 Esc 保持原样，按 Tab 转到按钮。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc stops the reply</source>
        <translation>Esc 停止回复</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Every message and version is kept on this computer. What you delete can be taken back for ten seconds with {undo}.</source>
        <translation>每条消息和每个版本都保存在这台电脑上。删除的内容可以在十秒内用 {undo} 恢复。</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>其中的内容全部都已在这里。</translation>
    </message>
    <message>
        <source>Explain how the internet finds the computer I want to reach, as to a curious friend.</source>
        <translation>像跟一位好奇的朋友聊天那样，讲讲互联网是怎么找到我想访问的那台电脑的。</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>讲解一件事</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>导出所有对话…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>导出为 JSON</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>导出为 Markdown</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Exported conversations (*.json *.jsonl)</source>
        <translation>导出的对话 (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Exporting: {number} of {count}</source>
        <translation>正在导出：{number}/{count}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Extra JSON body</source>
        <translation>额外的 JSON 请求体</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>额外请求头</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>失败：{reason}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Fields that are merged into each request as they are, as a JSON object.</source>
        <translation>以 JSON 对象填写的字段，会原样并入每个请求。</translation>
    </message>
    <message>
        <source>Fields to fill in: {names}</source>
        <translation>需要填写的字段：{names}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File, not part of this file: {name}</source>
        <translation>文件，未包含在此文件中：{name}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fill in {name}, field {at} of {count}. Tab goes on.</source>
        <translation>填写 {name}，第 {at} 个字段，共 {count} 个。按 Tab 继续。</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer.</source>
        <translation>让窗口占满整个屏幕，或恢复原状。</translation>
    </message>
    <message>
        <source>Find a command, conversation, model or setting</source>
        <translation>查找命令、对话、模型或设置</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>快速查找</translation>
    </message>
    <message>
        <source>Find commands, conversations, models and settings by name.</source>
        <translation>按名称查找命令、对话、模型和设置。</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>在对话中查找</translation>
    </message>
    <message>
        <source>Find words in the titles and messages of all conversations.</source>
        <translation>在所有对话的标题和消息中查找文字。</translation>
    </message>
    <message>
        <source>Find words in this conversation.</source>
        <translation>在此对话中查找文字。</translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation>查找与移动</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>首批字节</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>首字</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder {name}, empty</source>
        <translation>文件夹 {name}，空</translation>
    </message>
    <message>
        <source>Folder {name}, {count}, {state}</source>
        <translation>文件夹 {name}，{count}，{state}</translation>
    </message>
    <message>
        <source>Follow the light or dark look of the desktop.</source>
        <translation>跟随桌面的浅色或深色外观。</translation>
    </message>
    <message>
        <source>Follow what is below again</source>
        <translation>重新沿用下层设置</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>从此处创建分支</translation>
    </message>
    <message>
        <source>Fork the conversation from here</source>
        <translation>从此处创建对话分支</translation>
    </message>
    <message>
        <source>Fork {number} · {title}</source>
        <translation>分支 {number} · {title}</translation>
    </message>
    <message>
        <source>Fork · {title}</source>
        <translation>分支 · {title}</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>已找到：{names}。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built with Qt, which is under the LGPL.</source>
        <translation>以 MIT 许可证发布的自由软件。使用 Qt 构建，Qt 采用 LGPL 许可证。</translation>
    </message>
    <message>
        <source>From 0 to 1: only the likeliest words that together reach this share count.</source>
        <translation>从 0 到 1：只考虑合计达到此比例的最可能的词。</translation>
    </message>
    <message>
        <source>From 0, predictable, to 2, surprising. Change this or top-p, not both.</source>
        <translation>从 0（可预测）到 2（出人意料）。此项和 Top-p 只改其一。</translation>
    </message>
    <message>
        <source>From environment</source>
        <translation>来自环境变量</translation>
    </message>
    <message>
        <source>From the connection: {value}</source>
        <translation>来自连接：{value}</translation>
    </message>
    <message>
        <source>From the conversation: {value}</source>
        <translation>来自对话：{value}</translation>
    </message>
    <message>
        <source>From the preset: {value}</source>
        <translation>来自预设：{value}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>GPT models, from their maker</source>
        <translation>GPT 模型，来自其开发商</translation>
    </message>
    <message>
        <source>Gemini, by its compatible address</source>
        <translation>Gemini，通过其兼容地址</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Get a key at {page}</source>
        <translation>在 {page} 获取密钥</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>为命令设置其他按键。</translation>
    </message>
    <message>
        <source>Give every command its own keys again</source>
        <translation>将所有命令的按键恢复为默认值</translation>
    </message>
    <message>
        <source>Give every setting its default again</source>
        <translation>将所有设置恢复为默认值</translation>
    </message>
    <message>
        <source>Give the conversation or folder another name, in the list.</source>
        <translation>为列表中的对话或文件夹更改名称。</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>地球</translation>
    </message>
    <message>
        <source>Go back to the part of the window before.</source>
        <translation>返回窗口的上一个区域。</translation>
    </message>
    <message>
        <source>Go on from this message in a conversation of its own.</source>
        <translation>从这条消息开始，在新的对话中继续。</translation>
    </message>
    <message>
        <source>Go on in a temporary copy</source>
        <translation>在临时副本中继续</translation>
    </message>
    <message>
        <source>Go on to the next part of the window.</source>
        <translation>前往窗口的下一个区域。</translation>
    </message>
    <message>
        <source>Go to it in the message box, and choose what is meant.</source>
        <translation>在消息输入框中跳转到该单词，并选择正确的写法。</translation>
    </message>
    <message>
        <source>Go to the footnote</source>
        <translation>转到脚注</translation>
    </message>
    <message>
        <source>Go to the match before.</source>
        <translation>转到上一个匹配项。</translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation>转到下一个匹配项。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY or ALL_PROXY</source>
        <translation>HTTP_PROXY、HTTPS_PROXY 或 ALL_PROXY</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or the system’s settings</source>
        <translation>HTTP_PROXY、HTTPS_PROXY、ALL_PROXY 或系统设置</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>响应头</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help me write</source>
        <translation>帮我写作</translation>
    </message>
    <message>
        <source>Help me write a short letter to my landlord about a heating that has failed for a week: kind, and firm.</source>
        <translation>帮我给房东写一封简短的信，说暖气已经坏了一个星期：语气友好，但态度坚定。</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>隐藏侧边栏</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>High</source>
        <comment>reasoning effort</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>High draws words, borders and the focus much more strongly.</source>
        <translation>“高”会让文字、边框和焦点更加醒目。</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>How long a reasoning model may think before it answers.</source>
        <translation>推理模型在回答前可以思考多久。</translation>
    </message>
    <message>
        <source>How long a reply may become, thinking included.</source>
        <translation>回复最多可以有多长，包括思考内容。</translation>
    </message>
    <message>
        <source>How much the model writes, where it knows this.</source>
        <translation>模型写多少内容，前提是模型支持此项。</translation>
    </message>
    <message>
        <source>How this conversation is asked, from the next message on. Empty fields follow {below}.</source>
        <translation>从下一条消息起，此对话的请求方式。留空的字段依次沿用：{below}。</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>If the server is your organisation's, give the file of its certificate authority.</source>
        <translation>如果是您所在组织的服务器，请提供其证书颁发机构的文件。</translation>
    </message>
    <message>
        <source>Ignore until the program ends</source>
        <translation>在程序退出前忽略</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Image, not part of this file</source>
        <translation>图片，未包含在此文件中</translation>
    </message>
    <message>
        <source>Image, not part of this file: {name}</source>
        <translation>图片，未包含在此文件中：{name}</translation>
    </message>
    <message>
        <source>Images (*.{ending})</source>
        <translation>图片 (*.{ending})</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>导入对话</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>导入对话…</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message numerus="yes">
        <source>Importing: {number} conversations</source>
        <extracomment>For one: Importing: {number} conversation</extracomment>
        <translation>
            <numerusform>正在导入：{number} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Inspect request</source>
        <translation>查看请求</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>已中断：{reason}</translation>
    </message>
    <message>
        <source>Is Ollama, LM Studio or another model server running?</source>
        <translation>Ollama、LM Studio 或其他模型服务器在运行吗？</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>服务器要求等待 {wait}。</translation>
    </message>
    <message>
        <source>It cannot be kept: {reason}.</source>
        <translation>无法保存：{reason}。</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>无法读取：{reason}。</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>无法获取。</translation>
    </message>
    <message>
        <source>It does not have {wanted}, which is set; replies come by {api}.</source>
        <translation>服务器没有已设置的 {wanted}；回复通过 {api} 返回。</translation>
    </message>
    <message>
        <source>It has cost {spent}; this message adds at least ≈ {coming}, and the limit is {limit}. Raising it sets {raised} for this conversation.</source>
        <translation>已花费 {spent}；此消息至少还会增加约 {coming}，而上限为 {limit}。提高后，此对话的上限为 {raised}。</translation>
    </message>
    <message>
        <source>It has moved to {host}.</source>
        <translation>已转移到 {host}。</translation>
    </message>
    <message>
        <source>It has moved.</source>
        <translation>已转移到别处。</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>必须在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>It has to be one of {choices}.</source>
        <translation>必须是以下之一：{choices}。</translation>
    </message>
    <message>
        <source>It is asked as soon as the conversations are open.</source>
        <translation>对话打开后就会提问。</translation>
    </message>
    <message>
        <source>It is asked when this reply ends.</source>
        <translation>此回复结束后就会提问。</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>大于 {limit} MB。</translation>
    </message>
    <message>
        <source>It is not a picture of a kind that is shown.</source>
        <translation>不是可以显示的图片类型。</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and cannot be reached from here: use its window.</source>
        <translation>程序已打开（进程 {process}），但无法从这里访问：请使用它的窗口。</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and does not answer: end it, then start it again.</source>
        <translation>程序已打开（进程 {process}），但没有响应：请结束它，然后重新启动。</translation>
    </message>
    <message>
        <source>It is open already (process {process}), and the message is too long to be handed over: paste it there.</source>
        <translation>程序已打开（进程 {process}），而消息过长，无法转交：请粘贴到那里。</translation>
    </message>
    <message>
        <source>It is open already and cannot be reached from here: use its window.</source>
        <translation>程序已打开，但无法从这里访问：请使用它的窗口。</translation>
    </message>
    <message>
        <source>It is open already and does not answer: end it, then start it again.</source>
        <translation>程序已打开，但没有响应：请结束它，然后重新启动。</translation>
    </message>
    <message>
        <source>It is open already, and the message is too long to be handed over: paste it there.</source>
        <translation>程序已打开，而消息过长，无法转交：请粘贴到那里。</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: {count} characters of {most} at most.</source>
        <extracomment>For one: It is too long: {count} character of {most} at most.</extracomment>
        <translation>
            <numerusform>内容过长：{count} 个字符，最多 {most} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be mistyped, expired, or another service's. Enter it again.</source>
        <translation>密钥可能输错、已过期，或属于其他服务。请重新输入。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要填写名称。</translation>
    </message>
    <message>
        <source>It needs a text.</source>
        <translation>需要填写文本。</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>用时过长。</translation>
    </message>
    <message>
        <source>It was ended after {seconds}. What had been tried is above.</source>
        <translation>测试在 {seconds}后结束。已尝试的步骤见上。</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>已放弃。</translation>
    </message>
    <message>
        <source>It works, but not word by word.</source>
        <translation>可以使用，但不能逐字显示。</translation>
    </message>
    <message>
        <source>It works, by the legacy API.</source>
        <translation>可以通过旧版 API 使用。</translation>
    </message>
    <message>
        <source>It works, with another limit field.</source>
        <translation>可以使用，但要换用另一个上限字段。</translation>
    </message>
    <message>
        <source>It works, without counting tokens.</source>
        <translation>可以使用，但无法统计 Token。</translation>
    </message>
    <message>
        <source>It works; the server lists no models.</source>
        <translation>可以使用；服务器没有列出模型。</translation>
    </message>
    <message>
        <source>Its server, on this computer</source>
        <translation>其自带的服务器，在这台电脑上</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>跳到末尾</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Keep the conversation at the top of the list.</source>
        <translation>将对话保持在列表顶部。</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation>保存在内存中，直到程序退出。</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain, for this address alone.</source>
        <translation>保存在系统的密钥环中，仅用于此地址。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>密钥来源</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Desktop Chat that differ from the defaults. Names are those of docs/shortcuts.md; an empty list leaves a command without keys.</source>
        <translation>Desktop Chat 中与默认值不同的键盘快捷键。名称见 docs/shortcuts.md；空列表表示该命令没有快捷键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts.</source>
        <translation>键盘快捷键。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Keypad Enter</source>
        <translation>小键盘 Enter</translation>
    </message>
    <message>
        <source>Keys for “{title}”</source>
        <translation>“{title}”的按键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Leave out stream_options</source>
        <translation>去掉 stream_options</translation>
    </message>
    <message>
        <source>Leave to the server</source>
        <translation>由服务器决定</translation>
    </message>
    <message>
        <source>Leave {name} to the server</source>
        <translation>{name} 由服务器决定</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Left empty, the key that is known stays.</source>
        <translation>留空则沿用已有的密钥。</translation>
    </message>
    <message>
        <source>Left to the server by the connection.</source>
        <translation>连接设为由服务器决定。</translation>
    </message>
    <message>
        <source>Left to the server by the conversation.</source>
        <translation>对话设为由服务器决定。</translation>
    </message>
    <message>
        <source>Left to the server by the preset.</source>
        <translation>预设设为由服务器决定。</translation>
    </message>
    <message>
        <source>Left to the server here.</source>
        <translation>此处由服务器决定。</translation>
    </message>
    <message>
        <source>Let the conversation stand among the others again.</source>
        <translation>将对话放回其他对话之中。</translation>
    </message>
    <message>
        <source>Let the reply go on where it broke off.</source>
        <translation>让回复从中断处继续。</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>List all shortcuts.</source>
        <translation>列出所有快捷键。</translation>
    </message>
    <message>
        <source>List of models at {address}</source>
        <translation>{address} 的模型列表</translation>
    </message>
    <message>
        <source>List the conversations at the left, where the window is wide enough.</source>
        <translation>在窗口足够宽时，于左侧列出对话。</translation>
    </message>
    <message>
        <source>List the conversations in the archive.</source>
        <translation>列出已归档的对话。</translation>
    </message>
    <message>
        <source>Load image from {host}</source>
        <translation>从 {host} 加载图片</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>长</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Look for model servers on this computer</source>
        <translation>在此计算机上查找模型服务器</translation>
    </message>
    <message>
        <source>Look for servers on this computer</source>
        <translation>查找这台电脑上的服务器</translation>
    </message>
    <message>
        <source>Looking for a model server…</source>
        <translation>正在查找模型服务器…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Make a folder and put the conversation into it.</source>
        <translation>新建文件夹并将对话放入其中。</translation>
    </message>
    <message>
        <source>Make all words of the window larger.</source>
        <translation>放大窗口中的所有文字。</translation>
    </message>
    <message>
        <source>Make all words of the window smaller.</source>
        <translation>缩小窗口中的所有文字。</translation>
    </message>
    <message>
        <source>Makes all words of the window larger or smaller, and what stands around them.</source>
        <translation>放大或缩小窗口中的所有文字及其周围的内容。</translation>
    </message>
    <message>
        <source>Many makers’ models by one key</source>
        <translation>一个密钥，使用多家厂商的模型</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>length of a reply</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>reasoning effort</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message actions</source>
        <translation>消息操作</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>极低</translation>
    </message>
    <message>
        <source>Misspelled: {word}</source>
        <translation>拼写错误：{word}</translation>
    </message>
    <message>
        <source>Mistral’s own models</source>
        <translation>Mistral 自家的模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model menu</source>
        <translation>模型菜单</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models and connections</source>
        <translation>模型与连接</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>这台电脑上的模型</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>{name} 的更多操作</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Move conversation to a folder</source>
        <translation>将对话移到文件夹</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>文件夹名称</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>New conversations begin with this connection.</source>
        <translation>新对话从此连接开始。</translation>
    </message>
    <message>
        <source>New conversations begin with this preset</source>
        <translation>新对话使用此预设</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新建预设</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新建提示词</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配项 (Enter)</translation>
    </message>
    <message>
        <source>Next match, in the find field</source>
        <translation>下一个匹配项（在查找框中）</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>下一个拼写错误</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一个版本</translation>
    </message>
    <message>
        <source>No answer came within the time limit.</source>
        <translation>在时限内没有收到回答。</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>未创建备份。</translation>
    </message>
    <message numerus="yes">
        <source>No chat API was found there, nor at {count} addresses like it.</source>
        <extracomment>For one: No chat API was found there, nor at {count} address like it.</extracomment>
        <translation>
            <numerusform>在该处及 {count} 个相近的地址都没有找到聊天 API。</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is about “{text}”.</source>
        <translation>没有与“{text}”有关的命令。</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>没有匹配的对话</translation>
    </message>
    <message>
        <source>No conversations are listed yet</source>
        <translation>尚未列出任何对话</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>还没有对话</translation>
    </message>
    <message>
        <source>No credit left.</source>
        <translation>余额不足。</translation>
    </message>
    <message>
        <source>No data for {wait}. A large model may need longer; Stop ends the request.</source>
        <translation>已有 {wait}没有数据。大型模型可能需要更长时间；“停止”可结束请求。</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made.</source>
        <translation>无法与 {place} 建立加密连接。</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made: {reason}.</source>
        <translation>无法与 {place} 建立加密连接：{reason}。</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>No list yet. Type a model’s name, or press F5.</source>
        <translation>还没有列表。请输入模型名称，或按 F5。</translation>
    </message>
    <message>
        <source>No list: {trouble}</source>
        <translation>没有列表：{trouble}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>No message waits</source>
        <translation>没有等待发送的消息</translation>
    </message>
    <message>
        <source>No misspelled word was found.</source>
        <translation>没有发现拼写错误。</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>未选择模型。</translation>
    </message>
    <message>
        <source>No model is connected; these replies are written in advance.</source>
        <translation>未连接模型；这些回复是预先写好的。</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>这台电脑上没有模型服务器响应。</translation>
    </message>
    <message>
        <source>No notice offers anything</source>
        <translation>没有可执行操作的通知</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面包含这些文字。</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>无预设</translation>
    </message>
    <message>
        <source>No reply comes</source>
        <translation>没有正在生成的回复</translation>
    </message>
    <message>
        <source>No setting is about “{text}”.</source>
        <translation>没有与“{text}”有关的设置。</translation>
    </message>
    <message>
        <source>No shortcut is about “{text}”.</source>
        <translation>没有与“{text}”有关的快捷键。</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>无建议</translation>
    </message>
    <message>
        <source>No text came</source>
        <translation>没有收到文字</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None answers on its usual port.</source>
        <translation>没有一个在常用端口上响应。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Not checked: no dictionary is installed. Packages of them have names such as hunspell-en-us.</source>
        <translation>未检查：没有安装词典。词典软件包的名称类似 hunspell-en-us。</translation>
    </message>
    <message>
        <source>Not checked: the program ended while it loaded the spelling library. Switch it off and on to try again.</source>
        <translation>未检查：程序在加载拼写检查库时退出了。请关闭后再打开此项以重试。</translation>
    </message>
    <message>
        <source>Not checked: the spelling library cannot be used ({reason}).</source>
        <translation>未检查：无法使用拼写检查库（{reason}）。</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary of your languages. Choose one of those there are.</source>
        <translation>未检查：没有您所用语言的词典。请从现有词典中选择一个。</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Debian and Ubuntu have it in the packages libenchant-2-2 and, for English, hunspell-en-us.</source>
        <translation>未检查：没有拼写检查库。在 Debian 和 Ubuntu 中，它位于软件包 libenchant-2-2，英语词典位于 hunspell-en-us。</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Homebrew has it: brew install enchant</source>
        <translation>未检查：没有拼写检查库。可通过 Homebrew 安装：brew install enchant</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. It comes with the Python package pyenchant, which this installation does not have.</source>
        <translation>未检查：没有拼写检查库。它随 Python 软件包 pyenchant 提供，而此安装中没有该软件包。</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Not opened: {target}</source>
        <translation>未打开：{target}</translation>
    </message>
    <message>
        <source>Not sent: the server has refused it for this model.</source>
        <translation>不发送：服务器拒绝了此模型的该参数。</translation>
    </message>
    <message>
        <source>Not sent: {api} has no field for it.</source>
        <translation>不发送：{api} 没有对应的字段。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>没有收到任何内容。</translation>
    </message>
    <message>
        <source>Nothing fits. Enter uses the name as it is.</source>
        <translation>没有匹配项。按 Enter 直接使用此名称。</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more.</source>
        <translation>其中已没有可读取的内容。</translation>
    </message>
    <message>
        <source>Nothing in them can be changed. A temporary copy can go on from here; it is not kept.</source>
        <translation>其中的内容都无法更改。可以从此处开始在临时副本中继续，但副本不会保存。</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>没有名为“{text}”的内容。</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}, but {name} answers at {address}.</source>
        <translation>{place} 没有服务在监听，但 {name} 在 {address} 有响应。</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}.</source>
        <translation>{place} 没有服务在监听。</translation>
    </message>
    <message>
        <source>Nothing is listening there.</source>
        <translation>该处没有服务在监听。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>不会丢失任何内容</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs; it is tried again by itself.</source>
        <translation>程序运行期间不会丢失任何内容；程序会自动重试。</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>不发送任何值</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already</source>
        <translation>没有新内容：全部都已在这里</translation>
    </message>
    <message>
        <source>Nothing of it is sent here.</source>
        <translation>此处完全不发送。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>没有新增内容。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written here yet</source>
        <translation>这里还没有任何内容</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>Now: {names}.</source>
        <translation>当前：{names}。</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of everything but what you and the models write. A change shows when the program starts.</source>
        <translation>除您和模型所写内容以外的界面语言。更改在程序下次启动时生效。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>这台电脑上</translation>
    </message>
    <message>
        <source>One a line; a reply ends before any of them. \n stands for a line break.</source>
        <translation>每行一个；回复会在其中任何一个之前结束。\n 表示换行。</translation>
    </message>
    <message>
        <source>Only the last requests of this run can be looked at, and this is none of them.</source>
        <translation>只能查看本次运行中最近的请求，此请求不在其中。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>再打开一个窗口。</translation>
    </message>
    <message>
        <source>Open billing page</source>
        <translation>打开账单页面</translation>
    </message>
    <message>
        <source>Open connection settings</source>
        <translation>打开连接设置</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>打开对话</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <translation>在主窗口中打开</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>开放模型</translation>
    </message>
    <message>
        <source>Open models, very fast</source>
        <translation>开放模型，速度极快</translation>
    </message>
    <message>
        <source>Open parameters</source>
        <translation>打开参数</translation>
    </message>
    <message>
        <source>Open this page of {host} in the browser?</source>
        <translation>要在浏览器中打开 {host} 的这个页面吗？</translation>
    </message>
    <message>
        <source>Open what a model thinks before it answers; otherwise one line stands for it.</source>
        <translation>展开模型回答前的思考内容；否则只显示一行。</translation>
    </message>
    <message>
        <source>OpenAI’s models in your Azure account</source>
        <translation>您 Azure 账户中的 OpenAI 模型</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Other model servers on this computer</source>
        <translation>本机上的其他模型服务器</translation>
    </message>
    <message>
        <source>Otherwise a code block scrolls sideways; the switch on a block changes that one.</source>
        <translation>否则代码块可左右滚动；代码块上的开关可单独更改该块。</translation>
    </message>
    <message>
        <source>Otherwise the title and how the reply ended are all that others may see on your screen.</source>
        <translation>否则，他人在您屏幕上只能看到标题和回复的结束状态。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDF 已保存</translation>
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
        <translation>使用指南的页面</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters of this connection</source>
        <translation>此连接的参数</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>参数…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>铅笔</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Pin conversation</source>
        <translation>置顶对话</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>窗口位置</translation>
    </message>
    <message>
        <source>Plan a calm weekend in a city that I have never seen: two days, good food, few queues.</source>
        <translation>帮我在一座没去过的城市安排一个悠闲的周末：两天，吃得好，少排队。</translation>
    </message>
    <message>
        <source>Plan a weekend</source>
        <translation>规划周末</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>正在准备页面…</translation>
    </message>
    <message>
        <source>Preset and parameters</source>
        <translation>预设与参数</translation>
    </message>
    <message>
        <source>Preset and parameters: nothing but the connection’s own</source>
        <translation>预设与参数：仅使用连接自身的设置</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>预设：{name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Presets and prompts</source>
        <translation>预设与提示词</translation>
    </message>
    <message>
        <source>Presets and prompts (*.json)</source>
        <translation>预设与提示词 (*.json)</translation>
    </message>
    <message>
        <source>Presets and prompts…</source>
        <translation>预设与提示词…</translation>
    </message>
    <message>
        <source>Press Save again to keep the connection all the same.</source>
        <translation>再次点击“保存”可仍然保留此连接。</translation>
    </message>
    <message>
        <source>Press keys to change or remove them, or add others. Changes hold at once in every window.</source>
        <translation>点击按键可更改或移除，也可添加其他按键。更改会立即在所有窗口中生效。</translation>
    </message>
    <message>
        <source>Press the first button of the notice over the message box.</source>
        <translation>按下消息输入框上方通知的第一个按钮。</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>请按下新的按键</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配项</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配项 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous match, in the find field</source>
        <translation>上一个匹配项（在查找框中）</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>上一个版本</translation>
    </message>
    <message>
        <source>Price in</source>
        <translation>输入价格</translation>
    </message>
    <message>
        <source>Price in, cached</source>
        <translation>输入价格（缓存）</translation>
    </message>
    <message>
        <source>Price out</source>
        <translation>输出价格</translation>
    </message>
    <message>
        <source>Print the conversation.</source>
        <translation>打印对话。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Put the conversation back into the list.</source>
        <translation>将对话放回列表。</translation>
    </message>
    <message>
        <source>Put the conversation into a folder.</source>
        <translation>将对话放入文件夹。</translation>
    </message>
    <message>
        <source>Put the cursor into the message box.</source>
        <translation>将光标移到消息输入框。</translation>
    </message>
    <message>
        <source>Put the message that waits back into the box.</source>
        <translation>将等待中的消息放回输入框。</translation>
    </message>
    <message>
        <source>Put the notice over the message box away.</source>
        <translation>收起消息输入框上方的通知。</translation>
    </message>
    <message>
        <source>Put this message back into the box</source>
        <translation>将此消息放回输入框</translation>
    </message>
    <message>
        <source>Put your own name in place of {{{name}}} in the address.</source>
        <translation>请将地址中的 {{{name}}} 替换为您自己的名称。</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>无法加载 Qt：{reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Queued: {text}</source>
        <translation>已排队：{text}</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>快速提问</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Raise the cost limit</source>
        <translation>提高费用上限</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>提高上限</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>已达到速率限制。</translation>
    </message>
    <message>
        <source>Read from the environment when it is needed; the key is not kept.</source>
        <translation>需要时从环境变量读取；密钥不会保存。</translation>
    </message>
    <message>
        <source>Read how everything is done; it needs no network.</source>
        <translation>阅读各项操作的说明；无需联网。</translation>
    </message>
    <message>
        <source>Read on at the message before.</source>
        <translation>从上一条消息继续阅读。</translation>
    </message>
    <message>
        <source>Read on at the next message.</source>
        <translation>从下一条消息继续阅读。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Reduced keeps everything still, also where your desktop allows things to move.</source>
        <translation>“减弱”会让一切保持静止，即使桌面允许动画。</translation>
    </message>
    <message>
        <source>Refresh all lists</source>
        <translation>刷新所有列表</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>拒绝回答</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Regenerate the reply</source>
        <translation>重新生成回复</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>从收藏中移除</translation>
    </message>
    <message>
        <source>Remove the folder; what is in it stays.</source>
        <translation>移除文件夹；其中的内容会保留。</translation>
    </message>
    <message>
        <source>Remove the queued message</source>
        <translation>移除排队的消息</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>移除 {keys}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Replies come by {api} from {model}.</source>
        <translation>{model} 的回复通过 {api} 返回。</translation>
    </message>
    <message>
        <source>Replies come by {api}, in one piece: streaming does not work there.</source>
        <translation>回复通过 {api} 一次性返回：该处无法流式传输。</translation>
    </message>
    <message>
        <source>Replies come by {api}. Models have to be typed by name.</source>
        <translation>回复通过 {api} 返回。模型名称需要手动输入。</translation>
    </message>
    <message>
        <source>Replies that were written in advance; nothing leaves this computer</source>
        <translation>预先写好的回复；任何内容都不会离开这台电脑</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply status</source>
        <translation>回复状态</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>重置 {name}</translation>
    </message>
    <message>
        <source>Reset “{title}”</source>
        <translation>重置“{title}”</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore the built-in ones</source>
        <translation>恢复内置项</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Run into a rate limit</source>
        <translation>触发速率限制</translation>
    </message>
    <message>
        <source>Run into a rate limit.</source>
        <translation>触发一次速率限制。</translation>
    </message>
    <message>
        <source>Run without a shell, for 10 seconds at most; what it prints is the key.</source>
        <translation>不通过 Shell 运行，最多 10 秒；其输出即为密钥。</translation>
    </message>
    <message>
        <source>Salvaged conversation</source>
        <translation>抢救出的对话</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Save all conversations in one file, from which they can be imported.</source>
        <translation>将所有对话保存到一个可重新导入的文件中。</translation>
    </message>
    <message>
        <source>Save conversation as PDF</source>
        <translation>将对话保存为 PDF</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the conversation as a Markdown file.</source>
        <translation>将对话保存为 Markdown 文件。</translation>
    </message>
    <message>
        <source>Save the conversation as a PDF file.</source>
        <translation>将对话保存为 PDF 文件。</translation>
    </message>
    <message>
        <source>Save the conversation as a file.</source>
        <translation>将对话保存为文件。</translation>
    </message>
    <message>
        <source>Save the image as a file.</source>
        <translation>将图片保存为文件。</translation>
    </message>
    <message>
        <source>Save the whole conversation, all versions of it, as a JSON file.</source>
        <translation>将整个对话及其所有版本保存为 JSON 文件。</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>保存可读取的内容</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>已保存的提示词</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Say how to begin and where to look further.</source>
        <translation>介绍如何开始，以及从哪里了解更多。</translation>
    </message>
    <message>
        <source>Say what this program is, and its version.</source>
        <translation>显示程序简介和版本。</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>左右滚动</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search all messages for “{text}”</source>
        <translation>在所有消息中搜索“{text}”</translation>
    </message>
    <message>
        <source>Search by command or keys</source>
        <translation>按命令或按键搜索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search or type a model’s name</source>
        <translation>搜索或输入模型名称</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索使用指南</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>无数据超时（秒）</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>回答超时（秒）</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>连接超时（秒）</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select the whole conversation.</source>
        <translation>选择整个对话。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>发送消息的按键</translation>
    </message>
    <message>
        <source>Send no {name}</source>
        <translation>不发送 {name}</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Send the message, or queue it while a reply comes.</source>
        <translation>发送消息；正在回复时则排队。</translation>
    </message>
    <message>
        <source>Send the queued message now</source>
        <translation>立即发送排队的消息</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter (Enter for a new line)</source>
        <translation>按 Ctrl+Enter 发送（Enter 换行）</translation>
    </message>
    <message>
        <source>Send with Enter (Shift+Enter for a new line)</source>
        <translation>按 Enter 发送（Shift+Enter 换行）</translation>
    </message>
    <message>
        <source>Send without the oldest messages</source>
        <translation>不带最早的消息发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift+Enter for a new line</source>
        <translation>Shift+Enter 换行</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>显示 Desktop Chat</translation>
    </message>
    <message>
        <source>Show all words in their own size again.</source>
        <translation>将所有文字恢复为原来的大小。</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} models</source>
        <extracomment>For one: Show {count} model</extracomment>
        <translation>
            <numerusform>显示全部 {count} 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me what you can draw</source>
        <translation>看看能呈现什么</translation>
    </message>
    <message>
        <source>Show me what you can draw.</source>
        <translation>展示一下你能呈现哪些内容。</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>显示或隐藏侧边栏</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>显示归档</translation>
    </message>
    <message>
        <source>Show the conversation above in the list, a newer one.</source>
        <translation>显示列表中上方较新的对话。</translation>
    </message>
    <message>
        <source>Show the conversation below in the list, an older one.</source>
        <translation>显示列表中下方较旧的对话。</translation>
    </message>
    <message>
        <source>Show the end of the conversation and follow it.</source>
        <translation>显示对话末尾并跟随滚动。</translation>
    </message>
    <message>
        <source>Show the list of conversations at the left, or hide it.</source>
        <translation>显示或隐藏左侧的对话列表。</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>显示侧边栏</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>显示思考</translation>
    </message>
    <message>
        <source>Show the version after of the message.</source>
        <translation>显示消息的下一个版本。</translation>
    </message>
    <message>
        <source>Show the version before of the message.</source>
        <translation>显示消息的上一个版本。</translation>
    </message>
    <message>
        <source>Show what was sent to the server, and what came.</source>
        <translation>显示发送给服务器的内容以及收到的内容。</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>侧边栏</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Some characters could not be read; they are shown as “�”.</source>
        <translation>有些字符无法读取，显示为“�”。</translation>
    </message>
    <message>
        <source>Some of the presets and prompts in {name} could not be understood.</source>
        <translation>无法理解 {name} 中的部分预设和提示词。</translation>
    </message>
    <message>
        <source>Something in it looks like a key. This is kept in a file; use the key field.</source>
        <translation>其中有内容看起来像密钥。此处会保存到文件中；请使用密钥栏。</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>程序出错了。</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log says more.</source>
        <translation>程序出错了；详情见日志。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Sound, not part of this file</source>
        <translation>音频，未包含在此文件中</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources and tool calls</source>
        <translation>来源与工具调用</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>火花</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Spelling is not checked; the settings say why.</source>
        <translation>未检查拼写；原因请见设置。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Still running here; its menu ends it.</source>
        <translation>程序仍在此运行；可通过菜单退出。</translation>
    </message>
    <message>
        <source>Still waiting.</source>
        <translation>仍在等待。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>停止序列</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>停止回复</translation>
    </message>
    <message>
        <source>Stop the reply and send the message that waits.</source>
        <translation>停止回复并发送等待中的消息。</translation>
    </message>
    <message>
        <source>Stop the reply and send this message now</source>
        <translation>停止回复并立即发送此消息</translation>
    </message>
    <message>
        <source>Stop the reply; else close what is open.</source>
        <translation>停止回复；没有回复时关闭已打开的内容。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped by the content filter</source>
        <translation>被内容过滤器停止</translation>
    </message>
    <message>
        <source>Stopped by the content filter.</source>
        <translation>被内容过滤器停止。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>太阳</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>切换模型</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>System follows the light or dark look of your desktop, and changes with it.</source>
        <translation>“跟随系统”会跟随桌面的浅色或深色外观，并随之变化。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take back what was deleted, while that is offered.</source>
        <translation>在可撤销期间恢复已删除的内容。</translation>
    </message>
    <message>
        <source>Take the conversation off the list and keep it in the archive.</source>
        <translation>将对话从列表中移出，保存到归档中。</translation>
    </message>
    <message>
        <source>Take the conversation out of its folder.</source>
        <translation>将对话移出所在的文件夹。</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>撤销重置</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>改用于此命令</translation>
    </message>
    <message>
        <source>Tell me at length how streams and pipes keep from overflowing.</source>
        <translation>详细讲讲流和管道是怎样避免溢出的。</translation>
    </message>
    <message>
        <source>Tell when a reply ends</source>
        <translation>回复结束时通知</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>临时对话</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新测试</translation>
    </message>
    <message>
        <source>Test the connection step by step, and mend what is wrong.</source>
        <translation>逐步测试连接，并修复出现的问题。</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>测试 {name}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>That folder cannot be used.</source>
        <translation>无法使用该文件夹。</translation>
    </message>
    <message>
        <source>That is no variable’s name. It looks like OPENAI_API_KEY.</source>
        <translation>这不是变量名。变量名应类似 OPENAI_API_KEY。</translation>
    </message>
    <message>
        <source>That text has {given} characters. The box takes {limit}; the rest was left out.</source>
        <translation>该文本有 {given} 个字符。输入框最多容纳 {limit} 个，其余已省略。</translation>
    </message>
    <message>
        <source>The API is at {address}.</source>
        <translation>API 位于 {address}。</translation>
    </message>
    <message>
        <source>The account has no credit left, or its spending limit is reached.</source>
        <translation>账户余额不足，或已达到支出上限。</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>账户余额不足。</translation>
    </message>
    <message>
        <source>The address begins with “{scheme}://”; only https:// and http:// work.</source>
        <translation>地址以“{scheme}://”开头；只能使用 https:// 和 http://。</translation>
    </message>
    <message>
        <source>The address cannot be read. It looks like https://api.openai.com/v1.</source>
        <translation>无法识别该地址。地址应类似 https://api.openai.com/v1。</translation>
    </message>
    <message>
        <source>The address has a space, a line break or an invisible character inside. Remove it.</source>
        <translation>地址中含有空格、换行或不可见字符。请将其删除。</translation>
    </message>
    <message>
        <source>The address has a user name or password before “@”. Put a key into the key field.</source>
        <translation>地址的“@”之前含有用户名或密码。密钥请填入密钥栏。</translation>
    </message>
    <message>
        <source>The address has no host: after https:// the server's name is missing.</source>
        <translation>地址中没有主机：https:// 后面缺少服务器名称。</translation>
    </message>
    <message>
        <source>The address has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>地址缺少协议。地址应以 https:// 开头（本机服务器用 http://）。</translation>
    </message>
    <message>
        <source>The address is empty. It looks like https://api.openai.com/v1.</source>
        <translation>地址为空。地址应类似 https://api.openai.com/v1。</translation>
    </message>
    <message>
        <source>The address is not quite right.</source>
        <translation>地址不太正确。</translation>
    </message>
    <message>
        <source>The address must end with its path: remove the “?” or “#” and what follows it.</source>
        <translation>地址必须以路径结尾：请删除“?”或“#”及其后的内容。</translation>
    </message>
    <message>
        <source>The address of {place} cannot be used.</source>
        <translation>无法使用 {place} 的地址。</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a list of models. Check it; most end in /v1.</source>
        <translation>该地址返回的是网页，而不是模型列表。请检查地址；大多以 /v1 结尾。</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a reply. Check the base URL, and whether this network asks for a login first.</source>
        <translation>该地址返回的是网页，而不是回复。请检查基础 URL，并确认此网络是否需要先登录。</translation>
    </message>
    <message>
        <source>The address seems to be wrong.</source>
        <translation>地址似乎有误。</translation>
    </message>
    <message>
        <source>The address sends requests elsewhere.</source>
        <translation>该地址会将请求转到别处。</translation>
    </message>
    <message>
        <source>The address sends requests on elsewhere (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>该地址将请求转到别处（状态码 {status}）。程序没有跟随，以免密钥和对话外泄：请输入最终地址。</translation>
    </message>
    <message>
        <source>The address sends requests on to {target} (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>该地址将请求转到 {target}（状态码 {status}）。程序没有跟随，以免密钥和对话外泄：请输入最终地址。</translation>
    </message>
    <message>
        <source>The address “{address}” has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>地址“{address}”缺少协议。地址应以 https:// 开头（本机服务器用 http://）。</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>归档为空</translation>
    </message>
    <message>
        <source>The backup cannot be read either; an older one may do.</source>
        <translation>该备份也无法读取；较早的备份也许可以。</translation>
    </message>
    <message>
        <source>The best {shown} of {count}. Type more to find others.</source>
        <translation>{count} 个中最匹配的 {shown} 个。继续输入可查找其他模型。</translation>
    </message>
    <message>
        <source>The built-in presets and prompts are back.</source>
        <translation>内置的预设和提示词已恢复。</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted.</source>
        <translation>{place} 的证书不被接受。</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted: {reason}.</source>
        <translation>{place} 的证书不被接受：{reason}。</translation>
    </message>
    <message>
        <source>The command is empty. It names a program, such as: pass show openai</source>
        <translation>命令为空。应填写一个程序，例如：pass show openai</translation>
    </message>
    <message>
        <source>The command that prints the key failed.</source>
        <translation>输出密钥的命令执行失败。</translation>
    </message>
    <message>
        <source>The command {name} could not be run ({reason}).</source>
        <translation>无法运行命令 {name}（{reason}）。</translation>
    </message>
    <message>
        <source>The command {name} could not be run: it has a letter that none may have.</source>
        <translation>无法运行命令 {name}：其中含有不允许的字符。</translation>
    </message>
    <message>
        <source>The command {name} failed, with status {status}.</source>
        <translation>命令 {name} 失败，状态码 {status}。</translation>
    </message>
    <message>
        <source>The command {name} printed nothing.</source>
        <translation>命令 {name} 没有任何输出。</translation>
    </message>
    <message numerus="yes">
        <source>The command {name} took longer than {seconds} seconds.</source>
        <extracomment>For one: The command {name} took longer than {seconds} second.</extracomment>
        <translation>
            <numerusform>命令 {name} 的运行时间超过了 {seconds} 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection cannot be set up.</source>
        <translation>无法建立连接。</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>无法建立连接。</translation>
    </message>
    <message>
        <source>The connection ended before the server said that the reply is whole; it may be incomplete.</source>
        <translation>服务器尚未表示回复已完整，连接就已结束；回复可能不完整。</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>连接失败。</translation>
    </message>
    <message>
        <source>The connection is taken, but no answer came within {seconds}. The server may be loading a model, or hang.</source>
        <translation>已建立连接，但 {seconds}内没有收到回答。服务器可能正在加载模型，或已停止响应。</translation>
    </message>
    <message>
        <source>The connection to {place} was cut before the reply was whole.</source>
        <translation>回复尚未完整，与 {place} 的连接就已断开。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已断开。</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>连接正常。</translation>
    </message>
    <message>
        <source>The connections in {path} could not be understood.</source>
        <translation>无法理解 {path} 中的连接。</translation>
    </message>
    <message>
        <source>The connections in {path} were written by a newer version of the program. They are left as they are, and are not used.</source>
        <translation>{path} 中的连接由较新版本的程序写入。它们保持原样，不会使用。</translation>
    </message>
    <message>
        <source>The conversation could not be drawn; the program made a mistake.</source>
        <translation>无法绘制对话；程序出错了。</translation>
    </message>
    <message>
        <source>The conversation could not be printed or saved: {reason}.</source>
        <translation>无法打印或保存对话：{reason}。</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can take.</source>
        <translation>对话超出了模型可处理的长度。</translation>
    </message>
    <message>
        <source>The conversation is too long.</source>
        <translation>对话过长。</translation>
    </message>
    <message>
        <source>The conversations are in use.</source>
        <translation>对话正在被占用。</translation>
    </message>
    <message>
        <source>The demo answers meanwhile.</source>
        <translation>在此期间由演示来回答。</translation>
    </message>
    <message>
        <source>The dictionary {language} cannot be used.</source>
        <translation>无法使用词典 {language}。</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe; free some space, and saving goes on.</source>
        <translation>磁盘已满，因此未能保存。之前保存的内容是安全的；请释放一些空间，之后会继续保存。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk reported an error, so this could not be carried out. What was saved before is not touched by it.</source>
        <translation>磁盘报告了错误，因此无法执行。之前保存的内容不受影响。</translation>
    </message>
    <message>
        <source>The display {display} does not answer. In a terminal, use: {command}</source>
        <translation>显示器 {display} 没有响应。在终端中请使用：{command}</translation>
    </message>
    <message>
        <source>The encryption does not fit.</source>
        <translation>加密方式不匹配。</translation>
    </message>
    <message>
        <source>The export cannot be read: {what}. Nothing was taken from it.</source>
        <translation>无法读取导出文件：{what}。未从中导入任何内容。</translation>
    </message>
    <message>
        <source>The export could not be written: {reason}.</source>
        <translation>无法写入导出文件：{reason}。</translation>
    </message>
    <message>
        <source>The few things that are good to know. Everything else is found by its name.</source>
        <translation>几件值得了解的事。其他一切都可以按名称找到。</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}, beside it.</source>
        <translation>原文件已在同一位置保留为 {name}。</translation>
    </message>
    <message>
        <source>The file as it was is kept in {folder}.</source>
        <translation>原文件保留在 {folder} 中。</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>无法保存文件。</translation>
    </message>
    <message>
        <source>The file in the place of your conversations belongs to another program. It is left as it is.</source>
        <translation>对话所在位置的文件属于另一个程序。该文件保持原样。</translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation>文件不完整或已损坏。</translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing is written to it.</source>
        <translation>文件保持原样，不会写入任何内容。</translation>
    </message>
    <message>
        <source>The file is no export of a conversation of Desktop Chat.</source>
        <translation>此文件不是 Desktop Chat 导出的对话。</translation>
    </message>
    <message>
        <source>The file is no export of a conversation, or it is cut off or damaged.</source>
        <translation>此文件不是导出的对话，或不完整、已损坏。</translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, and {limit} MB at most can be read.</source>
        <translation>文件过大：{size} MB，最多可读取 {limit} MB。</translation>
    </message>
    <message>
        <source>The file of certificates {path} cannot be used. Check it in this connection’s settings; it has to be in PEM format.</source>
        <translation>无法使用证书文件 {path}。请在此连接的设置中检查；文件必须是 PEM 格式。</translation>
    </message>
    <message>
        <source>The file of shortcuts cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>无法读取快捷键文件（{reason}）：现使用默认值，更改在程序退出前有效。</translation>
    </message>
    <message>
        <source>The file of shortcuts is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>快捷键文件已损坏且无法移走：现使用默认值，更改在程序退出前有效。</translation>
    </message>
    <message>
        <source>The file of shortcuts was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>快捷键文件已损坏：现使用默认值，原文件已保留为 {name}。</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read. Check the variables SSL_CERT_FILE and SSL_CERT_DIR.</source>
        <translation>无法读取受信任证书的文件。请检查变量 SSL_CERT_FILE 和 SSL_CERT_DIR。</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged. It is kept as it is; a backup can be restored, or what is readable can be saved from it.</source>
        <translation>对话文件已损坏。文件保持原样；可以恢复备份，或从中保存可读取的内容。</translation>
    </message>
    <message>
        <source>The file of your conversations is empty or gone, though there were conversations in it. A backup can be restored.</source>
        <translation>对话文件为空或已不存在，尽管其中曾有对话。可以恢复备份。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Desktop Chat: its format is version {found}, and this one reads up to version {known}.</source>
        <translation>此文件由较新版本的 Desktop Chat 写入：其格式为版本 {found}，而当前程序最高支持版本 {known}。</translation>
    </message>
    <message>
        <source>The file {file} is not used: {reason}.</source>
        <translation>未使用文件 {file}：{reason}。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation>无法读取文件 {name}（{reason}）。</translation>
    </message>
    <message>
        <source>The file {name} cannot be written ({reason}).</source>
        <translation>无法写入文件 {name}（{reason}）。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <translation>无法读取文件 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({reason}).</source>
        <translation>无法写入文件 {path}（{reason}）。</translation>
    </message>
    <message>
        <source>The file {path} is not this program’s to change.</source>
        <translation>此程序不能更改文件 {path}。</translation>
    </message>
    <message>
        <source>The folder of your conversations cannot be made or opened.</source>
        <translation>无法创建或打开存放对话的文件夹。</translation>
    </message>
    <message>
        <source>The folder or file of your conversations cannot be written to, so this could not be saved. What was saved before is safe.</source>
        <translation>无法写入对话文件夹或文件，因此未能保存。之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>The folders of the sidebar of which the name alone is shown.</source>
        <translation>侧边栏中只显示名称的文件夹。</translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>此安装中缺少使用指南。</translation>
    </message>
    <message>
        <source>The header {name} is set by the program.</source>
        <translation>请求头 {name} 由程序设置。</translation>
    </message>
    <message>
        <source>The key has a letter that no key has. Copy it again, from the page that issued it.</source>
        <translation>密钥中含有密钥不会使用的字符。请从签发密钥的页面重新复制。</translation>
    </message>
    <message>
        <source>The key has a line break inside. Copy it again, as one line.</source>
        <translation>密钥中含有换行。请重新复制为一行。</translation>
    </message>
    <message>
        <source>The key has a space inside. Copy it again, without spaces.</source>
        <translation>密钥中含有空格。请重新复制，不要带空格。</translation>
    </message>
    <message>
        <source>The key is not protected.</source>
        <translation>密钥未受保护。</translation>
    </message>
    <message>
        <source>The key is not there. It has to be given again.</source>
        <translation>找不到密钥。需要重新提供。</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>密钥被拒绝。</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 seconds. It may be asking for its password in another window.</source>
        <translation>密钥环在 3 秒内没有响应。它可能正在另一个窗口中询问密码。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, and try again.</source>
        <translation>密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>The keychain refused the request.</source>
        <translation>密钥环拒绝了请求。</translation>
    </message>
    <message>
        <source>The last reply is complete</source>
        <translation>最后一条回复已完整</translation>
    </message>
    <message>
        <source>The limit of requests is reached until {time}.</source>
        <translation>已达到请求数上限，{time} 恢复。</translation>
    </message>
    <message>
        <source>The limit of requests is reached.</source>
        <translation>已达到请求数上限。</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached until {time}.</source>
        <translation>已达到每日请求数上限，{time} 恢复。</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached.</source>
        <translation>已达到每日请求数上限。</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached until {time}.</source>
        <translation>已达到每小时请求数上限，{time} 恢复。</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached.</source>
        <translation>已达到每小时请求数上限。</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached until {time}.</source>
        <translation>已达到每分钟请求数上限，{time} 恢复。</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached.</source>
        <translation>已达到每分钟请求数上限。</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached until {time}.</source>
        <translation>已达到每月请求数上限，{time} 恢复。</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached.</source>
        <translation>已达到每月请求数上限。</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached until {time}.</source>
        <translation>已达到每秒请求数上限，{time} 恢复。</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached.</source>
        <translation>已达到每秒请求数上限。</translation>
    </message>
    <message>
        <source>The limit of tokens is reached until {time}.</source>
        <translation>已达到 Token 上限，{time} 恢复。</translation>
    </message>
    <message>
        <source>The limit of tokens is reached.</source>
        <translation>已达到 Token 上限。</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached until {time}.</source>
        <translation>已达到每日 Token 上限，{time} 恢复。</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached.</source>
        <translation>已达到每日 Token 上限。</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached until {time}.</source>
        <translation>已达到每小时 Token 上限，{time} 恢复。</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached.</source>
        <translation>已达到每小时 Token 上限。</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached until {time}.</source>
        <translation>已达到每分钟 Token 上限，{time} 恢复。</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached.</source>
        <translation>已达到每分钟 Token 上限。</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached until {time}.</source>
        <translation>已达到每月 Token 上限，{time} 恢复。</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached.</source>
        <translation>已达到每月 Token 上限。</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached until {time}.</source>
        <translation>已达到每秒 Token 上限，{time} 恢复。</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached.</source>
        <translation>已达到每秒 Token 上限。</translation>
    </message>
    <message>
        <source>The limit was used up while thinking, before the answer began.</source>
        <translation>开始回答之前，长度限制已在思考中用完。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>无法写入日志。</translation>
    </message>
    <message>
        <source>The log file cannot be written to {folder} ({reason}).</source>
        <translation>无法将日志文件写入 {folder}（{reason}）。</translation>
    </message>
    <message>
        <source>The message on standard input is empty.</source>
        <translation>标准输入中的消息为空。</translation>
    </message>
    <message>
        <source>The message was filtered.</source>
        <translation>消息被过滤。</translation>
    </message>
    <message>
        <source>The model asks for {call}. Nothing was run.</source>
        <translation>模型请求调用 {call}。未运行任何内容。</translation>
    </message>
    <message>
        <source>The model declined.</source>
        <translation>模型拒绝回答。</translation>
    </message>
    <message>
        <source>The model does not take everything.</source>
        <translation>模型不接受全部参数。</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>没有该模型。</translation>
    </message>
    <message>
        <source>The model takes the token limit as {field}. It is sent so from now on.</source>
        <translation>该模型使用 {field} 接收 Token 上限。今后将以此字段发送。</translation>
    </message>
    <message>
        <source>The network does not reach {place} ({reason}).</source>
        <translation>网络无法到达 {place}（{reason}）。</translation>
    </message>
    <message>
        <source>The network does not reach {place}.</source>
        <translation>网络无法到达 {place}。</translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation>当前使用的连接</translation>
    </message>
    <message>
        <source>The other one begins a new line; Shift+Enter always does.</source>
        <translation>另一个用于换行；Shift+Enter 始终换行。</translation>
    </message>
    <message>
        <source>The port after “:” must be a number from 1 to 65535.</source>
        <translation>“:”后的端口必须是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is kept as {bad}.</source>
        <translation>无法理解 {name} 中的预设。文件已保留为 {bad}。</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is left as it is.</source>
        <translation>无法理解 {name} 中的预设。文件保持原样。</translation>
    </message>
    <message>
        <source>The presets in {name} were written by a newer version of the program.</source>
        <translation>{name} 中的预设由较新版本的程序写入。</translation>
    </message>
    <message>
        <source>The preset’s connection cannot be used: {why}</source>
        <translation>无法使用预设的连接：{why}</translation>
    </message>
    <message>
        <source>The program could not read the reply. This is a fault of the program.</source>
        <translation>程序无法读取回复。这是程序的错误。</translation>
    </message>
    <message>
        <source>The program made a mistake. What has come is kept; the log says more.</source>
        <translation>程序出错了。已收到的内容会保留；详情见日志。</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>程序已关闭。</translation>
    </message>
    <message>
        <source>The proxy address of the system cannot be used. Check {place}.</source>
        <translation>无法使用系统的代理地址。请检查：{place}。</translation>
    </message>
    <message>
        <source>The proxy address {proxy} cannot be used. Check {place}.</source>
        <translation>无法使用代理地址 {proxy}。请检查：{place}。</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password (status 407).</source>
        <translation>代理要求用户名和密码（状态码 407）。</translation>
    </message>
    <message>
        <source>The proxy cannot be read. It looks like http://host:8080.</source>
        <translation>无法识别该代理。代理应类似 http://host:8080。</translation>
    </message>
    <message>
        <source>The proxy is in the way.</source>
        <translation>代理阻碍了连接。</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (status 407).</source>
        <translation>代理 {proxy} 要求用户名和密码（状态码 407）。</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. It is set in {place}.</source>
        <translation>无法连接代理 {proxy}。该代理的设置位置：{place}。</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not pass the request on ({reason}).</source>
        <translation>代理 {proxy} 没有转发请求（{reason}）。</translation>
    </message>
    <message>
        <source>The reply broke off before the server said that it is whole.</source>
        <translation>服务器尚未表示回复已完整，回复就中断了。</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>回复中断了。</translation>
    </message>
    <message>
        <source>The reply cannot be written ({reason}).</source>
        <translation>无法写入回复（{reason}）。</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>回复已完整</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>回复为空。</translation>
    </message>
    <message>
        <source>The reply is here.</source>
        <translation>回复已就绪。</translation>
    </message>
    <message>
        <source>The reply reached the length limit and was cut.</source>
        <translation>回复达到长度限制，已被截断。</translation>
    </message>
    <message>
        <source>The reply was empty.</source>
        <translation>回复为空。</translation>
    </message>
    <message>
        <source>The reply was stopped: a line is too long.</source>
        <translation>回复已停止：有一行过长。</translation>
    </message>
    <message>
        <source>The reply was stopped: too large.</source>
        <translation>回复已停止：内容过大。</translation>
    </message>
    <message>
        <source>The request came into another one's way (status {status}).</source>
        <translation>该请求与另一请求冲突（状态码 {status}）。</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>无法发送请求。</translation>
    </message>
    <message>
        <source>The same number gives about the same reply, where the server can do so.</source>
        <translation>在服务器支持的情况下，相同的数字会得到大致相同的回复。</translation>
    </message>
    <message>
        <source>The same server by {scheme}</source>
        <translation>同一服务器，改用 {scheme}</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>服务器返回了 {status}。</translation>
    </message>
    <message>
        <source>The server answers by {scheme}: the address should be {address}.</source>
        <translation>服务器使用 {scheme} 回答：地址应为 {address}。</translation>
    </message>
    <message>
        <source>The server answers, and does not have that there.</source>
        <translation>服务器有响应，但没有该内容。</translation>
    </message>
    <message>
        <source>The server answers, but it does not have the API that was asked for. Chat Completions is the one that most servers have.</source>
        <translation>服务器有响应，但没有所请求的 API。大多数服务器都有 Chat Completions。</translation>
    </message>
    <message>
        <source>The server asks for a key, and this connection has none.</source>
        <translation>服务器要求提供密钥，而此连接没有密钥。</translation>
    </message>
    <message>
        <source>The server asks for a key.</source>
        <translation>服务器要求提供密钥。</translation>
    </message>
    <message>
        <source>The server behind the address did not answer in time (status {status}).</source>
        <translation>该地址背后的服务器没有及时回答（状态码 {status}）。</translation>
    </message>
    <message>
        <source>The server behind the address did not answer properly (status {status}).</source>
        <translation>该地址背后的服务器没有正确回答（状态码 {status}）。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>无法访问服务器。</translation>
    </message>
    <message>
        <source>The server could not answer (status {status}).</source>
        <translation>服务器无法回答（状态码 {status}）。</translation>
    </message>
    <message>
        <source>The server decides</source>
        <translation>由服务器决定</translation>
    </message>
    <message>
        <source>The server did not accept the request (status {status}).</source>
        <translation>服务器没有接受请求（状态码 {status}）。</translation>
    </message>
    <message>
        <source>The server does not allow this with the key of this connection.</source>
        <translation>服务器不允许使用此连接的密钥执行该操作。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>The server does not have this API.</source>
        <translation>服务器没有此 API。</translation>
    </message>
    <message>
        <source>The server does not know this model.</source>
        <translation>服务器不认识此模型。</translation>
    </message>
    <message>
        <source>The server does not know “{model}”, and does not say what it has. Type a name.</source>
        <translation>服务器不认识“{model}”，也没有说明它有哪些模型。请输入名称。</translation>
    </message>
    <message>
        <source>The server does not know “{model}”. It has “{other}”.</source>
        <translation>服务器不认识“{model}”。它有“{other}”。</translation>
    </message>
    <message>
        <source>The server does not say which models it has. Name one with --model.</source>
        <translation>服务器没有说明它有哪些模型。请用 --model 指定一个。</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at {place}. Check the address.</source>
        <translation>服务器在 {place} 使用的不是 HTTP。请检查地址。</translation>
    </message>
    <message>
        <source>The server does not take the field stream_options. It is left out from now on, so the number of tokens is an estimate.</source>
        <translation>服务器不接受 stream_options 字段。今后不再发送，因此 Token 数为估算值。</translation>
    </message>
    <message>
        <source>The server ended the reply with an error and did not say which.</source>
        <translation>服务器以错误结束了回复，但没有说明是什么错误。</translation>
    </message>
    <message>
        <source>The server ended the reply with an error.</source>
        <translation>服务器以错误结束了回复。</translation>
    </message>
    <message>
        <source>The server had an error of its own (status {status}).</source>
        <translation>服务器自身出错（状态码 {status}）。</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>服务器出现问题。</translation>
    </message>
    <message>
        <source>The server has another API.</source>
        <translation>服务器使用另一种 API。</translation>
    </message>
    <message>
        <source>The server has gone quiet.</source>
        <translation>服务器没有动静了。</translation>
    </message>
    <message>
        <source>The server has neither Chat Completions nor Responses; replies come by {api}.</source>
        <translation>服务器既没有 Chat Completions 也没有 Responses；回复通过 {api} 返回。</translation>
    </message>
    <message>
        <source>The server has no model “{model}”. Choose another one.</source>
        <translation>服务器没有模型“{model}”。请选择其他模型。</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>服务器没有该模型。请选择其他模型。</translation>
    </message>
    <message>
        <source>The server has not said which models it has. Name one.</source>
        <translation>服务器没有说明它有哪些模型。请指定一个。</translation>
    </message>
    <message>
        <source>The server is not available at the moment (status {status}).</source>
        <translation>服务器目前不可用（状态码 {status}）。</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>服务器过载。</translation>
    </message>
    <message>
        <source>The server lists no models at this address. Check the address (most end in /v1), or type the model's name.</source>
        <translation>服务器在此地址没有列出模型。请检查地址（大多以 /v1 结尾），或输入模型名称。</translation>
    </message>
    <message>
        <source>The server lists no models. Type a name.</source>
        <translation>服务器没有列出模型。请输入名称。</translation>
    </message>
    <message>
        <source>The server lists no models. Type the name of the one to use.</source>
        <translation>服务器没有列出模型。请输入要使用的模型名称。</translation>
    </message>
    <message>
        <source>The server refused the key of this connection.</source>
        <translation>服务器拒绝了此连接的密钥。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>服务器拒绝了请求。</translation>
    </message>
    <message>
        <source>The server refused this for the model, and was asked again without it: {names}. It is left out from now on.</source>
        <translation>服务器不接受此模型的以下参数，已去掉它们重新请求：{names}。今后不再发送。</translation>
    </message>
    <message>
        <source>The server refuses the smallest request.</source>
        <translation>服务器拒绝了最小的请求。</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>服务器说：{words}</translation>
    </message>
    <message>
        <source>The server sent an error without words.</source>
        <translation>服务器发送了错误，但没有说明。</translation>
    </message>
    <message>
        <source>The server sent no more text.</source>
        <translation>服务器没有再发送文字。</translation>
    </message>
    <message>
        <source>The server sent no text.</source>
        <translation>服务器没有发送文字。</translation>
    </message>
    <message>
        <source>The server takes no more requests for now until {time}.</source>
        <translation>服务器在 {time} 之前不再接受请求。</translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation>服务器暂时不再接受请求。</translation>
    </message>
    <message>
        <source>The server waited too long for the request (status {status}).</source>
        <translation>服务器等待请求的时间过长（状态码 {status}）。</translation>
    </message>
    <message>
        <source>The server's answer could not be decoded.</source>
        <translation>无法解码服务器的回答。</translation>
    </message>
    <message>
        <source>The server's certificate is not accepted.</source>
        <translation>服务器的证书不被接受。</translation>
    </message>
    <message>
        <source>The server's list of models is too large.</source>
        <translation>服务器的模型列表过大。</translation>
    </message>
    <message>
        <source>The server's stream is not understood. Check the address; most end in /v1.</source>
        <translation>无法理解服务器的数据流。请检查地址；大多以 /v1 结尾。</translation>
    </message>
    <message>
        <source>The service ended the reply. Another wording may help.</source>
        <translation>服务结束了回复。换一种说法可能有用。</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message ({reasons}). Another wording may help.</source>
        <translation>服务的内容过滤器停止了该消息（{reasons}）。换一种说法可能有用。</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message. Another wording may help.</source>
        <translation>服务的内容过滤器停止了该消息。换一种说法可能有用。</translation>
    </message>
    <message>
        <source>The shortcuts cannot be saved: {reason}.</source>
        <translation>无法保存快捷键：{reason}。</translation>
    </message>
    <message>
        <source>The test could not go on.</source>
        <translation>测试无法继续。</translation>
    </message>
    <message>
        <source>The test took too long.</source>
        <translation>测试时间过长。</translation>
    </message>
    <message>
        <source>The test was ended before its diagnosis.</source>
        <translation>测试在得出诊断之前已结束。</translation>
    </message>
    <message>
        <source>The value of {name} has letters that no header may have.</source>
        <translation>{name} 的值中含有请求头不允许的字符。</translation>
    </message>
    <message>
        <source>The variable {name} is not set.</source>
        <translation>未设置变量 {name}。</translation>
    </message>
    <message>
        <source>The word cannot be kept: {reason}</source>
        <translation>无法保存该单词：{reason}</translation>
    </message>
    <message>
        <source>Their file cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>无法读取设置文件（{reason}）：现使用默认值，更改在程序退出前有效。</translation>
    </message>
    <message>
        <source>Their file has version {found}, and this program knows versions up to {known}.</source>
        <translation>其文件为版本 {found}，而此程序最高支持版本 {known}。</translation>
    </message>
    <message>
        <source>Their file is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>设置文件已损坏且无法移走：现使用默认值，更改在程序退出前有效。</translation>
    </message>
    <message>
        <source>Their file was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>设置文件已损坏：现使用默认值，原文件已保留为 {name}。</translation>
    </message>
    <message>
        <source>Their folder cannot be written to.</source>
        <translation>无法写入对话所在的文件夹。</translation>
    </message>
    <message>
        <source>Their folder or file cannot be written to.</source>
        <translation>无法写入对话所在的文件夹或文件。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>There are no older messages to leave out. Shorten it, or use a model with a larger context window.</source>
        <translation>没有可省略的较早消息。请缩短内容，或使用上下文窗口更大的模型。</translation>
    </message>
    <message>
        <source>There are no presets.</source>
        <translation>没有预设。</translation>
    </message>
    <message>
        <source>There are no saved prompts.</source>
        <translation>没有已保存的提示词。</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} headers; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} header; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>有 {count} 个请求头；最多可发送 {most} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} stop sequences; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} stop sequence; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>有 {count} 个停止序列；最多可发送 {most} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a prompt of that name already.</source>
        <translation>已有同名的提示词。</translation>
    </message>
    <message>
        <source>There is a web page at this address.</source>
        <translation>该地址是一个网页。</translation>
    </message>
    <message>
        <source>There is no chat API at this address. Check it; most end in /v1.</source>
        <translation>此地址没有聊天 API。请检查地址；大多以 /v1 结尾。</translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, use: {command}</source>
        <translation>没有可以显示窗口的显示器（DISPLAY 和 WAYLAND_DISPLAY 均未设置）。在终端中请使用：{command}</translation>
    </message>
    <message>
        <source>There is no finished reply</source>
        <translation>没有已完成的回复</translation>
    </message>
    <message>
        <source>There is no notice</source>
        <translation>没有通知</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>没有这个主机。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>There is nothing to draw on.</source>
        <translation>没有可供绘制的地方。</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>还没有可发送的内容。请先写一条消息。</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>没有可以撤销的操作</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>只有一个版本</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <translation>没有错误。</translation>
    </message>
    <message>
        <source>These files are where keys and passwords are kept, or belong to this program. What you attach is sent to the server.</source>
        <translation>这些文件位于存放密钥和密码的地方，或属于此程序。您附加的内容会发送给服务器。</translation>
    </message>
    <message>
        <source>These keys cannot be changed here</source>
        <translation>此处的按键无法更改</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>无法使用这组按键。</translation>
    </message>
    <message>
        <source>They count for every conversation with it, unless a preset or the conversation says otherwise.</source>
        <translation>对使用此连接的所有对话有效，除非预设或对话另有设置。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>This conversation can only be read.</source>
        <translation>此对话只能阅读。</translation>
    </message>
    <message>
        <source>This conversation has parameters of its own: {names}</source>
        <translation>此对话有自己的参数：{names}</translation>
    </message>
    <message>
        <source>This conversation is kept in memory only. It is gone when you leave it or the program ends.</source>
        <translation>此对话只保存在内存中。离开此对话或退出程序后，它就会消失。</translation>
    </message>
    <message>
        <source>This conversation is not kept yet</source>
        <translation>此对话尚未保存</translation>
    </message>
    <message>
        <source>This conversation reaches its cost limit.</source>
        <translation>此对话达到了费用上限。</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>无法显示此图片。</translation>
    </message>
    <message>
        <source>This is no JSON object: names and values between curly brackets.</source>
        <translation>这不是 JSON 对象：应为花括号中的名称和值。</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>这不是可读取的文件。</translation>
    </message>
    <message>
        <source>This is not JSON: {what} (line {line}, column {column}).</source>
        <translation>这不是 JSON：{what}（第 {line} 行，第 {column} 列）。</translation>
    </message>
    <message>
        <source>This link is not opened: it is not a web or mail address.</source>
        <translation>未打开此链接：它不是网页或邮件地址。</translation>
    </message>
    <message>
        <source>This one message is too long.</source>
        <translation>这一条消息本身就过长。</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>This system has no keychain that the program can use.</source>
        <translation>此系统没有程序可用的密钥环。</translation>
    </message>
    <message>
        <source>This system has no printing.</source>
        <translation>此系统没有打印功能。</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>已思考</translation>
    </message>
    <message>
        <source>Thought for {wait}</source>
        <translation>思考了 {wait}</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Titles and messages of all versions were searched, but nothing has {words}.</source>
        <translation>已搜索所有版本的标题和消息，但没有找到{words}。</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>由模型拟标题</translation>
    </message>
    <message>
        <source>To the message box</source>
        <translation>转到消息输入框</translation>
    </message>
    <message>
        <source>To the next message</source>
        <translation>转到下一条消息</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>转到下一个区域</translation>
    </message>
    <message>
        <source>To the previous message</source>
        <translation>转到上一条消息</translation>
    </message>
    <message>
        <source>To the previous pane</source>
        <translation>转到上一个区域</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation>Token 上限</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tool call, not executed: {name}</source>
        <translation>工具调用，未执行：{name}</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translate into {{language|English}}: {{text}}</source>
        <translation>翻译成{{语言|英语}}：{{文本}}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>翻译助手</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>{wait}后重试。</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>正在重试。</translation>
    </message>
    <message>
        <source>Two ropes burn for an hour each, unevenly. How do I measure 45 minutes?</source>
        <translation>有两根绳子，每根烧完都要一小时，但燃烧不均匀。怎么量出 45 分钟？</translation>
    </message>
    <message>
        <source>Type / and a name in the message box to insert one. {{name}} and {{name|default}} are fields that are filled in then; {{clipboard}} and {{date}} fill themselves in.</source>
        <translation>在消息输入框中键入 / 和名称即可插入提示词。{{name}} 和 {{name|default}} 是插入时填写的字段；{{clipboard}} 和 {{date}} 会自动填写。</translation>
    </message>
    <message>
        <source>US dollars for 1,000,000 tokens</source>
        <translation>每 1,000,000 Token 的美元价格</translation>
    </message>
    <message>
        <source>US dollars that a conversation may cost before the program asks whether to send more; 0 never asks. Only models whose prices are known count.</source>
        <translation>对话花费达到多少美元后，程序会先询问是否继续发送；0 表示从不询问。只计算价格已知的模型。</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Unarchive conversation</source>
        <translation>取消归档对话</translation>
    </message>
    <message>
        <source>Underline misspelled words while you write. No word leaves this computer for that.</source>
        <translation>在您输入时为拼写错误加下划线。检查时，任何单词都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Unpin conversation</source>
        <translation>取消置顶对话</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Use Chat Completions</source>
        <translation>使用 Chat Completions</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>使用其他文件夹…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>仅用于本次会话</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>使用深色主题。</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>使用浅色主题。</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>使用这组按键</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>使用 {address}</translation>
    </message>
    <message>
        <source>Use {api}</source>
        <translation>使用 {api}</translation>
    </message>
    <message>
        <source>Use {field}</source>
        <translation>使用 {field}</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>使用 {model}</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>使用“{name}”</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Verbosity</source>
        <translation>详细程度</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>版本已删除</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>版本 {number}/{count}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Waiting for a tool</source>
        <translation>正在等待工具</translation>
    </message>
    <message>
        <source>Waiting for the first word</source>
        <translation>正在等待首字</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Watch it think</source>
        <translation>看它思考</translation>
    </message>
    <message>
        <source>What comes from the command {name} is no key.</source>
        <translation>命令 {name} 输出的内容不是密钥。</translation>
    </message>
    <message>
        <source>What comes from the variable {name} is no key.</source>
        <translation>变量 {name} 中的内容不是密钥。</translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation>解决办法：{words}</translation>
    </message>
    <message>
        <source>What helps: {words}.</source>
        <translation>解决办法：{words}。</translation>
    </message>
    <message>
        <source>What is kept as the key cannot be one.</source>
        <translation>保存的内容不可能是密钥。</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>今天想聊点什么？</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: its role and its rules.</source>
        <translation>对话开始前告诉模型的内容：它的角色和规则。</translation>
    </message>
    <message>
        <source>What the server sent is no list of models. Check the address; most end in /v1.</source>
        <translation>服务器发送的内容不是模型列表。请检查地址；大多以 /v1 结尾。</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What was written last before the program ended cannot be read. It is kept as {name}; what was written before it is here.</source>
        <translation>程序退出前最后写入的内容无法读取，已保留为 {name}；之前写入的内容都在这里。</translation>
    </message>
    <message>
        <source>What you write is kept here, on this computer.</source>
        <translation>您写下的内容保存在这台电脑上。</translation>
    </message>
    <message>
        <source>What you write now stays in memory until the program ends.</source>
        <translation>现在写下的内容会留在内存中，直到程序退出。</translation>
    </message>
    <message>
        <source>When a server does not answer</source>
        <translation>服务器没有响应时</translation>
    </message>
    <message>
        <source>Where it stood last, if a screen is still there.</source>
        <translation>上次窗口所在的位置，前提是该屏幕仍在。</translation>
    </message>
    <message>
        <source>Where replies come from. New conversations begin with the one that is chosen.</source>
        <translation>回复的来源。新对话使用所选的连接。</translation>
    </message>
    <message>
        <source>Whether it filled the screen last.</source>
        <translation>上次窗口是否占满屏幕。</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>选择请求</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>侧边栏宽度</translation>
    </message>
    <message>
        <source>Window and price</source>
        <translation>窗口与价格</translation>
    </message>
    <message>
        <source>Window and price…</source>
        <translation>窗口与价格…</translation>
    </message>
    <message>
        <source>Window maximised</source>
        <translation>窗口最大化</translation>
    </message>
    <message>
        <source>With the beginning of the reply</source>
        <translation>显示回复开头</translation>
    </message>
    <message>
        <source>Without a key it answers nothing. Enter the one that its service issued.</source>
        <translation>没有密钥，服务器不作任何回答。请输入该服务签发的密钥。</translation>
    </message>
    <message>
        <source>Words that are right, one on a line; read when the program starts.</source>
        <translation>正确的单词，每行一个；程序启动时读取。</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>代码长行自动换行</translation>
    </message>
    <message>
        <source>Write a Python function that groups dates by ISO week, with a test.</source>
        <translation>写一个按 ISO 周对日期分组的 Python 函数，并附上测试。</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>请先写下问题。</translation>
    </message>
    <message>
        <source>Write and send. {stop} stops a reply at once; what came stays, and {continue} lets it go on. {regenerate} asks again and keeps the reply before as a version.</source>
        <translation>写下消息并发送。按 {stop} 可立即停止回复；已收到的内容会保留，按 {continue} 可让它继续。按 {regenerate} 会重新提问，并将之前的回复保留为一个版本。</translation>
    </message>
    <message>
        <source>Write me a long answer</source>
        <translation>写一段长回答</translation>
    </message>
    <message>
        <source>Write some code</source>
        <translation>写点代码</translation>
    </message>
    <message>
        <source>Write the last message anew, while nothing is written in the box.</source>
        <translation>输入框为空时，重新编写上一条消息。</translation>
    </message>
    <message>
        <source>Write the last message anew; the one before is kept as a version.</source>
        <translation>重新编写上一条消息；原来的消息保留为一个版本。</translation>
    </message>
    <message>
        <source>Write the next message while it answers</source>
        <translation>回答期间可写下一条消息</translation>
    </message>
    <message>
        <source>Write the next message while it waits</source>
        <translation>等待期间可写下一条消息</translation>
    </message>
    <message>
        <source>Write this message anew.</source>
        <translation>重新编写这条消息。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>正在写入 PDF…</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>已写入 {name}。</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>You can read, search and export; what you write now is not kept.</source>
        <translation>您可以阅读、搜索和导出；现在写下的内容不会保存。</translation>
    </message>
    <message>
        <source>Your conversation is kept. The details can be copied for a report.</source>
        <translation>您的对话已保留。可以复制详情用于报告。</translation>
    </message>
    <message>
        <source>Your conversations are closed: the program is ending.</source>
        <translation>您的对话已关闭：程序正在退出。</translation>
    </message>
    <message>
        <source>Your conversations are in a folder on a network, where the file can be damaged when the connection breaks. A folder on this computer is safer.</source>
        <translation>您的对话位于网络文件夹中，连接中断时文件可能损坏。放在本机文件夹中更安全。</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only, so this was not done.</source>
        <translation>您的对话以只读方式打开，因此未执行此操作。</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only.</source>
        <translation>您的对话以只读方式打开。</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened.</source>
        <translation>无法打开您的对话。</translation>
    </message>
    <message>
        <source>Your conversations stay where they were.</source>
        <translation>您的对话仍在原处。</translation>
    </message>
    <message>
        <source>Your desktop says so when the window is not in front; a click leads to the conversation.</source>
        <translation>窗口不在最前面时由桌面通知您；点击即可前往对话。</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>您的文件</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>您的消息</translation>
    </message>
    <message>
        <source>Your own words could not be read; the file is kept as {name}.</source>
        <translation>无法读取您自己添加的单词；该文件已保留为 {name}。</translation>
    </message>
    <message>
        <source>Your settings cannot be saved.</source>
        <translation>无法保存您的设置。</translation>
    </message>
    <message>
        <source>a PEM file to trust as well</source>
        <translation>另外信任的 PEM 文件</translation>
    </message>
    <message>
        <source>a letter that is kind and firm</source>
        <translation>一封友好而坚定的信</translation>
    </message>
    <message>
        <source>as to a curious friend</source>
        <translation>像讲给好奇的朋友听</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>下次启动时</translation>
    </message>
    <message>
        <source>calling a tool</source>
        <translation>正在调用工具</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a connection</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a model</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a preset</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>headings, lists, tables, code</source>
        <translation>标题、列表、表格、代码</translation>
    </message>
    <message>
        <source>hidden characters are shown</source>
        <translation>已显示隐藏字符</translation>
    </message>
    <message>
        <source>in the message</source>
        <translation>消息中</translation>
    </message>
    <message>
        <source>in the next window</source>
        <translation>在下一个窗口中</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>证书属于另一主机</translation>
    </message>
    <message>
        <source>it does not speak TLS there; the address may need http://</source>
        <translation>该处不使用 TLS；地址可能需要 http://</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>it is none of {words}</source>
        <translation>不是以下任何一项：{words}</translation>
    </message>
    <message>
        <source>it is not a list of four numbers</source>
        <translation>不是由四个数字组成的列表</translation>
    </message>
    <message>
        <source>it is not a list of names</source>
        <translation>不是名称列表</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>it is not within {low} and {high}</source>
        <translation>不在 {low} 到 {high} 之间</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>证书是自签名的</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>it offers only an old version of TLS</source>
        <translation>对方只提供旧版 TLS</translation>
    </message>
    <message>
        <source>it was issued by an authority that this computer does not know</source>
        <translation>证书由这台电脑不认识的机构签发</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>证书已被吊销</translation>
    </message>
    <message>
        <source>legacy Completions</source>
        <translation>旧版 Completions</translation>
    </message>
    <message>
        <source>making an image</source>
        <translation>正在生成图片</translation>
    </message>
    <message>
        <source>models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>no encryption that both sides accept was found</source>
        <translation>没有找到双方都接受的加密方式</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <translation>未选择模型</translation>
    </message>
    <message>
        <source>no window can be there</source>
        <translation>窗口无法位于该处</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none needed for most local servers</source>
        <translation>多数本地服务器不需要</translation>
    </message>
    <message>
        <source>not in a list</source>
        <translation>不在列表中</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>one of the numbers is not whole</source>
        <translation>其中有数字不是整数</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>optional; else from the server’s list</source>
        <translation>可选；否则取自服务器的列表</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>or an emoji</source>
        <translation>或使用 Emoji</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>粘贴到此处</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>queued by the server</source>
        <translation>服务器已将请求排队</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>已达到速率限制</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>正在回复</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>running code</source>
        <translation>正在运行代码</translation>
    </message>
    <message>
        <source>searching files</source>
        <translation>正在搜索文件</translation>
    </message>
    <message>
        <source>searching the web</source>
        <translation>正在搜索网页</translation>
    </message>
    <message>
        <source>see how waiting looks</source>
        <translation>看看等待时的样子</translation>
    </message>
    <message>
        <source>see it come, stop it, go on</source>
        <translation>看它生成、停止、再继续</translation>
    </message>
    <message>
        <source>small, and with a test</source>
        <translation>短小，并附测试</translation>
    </message>
    <message>
        <source>something went wrong in the program</source>
        <translation>程序出错</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>streaming, ≈ {rate} tokens/s</source>
        <translation>正在接收，≈ {rate} Token/秒</translation>
    </message>
    <message>
        <source>the Chat Completions API</source>
        <translation>Chat Completions API</translation>
    </message>
    <message>
        <source>the Responses API</source>
        <translation>Responses API</translation>
    </message>
    <message>
        <source>the address seems to be wrong</source>
        <translation>地址似乎有误</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>the connection, then the server</source>
        <translation>连接，然后是服务器</translation>
    </message>
    <message>
        <source>the conversation is too long</source>
        <translation>对话过长</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>the legacy Completions API</source>
        <translation>旧版 Completions API</translation>
    </message>
    <message>
        <source>the message was filtered</source>
        <translation>消息被过滤</translation>
    </message>
    <message>
        <source>the preset “{name}”, then the connection, then the server</source>
        <translation>预设“{name}”，然后是连接，再是服务器</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>程序已关闭</translation>
    </message>
    <message>
        <source>the request could not be sent</source>
        <translation>无法发送请求</translation>
    </message>
    <message>
        <source>the server does not have this API</source>
        <translation>服务器没有此 API</translation>
    </message>
    <message>
        <source>the server does not know this model</source>
        <translation>服务器不认识此模型</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>服务器出现问题</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>服务器拒绝了请求</translation>
    </message>
    <message>
        <source>the system’s; or http://…, socks5://…, direct</source>
        <translation>系统代理；或 http://…、socks5://…、direct</translation>
    </message>
    <message>
        <source>the thinking folds away</source>
        <translation>思考过程可以收起</translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation>这台电脑不信任该证书</translation>
    </message>
    <message>
        <source>this connection’s settings</source>
        <translation>此连接的设置</translation>
    </message>
    <message>
        <source>tokens, such as 128k</source>
        <translation>Token 数，例如 128k</translation>
    </message>
    <message>
        <source>translate</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>two days, no hurry</source>
        <translation>两天，不赶时间</translation>
    </message>
    <message>
        <source>unnamed tool</source>
        <translation>未命名的工具</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>版本 {number}/{count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>正在等待重试</translation>
    </message>
    <message>
        <source>whichever is chosen</source>
        <translation>当前所选的模型</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>含附件</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>{api} at {address}</source>
        <translation>{api}，位于 {address}</translation>
    </message>
    <message>
        <source>{api}, in one piece</source>
        <translation>{api}，一次性返回</translation>
    </message>
    <message>
        <source>{api}, streamed</source>
        <translation>{api}，流式传输</translation>
    </message>
    <message>
        <source>{api}, with {field}</source>
        <translation>{api}，使用 {field}</translation>
    </message>
    <message>
        <source>{api}, without {field}</source>
        <translation>{api}，不使用 {field}</translation>
    </message>
    <message>
        <source>{at} s  {name}{data}</source>
        <translation>{at} 秒  {name}{data}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>For one: {count} byte</extracomment>
        <translation>
            <numerusform>{count} 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} commands</source>
        <extracomment>For one: {count} command</extracomment>
        <translation>
            <numerusform>{count} 个命令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <extracomment>For one: {count} conversation</extracomment>
        <translation>
            <numerusform>{count} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations archived</source>
        <extracomment>For one: {count} conversation archived</extracomment>
        <translation>
            <numerusform>已归档 {count} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <extracomment>For one: {count} conversation deleted</extracomment>
        <translation>
            <numerusform>已删除 {count} 个对话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages could be read.</source>
        <extracomment>For one: {count} message could be read.</extracomment>
        <translation>
            <numerusform>已读取 {count} 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <extracomment>For one: {count} model</extracomment>
        <translation>
            <numerusform>{count} 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new presets and prompts were taken in.</source>
        <extracomment>For one: {count} new preset or prompt was taken in.</extracomment>
        <translation>
            <numerusform>已导入 {count} 个新的预设和提示词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the connections in {path} could not be understood.</source>
        <extracomment>For one: {count} of the connections in {path} could not be understood.</extracomment>
        <translation>
            <numerusform>无法理解 {path} 中的 {count} 个连接。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {window} tokens</source>
        <translation>{count}/{window} Token</translation>
    </message>
    <message numerus="yes">
        <source>{count} results</source>
        <extracomment>For one: {count} result</extracomment>
        <translation>
            <numerusform>{count} 个结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <extracomment>For one: {count} setting</extracomment>
        <translation>
            <numerusform>{count} 项设置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shortcuts</source>
        <extracomment>For one: {count} shortcut</extracomment>
        <translation>
            <numerusform>{count} 个快捷键</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>目前 {count} 个</translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <extracomment>For one: {count} token</extracomment>
        <translation>
            <numerusform>{count} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens are known</source>
        <extracomment>For one: {count} token is known</extracomment>
        <translation>
            <numerusform>已知 {count} Token</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{keys} alone is needed to move and to write.</source>
        <translation>移动和书写需要单独使用 {keys}。</translation>
    </message>
    <message>
        <source>{keys} alone would be typed. Hold Ctrl or Alt with it.</source>
        <translation>单独按 {keys} 会输入字符。请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>{keys} does not do “{title}”: another command has these keys.</source>
        <translation>{keys} 不执行“{title}”：这组按键已被另一个命令使用。</translation>
    </message>
    <message>
        <source>{keys} does {titles} now. It will no longer.</source>
        <translation>{keys} 目前用于{titles}。此后将不再用于它。</translation>
    </message>
    <message>
        <source>{keys} does “{title}” from now on.</source>
        <translation>{keys} 今后用于“{title}”。</translation>
    </message>
    <message>
        <source>{keys} does “{title}”, which cannot be changed.</source>
        <translation>{keys} 用于“{title}”，无法更改。</translation>
    </message>
    <message>
        <source>{keys}: change or remove, of “{title}”</source>
        <translation>{keys}：更改或移除“{title}”的这组按键</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{model} at {name}. What you leave empty is as it is known otherwise.</source>
        <translation>{name} 上的 {model}。留空的项目沿用已知的值。</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>{name} answers only with a key. Paste it here.</source>
        <translation>{name} 需要密钥才会回答。请粘贴到此处。</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>无法使用 {name}。</translation>
    </message>
    <message>
        <source>{name} found at {place}: use it</source>
        <translation>在 {place} 发现 {name}：使用它</translation>
    </message>
    <message>
        <source>{name} found at {place}: use {model}</source>
        <translation>在 {place} 发现 {name}：使用 {model}</translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation>{name} 没有密钥。</translation>
    </message>
    <message>
        <source>{name} has no key: {trouble}</source>
        <translation>{name} 没有密钥：{trouble}</translation>
    </message>
    <message>
        <source>{name} has no list: {trouble} Enter asks again.</source>
        <translation>{name} 没有列表：{trouble}按 Enter 重新获取。</translation>
    </message>
    <message>
        <source>{name} is no file of presets and prompts.</source>
        <translation>{name} 不是预设和提示词文件。</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>这台电脑上的 {name}</translation>
    </message>
    <message>
        <source>{name} would hold a key. Headers are kept in a file; put it into the key field.</source>
        <translation>{name} 会包含密钥。请求头会保存到文件中；请填入密钥栏。</translation>
    </message>
    <message>
        <source>{name} · tool call, not executed</source>
        <translation>{name} · 工具调用，未执行</translation>
    </message>
    <message>
        <source>{name}, in part</source>
        <translation>{name}（部分）</translation>
    </message>
    <message>
        <source>{name}, {at} of {count}</source>
        <translation>{name}，第 {at} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}：{sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{number} conversations imported</source>
        <extracomment>For one: {number} conversation imported</extracomment>
        <translation>
            <numerusform>已导入 {number} 个对话</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>{palette} finds every command, conversation, model and setting by a few letters.</source>
        <translation>按 {palette} 并输入几个字，即可找到任何命令、对话、模型和设置。</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer.</source>
        <translation>{place} 未作回答就关闭了连接。</translation>
    </message>
    <message>
        <source>{place} did not answer.</source>
        <translation>{place} 没有响应。</translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {wait}.</source>
        <translation>{place} 在 {wait}内没有开始回答。</translation>
    </message>
    <message>
        <source>{place} did not take the connection in time.</source>
        <translation>{place} 没有及时接受连接。</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Nothing is sent before you send something. Use https:// if you can.</source>
        <translation>与 {place} 的连接未加密：途中的任何人都能读取密钥和消息。在您发送内容之前不会发送任何数据。请尽可能使用 https://。</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Use https://, or press Save again if you are sure.</source>
        <translation>与 {place} 的连接未加密：途中任何人都能读到密钥和消息。请使用 https://；如果确定，请再次点击“保存”。</translation>
    </message>
    <message>
        <source>{place} sent nothing for {wait}.</source>
        <translation>{place} 已有 {wait}没有发送任何内容。</translation>
    </message>
    <message>
        <source>{place} · OPENAI_API_KEY and OPENAI_BASE_URL</source>
        <translation>{place} · OPENAI_API_KEY 和 OPENAI_BASE_URL</translation>
    </message>
    <message>
        <source>{place} · found just now</source>
        <translation>{place} · 刚刚找到</translation>
    </message>
    <message>
        <source>{place} · from the command line</source>
        <translation>{place} · 来自命令行</translation>
    </message>
    <message>
        <source>{price} for 1,000,000 tokens is known</source>
        <translation>已知每 1,000,000 Token {price}</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} Token/秒</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/秒</translation>
    </message>
    <message>
        <source>{reason}. They hold until the program ends; the next change is tried again.</source>
        <translation>{reason}。这些设置在程序退出前有效；下次更改时会再次尝试保存。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s to first word</source>
        <translation>首字 {seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} unless set</source>
        <translation>未设置时为 {seconds}</translation>
    </message>
    <message>
        <source>{state} ({seconds} s)</source>
        <translation>{state}（{seconds} 秒）</translation>
    </message>
    <message>
        <source>{state} · {seconds} s</source>
        <translation>{state} · {seconds} 秒</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title}（{keys}）</translation>
    </message>
    <message>
        <source>{title}, {section}</source>
        <translation>{title}，{section}</translation>
    </message>
    <message>
        <source>{title}, {section}, {detail}</source>
        <translation>{title}，{section}，{detail}</translation>
    </message>
    <message>
        <source>{title}: less</source>
        <translation>{title}：减少</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title}：增加</translation>
    </message>
    <message>
        <source>{title}: {keys}</source>
        <translation>{title}：{keys}</translation>
    </message>
    <message>
        <source>{variable} cannot be used.</source>
        <translation>无法使用 {variable}。</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server.</source>
        <translation>“{host}”不是服务器名称。</translation>
    </message>
    <message>
        <source>“{line}” is no header. A header looks like Name: value.</source>
        <translation>“{line}”不是请求头。请求头应类似 Name: value。</translation>
    </message>
    <message>
        <source>“{name}” cannot be a header’s name.</source>
        <translation>“{name}”不能用作请求头名称。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>无法读取“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent: pictures (PNG, JPEG, GIF, WebP), PDF and text can.</source>
        <translation>无法发送“{name}”：可以发送图片（PNG、JPEG、GIF、WebP）、PDF 和文本。</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels: {limit} at most.</source>
        <translation>“{name}”的像素过多：最多 {limit}。</translation>
    </message>
    <message>
        <source>“{name}” in the file of shortcuts is no list of keys.</source>
        <translation>快捷键文件中的“{name}”不是按键列表。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its size cannot be read.</source>
        <translation>“{name}”已损坏：无法读取其尺寸。</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>已删除“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}”为空。</translation>
    </message>
    <message>
        <source>“{name}” is no file; only files can be attached.</source>
        <translation>“{name}”不是文件；只能附加文件。</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>“{name}”已不存在。</translation>
    </message>
    <message>
        <source>“{name}” is set by the program and cannot be replaced here.</source>
        <translation>“{name}”由程序设置，无法在此替换。</translation>
    </message>
    <message>
        <source>“{name}” is too large: {limit} at most.</source>
        <translation>“{name}”过大：最大 {limit}。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the files of a message have {limit} together at most.</source>
        <translation>未附加“{name}”：一条消息的文件总共最多 {limit}。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was not attached: {limit} files at most go with a message.</source>
        <extracomment>For one: “{name}” was not attached: {limit} file at most goes with a message.</extracomment>
        <translation>
            <numerusform>未附加“{name}”：一条消息最多附加 {limit} 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>已移除“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” would hold a key. This is kept in a file; put it into the key field.</source>
        <translation>“{name}”会包含密钥。此处会保存到文件中；请填入密钥栏。</translation>
    </message>
    <message>
        <source>“{text}” in the file of shortcuts, for “{name}”, names no keys.</source>
        <translation>快捷键文件中“{name}”的“{text}”不是有效的按键。</translation>
    </message>
    <message>
        <source>“{text}” is no number of tokens. It looks like 128000 or 128k.</source>
        <translation>“{text}”不是 Token 数。应类似 128000 或 128k。</translation>
    </message>
    <message>
        <source>“{text}” is no price. It looks like 2.50.</source>
        <translation>“{text}”不是价格。价格应类似 2.50。</translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds.</source>
        <translation>“{text}”不是有效的秒数。</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”不是数字。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
    <message>
        <source>“{title}” has these keys already.</source>
        <translation>“{title}”已有这组按键。</translation>
    </message>
    <message>
        <source>“{title}” is not used as it stands in the file: {reason}.</source>
        <translation>未采用文件中“{title}”的值：{reason}。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>… {count} bytes in the middle were not kept …</source>
        <extracomment>For one: … {count} byte in the middle was not kept …</extracomment>
        <translation>
            <numerusform>… 中间的 {count} 字节未保留 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {count} characters more</source>
        <extracomment>For one: … {count} character more</extracomment>
        <translation>
            <numerusform>… 还有 {count} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter insert · Esc leave</source>
        <translation>↑ ↓ 选择 · Enter 插入 · Esc 退出</translation>
    </message>
</context>
</TS>
