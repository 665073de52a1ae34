<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DesktopChat</name>
    <message>
        <source>(This message could not be read from the damaged file.)</source>
        <translation>（破損したファイルからこのメッセージを読み取れませんでした。）</translation>
    </message>
    <message>
        <source>A backup that was just made cannot be read.</source>
        <translation>作成したばかりのバックアップを読み取れません。</translation>
    </message>
    <message>
        <source>A file can be attached in a moment, when the conversation is open.</source>
        <translation>まもなく会話が開き、ファイルを添付できるようになります。</translation>
    </message>
    <message>
        <source>A folder for your conversations</source>
        <translation>会話を保存するフォルダー</translation>
    </message>
    <message>
        <source>A gateway of your own</source>
        <translation>独自のゲートウェイ</translation>
    </message>
    <message>
        <source>A key belongs to its address. It is asked for again for {place}.</source>
        <translation>APIキーはアドレスごとに保存されます。{place}のAPIキーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>A native chat window for OpenAI and every server that speaks its API.</source>
        <translation>OpenAIと、そのAPIに対応するすべてのサーバーのためのネイティブなチャットウィンドウ。</translation>
    </message>
    <message>
        <source>A newer version of Desktop Chat has saved your conversations.</source>
        <translation>会話が新しいバージョンのDesktop Chatで保存されています。</translation>
    </message>
    <message>
        <source>A notice says what happened and what helps. The test of the connection finds out why.</source>
        <translation>何が起きたか、どうすれば解決するかは、通知に表示されます。原因は接続のテストで調べられます。</translation>
    </message>
    <message>
        <source>A preset is a system prompt, a model and parameters under one name. Choose one at the top of a conversation.</source>
        <translation>プリセットは、システムプロンプト、モデル、パラメーターを1つの名前でまとめたものです。会話の上部で選択できます。</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>プリセットには名前が必要です。</translation>
    </message>
    <message>
        <source>A price has both sides: what goes in, and what comes out.</source>
        <translation>価格には入力と出力の両方が必要です。</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:8080 or socks5://host:1080; “direct” goes past any.</source>
        <translation>プロキシはhttp://host:8080またはsocks5://host:1080のように指定します。「direct」にするとプロキシを使用しません。</translation>
    </message>
    <message>
        <source>A proxy’s address ends with its port: remove what follows it.</source>
        <translation>プロキシのアドレスはポートで終わります。その後を削除してください。</translation>
    </message>
    <message>
        <source>A proxy’s password would be kept in a file. Leave it out, and put the whole address into the variable HTTPS_PROXY instead.</source>
        <translation>プロキシのパスワードはファイルに保存されてしまいます。ここには入力せず、アドレス全体を変数HTTPS_PROXYに設定してください。</translation>
    </message>
    <message>
        <source>A quotation mark of the command has no partner.</source>
        <translation>コマンドの引用符が対になっていません。</translation>
    </message>
    <message>
        <source>A reply came, all at once.</source>
        <translation>回答が一括で届きました。</translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation>回答が届きました。</translation>
    </message>
    <message>
        <source>A time-out is from 1 to 86400 seconds.</source>
        <translation>タイムアウトは1～86400秒で指定してください。</translation>
    </message>
    <message>
        <source>A web page came back instead of a reply (status {status}). Check the address; most end in /v1.</source>
        <translation>回答ではなくWebページが返されました（ステータス{status}）。アドレスを確認してください。多くは/v1で終わります。</translation>
    </message>
    <message>
        <source>A word is right when one of them knows it. Automatic takes those of your languages.</source>
        <translation>いずれかの辞書にある単語は正しいものとみなします。「自動」ではお使いの言語の辞書を使います。</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>Desktop Chatについて</translation>
    </message>
    <message>
        <source>About spelling.</source>
        <translation>スペルチェックについてのお知らせです。</translation>
    </message>
    <message>
        <source>About your connections.</source>
        <translation>接続についてのお知らせです。</translation>
    </message>
    <message>
        <source>About your conversations.</source>
        <translation>会話についてのお知らせです。</translation>
    </message>
    <message>
        <source>About your models.</source>
        <translation>モデルについてのお知らせです。</translation>
    </message>
    <message>
        <source>About your settings.</source>
        <translation>設定についてのお知らせです。</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>接続を追加…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>APIキーを追加…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>プリセットを追加</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>プロンプトを追加</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Add keys to “{title}”</source>
        <translation>「{title}」にキーを追加</translation>
    </message>
    <message>
        <source>Add the conversations of files that were exported as JSON.</source>
        <translation>JSONでエクスポートしたファイルから会話を追加します。</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>辞書に追加</translation>
    </message>
    <message>
        <source>Add, change, import and export presets and saved prompts.</source>
        <translation>プリセットと保存したプロンプトを追加、変更、インポート、エクスポートします。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>After the first reply, ask its model for a short title; otherwise your first words are it.</source>
        <translation>最初の回答の後、そのモデルに短いタイトルを付けてもらいます。オフの場合は、最初に書いた言葉がタイトルになります。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An answer came, and there was nothing in it.</source>
        <translation>応答がありましたが、中身がありませんでした。</translation>
    </message>
    <message>
        <source>An organisation or a project is one word, such as org-abc123.</source>
        <translation>組織とプロジェクトは、org-abc123のような1語で指定します。</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations. Close it, or wait until it is done.</source>
        <translation>別のプログラムが会話のファイルを使用しています。そのプログラムを閉じるか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>ほかのサーバー</translation>
    </message>
    <message>
        <source>Another wording may help.</source>
        <translation>表現を変えるとうまくいくことがあります。</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>応答の開始</translation>
    </message>
    <message>
        <source>Any address that speaks the OpenAI API</source>
        <translation>OpenAI APIに対応する任意のアドレス</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Archive conversation</source>
        <translation>会話をアーカイブ</translation>
    </message>
    <message>
        <source>Archive, {count}</source>
        <translation>アーカイブ、{count}</translation>
    </message>
    <message>
        <source>As it was dragged last, at a text size of 100 %.</source>
        <translation>前回ドラッグしたときの幅（文字サイズ100 %の場合）。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Ask above this cost</source>
        <translation>費用がこの額を超えるときに確認</translation>
    </message>
    <message>
        <source>Ask anything …</source>
        <translation>何でも聞いてください …</translation>
    </message>
    <message>
        <source>Ask anything. Replies appear as they are written, and Esc stops one at any time.</source>
        <translation>何でも聞いてください。回答は書かれるそばから表示され、Escでいつでも停止できます。</translation>
    </message>
    <message>
        <source>Ask for replies in one piece</source>
        <translation>回答を一括で受け取る</translation>
    </message>
    <message>
        <source>Ask for the last reply again; the one before is kept as a version.</source>
        <translation>最後の回答をもう一度求めます。元の回答はバージョンとして残ります。</translation>
    </message>
    <message>
        <source>Ask something in a small window, beside whatever you are doing.</source>
        <translation>作業を続けながら、小さなウィンドウで質問します。</translation>
    </message>
    <message>
        <source>Ask with another system prompt, model and parameters.</source>
        <translation>別のシステムプロンプト、モデル、パラメーターで質問します。</translation>
    </message>
    <message>
        <source>Ask, stop, go on</source>
        <translation>質問、停止、続行</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Attach private files?</source>
        <translation>非公開のファイルを添付しますか？</translation>
    </message>
    <message>
        <source>Attach them</source>
        <translation>添付する</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Back to conversations</source>
        <translation>会話の一覧に戻る</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>本文に戻る</translation>
    </message>
    <message>
        <source>Back to: {default}</source>
        <translation>元に戻す：{default}</translation>
    </message>
    <message>
        <source>Back to: {keys}</source>
        <translation>元に戻す：{keys}</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>BackSpace</translation>
    </message>
    <message>
        <source>Begin a conversation that is kept in memory only.</source>
        <translation>メモリ内だけに保持される会話を始めます。</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>新しいファイルで始める</translation>
    </message>
    <message>
        <source>Begin a new line in the message.</source>
        <translation>メッセージの中で改行します。</translation>
    </message>
    <message>
        <source>Begin an empty conversation.</source>
        <translation>空の会話を始めます。</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>新しい会話でこのプリセットを使う</translation>
    </message>
    <message>
        <source>Begin new conversations without it</source>
        <translation>新しい会話でこのプリセットを使わない</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>本</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Bring in the conversations of this file?</source>
        <translation>このファイルの会話を取り込みますか？</translation>
    </message>
    <message>
        <source>Bring the window to the front.</source>
        <translation>ウィンドウを最前面に表示します。</translation>
    </message>
    <message>
        <source>Bulb</source>
        <translation>電球</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cannot find the host {host}. Check the address and the network.</source>
        <translation>ホスト{host}が見つかりません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>接続を変更</translation>
    </message>
    <message>
        <source>Change how the program looks and works.</source>
        <translation>プログラムの外観と動作を変更します。</translation>
    </message>
    <message>
        <source>Change how this conversation is asked: temperature, limits and more.</source>
        <translation>この会話の温度や上限などのパラメーターを変更します。</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>キーボードショートカットを変更…</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>変更または削除</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>ショートカットを変更…</translation>
    </message>
    <message>
        <source>Change the proxy…</source>
        <translation>プロキシを変更…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>スペルをチェック</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>接続を確認</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>接続を確認…</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, its user name and its password.</source>
        <translation>この接続のプロキシと、そのユーザー名およびパスワードを確認してください。</translation>
    </message>
    <message>
        <source>Choose a certificate authority…</source>
        <translation>認証局を選択…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選択</translation>
    </message>
    <message>
        <source>Choose a model in the main window first.</source>
        <translation>まずメインウィンドウでモデルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a model, or type its name.</source>
        <translation>モデルを選択するか、名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>プリセットを選択</translation>
    </message>
    <message>
        <source>Choose a server, add one, or change it.</source>
        <translation>サーバーを選択、追加、変更します。</translation>
    </message>
    <message>
        <source>Choose a service, or a program that runs on this computer.</source>
        <translation>サービス、またはこのコンピューターで動作しているプログラムを選択してください。</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>別のサービスを選択</translation>
    </message>
    <message>
        <source>Choose pictures, PDF or text files that go with the message.</source>
        <translation>メッセージに添付する画像、PDF、テキストファイルを選択します。</translation>
    </message>
    <message>
        <source>Choose the model that answers.</source>
        <translation>回答するモデルを選択します。</translation>
    </message>
    <message>
        <source>Claude, by its compatible address</source>
        <translation>Claude（互換アドレス経由）</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>検索をクリア (Esc)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>このウィンドウを閉じます。</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Closed folders</source>
        <translation>閉じたフォルダー</translation>
    </message>
    <message>
        <source>Closing the last window then leaves the program there, where your desktop has a tray.</source>
        <translation>デスクトップにトレイがある場合、最後のウィンドウを閉じてもプログラムはトレイに残ります。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Compact shows more at a time: less room around rows, messages and buttons.</source>
        <translation>「コンパクト」では、行、メッセージ、ボタンの周囲の余白を減らし、一度に多く表示します。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>コンテキストウィンドウ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue the reply</source>
        <translation>回答を続ける</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>上の会話</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>会話をアーカイブしました</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>下の会話</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>会話を削除しました</translation>
    </message>
    <message>
        <source>Conversation menu</source>
        <translation>会話のメニュー</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations cannot be saved.</source>
        <translation>会話を保存できません。</translation>
    </message>
    <message>
        <source>Conversations that you archive leave the list and stay here.</source>
        <translation>アーカイブした会話は一覧から外れ、ここに残ります。</translation>
    </message>
    <message>
        <source>Conversations {date}</source>
        <translation>会話 {date}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copies the code without its hidden characters</source>
        <translation>見えない文字を除いてコードをコピーします</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownでコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curlとしてコピー</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy details for a problem report</source>
        <translation>問題報告用の詳細をコピー</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy image address</source>
        <translation>画像のアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy the address of the image.</source>
        <translation>画像のアドレスをコピーします。</translation>
    </message>
    <message>
        <source>Copy the address of the link.</source>
        <translation>リンクのアドレスをコピーします。</translation>
    </message>
    <message>
        <source>Copy the image.</source>
        <translation>画像をコピーします。</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>最後のコードブロックをコピー</translation>
    </message>
    <message>
        <source>Copy the last code block, exactly.</source>
        <translation>最後のコードブロックをそのままコピーします。</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>最後の回答をコピー</translation>
    </message>
    <message>
        <source>Copy the last reply with its format.</source>
        <translation>最後の回答を書式付きでコピーします。</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Copy the message as Markdown</source>
        <translation>メッセージをMarkdownでコピー</translation>
    </message>
    <message>
        <source>Copy the message as it was written, in Markdown.</source>
        <translation>メッセージを元のMarkdownのままコピーします。</translation>
    </message>
    <message>
        <source>Copy the message with its format.</source>
        <translation>メッセージを書式付きでコピーします。</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy the selected text with its format.</source>
        <translation>選択したテキストを書式付きでコピーします。</translation>
    </message>
    <message>
        <source>Copy what is known of the last problem, without keys.</source>
        <translation>直近の問題についてわかっていることを、APIキーを除いてコピーします。</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>選択範囲をコピー</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
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
        <translation>Ctrl+S お気に入り · F2 ウィンドウと価格 · F5 更新</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Cut by the length limit</source>
        <translation>長さの上限で打ち切られました</translation>
    </message>
    <message>
        <source>Cut by the length limit.</source>
        <translation>長さの上限で打ち切られました。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
    <message>
        <source>Declined by the model</source>
        <translation>モデルが回答を辞退しました</translation>
    </message>
    <message>
        <source>DeepSeek’s own models</source>
        <translation>DeepSeekのモデル</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a connection</comment>
        <translation>既定</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a preset</comment>
        <translation>既定</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>既定のモデル</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>会話を削除</translation>
    </message>
    <message>
        <source>Delete the selected conversations; that can be undone for ten seconds.</source>
        <translation>選択した会話を削除します。10秒間は元に戻せます。</translation>
    </message>
    <message>
        <source>Delete the version of the message that is shown, with what follows it.</source>
        <translation>メッセージの表示中のバージョンを、それに続く内容ごと削除します。</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>このバージョンを削除</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>バージョンを削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} conversations</source>
        <extracomment>For one: Delete {count} conversation</extracomment>
        <translation>
            <numerusform>{count}件の会話を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Demo.</source>
        <translation>デモ。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示間隔</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Desktop Chat does not start.</source>
        <translation>Desktop Chatを起動できません。</translation>
    </message>
    <message>
        <source>Desktop Chat ended while this reply was coming. What had come is here.</source>
        <translation>この回答の生成中にDesktop Chatが終了しました。届いていた内容はここにあります。</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>詳細をコピーしました</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>辞書</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>通知を非表示</translation>
    </message>
    <message>
        <source>Do not send the message that waits.</source>
        <translation>送信待ちのメッセージを送信しません。</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <translation>このメッセージを送信しない</translation>
    </message>
    <message>
        <source>Do what the notice offers</source>
        <translation>通知の提案を実行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>ドロップして添付</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Each step tries one thing and has a time limit.</source>
        <translation>各ステップで1つずつ試します。それぞれに制限時間があります。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>編集して再送信</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>プリセットを編集</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>テキストの編集</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>接続を編集…</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>最後のメッセージを編集</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty box</source>
        <translation>最後のメッセージを編集（入力欄が空のとき）</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Edit the queued message</source>
        <translation>送信待ちのメッセージを編集</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name}を編集</translation>
    </message>
    <message>
        <source>Editing your last message. Enter sends it anew, Esc leaves it as it was.</source>
        <translation>最後のメッセージを編集中です。Enterで送信し直し、Escで元のままにします。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a reply</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>End the program and start it again; what you have begun to write stays</source>
        <translation>プログラムを終了して再起動します。書きかけの内容は残ります</translation>
    </message>
    <message>
        <source>End the program.</source>
        <translation>プログラムを終了します。</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>APIキーを入力…</translation>
    </message>
    <message>
        <source>Enter takes them, Esc leaves everything as it was, Tab goes on to the buttons.</source>
        <translation>Enterで決定、Escで元のまま、Tabでボタンへ移動します。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc stops the reply</source>
        <translation>Escで回答を停止</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Every message and version is kept on this computer. What you delete can be taken back for ten seconds with {undo}.</source>
        <translation>メッセージとそのバージョンはすべて、このコンピューターに保存されます。削除したものは、10秒以内なら{undo}で元に戻せます。</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>内容はすべてすでにあります。</translation>
    </message>
    <message>
        <source>Explain how the internet finds the computer I want to reach, as to a curious friend.</source>
        <translation>アクセスしたいコンピューターをインターネットがどうやって見つけるのか、好奇心旺盛な友達に話すように説明して。</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>何かを説明してもらう</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>すべての会話をエクスポート…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>すべてエクスポート…</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>JSONとしてエクスポート</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Markdownとしてエクスポート</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDFとしてエクスポート</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>会話をエクスポート</translation>
    </message>
    <message>
        <source>Exported conversations (*.json *.jsonl)</source>
        <translation>エクスポートした会話 (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Exporting: {number} of {count}</source>
        <translation>エクスポート中：{number}/{count}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Extra JSON body</source>
        <translation>追加のJSON本文</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>追加のヘッダー</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>失敗：{reason}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>Fields that are merged into each request as they are, as a JSON object.</source>
        <translation>各リクエストにそのまま追加されるフィールドを、JSONオブジェクトで指定します。</translation>
    </message>
    <message>
        <source>Fields to fill in: {names}</source>
        <translation>入力するフィールド：{names}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File, not part of this file: {name}</source>
        <translation>ファイル（このファイルには含まれません）：{name}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Fill in {name}, field {at} of {count}. Tab goes on.</source>
        <translation>{name}を入力してください（{count}個中{at}個目）。Tabで次に進みます。</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer.</source>
        <translation>ウィンドウを画面全体に表示します。もう一度で元に戻ります。</translation>
    </message>
    <message>
        <source>Find a command, conversation, model or setting</source>
        <translation>コマンド、会話、モデル、設定を検索</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>何でも探せます</translation>
    </message>
    <message>
        <source>Find commands, conversations, models and settings by name.</source>
        <translation>コマンド、会話、モデル、設定を名前で探します。</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>会話内を検索</translation>
    </message>
    <message>
        <source>Find words in the titles and messages of all conversations.</source>
        <translation>すべての会話のタイトルとメッセージから語句を検索します。</translation>
    </message>
    <message>
        <source>Find words in this conversation.</source>
        <translation>この会話の中で語句を検索します。</translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation>検索と移動</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>最初の語</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder {name}, empty</source>
        <translation>フォルダー{name}、空</translation>
    </message>
    <message>
        <source>Folder {name}, {count}, {state}</source>
        <translation>フォルダー{name}、{count}、{state}</translation>
    </message>
    <message>
        <source>Follow the light or dark look of the desktop.</source>
        <translation>デスクトップのライトまたはダークの外観に合わせます。</translation>
    </message>
    <message>
        <source>Follow what is below again</source>
        <translation>下位の設定に戻す</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>ここから分岐</translation>
    </message>
    <message>
        <source>Fork the conversation from here</source>
        <translation>ここから会話を分岐</translation>
    </message>
    <message>
        <source>Fork {number} · {title}</source>
        <translation>分岐 {number} · {title}</translation>
    </message>
    <message>
        <source>Fork · {title}</source>
        <translation>分岐 · {title}</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>検出：{names}。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built with Qt, which is under the LGPL.</source>
        <translation>MITライセンスのフリーソフトウェアです。LGPLで提供されるQtを使用しています。</translation>
    </message>
    <message>
        <source>From 0 to 1: only the likeliest words that together reach this share count.</source>
        <translation>0～1で指定します。確率の高い順に、合計がこの割合に達するまでの語だけを候補にします。</translation>
    </message>
    <message>
        <source>From 0, predictable, to 2, surprising. Change this or top-p, not both.</source>
        <translation>0（予測しやすい）～2（意外性が高い）で指定します。変更するのはこれかTop-pのどちらか一方だけにしてください。</translation>
    </message>
    <message>
        <source>From environment</source>
        <translation>環境変数から</translation>
    </message>
    <message>
        <source>From the connection: {value}</source>
        <translation>接続の設定：{value}</translation>
    </message>
    <message>
        <source>From the conversation: {value}</source>
        <translation>会話の設定：{value}</translation>
    </message>
    <message>
        <source>From the preset: {value}</source>
        <translation>プリセットの設定：{value}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>フルスクリーン</translation>
    </message>
    <message>
        <source>GPT models, from their maker</source>
        <translation>開発元によるGPTモデル</translation>
    </message>
    <message>
        <source>Gemini, by its compatible address</source>
        <translation>Gemini（互換アドレス経由）</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Get a key at {page}</source>
        <translation>{page}でAPIキーを取得</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>コマンドに別のキーを割り当てます。</translation>
    </message>
    <message>
        <source>Give every command its own keys again</source>
        <translation>すべてのコマンドのキーを既定に戻します</translation>
    </message>
    <message>
        <source>Give every setting its default again</source>
        <translation>すべての設定を既定値に戻します</translation>
    </message>
    <message>
        <source>Give the conversation or folder another name, in the list.</source>
        <translation>一覧の会話またはフォルダーの名前を変更します。</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>地球</translation>
    </message>
    <message>
        <source>Go back to the part of the window before.</source>
        <translation>ウィンドウ内の前の領域に戻ります。</translation>
    </message>
    <message>
        <source>Go on from this message in a conversation of its own.</source>
        <translation>このメッセージから、別の会話として続けます。</translation>
    </message>
    <message>
        <source>Go on in a temporary copy</source>
        <translation>一時的なコピーで続ける</translation>
    </message>
    <message>
        <source>Go on to the next part of the window.</source>
        <translation>ウィンドウ内の次の領域に進みます。</translation>
    </message>
    <message>
        <source>Go to it in the message box, and choose what is meant.</source>
        <translation>メッセージの入力欄でその単語に移動し、正しいつづりを選びます。</translation>
    </message>
    <message>
        <source>Go to the footnote</source>
        <translation>脚注へ移動</translation>
    </message>
    <message>
        <source>Go to the match before.</source>
        <translation>前の一致箇所に移動します。</translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation>次の一致箇所に移動します。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY or ALL_PROXY</source>
        <translation>HTTP_PROXY、HTTPS_PROXY、またはALL_PROXY</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or the system’s settings</source>
        <translation>HTTP_PROXY、HTTPS_PROXY、ALL_PROXY、またはシステムの設定</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>応答のヘッダー</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help me write</source>
        <translation>文章を書く</translation>
    </message>
    <message>
        <source>Help me write a short letter to my landlord about a heating that has failed for a week: kind, and firm.</source>
        <translation>暖房が1週間壊れたままなので、大家さんへの短い手紙を書くのを手伝って。丁寧だけど、きっぱりした感じで。</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>サイドバーを非表示</translation>
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
        <translation>「高」では、文字、境界線、フォーカスをより強く描きます。</translation>
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
        <translation>終わり方</translation>
    </message>
    <message>
        <source>How long a reasoning model may think before it answers.</source>
        <translation>推論モデルが回答前にどのくらい考えるか。</translation>
    </message>
    <message>
        <source>How long a reply may become, thinking included.</source>
        <translation>思考を含む回答の長さの上限。</translation>
    </message>
    <message>
        <source>How much the model writes, where it knows this.</source>
        <translation>モデルがどのくらい詳しく書くか。対応しているモデルのみ。</translation>
    </message>
    <message>
        <source>How this conversation is asked, from the next message on. Empty fields follow {below}.</source>
        <translation>次のメッセージから適用される、この会話のパラメーターです。空欄の項目には次の設定が順に使われます：{below}。</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイにアイコンを表示</translation>
    </message>
    <message>
        <source>If the server is your organisation's, give the file of its certificate authority.</source>
        <translation>組織のサーバーの場合は、その認証局のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Ignore until the program ends</source>
        <translation>プログラムの終了まで無視</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Image, not part of this file</source>
        <translation>画像（このファイルには含まれません）</translation>
    </message>
    <message>
        <source>Image, not part of this file: {name}</source>
        <translation>画像（このファイルには含まれません）：{name}</translation>
    </message>
    <message>
        <source>Images (*.{ending})</source>
        <translation>画像 (*.{ending})</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>会話をインポート</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>会話をインポート…</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message numerus="yes">
        <source>Importing: {number} conversations</source>
        <extracomment>For one: Importing: {number} conversation</extracomment>
        <translation>
            <numerusform>インポート中：{number}件の会話</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Inspect request</source>
        <translation>リクエストを調べる</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>中断：{reason}</translation>
    </message>
    <message>
        <source>Is Ollama, LM Studio or another model server running?</source>
        <translation>Ollama、LM Studio、またはほかのモデルサーバーは起動していますか？</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>{wait}待つよう求められています。</translation>
    </message>
    <message>
        <source>It cannot be kept: {reason}.</source>
        <translation>保存できません：{reason}。</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>取得できませんでした。</translation>
    </message>
    <message>
        <source>It does not have {wanted}, which is set; replies come by {api}.</source>
        <translation>設定されている{wanted}がサーバーにないため、回答は{api}で届きます。</translation>
    </message>
    <message>
        <source>It has cost {spent}; this message adds at least ≈ {coming}, and the limit is {limit}. Raising it sets {raised} for this conversation.</source>
        <translation>これまでの費用は{spent}です。このメッセージで少なくとも約{coming}かかります。上限は{limit}です。引き上げると、この会話の上限は{raised}になります。</translation>
    </message>
    <message>
        <source>It has moved to {host}.</source>
        <translation>{host}に移動しています。</translation>
    </message>
    <message>
        <source>It has moved.</source>
        <translation>移動しています。</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>{least}～{most}の範囲で指定してください。</translation>
    </message>
    <message>
        <source>It has to be one of {choices}.</source>
        <translation>次のいずれかにしてください：{choices}。</translation>
    </message>
    <message>
        <source>It is asked as soon as the conversations are open.</source>
        <translation>会話が開くとすぐに質問します。</translation>
    </message>
    <message>
        <source>It is asked when this reply ends.</source>
        <translation>この回答が終わると質問します。</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>{limit} MBを超えています。</translation>
    </message>
    <message>
        <source>It is not a picture of a kind that is shown.</source>
        <translation>表示できる種類の画像ではありません。</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and cannot be reached from here: use its window.</source>
        <translation>すでに開いています（プロセス{process}）が、ここからは操作できません。そちらのウィンドウを使用してください。</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and does not answer: end it, then start it again.</source>
        <translation>すでに開いています（プロセス{process}）が、応答しません。終了してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>It is open already (process {process}), and the message is too long to be handed over: paste it there.</source>
        <translation>すでに開いています（プロセス{process}）。メッセージが長すぎて渡せないため、そちらに貼り付けてください。</translation>
    </message>
    <message>
        <source>It is open already and cannot be reached from here: use its window.</source>
        <translation>すでに開いていますが、ここからは操作できません。そちらのウィンドウを使用してください。</translation>
    </message>
    <message>
        <source>It is open already and does not answer: end it, then start it again.</source>
        <translation>すでに開いていますが、応答しません。終了してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>It is open already, and the message is too long to be handed over: paste it there.</source>
        <translation>すでに開いています。メッセージが長すぎて渡せないため、そちらに貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: {count} characters of {most} at most.</source>
        <extracomment>For one: It is too long: {count} character of {most} at most.</extracomment>
        <translation>
            <numerusform>長すぎます。{count}文字ありますが、最大{most}文字です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be mistyped, expired, or another service's. Enter it again.</source>
        <translation>入力ミス、期限切れ、または別のサービスのAPIキーの可能性があります。もう一度入力してください。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>It needs a text.</source>
        <translation>テキストを入力してください。</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>It was ended after {seconds}. What had been tried is above.</source>
        <translation>{seconds}経過したため終了しました。それまでに試した内容は上にあります。</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>中止されました。</translation>
    </message>
    <message>
        <source>It works, but not word by word.</source>
        <translation>動作しますが、回答は少しずつ表示されません。</translation>
    </message>
    <message>
        <source>It works, by the legacy API.</source>
        <translation>旧式のAPIで動作します。</translation>
    </message>
    <message>
        <source>It works, with another limit field.</source>
        <translation>別の上限フィールドを使えば動作します。</translation>
    </message>
    <message>
        <source>It works, without counting tokens.</source>
        <translation>動作しますが、トークン数は取得できません。</translation>
    </message>
    <message>
        <source>It works; the server lists no models.</source>
        <translation>動作しますが、サーバーにモデルの一覧がありません。</translation>
    </message>
    <message>
        <source>Its server, on this computer</source>
        <translation>このコンピューター上の専用サーバー</translation>
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
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>Keep the conversation at the top of the list.</source>
        <translation>会話を一覧の先頭に固定します。</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation>プログラムの終了までメモリに保持されます。</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain, for this address alone.</source>
        <translation>システムのキーリングに、このアドレス専用として保存されます。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>APIキーの取得元</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Desktop Chat that differ from the defaults. Names are those of docs/shortcuts.md; an empty list leaves a command without keys.</source>
        <translation>Desktop Chatの既定値と異なるキーボードショートカットです。名前はdocs/shortcuts.mdのとおりです。空のリストにすると、そのコマンドにはキーがなくなります。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts.</source>
        <translation>キーボードショートカットについてのお知らせです。</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Keypad Enter</source>
        <translation>テンキーのEnter</translation>
    </message>
    <message>
        <source>Keys for “{title}”</source>
        <translation>「{title}」のキー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Leave out stream_options</source>
        <translation>stream_optionsを省く</translation>
    </message>
    <message>
        <source>Leave to the server</source>
        <translation>サーバーに任せる</translation>
    </message>
    <message>
        <source>Leave {name} to the server</source>
        <translation>{name}をサーバーに任せる</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Left empty, the key that is known stays.</source>
        <translation>空欄にすると、既存のAPIキーがそのまま使われます。</translation>
    </message>
    <message>
        <source>Left to the server by the connection.</source>
        <translation>接続の設定でサーバーに任せています。</translation>
    </message>
    <message>
        <source>Left to the server by the conversation.</source>
        <translation>会話の設定でサーバーに任せています。</translation>
    </message>
    <message>
        <source>Left to the server by the preset.</source>
        <translation>プリセットの設定でサーバーに任せています。</translation>
    </message>
    <message>
        <source>Left to the server here.</source>
        <translation>ここではサーバーに任せています。</translation>
    </message>
    <message>
        <source>Let the conversation stand among the others again.</source>
        <translation>会話をほかの会話の間に戻します。</translation>
    </message>
    <message>
        <source>Let the reply go on where it broke off.</source>
        <translation>途切れたところから回答を続けます。</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>List all shortcuts.</source>
        <translation>すべてのショートカットを一覧表示します。</translation>
    </message>
    <message>
        <source>List of models at {address}</source>
        <translation>{address}のモデルの一覧</translation>
    </message>
    <message>
        <source>List the conversations at the left, where the window is wide enough.</source>
        <translation>ウィンドウの幅が十分なとき、左側に会話を一覧表示します。</translation>
    </message>
    <message>
        <source>List the conversations in the archive.</source>
        <translation>アーカイブした会話を一覧表示します。</translation>
    </message>
    <message>
        <source>Load image from {host}</source>
        <translation>{host}から画像を読み込む</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>長い</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Look for model servers on this computer</source>
        <translation>このコンピューターでモデルサーバーを探す</translation>
    </message>
    <message>
        <source>Look for servers on this computer</source>
        <translation>このコンピューター上のサーバーを検索</translation>
    </message>
    <message>
        <source>Looking for a model server…</source>
        <translation>モデルサーバーを検索中…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>虫眼鏡</translation>
    </message>
    <message>
        <source>Make a folder and put the conversation into it.</source>
        <translation>フォルダーを作成し、会話を入れます。</translation>
    </message>
    <message>
        <source>Make all words of the window larger.</source>
        <translation>ウィンドウ内のすべての文字を大きくします。</translation>
    </message>
    <message>
        <source>Make all words of the window smaller.</source>
        <translation>ウィンドウ内のすべての文字を小さくします。</translation>
    </message>
    <message>
        <source>Makes all words of the window larger or smaller, and what stands around them.</source>
        <translation>ウィンドウ内のすべての文字と、その周囲を拡大または縮小します。</translation>
    </message>
    <message>
        <source>Many makers’ models by one key</source>
        <translation>1つのAPIキーで多くの開発元のモデル</translation>
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
        <translation>標準</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>reasoning effort</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Message actions</source>
        <translation>メッセージの操作</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Misspelled: {word}</source>
        <translation>スペルミス：{word}</translation>
    </message>
    <message>
        <source>Mistral’s own models</source>
        <translation>Mistralのモデル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model menu</source>
        <translation>モデルのメニュー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models and connections</source>
        <translation>モデルと接続</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>このコンピューター上のモデル</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>{name}のその他の操作</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Move conversation to a folder</source>
        <translation>会話をフォルダーに移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>フォルダー名</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新しい会話</translation>
    </message>
    <message>
        <source>New conversations begin with this connection.</source>
        <translation>新しい会話はこの接続で始まります。</translation>
    </message>
    <message>
        <source>New conversations begin with this preset</source>
        <translation>新しい会話はこのプリセットで始まります</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>新しいプリセット</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>新しいプロンプト</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致箇所</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>次の一致箇所 (Enter)</translation>
    </message>
    <message>
        <source>Next match, in the find field</source>
        <translation>次の一致箇所（検索欄で）</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>次のスペルミス</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
    <message>
        <source>No answer came within the time limit.</source>
        <translation>制限時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>バックアップは作成されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>No chat API was found there, nor at {count} addresses like it.</source>
        <extracomment>For one: No chat API was found there, nor at {count} address like it.</extracomment>
        <translation>
            <numerusform>このアドレスと、似た{count}個のアドレスのどこにも、チャットAPIが見つかりませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is about “{text}”.</source>
        <translation>「{text}」に関するコマンドはありません。</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>一致する会話はありません</translation>
    </message>
    <message>
        <source>No conversations are listed yet</source>
        <translation>まだ会話の一覧がありません</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>まだ会話がありません</translation>
    </message>
    <message>
        <source>No credit left.</source>
        <translation>残高がありません。</translation>
    </message>
    <message>
        <source>No data for {wait}. A large model may need longer; Stop ends the request.</source>
        <translation>{wait}間データが届いていません。大きなモデルでは時間がかかることがあります。「停止」でリクエストを終了できます。</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made.</source>
        <translation>{place}への暗号化接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made: {reason}.</source>
        <translation>{place}への暗号化接続を確立できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>No list yet. Type a model’s name, or press F5.</source>
        <translation>まだ一覧がありません。モデルの名前を入力するか、F5を押してください。</translation>
    </message>
    <message>
        <source>No list: {trouble}</source>
        <translation>一覧がありません：{trouble}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>No message waits</source>
        <translation>送信待ちのメッセージがありません</translation>
    </message>
    <message>
        <source>No misspelled word was found.</source>
        <translation>スペルミスは見つかりませんでした。</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>モデルが選択されていません。</translation>
    </message>
    <message>
        <source>No model is connected; these replies are written in advance.</source>
        <translation>モデルが接続されていません。回答はあらかじめ用意されたものです。</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>このコンピューターで応答するモデルサーバーはありません。</translation>
    </message>
    <message>
        <source>No notice offers anything</source>
        <translation>実行できる操作のある通知がありません</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>これらの語句を含むページはありません。</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>プリセットなし</translation>
    </message>
    <message>
        <source>No reply comes</source>
        <translation>生成中の回答がありません</translation>
    </message>
    <message>
        <source>No setting is about “{text}”.</source>
        <translation>「{text}」に関する設定はありません。</translation>
    </message>
    <message>
        <source>No shortcut is about “{text}”.</source>
        <translation>「{text}」に関するショートカットはありません。</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>候補なし</translation>
    </message>
    <message>
        <source>No text came</source>
        <translation>テキストがありません</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None answers on its usual port.</source>
        <translation>いつものポートで応答するものはありません。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Not checked: no dictionary is installed. Packages of them have names such as hunspell-en-us.</source>
        <translation>チェックしていません：辞書がインストールされていません。パッケージの名前はhunspell-en-usのようなものです。</translation>
    </message>
    <message>
        <source>Not checked: the program ended while it loaded the spelling library. Switch it off and on to try again.</source>
        <translation>チェックしていません：スペルチェックのライブラリを読み込んでいる間にプログラムが終了しました。オフにしてからもう一度オンにすると、再試行します。</translation>
    </message>
    <message>
        <source>Not checked: the spelling library cannot be used ({reason}).</source>
        <translation>チェックしていません：スペルチェックのライブラリを使用できません（{reason}）。</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary of your languages. Choose one of those there are.</source>
        <translation>チェックしていません：お使いの言語の辞書がありません。ある辞書の中から選んでください。</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Debian and Ubuntu have it in the packages libenchant-2-2 and, for English, hunspell-en-us.</source>
        <translation>チェックしていません：スペルチェックのライブラリがありません。DebianとUbuntuでは、パッケージlibenchant-2-2と、英語の場合はhunspell-en-usにあります。</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Homebrew has it: brew install enchant</source>
        <translation>チェックしていません：スペルチェックのライブラリがありません。Homebrewで入手できます：brew install enchant</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. It comes with the Python package pyenchant, which this installation does not have.</source>
        <translation>チェックしていません：スペルチェックのライブラリがありません。Pythonパッケージpyenchantに含まれますが、このインストールにはありません。</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Not opened: {target}</source>
        <translation>開いていません：{target}</translation>
    </message>
    <message>
        <source>Not sent: the server has refused it for this model.</source>
        <translation>送信されません。サーバーがこのモデルで拒否しました。</translation>
    </message>
    <message>
        <source>Not sent: {api} has no field for it.</source>
        <translation>送信されません。{api}にこのフィールドはありません。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>何も届きませんでした。</translation>
    </message>
    <message>
        <source>Nothing fits. Enter uses the name as it is.</source>
        <translation>一致するものがありません。Enterでこの名前をそのまま使用します。</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more.</source>
        <translation>読み取れる内容はもう残っていません。</translation>
    </message>
    <message>
        <source>Nothing in them can be changed. A temporary copy can go on from here; it is not kept.</source>
        <translation>この会話は何も変更できません。一時的なコピーでここから続けられますが、コピーは保存されません。</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>「{text}」という名前のものはありません。</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}, but {name} answers at {address}.</source>
        <translation>{place}で待ち受けているサーバーはありませんが、{name}が{address}で応答しています。</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}.</source>
        <translation>{place}で待ち受けているサーバーがありません。</translation>
    </message>
    <message>
        <source>Nothing is listening there.</source>
        <translation>待ち受けているサーバーがありません。</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>何も失われません</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs; it is tried again by itself.</source>
        <translation>プログラムの実行中は何も失われません。自動的に再試行します。</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>何も送信しません</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already</source>
        <translation>新しいものはありません。すべてすでにあります</translation>
    </message>
    <message>
        <source>Nothing of it is sent here.</source>
        <translation>ここでは何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>何も追加されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何もインポートされませんでした。</translation>
    </message>
    <message>
        <source>Nothing was written here yet</source>
        <translation>まだ何も書かれていません</translation>
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
        <translation>現在：{names}。</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>Of everything but what you and the models write. A change shows when the program starts.</source>
        <translation>メッセージと回答を除く、すべての表示の言語です。変更はプログラムの起動時に反映されます。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>One a line; a reply ends before any of them. \n stands for a line break.</source>
        <translation>1行に1つずつ指定します。回答はそのいずれかの手前で終わります。\nは改行を表します。</translation>
    </message>
    <message>
        <source>Only the last requests of this run can be looked at, and this is none of them.</source>
        <translation>確認できるのは今回の実行中の最近のリクエストだけで、このリクエストは含まれていません。</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>別のウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Open billing page</source>
        <translation>請求ページを開く</translation>
    </message>
    <message>
        <source>Open connection settings</source>
        <translation>接続の設定を開く</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <translation>メインウィンドウで開く</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>オープンモデル</translation>
    </message>
    <message>
        <source>Open models, very fast</source>
        <translation>オープンモデル、非常に高速</translation>
    </message>
    <message>
        <source>Open parameters</source>
        <translation>パラメーターを開く</translation>
    </message>
    <message>
        <source>Open this page of {host} in the browser?</source>
        <translation>{host}のこのページをブラウザーで開きますか？</translation>
    </message>
    <message>
        <source>Open what a model thinks before it answers; otherwise one line stands for it.</source>
        <translation>回答前のモデルの思考を開いて表示します。オフの場合は1行だけ表示します。</translation>
    </message>
    <message>
        <source>OpenAI’s models in your Azure account</source>
        <translation>Azureアカウント内のOpenAIのモデル</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Other model servers on this computer</source>
        <translation>このコンピューター上のほかのモデルサーバー</translation>
    </message>
    <message>
        <source>Otherwise a code block scrolls sideways; the switch on a block changes that one.</source>
        <translation>オフの場合、コードブロックは横にスクロールします。ブロックごとにスイッチで変更できます。</translation>
    </message>
    <message>
        <source>Otherwise the title and how the reply ended are all that others may see on your screen.</source>
        <translation>オフの場合、画面でほかの人の目に触れるのは、タイトルと回答の結果だけです。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDFを保存しました</translation>
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
        <translation>ガイドのページ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Parameters of this connection</source>
        <translation>この接続のパラメーター</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>パラメーター…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>鉛筆</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Pin conversation</source>
        <translation>会話をピン留め</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>ウィンドウの位置</translation>
    </message>
    <message>
        <source>Plan a calm weekend in a city that I have never seen: two days, good food, few queues.</source>
        <translation>行ったことのない街で過ごす、のんびりした週末の計画を立てて。2日間、食事がおいしくて、行列は少なめで。</translation>
    </message>
    <message>
        <source>Plan a weekend</source>
        <translation>週末の計画を立てる</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>ページを準備中…</translation>
    </message>
    <message>
        <source>Preset and parameters</source>
        <translation>プリセットとパラメーター</translation>
    </message>
    <message>
        <source>Preset and parameters: nothing but the connection’s own</source>
        <translation>プリセットとパラメーター：接続の設定のみ</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>プリセット：{name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Presets and prompts</source>
        <translation>プリセットとプロンプト</translation>
    </message>
    <message>
        <source>Presets and prompts (*.json)</source>
        <translation>プリセットとプロンプト (*.json)</translation>
    </message>
    <message>
        <source>Presets and prompts…</source>
        <translation>プリセットとプロンプト…</translation>
    </message>
    <message>
        <source>Press Save again to keep the connection all the same.</source>
        <translation>このまま接続を残すには、もう一度「保存」を押してください。</translation>
    </message>
    <message>
        <source>Press keys to change or remove them, or add others. Changes hold at once in every window.</source>
        <translation>キーを押すと、変更または削除できます。ほかのキーも追加できます。変更はすぐにすべてのウィンドウに反映されます。</translation>
    </message>
    <message>
        <source>Press the first button of the notice over the message box.</source>
        <translation>入力欄の上の通知にある最初のボタンを押します。</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>新しいキーを押してください</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致箇所</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>前の一致箇所 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous match, in the find field</source>
        <translation>前の一致箇所（検索欄で）</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Price in</source>
        <translation>入力価格</translation>
    </message>
    <message>
        <source>Price in, cached</source>
        <translation>入力価格（キャッシュ）</translation>
    </message>
    <message>
        <source>Price out</source>
        <translation>出力価格</translation>
    </message>
    <message>
        <source>Print the conversation.</source>
        <translation>会話を印刷します。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Put the conversation back into the list.</source>
        <translation>会話を一覧に戻します。</translation>
    </message>
    <message>
        <source>Put the conversation into a folder.</source>
        <translation>会話をフォルダーに入れます。</translation>
    </message>
    <message>
        <source>Put the cursor into the message box.</source>
        <translation>カーソルをメッセージの入力欄に移します。</translation>
    </message>
    <message>
        <source>Put the message that waits back into the box.</source>
        <translation>送信待ちのメッセージを入力欄に戻します。</translation>
    </message>
    <message>
        <source>Put the notice over the message box away.</source>
        <translation>入力欄の上の通知を片付けます。</translation>
    </message>
    <message>
        <source>Put this message back into the box</source>
        <translation>このメッセージを入力欄に戻す</translation>
    </message>
    <message>
        <source>Put your own name in place of {{{name}}} in the address.</source>
        <translation>アドレスの{{{name}}}をご自分の名前に置き換えてください。</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>Qtを読み込めません：{reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Queued: {text}</source>
        <translation>送信待ち：{text}</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>クイック質問</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Raise the cost limit</source>
        <translation>費用の上限を引き上げる</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>上限を引き上げる</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>レート制限に達しました。</translation>
    </message>
    <message>
        <source>Read from the environment when it is needed; the key is not kept.</source>
        <translation>必要なときに環境変数から読み取られます。APIキーは保存されません。</translation>
    </message>
    <message>
        <source>Read how everything is done; it needs no network.</source>
        <translation>使い方を読みます。ネットワークは必要ありません。</translation>
    </message>
    <message>
        <source>Read on at the message before.</source>
        <translation>前のメッセージへ移って読みます。</translation>
    </message>
    <message>
        <source>Read on at the next message.</source>
        <translation>次のメッセージへ移って読みます。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推論の強度</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Reduced keeps everything still, also where your desktop allows things to move.</source>
        <translation>「減らす」にすると、デスクトップで動きが許可されていても、すべてを静止させます。</translation>
    </message>
    <message>
        <source>Refresh all lists</source>
        <translation>すべての一覧を更新</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>再生成</translation>
    </message>
    <message>
        <source>Regenerate the reply</source>
        <translation>回答を再生成</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>お気に入りから削除</translation>
    </message>
    <message>
        <source>Remove the folder; what is in it stays.</source>
        <translation>フォルダーを削除します。中の会話は残ります。</translation>
    </message>
    <message>
        <source>Remove the queued message</source>
        <translation>送信待ちのメッセージを削除</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>{keys}を削除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}を削除</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>会話の名前を変更</translation>
    </message>
    <message>
        <source>Replies come by {api} from {model}.</source>
        <translation>{model}の回答は{api}で届きます。</translation>
    </message>
    <message>
        <source>Replies come by {api}, in one piece: streaming does not work there.</source>
        <translation>回答は{api}で一括して届きます。このサーバーではストリーミングが機能しません。</translation>
    </message>
    <message>
        <source>Replies come by {api}. Models have to be typed by name.</source>
        <translation>回答は{api}で届きます。モデルは名前を入力して指定します。</translation>
    </message>
    <message>
        <source>Replies that were written in advance; nothing leaves this computer</source>
        <translation>あらかじめ用意された回答です。このコンピューターの外には何も送信されません</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reply status</source>
        <translation>回答の状態</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name}をリセット</translation>
    </message>
    <message>
        <source>Reset “{title}”</source>
        <translation>「{title}」をリセット</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Restore the built-in ones</source>
        <translation>内蔵のものを復元</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Run into a rate limit</source>
        <translation>レート制限を試す</translation>
    </message>
    <message>
        <source>Run into a rate limit.</source>
        <translation>レート制限に達してみて。</translation>
    </message>
    <message>
        <source>Run without a shell, for 10 seconds at most; what it prints is the key.</source>
        <translation>シェルを使わずに最大10秒間実行されます。その出力がAPIキーになります。</translation>
    </message>
    <message>
        <source>Salvaged conversation</source>
        <translation>救出された会話</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <source>Save all conversations in one file, from which they can be imported.</source>
        <translation>すべての会話を、インポートできる1つのファイルに保存します。</translation>
    </message>
    <message>
        <source>Save conversation as PDF</source>
        <translation>会話をPDFとして保存</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>ファイルを保存…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save the conversation as a Markdown file.</source>
        <translation>会話をMarkdownファイルとして保存します。</translation>
    </message>
    <message>
        <source>Save the conversation as a PDF file.</source>
        <translation>会話をPDFファイルとして保存します。</translation>
    </message>
    <message>
        <source>Save the conversation as a file.</source>
        <translation>会話をファイルとして保存します。</translation>
    </message>
    <message>
        <source>Save the image as a file.</source>
        <translation>画像をファイルに保存します。</translation>
    </message>
    <message>
        <source>Save the whole conversation, all versions of it, as a JSON file.</source>
        <translation>会話全体を、すべてのバージョンを含めてJSONファイルとして保存します。</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>読み取れる内容を保存</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}として保存しました</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>保存したプロンプト</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Say how to begin and where to look further.</source>
        <translation>使い始め方と、詳しい情報の場所を表示します。</translation>
    </message>
    <message>
        <source>Say what this program is, and its version.</source>
        <translation>このプログラムの概要とバージョンを表示します。</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>横にスクロール</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search all messages for “{text}”</source>
        <translation>すべてのメッセージから「{text}」を検索</translation>
    </message>
    <message>
        <source>Search by command or keys</source>
        <translation>コマンドまたはキーで検索</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Search or type a model’s name</source>
        <translation>モデルを検索、または名前を入力</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>無通信の秒数</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>応答までの秒数</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>接続までの秒数</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select the whole conversation.</source>
        <translation>会話全体を選択します。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>このまま送信</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>メッセージの送信キー</translation>
    </message>
    <message>
        <source>Send no {name}</source>
        <translation>{name}を送信しない</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Send the message, or queue it while a reply comes.</source>
        <translation>メッセージを送信します。回答中は送信待ちにします。</translation>
    </message>
    <message>
        <source>Send the queued message now</source>
        <translation>送信待ちのメッセージを今すぐ送信</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter (Enter for a new line)</source>
        <translation>Ctrl+Enterで送信（Enterで改行）</translation>
    </message>
    <message>
        <source>Send with Enter (Shift+Enter for a new line)</source>
        <translation>Enterで送信（Shift+Enterで改行）</translation>
    </message>
    <message>
        <source>Send without the oldest messages</source>
        <translation>古いメッセージを除いて送信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>プリンターに送信しました</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift+Enter for a new line</source>
        <translation>Shift+Enterで改行</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>短い</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>Desktop Chatを表示</translation>
    </message>
    <message>
        <source>Show all words in their own size again.</source>
        <translation>すべての文字を元のサイズに戻します。</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} models</source>
        <extracomment>For one: Show {count} model</extracomment>
        <translation>
            <numerusform>{count}個のモデルをすべて表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me what you can draw</source>
        <translation>表示できるものを見る</translation>
    </message>
    <message>
        <source>Show me what you can draw.</source>
        <translation>どんなものを表示できるか見せて。</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>サイドバーの表示/非表示</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>アーカイブを表示</translation>
    </message>
    <message>
        <source>Show the conversation above in the list, a newer one.</source>
        <translation>一覧で1つ上の、より新しい会話を表示します。</translation>
    </message>
    <message>
        <source>Show the conversation below in the list, an older one.</source>
        <translation>一覧で1つ下の、より古い会話を表示します。</translation>
    </message>
    <message>
        <source>Show the end of the conversation and follow it.</source>
        <translation>会話の末尾を表示し、追従します。</translation>
    </message>
    <message>
        <source>Show the list of conversations at the left, or hide it.</source>
        <translation>左側の会話の一覧を表示または非表示にします。</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>サイドバーを表示</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>思考を表示</translation>
    </message>
    <message>
        <source>Show the version after of the message.</source>
        <translation>メッセージの次のバージョンを表示します。</translation>
    </message>
    <message>
        <source>Show the version before of the message.</source>
        <translation>メッセージの前のバージョンを表示します。</translation>
    </message>
    <message>
        <source>Show what was sent to the server, and what came.</source>
        <translation>サーバーに送信した内容と、受信した内容を表示します。</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Some characters could not be read; they are shown as “�”.</source>
        <translation>読み取れない文字がありました。「�」と表示されています。</translation>
    </message>
    <message>
        <source>Some of the presets and prompts in {name} could not be understood.</source>
        <translation>{name}のプリセットとプロンプトの一部を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Something in it looks like a key. This is kept in a file; use the key field.</source>
        <translation>APIキーらしきものが含まれています。この内容はファイルに保存されます。APIキーの欄を使用してください。</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>プログラムで問題が発生しました。</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log says more.</source>
        <translation>プログラムで問題が発生しました。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Sound, not part of this file</source>
        <translation>音声（このファイルには含まれません）</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Sources and tool calls</source>
        <translation>出典とツール呼び出し</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>きらめき</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペル</translation>
    </message>
    <message>
        <source>Spelling is not checked; the settings say why.</source>
        <translation>スペルはチェックしていません。理由は設定に表示されています。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>ステータスコード</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Still running here; its menu ends it.</source>
        <translation>ここで動作を続けています。メニューから終了できます。</translation>
    </message>
    <message>
        <source>Still waiting.</source>
        <translation>まだ待っています。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>停止シーケンス</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Stop the reply and send the message that waits.</source>
        <translation>回答を停止して、送信待ちのメッセージを送信します。</translation>
    </message>
    <message>
        <source>Stop the reply and send this message now</source>
        <translation>回答を停止して、このメッセージを今すぐ送信</translation>
    </message>
    <message>
        <source>Stop the reply; else close what is open.</source>
        <translation>回答を停止します。回答中でなければ、開いているものを閉じます。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待機をやめる</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped by the content filter</source>
        <translation>コンテンツフィルターにより停止しました</translation>
    </message>
    <message>
        <source>Stopped by the content filter.</source>
        <translation>コンテンツフィルターにより停止しました。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>太陽</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>モデルを切り替える</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>System follows the light or dark look of your desktop, and changes with it.</source>
        <translation>「システム」では、デスクトップのライトまたはダークの外観に合わせて切り替わります。</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take back what was deleted, while that is offered.</source>
        <translation>元に戻せる間に、削除したものを元に戻します。</translation>
    </message>
    <message>
        <source>Take the conversation off the list and keep it in the archive.</source>
        <translation>会話を一覧から外し、アーカイブに保管します。</translation>
    </message>
    <message>
        <source>Take the conversation out of its folder.</source>
        <translation>会話をフォルダーから出します。</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>リセットを元に戻す</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>このコマンドに割り当てる</translation>
    </message>
    <message>
        <source>Tell me at length how streams and pipes keep from overflowing.</source>
        <translation>ストリームとパイプがどうやってあふれないようにしているのか、詳しく教えて。</translation>
    </message>
    <message>
        <source>Tell when a reply ends</source>
        <translation>回答の終了を通知</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>一時的</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>一時的な会話</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>Test the connection step by step, and mend what is wrong.</source>
        <translation>接続を順を追ってテストし、問題を解決します。</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>{name}をテスト</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>That folder cannot be used.</source>
        <translation>そのフォルダーは使用できません。</translation>
    </message>
    <message>
        <source>That is no variable’s name. It looks like OPENAI_API_KEY.</source>
        <translation>変数名ではありません。OPENAI_API_KEYのように指定します。</translation>
    </message>
    <message>
        <source>That text has {given} characters. The box takes {limit}; the rest was left out.</source>
        <translation>このテキストは{given}文字あります。入力欄に入るのは{limit}文字までのため、残りは省かれました。</translation>
    </message>
    <message>
        <source>The API is at {address}.</source>
        <translation>APIは{address}にあります。</translation>
    </message>
    <message>
        <source>The account has no credit left, or its spending limit is reached.</source>
        <translation>アカウントの残高がないか、利用額の上限に達しています。</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>アカウントの残高がありません。</translation>
    </message>
    <message>
        <source>The address begins with “{scheme}://”; only https:// and http:// work.</source>
        <translation>アドレスが「{scheme}://」で始まっています。使用できるのはhttps://とhttp://だけです。</translation>
    </message>
    <message>
        <source>The address cannot be read. It looks like https://api.openai.com/v1.</source>
        <translation>アドレスを読み取れません。例：https://api.openai.com/v1</translation>
    </message>
    <message>
        <source>The address has a space, a line break or an invisible character inside. Remove it.</source>
        <translation>アドレスの中に空白、改行、または見えない文字があります。削除してください。</translation>
    </message>
    <message>
        <source>The address has a user name or password before “@”. Put a key into the key field.</source>
        <translation>アドレスの「@」の前にユーザー名またはパスワードがあります。APIキーはAPIキーの欄に入力してください。</translation>
    </message>
    <message>
        <source>The address has no host: after https:// the server's name is missing.</source>
        <translation>アドレスにホストがありません。https://の後にサーバー名が必要です。</translation>
    </message>
    <message>
        <source>The address has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>アドレスにスキームがありません。https://（このコンピューター上のサーバーではhttp://）で始めてください。</translation>
    </message>
    <message>
        <source>The address is empty. It looks like https://api.openai.com/v1.</source>
        <translation>アドレスが空です。例：https://api.openai.com/v1</translation>
    </message>
    <message>
        <source>The address is not quite right.</source>
        <translation>アドレスが少し違うようです。</translation>
    </message>
    <message>
        <source>The address must end with its path: remove the “?” or “#” and what follows it.</source>
        <translation>アドレスはパスで終わる必要があります。「?」または「#」とその後を削除してください。</translation>
    </message>
    <message>
        <source>The address of {place} cannot be used.</source>
        <translation>{place}のアドレスは使用できません。</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a list of models. Check it; most end in /v1.</source>
        <translation>このアドレスからモデルの一覧ではなくWebページが返されました。確認してください。多くは/v1で終わります。</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a reply. Check the base URL, and whether this network asks for a login first.</source>
        <translation>このアドレスから回答ではなくWebページが返されました。ベースURLと、このネットワークで先にログインが必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>The address seems to be wrong.</source>
        <translation>アドレスに誤りがあるようです。</translation>
    </message>
    <message>
        <source>The address sends requests elsewhere.</source>
        <translation>アドレスがリクエストを別の場所に転送しています。</translation>
    </message>
    <message>
        <source>The address sends requests on elsewhere (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>アドレスがリクエストを別の場所に転送しています（ステータス{status}）。APIキーと会話が外に出ないよう、転送には従いません。最終的なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address sends requests on to {target} (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>アドレスがリクエストを{target}に転送しています（ステータス{status}）。APIキーと会話が外に出ないよう、転送には従いません。最終的なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address “{address}” has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>アドレス「{address}」にスキームがありません。https://（このコンピューター上のサーバーではhttp://）で始めてください。</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>アーカイブは空です</translation>
    </message>
    <message>
        <source>The backup cannot be read either; an older one may do.</source>
        <translation>このバックアップも読み取れません。より古いものなら読み取れるかもしれません。</translation>
    </message>
    <message>
        <source>The best {shown} of {count}. Type more to find others.</source>
        <translation>{count}個のうち上位{shown}個です。さらに入力するとほかのモデルも探せます。</translation>
    </message>
    <message>
        <source>The built-in presets and prompts are back.</source>
        <translation>内蔵のプリセットとプロンプトを元に戻しました。</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted.</source>
        <translation>{place}の証明書が受け入れられません。</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted: {reason}.</source>
        <translation>{place}の証明書が受け入れられません：{reason}。</translation>
    </message>
    <message>
        <source>The command is empty. It names a program, such as: pass show openai</source>
        <translation>コマンドが空です。次のようにプログラムを指定します：pass show openai</translation>
    </message>
    <message>
        <source>The command that prints the key failed.</source>
        <translation>APIキーを出力するコマンドが失敗しました。</translation>
    </message>
    <message>
        <source>The command {name} could not be run ({reason}).</source>
        <translation>コマンド{name}を実行できませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>The command {name} could not be run: it has a letter that none may have.</source>
        <translation>コマンド{name}を実行できませんでした。使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The command {name} failed, with status {status}.</source>
        <translation>コマンド{name}が失敗しました（ステータス{status}）。</translation>
    </message>
    <message>
        <source>The command {name} printed nothing.</source>
        <translation>コマンド{name}が何も出力しませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The command {name} took longer than {seconds} seconds.</source>
        <extracomment>For one: The command {name} took longer than {seconds} second.</extracomment>
        <translation>
            <numerusform>コマンド{name}の実行に{seconds}秒以上かかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection cannot be set up.</source>
        <translation>接続を準備できません。</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>接続を準備できませんでした。</translation>
    </message>
    <message>
        <source>The connection ended before the server said that the reply is whole; it may be incomplete.</source>
        <translation>回答が完了したとサーバーが知らせる前に、接続が終了しました。回答が不完全な可能性があります。</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>接続に失敗しました。</translation>
    </message>
    <message>
        <source>The connection is taken, but no answer came within {seconds}. The server may be loading a model, or hang.</source>
        <translation>接続は受け付けられましたが、{seconds}以内に応答がありませんでした。サーバーがモデルを読み込んでいるか、停止している可能性があります。</translation>
    </message>
    <message>
        <source>The connection to {place} was cut before the reply was whole.</source>
        <translation>回答が完了する前に、{place}との接続が切れました。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>接続は正常です。</translation>
    </message>
    <message>
        <source>The connections in {path} could not be understood.</source>
        <translation>{path}の接続を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The connections in {path} were written by a newer version of the program. They are left as they are, and are not used.</source>
        <translation>{path}の接続は、新しいバージョンのプログラムで書き込まれています。そのまま残し、使用しません。</translation>
    </message>
    <message>
        <source>The conversation could not be drawn; the program made a mistake.</source>
        <translation>会話を描画できませんでした。プログラムでエラーが発生しました。</translation>
    </message>
    <message>
        <source>The conversation could not be printed or saved: {reason}.</source>
        <translation>会話を印刷または保存できませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can take.</source>
        <translation>会話がモデルの扱える長さを超えています。</translation>
    </message>
    <message>
        <source>The conversation is too long.</source>
        <translation>会話が長すぎます。</translation>
    </message>
    <message>
        <source>The conversations are in use.</source>
        <translation>会話が使用中です。</translation>
    </message>
    <message>
        <source>The demo answers meanwhile.</source>
        <translation>その間はデモが回答します。</translation>
    </message>
    <message>
        <source>The dictionary {language} cannot be used.</source>
        <translation>辞書{language}を使用できません。</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe; free some space, and saving goes on.</source>
        <translation>ディスクの空きがないため、保存できませんでした。以前に保存した内容は無事です。空きを増やすと、保存が再開されます。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクの空きがありません。</translation>
    </message>
    <message>
        <source>The disk reported an error, so this could not be carried out. What was saved before is not touched by it.</source>
        <translation>ディスクがエラーを報告したため、実行できませんでした。以前に保存した内容には影響ありません。</translation>
    </message>
    <message>
        <source>The display {display} does not answer. In a terminal, use: {command}</source>
        <translation>ディスプレイ{display}が応答しません。端末では次のコマンドを使用してください：{command}</translation>
    </message>
    <message>
        <source>The encryption does not fit.</source>
        <translation>暗号化の方式が合いません。</translation>
    </message>
    <message>
        <source>The export cannot be read: {what}. Nothing was taken from it.</source>
        <translation>エクスポートを読み取れません：{what}。何も取り込まれていません。</translation>
    </message>
    <message>
        <source>The export could not be written: {reason}.</source>
        <translation>エクスポートを書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The few things that are good to know. Everything else is found by its name.</source>
        <translation>知っておくと便利なことだけをまとめました。ほかはすべて名前で探せます。</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}, beside it.</source>
        <translation>元のファイルは、同じ場所に{name}として残してあります。</translation>
    </message>
    <message>
        <source>The file as it was is kept in {folder}.</source>
        <translation>元のファイルは{folder}に残してあります。</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>ファイルを保存できませんでした。</translation>
    </message>
    <message>
        <source>The file in the place of your conversations belongs to another program. It is left as it is.</source>
        <translation>会話の場所にあるファイルは、別のプログラムのものです。そのまま残してあります。</translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation>ファイルが途中で切れているか、破損しています。</translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing is written to it.</source>
        <translation>ファイルはそのまま残し、何も書き込みません。</translation>
    </message>
    <message>
        <source>The file is no export of a conversation of Desktop Chat.</source>
        <translation>このファイルはDesktop Chatの会話のエクスポートではありません。</translation>
    </message>
    <message>
        <source>The file is no export of a conversation, or it is cut off or damaged.</source>
        <translation>このファイルは会話のエクスポートではないか、途中で切れているか、破損しています。</translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, and {limit} MB at most can be read.</source>
        <translation>ファイルが大きすぎます。{size} MBありますが、読み取れるのは最大{limit} MBです。</translation>
    </message>
    <message>
        <source>The file of certificates {path} cannot be used. Check it in this connection’s settings; it has to be in PEM format.</source>
        <translation>証明書のファイル{path}を使用できません。この接続の設定を確認してください。PEM形式である必要があります。</translation>
    </message>
    <message>
        <source>The file of shortcuts cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>ショートカットのファイルを読み取れません（{reason}）。既定値を使用します。変更はプログラムの終了まで有効です。</translation>
    </message>
    <message>
        <source>The file of shortcuts is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>ショートカットのファイルが破損していて、移動もできません。既定値を使用します。変更はプログラムの終了まで有効です。</translation>
    </message>
    <message>
        <source>The file of shortcuts was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>ショートカットのファイルが破損していました。既定値を使用し、元のファイルは{name}として残してあります。</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read. Check the variables SSL_CERT_FILE and SSL_CERT_DIR.</source>
        <translation>信頼する証明書のファイルを読み取れません。変数SSL_CERT_FILEとSSL_CERT_DIRを確認してください。</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged. It is kept as it is; a backup can be restored, or what is readable can be saved from it.</source>
        <translation>会話のファイルが破損しています。ファイルはそのまま残してあります。バックアップを復元するか、読み取れる内容を保存できます。</translation>
    </message>
    <message>
        <source>The file of your conversations is empty or gone, though there were conversations in it. A backup can be restored.</source>
        <translation>会話が入っていたはずのファイルが空か、なくなっています。バックアップを復元できます。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Desktop Chat: its format is version {found}, and this one reads up to version {known}.</source>
        <translation>このファイルは新しいバージョンのDesktop Chatで書き込まれました。形式はバージョン{found}ですが、このプログラムが読み取れるのはバージョン{known}までです。</translation>
    </message>
    <message>
        <source>The file {file} is not used: {reason}.</source>
        <translation>ファイル{file}は使用されません：{reason}。</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation>ファイル{name}を読み取れません（{reason}）。</translation>
    </message>
    <message>
        <source>The file {name} cannot be written ({reason}).</source>
        <translation>ファイル{name}に書き込めません（{reason}）。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <translation>ファイル{path}を読み取れません（{reason}）。</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({reason}).</source>
        <translation>ファイル{path}に書き込めません（{reason}）。</translation>
    </message>
    <message>
        <source>The file {path} is not this program’s to change.</source>
        <translation>ファイル{path}は、このプログラムでは変更できません。</translation>
    </message>
    <message>
        <source>The folder of your conversations cannot be made or opened.</source>
        <translation>会話のフォルダーを作成または開くことができません。</translation>
    </message>
    <message>
        <source>The folder or file of your conversations cannot be written to, so this could not be saved. What was saved before is safe.</source>
        <translation>会話のフォルダーまたはファイルに書き込めないため、保存できませんでした。以前に保存した内容は無事です。</translation>
    </message>
    <message>
        <source>The folders of the sidebar of which the name alone is shown.</source>
        <translation>サイドバーで名前だけを表示するフォルダー。</translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>このインストールにはガイドが含まれていません。</translation>
    </message>
    <message>
        <source>The header {name} is set by the program.</source>
        <translation>ヘッダー{name}はプログラムが設定します。</translation>
    </message>
    <message>
        <source>The key has a letter that no key has. Copy it again, from the page that issued it.</source>
        <translation>APIキーに、使われるはずのない文字が含まれています。発行元のページからもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The key has a line break inside. Copy it again, as one line.</source>
        <translation>APIキーの中に改行があります。1行で、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The key has a space inside. Copy it again, without spaces.</source>
        <translation>APIキーの中に空白があります。空白を入れずに、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The key is not protected.</source>
        <translation>APIキーが保護されていません。</translation>
    </message>
    <message>
        <source>The key is not there. It has to be given again.</source>
        <translation>APIキーが見つかりません。もう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>APIキーが拒否されました。</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 seconds. It may be asking for its password in another window.</source>
        <translation>キーリングが3秒以内に応答しませんでした。別のウィンドウでパスワードを求めている可能性があります。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, and try again.</source>
        <translation>キーリングがロックされています。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain refused the request.</source>
        <translation>キーリングが要求を拒否しました。</translation>
    </message>
    <message>
        <source>The last reply is complete</source>
        <translation>最後の回答は完了しています</translation>
    </message>
    <message>
        <source>The limit of requests is reached until {time}.</source>
        <translation>リクエスト数の上限に達しました（{time}まで）。</translation>
    </message>
    <message>
        <source>The limit of requests is reached.</source>
        <translation>リクエスト数の上限に達しました。</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached until {time}.</source>
        <translation>1日あたりのリクエスト数の上限に達しました（{time}まで）。</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached.</source>
        <translation>1日あたりのリクエスト数の上限に達しました。</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached until {time}.</source>
        <translation>1時間あたりのリクエスト数の上限に達しました（{time}まで）。</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached.</source>
        <translation>1時間あたりのリクエスト数の上限に達しました。</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached until {time}.</source>
        <translation>1分あたりのリクエスト数の上限に達しました（{time}まで）。</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached.</source>
        <translation>1分あたりのリクエスト数の上限に達しました。</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached until {time}.</source>
        <translation>月あたりのリクエスト数の上限に達しました（{time}まで）。</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached.</source>
        <translation>月あたりのリクエスト数の上限に達しました。</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached until {time}.</source>
        <translation>1秒あたりのリクエスト数の上限に達しました（{time}まで）。</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached.</source>
        <translation>1秒あたりのリクエスト数の上限に達しました。</translation>
    </message>
    <message>
        <source>The limit of tokens is reached until {time}.</source>
        <translation>トークン数の上限に達しました（{time}まで）。</translation>
    </message>
    <message>
        <source>The limit of tokens is reached.</source>
        <translation>トークン数の上限に達しました。</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached until {time}.</source>
        <translation>1日あたりのトークン数の上限に達しました（{time}まで）。</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached.</source>
        <translation>1日あたりのトークン数の上限に達しました。</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached until {time}.</source>
        <translation>1時間あたりのトークン数の上限に達しました（{time}まで）。</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached.</source>
        <translation>1時間あたりのトークン数の上限に達しました。</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached until {time}.</source>
        <translation>1分あたりのトークン数の上限に達しました（{time}まで）。</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached.</source>
        <translation>1分あたりのトークン数の上限に達しました。</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached until {time}.</source>
        <translation>月あたりのトークン数の上限に達しました（{time}まで）。</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached.</source>
        <translation>月あたりのトークン数の上限に達しました。</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached until {time}.</source>
        <translation>1秒あたりのトークン数の上限に達しました（{time}まで）。</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached.</source>
        <translation>1秒あたりのトークン数の上限に達しました。</translation>
    </message>
    <message>
        <source>The limit was used up while thinking, before the answer began.</source>
        <translation>回答が始まる前に、思考で上限を使い切りました。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>一覧が空です。</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>ログに書き込めません。</translation>
    </message>
    <message>
        <source>The log file cannot be written to {folder} ({reason}).</source>
        <translation>ログファイルを{folder}に書き込めません（{reason}）。</translation>
    </message>
    <message>
        <source>The message on standard input is empty.</source>
        <translation>標準入力のメッセージが空です。</translation>
    </message>
    <message>
        <source>The message was filtered.</source>
        <translation>メッセージがフィルターされました。</translation>
    </message>
    <message>
        <source>The model asks for {call}. Nothing was run.</source>
        <translation>モデルが{call}を要求しています。何も実行されていません。</translation>
    </message>
    <message>
        <source>The model declined.</source>
        <translation>モデルが回答を辞退しました。</translation>
    </message>
    <message>
        <source>The model does not take everything.</source>
        <translation>モデルが対応していないパラメーターがあります。</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>そのモデルはありません。</translation>
    </message>
    <message>
        <source>The model takes the token limit as {field}. It is sent so from now on.</source>
        <translation>このモデルはトークンの上限を{field}で受け取ります。今後はこのフィールドで送信します。</translation>
    </message>
    <message>
        <source>The network does not reach {place} ({reason}).</source>
        <translation>ネットワークから{place}に到達できません（{reason}）。</translation>
    </message>
    <message>
        <source>The network does not reach {place}.</source>
        <translation>ネットワークから{place}に到達できません。</translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation>使用中の接続</translation>
    </message>
    <message>
        <source>The other one begins a new line; Shift+Enter always does.</source>
        <translation>もう一方は改行になります。Shift+Enterは常に改行です。</translation>
    </message>
    <message>
        <source>The port after “:” must be a number from 1 to 65535.</source>
        <translation>「:」の後のポートは、1～65535の数字で指定してください。</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is kept as {bad}.</source>
        <translation>{name}のプリセットを解釈できませんでした。ファイルは{bad}として残してあります。</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is left as it is.</source>
        <translation>{name}のプリセットを解釈できませんでした。ファイルはそのまま残してあります。</translation>
    </message>
    <message>
        <source>The presets in {name} were written by a newer version of the program.</source>
        <translation>{name}のプリセットは、新しいバージョンのプログラムで書き込まれています。</translation>
    </message>
    <message>
        <source>The preset’s connection cannot be used: {why}</source>
        <translation>プリセットの接続を使用できません：{why}</translation>
    </message>
    <message>
        <source>The program could not read the reply. This is a fault of the program.</source>
        <translation>プログラムが回答を読み取れませんでした。これはプログラムの不具合です。</translation>
    </message>
    <message>
        <source>The program made a mistake. What has come is kept; the log says more.</source>
        <translation>プログラムでエラーが発生しました。届いた内容は残っています。詳しくはログをご覧ください。</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>プログラムが閉じられました。</translation>
    </message>
    <message>
        <source>The proxy address of the system cannot be used. Check {place}.</source>
        <translation>システムのプロキシアドレスを使用できません。{place}を確認してください。</translation>
    </message>
    <message>
        <source>The proxy address {proxy} cannot be used. Check {place}.</source>
        <translation>プロキシアドレス{proxy}を使用できません。{place}を確認してください。</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password (status 407).</source>
        <translation>プロキシがユーザー名とパスワードを求めています（ステータス407）。</translation>
    </message>
    <message>
        <source>The proxy cannot be read. It looks like http://host:8080.</source>
        <translation>プロキシを読み取れません。例：http://host:8080</translation>
    </message>
    <message>
        <source>The proxy is in the way.</source>
        <translation>プロキシが接続を妨げています。</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (status 407).</source>
        <translation>プロキシ{proxy}がユーザー名とパスワードを求めています（ステータス407）。</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. It is set in {place}.</source>
        <translation>プロキシ{proxy}に到達できません。プロキシは{place}で設定されています。</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not pass the request on ({reason}).</source>
        <translation>プロキシ{proxy}がリクエストを転送しませんでした（{reason}）。</translation>
    </message>
    <message>
        <source>The reply broke off before the server said that it is whole.</source>
        <translation>回答が完了したとサーバーが知らせる前に、回答が途切れました。</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>回答が途切れました。</translation>
    </message>
    <message>
        <source>The reply cannot be written ({reason}).</source>
        <translation>回答を書き込めません（{reason}）。</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>回答が完了しました</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>回答が空です。</translation>
    </message>
    <message>
        <source>The reply is here.</source>
        <translation>回答が届きました。</translation>
    </message>
    <message>
        <source>The reply reached the length limit and was cut.</source>
        <translation>回答が長さの上限に達し、打ち切られました。</translation>
    </message>
    <message>
        <source>The reply was empty.</source>
        <translation>回答が空でした。</translation>
    </message>
    <message>
        <source>The reply was stopped: a line is too long.</source>
        <translation>1行が長すぎるため、回答を停止しました。</translation>
    </message>
    <message>
        <source>The reply was stopped: too large.</source>
        <translation>大きすぎるため、回答を停止しました。</translation>
    </message>
    <message>
        <source>The request came into another one's way (status {status}).</source>
        <translation>リクエストが別のリクエストと競合しました（ステータス{status}）。</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>リクエストを送信できませんでした。</translation>
    </message>
    <message>
        <source>The same number gives about the same reply, where the server can do so.</source>
        <translation>サーバーが対応していれば、同じ数値でほぼ同じ回答になります。</translation>
    </message>
    <message>
        <source>The same server by {scheme}</source>
        <translation>同じサーバーに{scheme}で接続</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>サーバーが{status}を返しました。</translation>
    </message>
    <message>
        <source>The server answers by {scheme}: the address should be {address}.</source>
        <translation>サーバーは{scheme}で応答しています。アドレスは{address}が正しいようです。</translation>
    </message>
    <message>
        <source>The server answers, and does not have that there.</source>
        <translation>サーバーは応答しますが、そこにはありません。</translation>
    </message>
    <message>
        <source>The server answers, but it does not have the API that was asked for. Chat Completions is the one that most servers have.</source>
        <translation>サーバーは応答しますが、要求したAPIがありません。ほとんどのサーバーにはChat Completionsがあります。</translation>
    </message>
    <message>
        <source>The server asks for a key, and this connection has none.</source>
        <translation>サーバーがAPIキーを求めていますが、この接続にはありません。</translation>
    </message>
    <message>
        <source>The server asks for a key.</source>
        <translation>サーバーがAPIキーを求めています。</translation>
    </message>
    <message>
        <source>The server behind the address did not answer in time (status {status}).</source>
        <translation>アドレスの先のサーバーが時間内に応答しませんでした（ステータス{status}）。</translation>
    </message>
    <message>
        <source>The server behind the address did not answer properly (status {status}).</source>
        <translation>アドレスの先のサーバーが正しく応答しませんでした（ステータス{status}）。</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>サーバーに到達できません。</translation>
    </message>
    <message>
        <source>The server could not answer (status {status}).</source>
        <translation>サーバーが応答できませんでした（ステータス{status}）。</translation>
    </message>
    <message>
        <source>The server decides</source>
        <translation>サーバーが決定します</translation>
    </message>
    <message>
        <source>The server did not accept the request (status {status}).</source>
        <translation>サーバーがリクエストを受け付けませんでした（ステータス{status}）。</translation>
    </message>
    <message>
        <source>The server does not allow this with the key of this connection.</source>
        <translation>サーバーは、この接続のAPIキーではこの操作を許可していません。</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>サーバーが応答しません。</translation>
    </message>
    <message>
        <source>The server does not have this API.</source>
        <translation>サーバーにこのAPIがありません。</translation>
    </message>
    <message>
        <source>The server does not know this model.</source>
        <translation>サーバーにこのモデルがありません。</translation>
    </message>
    <message>
        <source>The server does not know “{model}”, and does not say what it has. Type a name.</source>
        <translation>サーバーに「{model}」がなく、モデルの一覧も返されません。名前を入力してください。</translation>
    </message>
    <message>
        <source>The server does not know “{model}”. It has “{other}”.</source>
        <translation>サーバーに「{model}」がありません。「{other}」があります。</translation>
    </message>
    <message>
        <source>The server does not say which models it has. Name one with --model.</source>
        <translation>サーバーがモデルの一覧を返しません。--modelで指定してください。</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at {place}. Check the address.</source>
        <translation>{place}のサーバーはHTTPに対応していません。アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server does not take the field stream_options. It is left out from now on, so the number of tokens is an estimate.</source>
        <translation>サーバーがフィールドstream_optionsを受け付けません。今後は送信しないため、トークン数は推定値になります。</translation>
    </message>
    <message>
        <source>The server ended the reply with an error and did not say which.</source>
        <translation>サーバーが回答をエラーで終了しましたが、内容は示されませんでした。</translation>
    </message>
    <message>
        <source>The server ended the reply with an error.</source>
        <translation>サーバーが回答をエラーで終了しました。</translation>
    </message>
    <message>
        <source>The server had an error of its own (status {status}).</source>
        <translation>サーバーの内部でエラーが発生しました（ステータス{status}）。</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>サーバーに問題があります。</translation>
    </message>
    <message>
        <source>The server has another API.</source>
        <translation>サーバーのAPIが異なります。</translation>
    </message>
    <message>
        <source>The server has gone quiet.</source>
        <translation>サーバーから何も届かなくなりました。</translation>
    </message>
    <message>
        <source>The server has neither Chat Completions nor Responses; replies come by {api}.</source>
        <translation>サーバーにChat CompletionsもResponsesもないため、回答は{api}で届きます。</translation>
    </message>
    <message>
        <source>The server has no model “{model}”. Choose another one.</source>
        <translation>サーバーにモデル「{model}」がありません。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>サーバーにそのモデルがありません。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The server has not said which models it has. Name one.</source>
        <translation>サーバーがモデルの一覧を返していません。モデルを指定してください。</translation>
    </message>
    <message>
        <source>The server is not available at the moment (status {status}).</source>
        <translation>サーバーは現在利用できません（ステータス{status}）。</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>サーバーが過負荷の状態です。</translation>
    </message>
    <message>
        <source>The server lists no models at this address. Check the address (most end in /v1), or type the model's name.</source>
        <translation>このアドレスのサーバーにはモデルの一覧がありません。アドレスを確認するか（多くは/v1で終わります）、モデルの名前を入力してください。</translation>
    </message>
    <message>
        <source>The server lists no models. Type a name.</source>
        <translation>サーバーにモデルの一覧がありません。名前を入力してください。</translation>
    </message>
    <message>
        <source>The server lists no models. Type the name of the one to use.</source>
        <translation>サーバーにモデルの一覧がありません。使用するモデルの名前を入力してください。</translation>
    </message>
    <message>
        <source>The server refused the key of this connection.</source>
        <translation>サーバーがこの接続のAPIキーを拒否しました。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>サーバーがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The server refused this for the model, and was asked again without it: {names}. It is left out from now on.</source>
        <translation>サーバーがこのモデルで次のパラメーターを拒否したため、除いて再送信しました：{names}。今後は送信しません。</translation>
    </message>
    <message>
        <source>The server refuses the smallest request.</source>
        <translation>サーバーが最小のリクエストも拒否します。</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>サーバーからのメッセージ：{words}</translation>
    </message>
    <message>
        <source>The server sent an error without words.</source>
        <translation>サーバーが説明のないエラーを返しました。</translation>
    </message>
    <message>
        <source>The server sent no more text.</source>
        <translation>サーバーから続きのテキストが届きませんでした。</translation>
    </message>
    <message>
        <source>The server sent no text.</source>
        <translation>サーバーからテキストが届きませんでした。</translation>
    </message>
    <message>
        <source>The server takes no more requests for now until {time}.</source>
        <translation>サーバーは{time}までリクエストを受け付けません。</translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation>サーバーは現在、リクエストを受け付けていません。</translation>
    </message>
    <message>
        <source>The server waited too long for the request (status {status}).</source>
        <translation>サーバーがリクエストを待ちきれませんでした（ステータス{status}）。</translation>
    </message>
    <message>
        <source>The server's answer could not be decoded.</source>
        <translation>サーバーの応答をデコードできませんでした。</translation>
    </message>
    <message>
        <source>The server's certificate is not accepted.</source>
        <translation>サーバーの証明書が受け入れられません。</translation>
    </message>
    <message>
        <source>The server's list of models is too large.</source>
        <translation>サーバーのモデルの一覧が大きすぎます。</translation>
    </message>
    <message>
        <source>The server's stream is not understood. Check the address; most end in /v1.</source>
        <translation>サーバーのストリームを解釈できません。アドレスを確認してください。多くは/v1で終わります。</translation>
    </message>
    <message>
        <source>The service ended the reply. Another wording may help.</source>
        <translation>サービスが回答を終了しました。表現を変えるとうまくいくことがあります。</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message ({reasons}). Another wording may help.</source>
        <translation>サービスのコンテンツフィルターがメッセージを停止しました（{reasons}）。表現を変えるとうまくいくことがあります。</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message. Another wording may help.</source>
        <translation>サービスのコンテンツフィルターがメッセージを停止しました。表現を変えるとうまくいくことがあります。</translation>
    </message>
    <message>
        <source>The shortcuts cannot be saved: {reason}.</source>
        <translation>ショートカットを保存できません：{reason}。</translation>
    </message>
    <message>
        <source>The test could not go on.</source>
        <translation>テストを続行できませんでした。</translation>
    </message>
    <message>
        <source>The test took too long.</source>
        <translation>テストに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The test was ended before its diagnosis.</source>
        <translation>診断の前にテストが終了しました。</translation>
    </message>
    <message>
        <source>The value of {name} has letters that no header may have.</source>
        <translation>{name}の値に、ヘッダーで使用できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The variable {name} is not set.</source>
        <translation>変数{name}が設定されていません。</translation>
    </message>
    <message>
        <source>The word cannot be kept: {reason}</source>
        <translation>単語を保存できません：{reason}</translation>
    </message>
    <message>
        <source>Their file cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>設定のファイルを読み取れません（{reason}）。既定値を使用します。変更はプログラムの終了まで有効です。</translation>
    </message>
    <message>
        <source>Their file has version {found}, and this program knows versions up to {known}.</source>
        <translation>会話のファイルはバージョン{found}ですが、このプログラムが対応しているのはバージョン{known}までです。</translation>
    </message>
    <message>
        <source>Their file is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>設定のファイルが破損していて、移動もできません。既定値を使用します。変更はプログラムの終了まで有効です。</translation>
    </message>
    <message>
        <source>Their file was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>設定のファイルが破損していました。既定値を使用し、元のファイルは{name}として残してあります。</translation>
    </message>
    <message>
        <source>Their folder cannot be written to.</source>
        <translation>会話のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Their folder or file cannot be written to.</source>
        <translation>会話のフォルダーまたはファイルに書き込めません。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ：ダーク</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ：ライト</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>テーマ：システムに合わせる</translation>
    </message>
    <message>
        <source>There are no older messages to leave out. Shorten it, or use a model with a larger context window.</source>
        <translation>除外できる古いメッセージがありません。短くするか、コンテキストウィンドウの大きいモデルを使用してください。</translation>
    </message>
    <message>
        <source>There are no presets.</source>
        <translation>プリセットはありません。</translation>
    </message>
    <message>
        <source>There are no saved prompts.</source>
        <translation>保存したプロンプトはありません。</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} headers; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} header; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>ヘッダーが{count}個あります。送信できるのは最大{most}個です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} stop sequences; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} stop sequence; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>停止シーケンスが{count}個あります。送信できるのは最大{most}個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a prompt of that name already.</source>
        <translation>同じ名前のプロンプトがすでにあります。</translation>
    </message>
    <message>
        <source>There is a web page at this address.</source>
        <translation>このアドレスにあるのはWebページです。</translation>
    </message>
    <message>
        <source>There is no chat API at this address. Check it; most end in /v1.</source>
        <translation>このアドレスにはチャットAPIがありません。確認してください。多くは/v1で終わります。</translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, use: {command}</source>
        <translation>ウィンドウを表示できるディスプレイがありません（DISPLAYもWAYLAND_DISPLAYも設定されていません）。端末では次のコマンドを使用してください：{command}</translation>
    </message>
    <message>
        <source>There is no finished reply</source>
        <translation>完了した回答がありません</translation>
    </message>
    <message>
        <source>There is no notice</source>
        <translation>通知がありません</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>そのようなホストはありません。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>There is nothing to draw on.</source>
        <translation>描画先がありません。</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>送信する内容がありません。まずメッセージを書いてください。</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>元に戻せる操作がありません</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>バージョンは1つだけです</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <translation>エラーはありませんでした。</translation>
    </message>
    <message>
        <source>These files are where keys and passwords are kept, or belong to this program. What you attach is sent to the server.</source>
        <translation>これらのファイルは、鍵やパスワードの保管場所にあるか、このプログラムのものです。添付した内容はサーバーに送信されます。</translation>
    </message>
    <message>
        <source>These keys cannot be changed here</source>
        <translation>ここのキーは変更できません</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>このキーは使用できません。</translation>
    </message>
    <message>
        <source>They count for every conversation with it, unless a preset or the conversation says otherwise.</source>
        <translation>プリセットまたは会話で別に指定されていない限り、この接続を使うすべての会話に適用されます。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>This conversation can only be read.</source>
        <translation>この会話は閲覧専用です。</translation>
    </message>
    <message>
        <source>This conversation has parameters of its own: {names}</source>
        <translation>この会話独自のパラメーター：{names}</translation>
    </message>
    <message>
        <source>This conversation is kept in memory only. It is gone when you leave it or the program ends.</source>
        <translation>この会話はメモリ内だけに保持されます。会話を離れるかプログラムを終了すると消えます。</translation>
    </message>
    <message>
        <source>This conversation is not kept yet</source>
        <translation>この会話はまだ保存されていません</translation>
    </message>
    <message>
        <source>This conversation reaches its cost limit.</source>
        <translation>この会話は費用の上限に達します。</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>この画像は表示できません。</translation>
    </message>
    <message>
        <source>This is no JSON object: names and values between curly brackets.</source>
        <translation>JSONオブジェクトではありません。名前と値を波かっこで囲んでください。</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>読み取れるファイルではありません。</translation>
    </message>
    <message>
        <source>This is not JSON: {what} (line {line}, column {column}).</source>
        <translation>JSONではありません：{what}（{line}行{column}列）。</translation>
    </message>
    <message>
        <source>This link is not opened: it is not a web or mail address.</source>
        <translation>このリンクは、Webやメールのアドレスではないため開きません。</translation>
    </message>
    <message>
        <source>This one message is too long.</source>
        <translation>このメッセージだけで長すぎます。</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>This system has no keychain that the program can use.</source>
        <translation>このシステムには、プログラムで使用できるキーリングがありません。</translation>
    </message>
    <message>
        <source>This system has no printing.</source>
        <translation>このシステムには印刷機能がありません。</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考済み</translation>
    </message>
    <message>
        <source>Thought for {wait}</source>
        <translation>{wait}間思考しました</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>タイミング</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Titles and messages of all versions were searched, but nothing has {words}.</source>
        <translation>すべてのバージョンのタイトルとメッセージを検索しましたが、{words}は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>モデルによるタイトル</translation>
    </message>
    <message>
        <source>To the message box</source>
        <translation>メッセージの入力欄へ</translation>
    </message>
    <message>
        <source>To the next message</source>
        <translation>次のメッセージへ</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>次の領域へ</translation>
    </message>
    <message>
        <source>To the previous message</source>
        <translation>前のメッセージへ</translation>
    </message>
    <message>
        <source>To the previous pane</source>
        <translation>前の領域へ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation>トークンの上限</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Tool call, not executed: {name}</source>
        <translation>ツール呼び出し（未実行）：{name}</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translate into {{language|English}}: {{text}}</source>
        <translation>{{言語|英語}}に翻訳して：{{テキスト}}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>翻訳者</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>{wait}後に再試行します。</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>再試行しています。</translation>
    </message>
    <message>
        <source>Two ropes burn for an hour each, unevenly. How do I measure 45 minutes?</source>
        <translation>ロープが2本あって、どちらも燃え尽きるのに1時間かかるけど、燃え方にはむらがある。45分を計るにはどうすればいい？</translation>
    </message>
    <message>
        <source>Type / and a name in the message box to insert one. {{name}} and {{name|default}} are fields that are filled in then; {{clipboard}} and {{date}} fill themselves in.</source>
        <translation>メッセージの入力欄に/と名前を入力すると、プロンプトを挿入できます。{{name}}と{{name|default}}は挿入時に入力するフィールドです。{{clipboard}}と{{date}}は自動的に入力されます。</translation>
    </message>
    <message>
        <source>US dollars for 1,000,000 tokens</source>
        <translation>1,000,000トークンあたりの価格（米ドル）</translation>
    </message>
    <message>
        <source>US dollars that a conversation may cost before the program asks whether to send more; 0 never asks. Only models whose prices are known count.</source>
        <translation>会話の費用がこの額（米ドル）を超えるとき、続けて送信するかどうかを確認します。0では確認しません。価格がわかっているモデルだけが対象です。</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>アーカイブを解除</translation>
    </message>
    <message>
        <source>Unarchive conversation</source>
        <translation>会話のアーカイブを解除</translation>
    </message>
    <message>
        <source>Underline misspelled words while you write. No word leaves this computer for that.</source>
        <translation>入力中にスペルミスに下線を引きます。そのために単語がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Unpin conversation</source>
        <translation>会話のピン留めを外す</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Use Chat Completions</source>
        <translation>Chat Completionsを使用</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>別のフォルダーを使用…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>このセッションでのみ使用</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>ダークテーマを使用します。</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>ライトテーマを使用します。</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>このキーを使用</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>{address}を使用</translation>
    </message>
    <message>
        <source>Use {api}</source>
        <translation>{api}を使用</translation>
    </message>
    <message>
        <source>Use {field}</source>
        <translation>{field}を使用</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model}を使用</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>「{name}」を使用</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Verbosity</source>
        <translation>詳しさ</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>バージョンを削除しました</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>バージョン{number}/{count}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン{version}</translation>
    </message>
    <message>
        <source>Waiting for a tool</source>
        <translation>ツールを待っています</translation>
    </message>
    <message>
        <source>Waiting for the first word</source>
        <translation>最初の語を待っています</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Watch it think</source>
        <translation>考える様子を見る</translation>
    </message>
    <message>
        <source>What comes from the command {name} is no key.</source>
        <translation>コマンド{name}の出力はAPIキーではありません。</translation>
    </message>
    <message>
        <source>What comes from the variable {name} is no key.</source>
        <translation>変数{name}の内容はAPIキーではありません。</translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation>解決方法：{words}</translation>
    </message>
    <message>
        <source>What helps: {words}.</source>
        <translation>解決方法：{words}。</translation>
    </message>
    <message>
        <source>What is kept as the key cannot be one.</source>
        <translation>APIキーとして保存されている内容は、APIキーではないようです。</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>何についてお話ししましょうか？</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: its role and its rules.</source>
        <translation>会話の前にモデルに伝える、役割とルール。</translation>
    </message>
    <message>
        <source>What the server sent is no list of models. Check the address; most end in /v1.</source>
        <translation>サーバーから届いた内容はモデルの一覧ではありません。アドレスを確認してください。多くは/v1で終わります。</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>What was written last before the program ended cannot be read. It is kept as {name}; what was written before it is here.</source>
        <translation>プログラムの終了直前に書かれた内容を読み取れません。{name}として残してあります。それより前の内容はここにあります。</translation>
    </message>
    <message>
        <source>What you write is kept here, on this computer.</source>
        <translation>書いた内容は、このコンピューターに保存されます。</translation>
    </message>
    <message>
        <source>What you write now stays in memory until the program ends.</source>
        <translation>これから書く内容は、プログラムの終了までメモリに保持されます。</translation>
    </message>
    <message>
        <source>When a server does not answer</source>
        <translation>サーバーが応答しないとき</translation>
    </message>
    <message>
        <source>Where it stood last, if a screen is still there.</source>
        <translation>前回の位置。その画面がまだある場合に使われます。</translation>
    </message>
    <message>
        <source>Where replies come from. New conversations begin with the one that is chosen.</source>
        <translation>回答を受け取る接続先です。新しい会話は、選択した接続で始まります。</translation>
    </message>
    <message>
        <source>Whether it filled the screen last.</source>
        <translation>前回ウィンドウが画面いっぱいだったかどうか。</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>リクエストの選択</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>サイドバーの幅</translation>
    </message>
    <message>
        <source>Window and price</source>
        <translation>ウィンドウと価格</translation>
    </message>
    <message>
        <source>Window and price…</source>
        <translation>ウィンドウと価格…</translation>
    </message>
    <message>
        <source>Window maximised</source>
        <translation>ウィンドウの最大化</translation>
    </message>
    <message>
        <source>With the beginning of the reply</source>
        <translation>回答の冒頭を表示</translation>
    </message>
    <message>
        <source>Without a key it answers nothing. Enter the one that its service issued.</source>
        <translation>APIキーがないと何も応答しません。サービスが発行したAPIキーを入力してください。</translation>
    </message>
    <message>
        <source>Words that are right, one on a line; read when the program starts.</source>
        <translation>正しい単語（1行に1つ）。プログラムの起動時に読み込まれます。</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>行を折り返す</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>コードの長い行を折り返す</translation>
    </message>
    <message>
        <source>Write a Python function that groups dates by ISO week, with a test.</source>
        <translation>日付をISO週ごとにまとめるPythonの関数を、テスト付きで書いて。</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>まず質問を書いてください。</translation>
    </message>
    <message>
        <source>Write and send. {stop} stops a reply at once; what came stays, and {continue} lets it go on. {regenerate} asks again and keeps the reply before as a version.</source>
        <translation>メッセージを書いて送信します。{stop}で回答をすぐに停止できます。届いた内容は残り、{continue}で続けられます。{regenerate}でもう一度質問し、元の回答はバージョンとして残ります。</translation>
    </message>
    <message>
        <source>Write me a long answer</source>
        <translation>長い回答を書いてもらう</translation>
    </message>
    <message>
        <source>Write some code</source>
        <translation>コードを書く</translation>
    </message>
    <message>
        <source>Write the last message anew, while nothing is written in the box.</source>
        <translation>入力欄が空のときに、最後のメッセージを書き直します。</translation>
    </message>
    <message>
        <source>Write the last message anew; the one before is kept as a version.</source>
        <translation>最後のメッセージを書き直します。元のメッセージはバージョンとして残ります。</translation>
    </message>
    <message>
        <source>Write the next message while it answers</source>
        <translation>回答中に次のメッセージを書けます</translation>
    </message>
    <message>
        <source>Write the next message while it waits</source>
        <translation>待っている間に次のメッセージを書けます</translation>
    </message>
    <message>
        <source>Write this message anew.</source>
        <translation>このメッセージを書き直します。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>PDFを書き込み中…</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>{name}に書き込みました。</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>You can read, search and export; what you write now is not kept.</source>
        <translation>閲覧、検索、エクスポートはできます。これから書く内容は保存されません。</translation>
    </message>
    <message>
        <source>Your conversation is kept. The details can be copied for a report.</source>
        <translation>会話は保存されています。報告用に詳細をコピーできます。</translation>
    </message>
    <message>
        <source>Your conversations are closed: the program is ending.</source>
        <translation>プログラムを終了しているため、会話は閉じられています。</translation>
    </message>
    <message>
        <source>Your conversations are in a folder on a network, where the file can be damaged when the connection breaks. A folder on this computer is safer.</source>
        <translation>会話がネットワーク上のフォルダーにあるため、接続が切れるとファイルが破損するおそれがあります。このコンピューター上のフォルダーのほうが安全です。</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only, so this was not done.</source>
        <translation>会話が読み取り専用で開かれているため、実行されませんでした。</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only.</source>
        <translation>会話は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened.</source>
        <translation>会話を開けません。</translation>
    </message>
    <message>
        <source>Your conversations stay where they were.</source>
        <translation>会話は元の場所に残っています。</translation>
    </message>
    <message>
        <source>Your desktop says so when the window is not in front; a click leads to the conversation.</source>
        <translation>ウィンドウが前面にないとき、デスクトップの通知でお知らせします。クリックすると会話を開きます。</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>添付したファイル</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Your own words could not be read; the file is kept as {name}.</source>
        <translation>追加した単語を読み込めませんでした。ファイルは{name}として残してあります。</translation>
    </message>
    <message>
        <source>Your settings cannot be saved.</source>
        <translation>設定を保存できません。</translation>
    </message>
    <message>
        <source>a PEM file to trust as well</source>
        <translation>追加で信頼するPEMファイル</translation>
    </message>
    <message>
        <source>a letter that is kind and firm</source>
        <translation>丁寧で、きっぱりした手紙</translation>
    </message>
    <message>
        <source>as to a curious friend</source>
        <translation>好奇心旺盛な友達に話すように</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>取得中…</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>次回の起動時</translation>
    </message>
    <message>
        <source>calling a tool</source>
        <translation>ツールを呼び出し中</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a connection</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a model</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a preset</comment>
        <translation>使用中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>headings, lists, tables, code</source>
        <translation>見出し、リスト、表、コード</translation>
    </message>
    <message>
        <source>hidden characters are shown</source>
        <translation>見えない文字を表示しています</translation>
    </message>
    <message>
        <source>in the message</source>
        <translation>メッセージ内</translation>
    </message>
    <message>
        <source>in the next window</source>
        <translation>次のウィンドウから</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>別のホストのものです</translation>
    </message>
    <message>
        <source>it does not speak TLS there; the address may need http://</source>
        <translation>相手がTLSに対応していません。アドレスをhttp://にする必要があるかもしれません</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>有効期限が切れています</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>trueでもfalseでもありません</translation>
    </message>
    <message>
        <source>it is none of {words}</source>
        <translation>次のいずれでもありません：{words}</translation>
    </message>
    <message>
        <source>it is not a list of four numbers</source>
        <translation>4つの数値のリストではありません</translation>
    </message>
    <message>
        <source>it is not a list of names</source>
        <translation>名前のリストではありません</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>まだ有効期間前です</translation>
    </message>
    <message>
        <source>it is not within {low} and {high}</source>
        <translation>{low}～{high}の範囲にありません</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>自己署名証明書です</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it offers only an old version of TLS</source>
        <translation>相手が古いバージョンのTLSにしか対応していません</translation>
    </message>
    <message>
        <source>it was issued by an authority that this computer does not know</source>
        <translation>このコンピューターが認識できない機関によって発行されています</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>失効しています</translation>
    </message>
    <message>
        <source>legacy Completions</source>
        <translation>旧式のCompletions</translation>
    </message>
    <message>
        <source>making an image</source>
        <translation>画像を生成中</translation>
    </message>
    <message>
        <source>models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>残高がありません</translation>
    </message>
    <message>
        <source>no encryption that both sides accept was found</source>
        <translation>双方が対応する暗号化方式が見つかりませんでした</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <translation>モデル未選択</translation>
    </message>
    <message>
        <source>no window can be there</source>
        <translation>その位置にはウィンドウを置けません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none needed for most local servers</source>
        <translation>ほとんどのローカルサーバーでは不要</translation>
    </message>
    <message>
        <source>not in a list</source>
        <translation>一覧にないモデル</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>未読み込み</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>one of the numbers is not whole</source>
        <translation>整数でない数値が含まれています</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>optional; else from the server’s list</source>
        <translation>任意。空欄ではサーバーの一覧から</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>or an emoji</source>
        <translation>または絵文字</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>queued by the server</source>
        <translation>サーバーで順番待ち中</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>レート制限に達しました</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>回答中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>running code</source>
        <translation>コードを実行中</translation>
    </message>
    <message>
        <source>searching files</source>
        <translation>ファイルを検索中</translation>
    </message>
    <message>
        <source>searching the web</source>
        <translation>Webを検索中</translation>
    </message>
    <message>
        <source>see how waiting looks</source>
        <translation>待機中の表示を見る</translation>
    </message>
    <message>
        <source>see it come, stop it, go on</source>
        <translation>表示、停止、続行を試す</translation>
    </message>
    <message>
        <source>small, and with a test</source>
        <translation>短く、テスト付きで</translation>
    </message>
    <message>
        <source>something went wrong in the program</source>
        <translation>プログラムで問題が発生しました</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>streaming, ≈ {rate} tokens/s</source>
        <translation>受信中、≈ {rate}トークン/秒</translation>
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
        <translation>アドレスに誤りがあるようです</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>接続に失敗しました</translation>
    </message>
    <message>
        <source>the connection, then the server</source>
        <translation>接続、サーバー</translation>
    </message>
    <message>
        <source>the conversation is too long</source>
        <translation>会話が長すぎます</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>APIキーが拒否されました</translation>
    </message>
    <message>
        <source>the legacy Completions API</source>
        <translation>旧式のCompletions API</translation>
    </message>
    <message>
        <source>the message was filtered</source>
        <translation>メッセージがフィルターされました</translation>
    </message>
    <message>
        <source>the preset “{name}”, then the connection, then the server</source>
        <translation>プリセット「{name}」、接続、サーバー</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>プログラムが閉じられました</translation>
    </message>
    <message>
        <source>the request could not be sent</source>
        <translation>リクエストを送信できませんでした</translation>
    </message>
    <message>
        <source>the server does not have this API</source>
        <translation>サーバーにこのAPIがありません</translation>
    </message>
    <message>
        <source>the server does not know this model</source>
        <translation>サーバーにこのモデルがありません</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>サーバーに問題があります</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>サーバーがリクエストを拒否しました</translation>
    </message>
    <message>
        <source>the system’s; or http://…, socks5://…, direct</source>
        <translation>システムの設定。または http://…、socks5://…、direct</translation>
    </message>
    <message>
        <source>the thinking folds away</source>
        <translation>思考は折りたためます</translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation>このコンピューターで信頼されていません</translation>
    </message>
    <message>
        <source>this connection’s settings</source>
        <translation>この接続の設定</translation>
    </message>
    <message>
        <source>tokens, such as 128k</source>
        <translation>トークン数（例：128k）</translation>
    </message>
    <message>
        <source>translate</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>two days, no hurry</source>
        <translation>2日間、のんびりと</translation>
    </message>
    <message>
        <source>unnamed tool</source>
        <translation>名前のないツール</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>バージョン{number}/{count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>再試行を待っています</translation>
    </message>
    <message>
        <source>whichever is chosen</source>
        <translation>選択中のモデル</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>添付あり</translation>
    </message>
    <message>
        <source>works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>{api} at {address}</source>
        <translation>{address}の{api}</translation>
    </message>
    <message>
        <source>{api}, in one piece</source>
        <translation>{api}（一括）</translation>
    </message>
    <message>
        <source>{api}, streamed</source>
        <translation>{api}（ストリーミング）</translation>
    </message>
    <message>
        <source>{api}, with {field}</source>
        <translation>{api}（{field}あり）</translation>
    </message>
    <message>
        <source>{api}, without {field}</source>
        <translation>{api}（{field}なし）</translation>
    </message>
    <message>
        <source>{at} s  {name}{data}</source>
        <translation>{at}秒  {name}{data}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>For one: {count} byte</extracomment>
        <translation>
            <numerusform>{count}バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} commands</source>
        <extracomment>For one: {count} command</extracomment>
        <translation>
            <numerusform>{count}個のコマンド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <extracomment>For one: {count} conversation</extracomment>
        <translation>
            <numerusform>{count}件の会話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations archived</source>
        <extracomment>For one: {count} conversation archived</extracomment>
        <translation>
            <numerusform>{count}件の会話をアーカイブしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <extracomment>For one: {count} conversation deleted</extracomment>
        <translation>
            <numerusform>{count}件の会話を削除しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages could be read.</source>
        <extracomment>For one: {count} message could be read.</extracomment>
        <translation>
            <numerusform>{count}件のメッセージを読み取れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <extracomment>For one: {count} model</extracomment>
        <translation>
            <numerusform>{count}個のモデル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new presets and prompts were taken in.</source>
        <extracomment>For one: {count} new preset or prompt was taken in.</extracomment>
        <translation>
            <numerusform>{count}個の新しいプリセットとプロンプトを取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the connections in {path} could not be understood.</source>
        <extracomment>For one: {count} of the connections in {path} could not be understood.</extracomment>
        <translation>
            <numerusform>{path}の接続のうち{count}個を解釈できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {window} tokens</source>
        <translation>{count}/{window}トークン</translation>
    </message>
    <message numerus="yes">
        <source>{count} results</source>
        <extracomment>For one: {count} result</extracomment>
        <translation>
            <numerusform>{count}件の結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <extracomment>For one: {count} setting</extracomment>
        <translation>
            <numerusform>{count}個の設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shortcuts</source>
        <extracomment>For one: {count} shortcut</extracomment>
        <translation>
            <numerusform>{count}個のショートカット</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>これまでに{count}件</translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <extracomment>For one: {count} token</extracomment>
        <translation>
            <numerusform>{count}トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens are known</source>
        <extracomment>For one: {count} token is known</extracomment>
        <translation>
            <numerusform>既知の値：{count}トークン</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{keys} alone is needed to move and to write.</source>
        <translation>{keys}は、移動や入力のために単独で必要です。</translation>
    </message>
    <message>
        <source>{keys} alone would be typed. Hold Ctrl or Alt with it.</source>
        <translation>{keys}だけでは文字が入力されます。CtrlまたはAltと一緒に押してください。</translation>
    </message>
    <message>
        <source>{keys} does not do “{title}”: another command has these keys.</source>
        <translation>{keys}では「{title}」を実行できません。このキーは別のコマンドに割り当てられています。</translation>
    </message>
    <message>
        <source>{keys} does {titles} now. It will no longer.</source>
        <translation>{keys}は現在{titles}のキーです。割り当てると、そちらでは使えなくなります。</translation>
    </message>
    <message>
        <source>{keys} does “{title}” from now on.</source>
        <translation>今後は{keys}で「{title}」を実行します。</translation>
    </message>
    <message>
        <source>{keys} does “{title}”, which cannot be changed.</source>
        <translation>{keys}は「{title}」のキーで、変更できません。</translation>
    </message>
    <message>
        <source>{keys}: change or remove, of “{title}”</source>
        <translation>{keys}：「{title}」のキーを変更または削除</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{model} at {name}. What you leave empty is as it is known otherwise.</source>
        <translation>{name}の{model}。空欄の項目には既知の値が使われます。</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（コピー）</translation>
    </message>
    <message>
        <source>{name} answers only with a key. Paste it here.</source>
        <translation>{name}の利用にはAPIキーが必要です。ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>{name}は使用できません。</translation>
    </message>
    <message>
        <source>{name} found at {place}: use it</source>
        <translation>{place}に{name}が見つかりました: これを使う</translation>
    </message>
    <message>
        <source>{name} found at {place}: use {model}</source>
        <translation>{place}に{name}が見つかりました: {model}を使う</translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation>{name}のAPIキーがありません。</translation>
    </message>
    <message>
        <source>{name} has no key: {trouble}</source>
        <translation>{name}のAPIキーがありません：{trouble}</translation>
    </message>
    <message>
        <source>{name} has no list: {trouble} Enter asks again.</source>
        <translation>{name}の一覧がありません：{trouble}Enterでもう一度取得します。</translation>
    </message>
    <message>
        <source>{name} is no file of presets and prompts.</source>
        <translation>{name}はプリセットとプロンプトのファイルではありません。</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>このコンピューター上の{name}</translation>
    </message>
    <message>
        <source>{name} would hold a key. Headers are kept in a file; put it into the key field.</source>
        <translation>{name}にはAPIキーが入ります。ヘッダーはファイルに保存されるため、APIキーの欄に入力してください。</translation>
    </message>
    <message>
        <source>{name} · tool call, not executed</source>
        <translation>{name} · ツール呼び出し（未実行）</translation>
    </message>
    <message>
        <source>{name}, in part</source>
        <translation>{name}（一部）</translation>
    </message>
    <message>
        <source>{name}, {at} of {count}</source>
        <translation>{name}（{count}個中{at}個目）</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}：{sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{number} conversations imported</source>
        <extracomment>For one: {number} conversation imported</extracomment>
        <translation>
            <numerusform>{number}件の会話をインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>{palette} finds every command, conversation, model and setting by a few letters.</source>
        <translation>{palette}を押して数文字入力すれば、どのコマンド、会話、モデル、設定も見つかります。</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer.</source>
        <translation>{place}が応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>{place} did not answer.</source>
        <translation>{place}が応答しませんでした。</translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {wait}.</source>
        <translation>{place}が{wait}以内に回答を始めませんでした。</translation>
    </message>
    <message>
        <source>{place} did not take the connection in time.</source>
        <translation>{place}が時間内に接続を受け付けませんでした。</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Nothing is sent before you send something. Use https:// if you can.</source>
        <translation>{place}への接続は暗号化されていません。途中にいる誰もがAPIキーとメッセージを読むことができます。何かを送信するまでは何も送られません。できればhttps://を使ってください。</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Use https://, or press Save again if you are sure.</source>
        <translation>{place}との通信は暗号化されません。途中の誰でもAPIキーとメッセージを読み取れます。https://を使用するか、問題なければもう一度「保存」を押してください。</translation>
    </message>
    <message>
        <source>{place} sent nothing for {wait}.</source>
        <translation>{place}から{wait}間何も届きませんでした。</translation>
    </message>
    <message>
        <source>{place} · OPENAI_API_KEY and OPENAI_BASE_URL</source>
        <translation>{place} · OPENAI_API_KEYとOPENAI_BASE_URL</translation>
    </message>
    <message>
        <source>{place} · found just now</source>
        <translation>{place} · 検出済み</translation>
    </message>
    <message>
        <source>{place} · from the command line</source>
        <translation>{place} · コマンドラインから</translation>
    </message>
    <message>
        <source>{price} for 1,000,000 tokens is known</source>
        <translation>既知の価格：1,000,000トークンあたり{price}</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate}トークン/秒</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/秒</translation>
    </message>
    <message>
        <source>{reason}. They hold until the program ends; the next change is tried again.</source>
        <translation>{reason}。設定はプログラムの終了まで有効です。次に変更したときに、もう一度保存を試みます。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} s to first word</source>
        <translation>最初の語まで{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} unless set</source>
        <translation>未設定の場合は{seconds}</translation>
    </message>
    <message>
        <source>{state} ({seconds} s)</source>
        <translation>{state}（{seconds}秒）</translation>
    </message>
    <message>
        <source>{state} · {seconds} s</source>
        <translation>{state} · {seconds}秒</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title}（{keys}）</translation>
    </message>
    <message>
        <source>{title}, {section}</source>
        <translation>{title}、{section}</translation>
    </message>
    <message>
        <source>{title}, {section}, {detail}</source>
        <translation>{title}、{section}、{detail}</translation>
    </message>
    <message>
        <source>{title}: less</source>
        <translation>{title}：減らす</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title}：増やす</translation>
    </message>
    <message>
        <source>{title}: {keys}</source>
        <translation>{title}：{keys}</translation>
    </message>
    <message>
        <source>{variable} cannot be used.</source>
        <translation>{variable}は使用できません。</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server.</source>
        <translation>「{host}」はサーバー名ではありません。</translation>
    </message>
    <message>
        <source>“{line}” is no header. A header looks like Name: value.</source>
        <translation>「{line}」はヘッダーではありません。「Name: value」のように指定します。</translation>
    </message>
    <message>
        <source>“{name}” cannot be a header’s name.</source>
        <translation>「{name}」はヘッダー名に使用できません。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>「{name}」を読み取れません。</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent: pictures (PNG, JPEG, GIF, WebP), PDF and text can.</source>
        <translation>「{name}」は送信できません。送信できるのは、画像（PNG、JPEG、GIF、WebP）、PDF、テキストです。</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels: {limit} at most.</source>
        <translation>「{name}」のピクセル数が多すぎます。最大{limit}です。</translation>
    </message>
    <message>
        <source>“{name}” in the file of shortcuts is no list of keys.</source>
        <translation>ショートカットのファイルの「{name}」は、キーのリストではありません。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its size cannot be read.</source>
        <translation>「{name}」は破損していて、サイズを読み取れません。</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>「{name}」は空です。</translation>
    </message>
    <message>
        <source>“{name}” is no file; only files can be attached.</source>
        <translation>「{name}」はファイルではありません。添付できるのはファイルだけです。</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>「{name}」はもうありません。</translation>
    </message>
    <message>
        <source>“{name}” is set by the program and cannot be replaced here.</source>
        <translation>「{name}」はプログラムが設定するため、ここでは置き換えられません。</translation>
    </message>
    <message>
        <source>“{name}” is too large: {limit} at most.</source>
        <translation>「{name}」が大きすぎます。最大{limit}です。</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the files of a message have {limit} together at most.</source>
        <translation>「{name}」は添付されませんでした。1つのメッセージのファイルは合計で最大{limit}です。</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was not attached: {limit} files at most go with a message.</source>
        <extracomment>For one: “{name}” was not attached: {limit} file at most goes with a message.</extracomment>
        <translation>
            <numerusform>「{name}」は添付されませんでした。1つのメッセージに添付できるファイルは最大{limit}個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>「{name}」を削除しました。</translation>
    </message>
    <message>
        <source>“{name}” would hold a key. This is kept in a file; put it into the key field.</source>
        <translation>「{name}」にはAPIキーが入ります。この内容はファイルに保存されるため、APIキーの欄に入力してください。</translation>
    </message>
    <message>
        <source>“{text}” in the file of shortcuts, for “{name}”, names no keys.</source>
        <translation>ショートカットのファイルで「{name}」に指定された「{text}」は、キーではありません。</translation>
    </message>
    <message>
        <source>“{text}” is no number of tokens. It looks like 128000 or 128k.</source>
        <translation>「{text}」はトークン数ではありません。例：128000、128k</translation>
    </message>
    <message>
        <source>“{text}” is no price. It looks like 2.50.</source>
        <translation>「{text}」は価格ではありません。例：2.50</translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds.</source>
        <translation>「{text}」は秒数ではありません。</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>「{text}」は数値ではありません。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>「{text}」は整数ではありません。</translation>
    </message>
    <message>
        <source>“{title}” has these keys already.</source>
        <translation>「{title}」にはすでにこのキーが割り当てられています。</translation>
    </message>
    <message>
        <source>“{title}” is not used as it stands in the file: {reason}.</source>
        <translation>ファイル内の「{title}」の値は使用されません：{reason}。</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message numerus="yes">
        <source>… {count} bytes in the middle were not kept …</source>
        <extracomment>For one: … {count} byte in the middle was not kept …</extracomment>
        <translation>
            <numerusform>… 途中の{count}バイトは保存されませんでした …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {count} characters more</source>
        <extracomment>For one: … {count} character more</extracomment>
        <translation>
            <numerusform>… あと{count}文字</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter insert · Esc leave</source>
        <translation>↑ ↓ 選択 · Enter 挿入 · Esc 終了</translation>
    </message>
</context>
</TS>
