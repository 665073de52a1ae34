<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>DesktopChat</name>
    <message>
        <source>(This message could not be read from the damaged file.)</source>
        <translation>(손상된 파일에서 이 메시지를 읽을 수 없었습니다.)</translation>
    </message>
    <message>
        <source>A backup that was just made cannot be read.</source>
        <translation>방금 만든 백업을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>A file can be attached in a moment, when the conversation is open.</source>
        <translation>잠시 후 대화가 열리면 파일을 첨부할 수 있습니다.</translation>
    </message>
    <message>
        <source>A folder for your conversations</source>
        <translation>대화를 저장할 폴더</translation>
    </message>
    <message>
        <source>A gateway of your own</source>
        <translation>직접 운영하는 게이트웨이</translation>
    </message>
    <message>
        <source>A key belongs to its address. It is asked for again for {place}.</source>
        <translation>키는 주소에 속합니다. {place} 주소의 키를 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>A native chat window for OpenAI and every server that speaks its API.</source>
        <translation>OpenAI와 그 API를 지원하는 모든 서버를 위한 네이티브 채팅 창입니다.</translation>
    </message>
    <message>
        <source>A newer version of Desktop Chat has saved your conversations.</source>
        <translation>더 최신 버전의 Desktop Chat에서 대화를 저장했습니다.</translation>
    </message>
    <message>
        <source>A notice says what happened and what helps. The test of the connection finds out why.</source>
        <translation>알림은 무슨 일이 있었고 어떻게 하면 되는지 알려 줍니다. 연결 테스트는 그 원인을 찾아 줍니다.</translation>
    </message>
    <message>
        <source>A preset is a system prompt, a model and parameters under one name. Choose one at the top of a conversation.</source>
        <translation>프리셋은 시스템 프롬프트, 모델, 매개변수를 하나의 이름으로 묶은 것입니다. 대화 위쪽에서 선택하세요.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>프리셋에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A price has both sides: what goes in, and what comes out.</source>
        <translation>입력 가격과 출력 가격을 모두 입력해야 합니다.</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:8080 or socks5://host:1080; “direct” goes past any.</source>
        <translation>프록시의 예: http://host:8080 또는 socks5://host:1080. “direct”는 프록시를 거치지 않습니다.</translation>
    </message>
    <message>
        <source>A proxy’s address ends with its port: remove what follows it.</source>
        <translation>프록시 주소는 포트로 끝나야 합니다. 그 뒤의 내용을 지우세요.</translation>
    </message>
    <message>
        <source>A proxy’s password would be kept in a file. Leave it out, and put the whole address into the variable HTTPS_PROXY instead.</source>
        <translation>프록시 암호가 파일에 저장되게 됩니다. 암호를 빼고, 전체 주소를 HTTPS_PROXY 변수에 넣으세요.</translation>
    </message>
    <message>
        <source>A quotation mark of the command has no partner.</source>
        <translation>명령에 짝이 맞지 않는 따옴표가 있습니다.</translation>
    </message>
    <message>
        <source>A reply came, all at once.</source>
        <translation>답변을 한꺼번에 받았습니다.</translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation>답변을 받았습니다.</translation>
    </message>
    <message>
        <source>A time-out is from 1 to 86400 seconds.</source>
        <translation>시간 제한은 1초에서 86400초 사이여야 합니다.</translation>
    </message>
    <message>
        <source>A web page came back instead of a reply (status {status}). Check the address; most end in /v1.</source>
        <translation>답변 대신 웹 페이지를 받았습니다(상태 {status}). 주소를 확인하세요. 대부분 /v1로 끝납니다.</translation>
    </message>
    <message>
        <source>A word is right when one of them knows it. Automatic takes those of your languages.</source>
        <translation>그중 하나에 있는 단어는 맞는 것으로 봅니다. “자동”은 사용자의 언어에 맞는 사전을 씁니다.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>Desktop Chat 정보</translation>
    </message>
    <message>
        <source>About spelling.</source>
        <translation>맞춤법 관련 알림입니다.</translation>
    </message>
    <message>
        <source>About your connections.</source>
        <translation>연결 관련 알림입니다.</translation>
    </message>
    <message>
        <source>About your conversations.</source>
        <translation>대화 관련 알림입니다.</translation>
    </message>
    <message>
        <source>About your models.</source>
        <translation>모델 관련 알림입니다.</translation>
    </message>
    <message>
        <source>About your settings.</source>
        <translation>설정 관련 알림입니다.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>연결 추가</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>연결 추가…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>키 추가…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>프리셋 추가</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>프롬프트 추가</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>키 추가</translation>
    </message>
    <message>
        <source>Add keys to “{title}”</source>
        <translation>“{title}” 단축키 추가</translation>
    </message>
    <message>
        <source>Add the conversations of files that were exported as JSON.</source>
        <translation>JSON으로 내보낸 파일의 대화를 추가합니다.</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>즐겨찾기에 추가</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>사전에 추가</translation>
    </message>
    <message>
        <source>Add, change, import and export presets and saved prompts.</source>
        <translation>프리셋과 저장된 프롬프트를 추가하고, 변경하고, 가져오고, 내보냅니다.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>After the first reply, ask its model for a short title; otherwise your first words are it.</source>
        <translation>첫 답변 후 모델에 짧은 제목을 요청합니다. 끄면 처음 입력한 내용이 제목이 됩니다.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An answer came, and there was nothing in it.</source>
        <translation>응답을 받았지만 내용이 없습니다.</translation>
    </message>
    <message>
        <source>An organisation or a project is one word, such as org-abc123.</source>
        <translation>조직이나 프로젝트는 org-abc123처럼 한 단어여야 합니다.</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations. Close it, or wait until it is done.</source>
        <translation>다른 프로그램이 대화 파일을 사용 중입니다. 그 프로그램을 닫거나 작업이 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>다른 서버</translation>
    </message>
    <message>
        <source>Another wording may help.</source>
        <translation>표현을 바꾸면 도움이 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>응답 시작</translation>
    </message>
    <message>
        <source>Any address that speaks the OpenAI API</source>
        <translation>OpenAI API를 지원하는 모든 주소</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4월</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>보관</translation>
    </message>
    <message>
        <source>Archive conversation</source>
        <translation>대화 보관</translation>
    </message>
    <message>
        <source>Archive, {count}</source>
        <translation>보관함, {count}</translation>
    </message>
    <message>
        <source>As it was dragged last, at a text size of 100 %.</source>
        <translation>글자 크기 100%에서 마지막으로 조절한 너비입니다.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>질문하기</translation>
    </message>
    <message>
        <source>Ask above this cost</source>
        <translation>이 비용을 넘으면 묻기</translation>
    </message>
    <message>
        <source>Ask anything …</source>
        <translation>무엇이든 물어보세요 …</translation>
    </message>
    <message>
        <source>Ask anything. Replies appear as they are written, and Esc stops one at any time.</source>
        <translation>무엇이든 물어보세요. 답변은 작성되는 대로 나타나며, Esc를 누르면 언제든 중지됩니다.</translation>
    </message>
    <message>
        <source>Ask for replies in one piece</source>
        <translation>답변을 한 번에 받기</translation>
    </message>
    <message>
        <source>Ask for the last reply again; the one before is kept as a version.</source>
        <translation>마지막 답변을 다시 요청합니다. 이전 답변은 버전으로 보관됩니다.</translation>
    </message>
    <message>
        <source>Ask something in a small window, beside whatever you are doing.</source>
        <translation>하던 일을 계속하면서 작은 창에서 질문합니다.</translation>
    </message>
    <message>
        <source>Ask with another system prompt, model and parameters.</source>
        <translation>다른 시스템 프롬프트, 모델, 매개변수로 질문합니다.</translation>
    </message>
    <message>
        <source>Ask, stop, go on</source>
        <translation>질문하고, 멈추고, 이어 가기</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>파일 첨부…</translation>
    </message>
    <message>
        <source>Attach private files?</source>
        <translation>비공개 파일을 첨부할까요?</translation>
    </message>
    <message>
        <source>Attach them</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8월</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Back to conversations</source>
        <translation>대화로 돌아가기</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>본문으로 돌아가기</translation>
    </message>
    <message>
        <source>Back to: {default}</source>
        <translation>되돌릴 값: {default}</translation>
    </message>
    <message>
        <source>Back to: {keys}</source>
        <translation>되돌릴 키: {keys}</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Begin a conversation that is kept in memory only.</source>
        <translation>메모리에만 유지되는 대화를 시작합니다.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>새 파일로 시작</translation>
    </message>
    <message>
        <source>Begin a new line in the message.</source>
        <translation>메시지에서 줄을 바꿉니다.</translation>
    </message>
    <message>
        <source>Begin an empty conversation.</source>
        <translation>빈 대화를 시작합니다.</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>이 프리셋으로 새 대화 시작</translation>
    </message>
    <message>
        <source>Begin new conversations without it</source>
        <translation>이 프리셋 없이 새 대화 시작</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>책</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Bring in the conversations of this file?</source>
        <translation>이 파일의 대화를 가져올까요?</translation>
    </message>
    <message>
        <source>Bring the window to the front.</source>
        <translation>창을 맨 앞으로 가져옵니다.</translation>
    </message>
    <message>
        <source>Bulb</source>
        <translation>전구</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cannot find the host {host}. Check the address and the network.</source>
        <translation>호스트 {host}을(를) 찾을 수 없습니다. 주소와 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>연결 변경</translation>
    </message>
    <message>
        <source>Change how the program looks and works.</source>
        <translation>프로그램의 모양과 동작을 변경합니다.</translation>
    </message>
    <message>
        <source>Change how this conversation is asked: temperature, limits and more.</source>
        <translation>이 대화의 온도, 한도 등 요청 방식을 변경합니다.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>키보드 단축키 변경…</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>변경 또는 제거</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>단축키 변경…</translation>
    </message>
    <message>
        <source>Change the proxy…</source>
        <translation>프록시 변경…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>맞춤법 검사</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>연결 확인</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>연결 확인…</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, its user name and its password.</source>
        <translation>이 연결의 프록시와 사용자 이름, 암호를 확인하세요.</translation>
    </message>
    <message>
        <source>Choose a certificate authority…</source>
        <translation>인증 기관 선택…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <source>Choose a model in the main window first.</source>
        <translation>먼저 기본 창에서 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a model, or type its name.</source>
        <translation>모델을 선택하거나 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>프리셋 선택</translation>
    </message>
    <message>
        <source>Choose a server, add one, or change it.</source>
        <translation>서버를 선택하거나 추가하거나 변경합니다.</translation>
    </message>
    <message>
        <source>Choose a service, or a program that runs on this computer.</source>
        <translation>서비스 또는 이 컴퓨터에서 실행되는 프로그램을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>다른 서비스 선택</translation>
    </message>
    <message>
        <source>Choose pictures, PDF or text files that go with the message.</source>
        <translation>메시지와 함께 보낼 사진, PDF, 텍스트 파일을 선택합니다.</translation>
    </message>
    <message>
        <source>Choose the model that answers.</source>
        <translation>답변할 모델을 선택합니다.</translation>
    </message>
    <message>
        <source>Claude, by its compatible address</source>
        <translation>호환 주소로 사용하는 Claude</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>검색 지우기(Esc)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>이 창을 닫습니다.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Closed folders</source>
        <translation>접힌 폴더</translation>
    </message>
    <message>
        <source>Closing the last window then leaves the program there, where your desktop has a tray.</source>
        <translation>데스크톱에 트레이가 있으면 마지막 창을 닫아도 프로그램이 트레이에 남습니다.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>여유 있게</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>좁게</translation>
    </message>
    <message>
        <source>Compact shows more at a time: less room around rows, messages and buttons.</source>
        <translation>‘좁게’는 행, 메시지, 버튼 주변의 여백을 줄여 한 번에 더 많이 표시합니다.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>연결…</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>컨텍스트 창</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Continue the reply</source>
        <translation>답변 계속하기</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>대비</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>위 대화</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>대화를 보관했습니다</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>아래 대화</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>대화를 삭제했습니다</translation>
    </message>
    <message>
        <source>Conversation menu</source>
        <translation>대화 메뉴</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Conversations cannot be saved.</source>
        <translation>대화를 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Conversations that you archive leave the list and stay here.</source>
        <translation>보관한 대화는 목록에서 빠지고 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Conversations {date}</source>
        <translation>대화 {date}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copies the code without its hidden characters</source>
        <translation>숨겨진 문자를 빼고 코드를 복사합니다</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown으로 복사</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl 명령으로 복사</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Copy details for a problem report</source>
        <translation>문제 보고용 세부 정보 복사</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>이미지 복사</translation>
    </message>
    <message>
        <source>Copy image address</source>
        <translation>이미지 주소 복사</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>링크 주소 복사</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Copy the address of the image.</source>
        <translation>이미지 주소를 복사합니다.</translation>
    </message>
    <message>
        <source>Copy the address of the link.</source>
        <translation>링크 주소를 복사합니다.</translation>
    </message>
    <message>
        <source>Copy the image.</source>
        <translation>이미지를 복사합니다.</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>마지막 코드 블록 복사</translation>
    </message>
    <message>
        <source>Copy the last code block, exactly.</source>
        <translation>마지막 코드 블록을 그대로 복사합니다.</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>마지막 답변 복사</translation>
    </message>
    <message>
        <source>Copy the last reply with its format.</source>
        <translation>마지막 답변을 서식과 함께 복사합니다.</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>메시지 복사</translation>
    </message>
    <message>
        <source>Copy the message as Markdown</source>
        <translation>메시지를 Markdown으로 복사</translation>
    </message>
    <message>
        <source>Copy the message as it was written, in Markdown.</source>
        <translation>메시지를 작성된 그대로 Markdown으로 복사합니다.</translation>
    </message>
    <message>
        <source>Copy the message with its format.</source>
        <translation>메시지를 서식과 함께 복사합니다.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>이름 복사</translation>
    </message>
    <message>
        <source>Copy the selected text with its format.</source>
        <translation>선택한 텍스트를 서식과 함께 복사합니다.</translation>
    </message>
    <message>
        <source>Copy what is known of the last problem, without keys.</source>
        <translation>마지막 문제에 대해 알려진 정보를 키를 제외하고 복사합니다.</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>선택 항목 복사</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
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
        <translation>Ctrl+S 즐겨찾기 · F2 컨텍스트 창 및 가격 · F5 새로 고침</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Cut by the length limit</source>
        <translation>길이 제한으로 잘림</translation>
    </message>
    <message>
        <source>Cut by the length limit.</source>
        <translation>길이 제한으로 잘렸습니다.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12월</translation>
    </message>
    <message>
        <source>Declined by the model</source>
        <translation>모델이 거절함</translation>
    </message>
    <message>
        <source>DeepSeek’s own models</source>
        <translation>DeepSeek의 자체 모델</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a connection</comment>
        <translation>기본</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a preset</comment>
        <translation>기본</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>기본 모델</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>대화 삭제</translation>
    </message>
    <message>
        <source>Delete the selected conversations; that can be undone for ten seconds.</source>
        <translation>선택한 대화를 삭제합니다. 10초 안에 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Delete the version of the message that is shown, with what follows it.</source>
        <translation>표시된 메시지 버전과 그 뒤의 내용을 삭제합니다.</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>이 버전 삭제</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>버전 삭제</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} conversations</source>
        <extracomment>For one: Delete {count} conversation</extracomment>
        <translation>
            <numerusform>대화 {count}개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>Demo.</source>
        <translation>데모입니다.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>데스크톱</translation>
    </message>
    <message>
        <source>Desktop Chat does not start.</source>
        <translation>Desktop Chat을 시작할 수 없습니다.</translation>
    </message>
    <message>
        <source>Desktop Chat ended while this reply was coming. What had come is here.</source>
        <translation>이 답변을 받는 동안 Desktop Chat이 종료되었습니다. 그때까지 받은 내용이 여기에 있습니다.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>세부 정보를 복사했습니다</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>사전</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>알림 닫기</translation>
    </message>
    <message>
        <source>Do not send the message that waits.</source>
        <translation>대기 중인 메시지를 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <translation>이 메시지 보내지 않기</translation>
    </message>
    <message>
        <source>Do what the notice offers</source>
        <translation>알림의 작업 실행</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>놓아서 첨부</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Each step tries one thing and has a time limit.</source>
        <translation>각 단계에서 한 가지씩 확인하며, 시간 제한이 있습니다.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>편집 후 다시 보내기</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>프리셋 편집</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>프롬프트 편집</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>텍스트 편집</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>연결 편집…</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>마지막 메시지 편집</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty box</source>
        <translation>마지막 메시지 편집(빈 입력란에서)</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>메시지 편집</translation>
    </message>
    <message>
        <source>Edit the queued message</source>
        <translation>대기 중인 메시지 편집</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>{name} 편집</translation>
    </message>
    <message>
        <source>Editing your last message. Enter sends it anew, Esc leaves it as it was.</source>
        <translation>마지막 메시지를 편집 중입니다. Enter를 누르면 다시 보내고, Esc를 누르면 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>이모지</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a reply</comment>
        <translation>종료</translation>
    </message>
    <message>
        <source>End the program and start it again; what you have begun to write stays</source>
        <translation>프로그램을 종료했다가 다시 시작합니다. 작성 중인 내용은 그대로 남습니다</translation>
    </message>
    <message>
        <source>End the program.</source>
        <translation>프로그램을 종료합니다.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>키 입력…</translation>
    </message>
    <message>
        <source>Enter takes them, Esc leaves everything as it was, Tab goes on to the buttons.</source>
        <translation>Enter를 누르면 적용하고, Esc를 누르면 그대로 두며, Tab을 누르면 버튼으로 이동합니다.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc stops the reply</source>
        <translation>Esc로 답변 중지</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Every message and version is kept on this computer. What you delete can be taken back for ten seconds with {undo}.</source>
        <translation>모든 메시지와 버전은 이 컴퓨터에 보관됩니다. 삭제한 내용은 10초 안에 {undo} 단축키로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>파일의 모든 항목이 이미 여기에 있습니다.</translation>
    </message>
    <message>
        <source>Explain how the internet finds the computer I want to reach, as to a curious friend.</source>
        <translation>내가 접속하려는 컴퓨터를 인터넷이 어떻게 찾아내는지 호기심 많은 친구에게 말하듯 설명해 줘.</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>설명 듣기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>모든 대화 내보내기…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>모두 내보내기…</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>JSON으로 내보내기</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>Markdown으로 내보내기</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>PDF로 내보내기</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>대화 내보내기</translation>
    </message>
    <message>
        <source>Exported conversations (*.json *.jsonl)</source>
        <translation>내보낸 대화 (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Exporting: {number} of {count}</source>
        <translation>내보내는 중: {number}/{count}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Extra JSON body</source>
        <translation>추가 JSON 본문</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>추가 헤더</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>실패: {reason}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2월</translation>
    </message>
    <message>
        <source>Fields that are merged into each request as they are, as a JSON object.</source>
        <translation>각 요청에 그대로 합쳐지는 필드를 JSON 객체로 입력합니다.</translation>
    </message>
    <message>
        <source>Fields to fill in: {names}</source>
        <translation>채울 필드: {names}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>File, not part of this file: {name}</source>
        <translation>파일(이 파일에 포함되지 않음): {name}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Fill in {name}, field {at} of {count}. Tab goes on.</source>
        <translation>{name} 입력, 필드 {at}/{count}. Tab을 누르면 다음 필드로 이동합니다.</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer.</source>
        <translation>창을 화면 전체에 채우거나 원래대로 되돌립니다.</translation>
    </message>
    <message>
        <source>Find a command, conversation, model or setting</source>
        <translation>명령, 대화, 모델 또는 설정 찾기</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>무엇이든 찾기</translation>
    </message>
    <message>
        <source>Find commands, conversations, models and settings by name.</source>
        <translation>명령, 대화, 모델, 설정을 이름으로 찾습니다.</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>대화에서 찾기</translation>
    </message>
    <message>
        <source>Find words in the titles and messages of all conversations.</source>
        <translation>모든 대화의 제목과 메시지에서 단어를 찾습니다.</translation>
    </message>
    <message>
        <source>Find words in this conversation.</source>
        <translation>이 대화에서 단어를 찾습니다.</translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation>찾기 및 이동</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>찾기…</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>첫 바이트</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>첫 단어</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Folder {name}, empty</source>
        <translation>폴더 {name}, 비어 있음</translation>
    </message>
    <message>
        <source>Folder {name}, {count}, {state}</source>
        <translation>폴더 {name}, {count}, {state}</translation>
    </message>
    <message>
        <source>Follow the light or dark look of the desktop.</source>
        <translation>데스크톱의 밝거나 어두운 모양을 따릅니다.</translation>
    </message>
    <message>
        <source>Follow what is below again</source>
        <translation>아래 단계의 값을 다시 따르기</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>여기서 분기</translation>
    </message>
    <message>
        <source>Fork the conversation from here</source>
        <translation>여기서 새 대화로 분기</translation>
    </message>
    <message>
        <source>Fork {number} · {title}</source>
        <translation>분기 {number} · {title}</translation>
    </message>
    <message>
        <source>Fork · {title}</source>
        <translation>분기 · {title}</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>발견됨: {names}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built with Qt, which is under the LGPL.</source>
        <translation>MIT 라이선스로 배포되는 자유 소프트웨어입니다. LGPL로 배포되는 Qt로 만들었습니다.</translation>
    </message>
    <message>
        <source>From 0 to 1: only the likeliest words that together reach this share count.</source>
        <translation>0에서 1까지입니다. 확률이 높은 단어부터 더해 이 비율이 될 때까지의 단어만 사용합니다.</translation>
    </message>
    <message>
        <source>From 0, predictable, to 2, surprising. Change this or top-p, not both.</source>
        <translation>0(예측 가능)에서 2(의외성)까지입니다. 이 값과 top-p 중 하나만 변경하세요.</translation>
    </message>
    <message>
        <source>From environment</source>
        <translation>환경 변수에서 가져옴</translation>
    </message>
    <message>
        <source>From the connection: {value}</source>
        <translation>연결의 값: {value}</translation>
    </message>
    <message>
        <source>From the conversation: {value}</source>
        <translation>대화의 값: {value}</translation>
    </message>
    <message>
        <source>From the preset: {value}</source>
        <translation>프리셋의 값: {value}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>GPT models, from their maker</source>
        <translation>개발사가 제공하는 GPT 모델</translation>
    </message>
    <message>
        <source>Gemini, by its compatible address</source>
        <translation>호환 주소로 사용하는 Gemini</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Get a key at {page}</source>
        <translation>{page}에서 키 받기</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>명령의 단축키를 변경합니다.</translation>
    </message>
    <message>
        <source>Give every command its own keys again</source>
        <translation>모든 명령의 단축키를 기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Give every setting its default again</source>
        <translation>모든 설정을 기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Give the conversation or folder another name, in the list.</source>
        <translation>목록에서 대화나 폴더의 이름을 바꿉니다.</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>지구본</translation>
    </message>
    <message>
        <source>Go back to the part of the window before.</source>
        <translation>창의 이전 영역으로 이동합니다.</translation>
    </message>
    <message>
        <source>Go on from this message in a conversation of its own.</source>
        <translation>이 메시지부터 별도의 대화로 이어 갑니다.</translation>
    </message>
    <message>
        <source>Go on in a temporary copy</source>
        <translation>임시 사본에서 계속하기</translation>
    </message>
    <message>
        <source>Go on to the next part of the window.</source>
        <translation>창의 다음 영역으로 이동합니다.</translation>
    </message>
    <message>
        <source>Go to it in the message box, and choose what is meant.</source>
        <translation>메시지 입력란에서 그 단어로 이동해 맞는 표기를 고릅니다.</translation>
    </message>
    <message>
        <source>Go to the footnote</source>
        <translation>각주로 이동</translation>
    </message>
    <message>
        <source>Go to the match before.</source>
        <translation>이전 검색 결과로 이동합니다.</translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation>다음 검색 결과로 이동합니다.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>사용 안내서</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY or ALL_PROXY</source>
        <translation>HTTP_PROXY, HTTPS_PROXY 또는 ALL_PROXY</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or the system’s settings</source>
        <translation>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY 또는 시스템 설정</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>응답 헤더</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Help me write</source>
        <translation>글쓰기 도움</translation>
    </message>
    <message>
        <source>Help me write a short letter to my landlord about a heating that has failed for a week: kind, and firm.</source>
        <translation>일주일째 고장 난 난방에 대해 집주인에게 보낼 짧은 편지를 써 줘. 정중하지만 단호하게.</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>사이드바 숨기기</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>높음</translation>
    </message>
    <message>
        <source>High</source>
        <comment>reasoning effort</comment>
        <translation>높음</translation>
    </message>
    <message>
        <source>High draws words, borders and the focus much more strongly.</source>
        <translation>‘높음’은 글자, 테두리, 포커스를 훨씬 뚜렷하게 표시합니다.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>종료 상태</translation>
    </message>
    <message>
        <source>How long a reasoning model may think before it answers.</source>
        <translation>추론 모델이 답변하기 전에 얼마나 오래 생각할지 정합니다.</translation>
    </message>
    <message>
        <source>How long a reply may become, thinking included.</source>
        <translation>생각을 포함하여 답변이 얼마나 길어질 수 있는지 정합니다.</translation>
    </message>
    <message>
        <source>How much the model writes, where it knows this.</source>
        <translation>모델이 얼마나 길게 쓸지 정합니다(지원하는 모델만).</translation>
    </message>
    <message>
        <source>How this conversation is asked, from the next message on. Empty fields follow {below}.</source>
        <translation>다음 메시지부터 이 대화에 적용할 요청 방식입니다. 비워 둔 필드는 다음을 순서대로 따릅니다: {below}.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>아이콘</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>트레이 아이콘</translation>
    </message>
    <message>
        <source>If the server is your organisation's, give the file of its certificate authority.</source>
        <translation>조직의 서버라면 조직의 인증 기관 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>Ignore until the program ends</source>
        <translation>프로그램을 끝낼 때까지 무시</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Image, not part of this file</source>
        <translation>이미지(이 파일에 포함되지 않음)</translation>
    </message>
    <message>
        <source>Image, not part of this file: {name}</source>
        <translation>이미지(이 파일에 포함되지 않음): {name}</translation>
    </message>
    <message>
        <source>Images (*.{ending})</source>
        <translation>이미지 (*.{ending})</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>대화 가져오기</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>대화 가져오기…</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>중요</translation>
    </message>
    <message numerus="yes">
        <source>Importing: {number} conversations</source>
        <extracomment>For one: Importing: {number} conversation</extracomment>
        <translation>
            <numerusform>가져오는 중: 대화 {number}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Inspect request</source>
        <translation>요청 살펴보기</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>중단됨: {reason}</translation>
    </message>
    <message>
        <source>Is Ollama, LM Studio or another model server running?</source>
        <translation>Ollama, LM Studio 또는 다른 모델 서버가 실행 중인지 확인하세요.</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>{wait} 동안 기다려 달라고 합니다.</translation>
    </message>
    <message>
        <source>It cannot be kept: {reason}.</source>
        <translation>저장할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>읽을 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>가져올 수 없었습니다.</translation>
    </message>
    <message>
        <source>It does not have {wanted}, which is set; replies come by {api}.</source>
        <translation>설정된 {wanted} API가 서버에 없습니다. 답변은 {api} API로 받습니다.</translation>
    </message>
    <message>
        <source>It has cost {spent}; this message adds at least ≈ {coming}, and the limit is {limit}. Raising it sets {raised} for this conversation.</source>
        <translation>지금까지 {spent}의 비용이 들었고, 이 메시지로 최소 ≈ {coming}의 비용이 더 듭니다. 한도는 {limit}입니다. 한도를 올리면 이 대화의 한도는 {raised}입니다.</translation>
    </message>
    <message>
        <source>It has moved to {host}.</source>
        <translation>{host}(으)로 옮겨졌습니다.</translation>
    </message>
    <message>
        <source>It has moved.</source>
        <translation>다른 곳으로 옮겨졌습니다.</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>{least}에서 {most} 사이여야 합니다.</translation>
    </message>
    <message>
        <source>It has to be one of {choices}.</source>
        <translation>다음 중 하나여야 합니다: {choices}.</translation>
    </message>
    <message>
        <source>It is asked as soon as the conversations are open.</source>
        <translation>대화가 열리는 대로 질문합니다.</translation>
    </message>
    <message>
        <source>It is asked when this reply ends.</source>
        <translation>이 답변이 끝나면 질문합니다.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>{limit}MB보다 큽니다.</translation>
    </message>
    <message>
        <source>It is not a picture of a kind that is shown.</source>
        <translation>표시할 수 있는 종류의 사진이 아닙니다.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and cannot be reached from here: use its window.</source>
        <translation>이미 열려 있지만(프로세스 {process}) 여기서는 연결할 수 없습니다. 열려 있는 창을 사용하세요.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and does not answer: end it, then start it again.</source>
        <translation>이미 열려 있지만(프로세스 {process}) 응답하지 않습니다. 종료한 후 다시 시작하세요.</translation>
    </message>
    <message>
        <source>It is open already (process {process}), and the message is too long to be handed over: paste it there.</source>
        <translation>이미 열려 있으며(프로세스 {process}), 메시지가 너무 길어 전달할 수 없습니다. 열려 있는 창에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>It is open already and cannot be reached from here: use its window.</source>
        <translation>이미 열려 있지만 여기서는 연결할 수 없습니다. 열려 있는 창을 사용하세요.</translation>
    </message>
    <message>
        <source>It is open already and does not answer: end it, then start it again.</source>
        <translation>이미 열려 있지만 응답하지 않습니다. 종료한 후 다시 시작하세요.</translation>
    </message>
    <message>
        <source>It is open already, and the message is too long to be handed over: paste it there.</source>
        <translation>이미 열려 있으며, 메시지가 너무 길어 전달할 수 없습니다. 열려 있는 창에 붙여 넣으세요.</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: {count} characters of {most} at most.</source>
        <extracomment>For one: It is too long: {count} character of {most} at most.</extracomment>
        <translation>
            <numerusform>너무 깁니다. 최대 {most}자인데 {count}자입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be mistyped, expired, or another service's. Enter it again.</source>
        <translation>잘못 입력했거나, 만료되었거나, 다른 서비스의 키일 수 있습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>이름을 입력해야 합니다.</translation>
    </message>
    <message>
        <source>It needs a text.</source>
        <translation>텍스트를 입력해야 합니다.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>It was ended after {seconds}. What had been tried is above.</source>
        <translation>{seconds} 후에 끝냈습니다. 그때까지 시도한 내용은 위에 있습니다.</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>중단했습니다.</translation>
    </message>
    <message>
        <source>It works, but not word by word.</source>
        <translation>작동하지만 단어별로 받지는 못합니다.</translation>
    </message>
    <message>
        <source>It works, by the legacy API.</source>
        <translation>구형 API로 작동합니다.</translation>
    </message>
    <message>
        <source>It works, with another limit field.</source>
        <translation>다른 한도 필드로 작동합니다.</translation>
    </message>
    <message>
        <source>It works, without counting tokens.</source>
        <translation>작동하지만 토큰 수는 세지 못합니다.</translation>
    </message>
    <message>
        <source>It works; the server lists no models.</source>
        <translation>작동하지만 서버가 모델 목록을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>Its server, on this computer</source>
        <translation>이 컴퓨터에서 실행되는 서버</translation>
    </message>
    <message>
        <source>January</source>
        <translation>1월</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7월</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>끝으로 이동</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6월</translation>
    </message>
    <message>
        <source>Keep the conversation at the top of the list.</source>
        <translation>대화를 목록 맨 위에 둡니다.</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation>프로그램을 종료할 때까지 메모리에 보관합니다.</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain, for this address alone.</source>
        <translation>시스템 키체인에 이 주소 전용으로 보관합니다.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>키 출처</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Desktop Chat that differ from the defaults. Names are those of docs/shortcuts.md; an empty list leaves a command without keys.</source>
        <translation>기본값과 다른 Desktop Chat 키보드 단축키입니다. 이름은 docs/shortcuts.md를 따르며, 빈 목록은 명령에 단축키가 없음을 뜻합니다.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts.</source>
        <translation>키보드 단축키 관련 알림입니다.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>키체인</translation>
    </message>
    <message>
        <source>Keypad Enter</source>
        <translation>숫자패드 Enter</translation>
    </message>
    <message>
        <source>Keys for “{title}”</source>
        <translation>“{title}” 단축키</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Leave out stream_options</source>
        <translation>stream_options 제외</translation>
    </message>
    <message>
        <source>Leave to the server</source>
        <translation>서버에 맡기기</translation>
    </message>
    <message>
        <source>Leave {name} to the server</source>
        <translation>{name} 설정을 서버에 맡기기</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Left empty, the key that is known stays.</source>
        <translation>비워 두면 기존 키를 계속 사용합니다.</translation>
    </message>
    <message>
        <source>Left to the server by the connection.</source>
        <translation>연결 설정에 따라 서버에 맡깁니다.</translation>
    </message>
    <message>
        <source>Left to the server by the conversation.</source>
        <translation>대화 설정에 따라 서버에 맡깁니다.</translation>
    </message>
    <message>
        <source>Left to the server by the preset.</source>
        <translation>프리셋에 따라 서버에 맡깁니다.</translation>
    </message>
    <message>
        <source>Left to the server here.</source>
        <translation>여기서는 서버에 맡깁니다.</translation>
    </message>
    <message>
        <source>Let the conversation stand among the others again.</source>
        <translation>대화를 다시 다른 대화들과 함께 둡니다.</translation>
    </message>
    <message>
        <source>Let the reply go on where it broke off.</source>
        <translation>답변을 중단된 곳부터 이어 갑니다.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>List all shortcuts.</source>
        <translation>모든 단축키를 표시합니다.</translation>
    </message>
    <message>
        <source>List of models at {address}</source>
        <translation>{address}의 모델 목록</translation>
    </message>
    <message>
        <source>List the conversations at the left, where the window is wide enough.</source>
        <translation>창이 충분히 넓으면 왼쪽에 대화 목록을 표시합니다.</translation>
    </message>
    <message>
        <source>List the conversations in the archive.</source>
        <translation>보관함의 대화를 표시합니다.</translation>
    </message>
    <message>
        <source>Load image from {host}</source>
        <translation>{host}에서 이미지 불러오기</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>길게</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Look for model servers on this computer</source>
        <translation>이 컴퓨터에서 모델 서버 찾기</translation>
    </message>
    <message>
        <source>Look for servers on this computer</source>
        <translation>이 컴퓨터에서 서버 찾기</translation>
    </message>
    <message>
        <source>Looking for a model server…</source>
        <translation>모델 서버를 찾는 중…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>돋보기</translation>
    </message>
    <message>
        <source>Make a folder and put the conversation into it.</source>
        <translation>폴더를 만들고 대화를 넣습니다.</translation>
    </message>
    <message>
        <source>Make all words of the window larger.</source>
        <translation>창의 모든 글자를 크게 표시합니다.</translation>
    </message>
    <message>
        <source>Make all words of the window smaller.</source>
        <translation>창의 모든 글자를 작게 표시합니다.</translation>
    </message>
    <message>
        <source>Makes all words of the window larger or smaller, and what stands around them.</source>
        <translation>창의 모든 글자와 그 주변 요소를 크거나 작게 합니다.</translation>
    </message>
    <message>
        <source>Many makers’ models by one key</source>
        <translation>키 하나로 여러 회사의 모델 사용</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3월</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5월</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>length of a reply</comment>
        <translation>중간</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>reasoning effort</comment>
        <translation>중간</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Message actions</source>
        <translation>메시지 작업</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>Misspelled: {word}</source>
        <translation>맞춤법 오류: {word}</translation>
    </message>
    <message>
        <source>Mistral’s own models</source>
        <translation>Mistral의 자체 모델</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Model menu</source>
        <translation>모델 메뉴</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Models and connections</source>
        <translation>모델 및 연결</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>이 컴퓨터의 모델</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>{name} 추가 작업</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>추가 작업</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Move conversation to a folder</source>
        <translation>대화를 폴더로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>폴더로 이동</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>폴더 이름</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>새 대화</translation>
    </message>
    <message>
        <source>New conversations begin with this connection.</source>
        <translation>새 대화는 이 연결로 시작합니다.</translation>
    </message>
    <message>
        <source>New conversations begin with this preset</source>
        <translation>새 대화는 이 프리셋으로 시작합니다</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>새 폴더…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>줄 바꿈</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>새 프리셋</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>새 프롬프트</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>새 창</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 검색 결과</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>다음 검색 결과(Enter)</translation>
    </message>
    <message>
        <source>Next match, in the find field</source>
        <translation>다음 검색 결과(찾기 입력란에서)</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>다음 맞춤법 오류</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>다음 버전</translation>
    </message>
    <message>
        <source>No answer came within the time limit.</source>
        <translation>시간 제한 안에 응답을 받지 못했습니다.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>백업을 만들지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>No chat API was found there, nor at {count} addresses like it.</source>
        <extracomment>For one: No chat API was found there, nor at {count} address like it.</extracomment>
        <translation>
            <numerusform>이 주소와 비슷한 주소 {count}개에서 채팅 API를 찾지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is about “{text}”.</source>
        <translation>“{text}” 관련 명령이 없습니다.</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>일치하는 대화 없음</translation>
    </message>
    <message>
        <source>No conversations are listed yet</source>
        <translation>목록에 아직 대화가 없습니다</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>아직 대화가 없습니다</translation>
    </message>
    <message>
        <source>No credit left.</source>
        <translation>크레딧이 부족합니다.</translation>
    </message>
    <message>
        <source>No data for {wait}. A large model may need longer; Stop ends the request.</source>
        <translation>{wait} 동안 데이터가 없습니다. 큰 모델은 더 오래 걸릴 수 있습니다. 중지를 누르면 요청을 끝냅니다.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made.</source>
        <translation>{place}에 암호화된 연결을 할 수 없었습니다.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made: {reason}.</source>
        <translation>{place}에 암호화된 연결을 할 수 없었습니다: {reason}.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>폴더 없음</translation>
    </message>
    <message>
        <source>No list yet. Type a model’s name, or press F5.</source>
        <translation>아직 목록이 없습니다. 모델 이름을 입력하거나 F5를 누르세요.</translation>
    </message>
    <message>
        <source>No list: {trouble}</source>
        <translation>목록 없음: {trouble}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>검색 결과 없음</translation>
    </message>
    <message>
        <source>No message waits</source>
        <translation>대기 중인 메시지가 없습니다</translation>
    </message>
    <message>
        <source>No misspelled word was found.</source>
        <translation>맞춤법이 틀린 단어를 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>선택한 모델이 없습니다.</translation>
    </message>
    <message>
        <source>No model is connected; these replies are written in advance.</source>
        <translation>연결된 모델이 없습니다. 이 답변들은 미리 작성된 것입니다.</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>이 컴퓨터에서 응답하는 모델 서버가 없습니다.</translation>
    </message>
    <message>
        <source>No notice offers anything</source>
        <translation>선택할 수 있는 작업이 있는 알림이 없습니다</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>이 단어가 있는 페이지가 없습니다.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>프리셋 없음</translation>
    </message>
    <message>
        <source>No reply comes</source>
        <translation>진행 중인 답변이 없습니다</translation>
    </message>
    <message>
        <source>No setting is about “{text}”.</source>
        <translation>“{text}” 관련 설정이 없습니다.</translation>
    </message>
    <message>
        <source>No shortcut is about “{text}”.</source>
        <translation>“{text}” 관련 단축키가 없습니다.</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>제안 없음</translation>
    </message>
    <message>
        <source>No text came</source>
        <translation>받은 텍스트 없음</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>None answers on its usual port.</source>
        <translation>기본 포트에서 응답하는 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>기본 글자 크기</translation>
    </message>
    <message>
        <source>Not checked: no dictionary is installed. Packages of them have names such as hunspell-en-us.</source>
        <translation>검사하지 않음: 설치된 사전이 없습니다. 패키지 이름은 hunspell-ko 같은 것입니다.</translation>
    </message>
    <message>
        <source>Not checked: the program ended while it loaded the spelling library. Switch it off and on to try again.</source>
        <translation>검사하지 않음: 맞춤법 라이브러리를 불러오는 동안 프로그램이 종료되었습니다. 다시 시도하려면 껐다가 켜세요.</translation>
    </message>
    <message>
        <source>Not checked: the spelling library cannot be used ({reason}).</source>
        <translation>검사하지 않음: 맞춤법 라이브러리를 사용할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary of your languages. Choose one of those there are.</source>
        <translation>검사하지 않음: 사용하는 언어의 사전이 없습니다. 있는 사전 중에서 고르세요.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Debian and Ubuntu have it in the packages libenchant-2-2 and, for English, hunspell-en-us.</source>
        <translation>검사하지 않음: 맞춤법 라이브러리가 없습니다. Debian과 Ubuntu에는 libenchant-2-2 패키지와, 한국어용 hunspell-ko 패키지에 있습니다.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Homebrew has it: brew install enchant</source>
        <translation>검사하지 않음: 맞춤법 라이브러리가 없습니다. Homebrew로 설치할 수 있습니다: brew install enchant</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. It comes with the Python package pyenchant, which this installation does not have.</source>
        <translation>검사하지 않음: 맞춤법 라이브러리가 없습니다. 이 설치본에 없는 Python 패키지 pyenchant에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>아직 완료되지 않음</translation>
    </message>
    <message>
        <source>Not opened: {target}</source>
        <translation>열지 않음: {target}</translation>
    </message>
    <message>
        <source>Not sent: the server has refused it for this model.</source>
        <translation>보내지 않음: 서버가 이 모델에 대해 거부했습니다.</translation>
    </message>
    <message>
        <source>Not sent: {api} has no field for it.</source>
        <translation>보내지 않음: {api}에는 해당 필드가 없습니다.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>설정 안 함</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>받은 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing fits. Enter uses the name as it is.</source>
        <translation>일치하는 모델이 없습니다. Enter를 누르면 입력한 이름을 그대로 사용합니다.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more.</source>
        <translation>파일에서 아무것도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing in them can be changed. A temporary copy can go on from here; it is not kept.</source>
        <translation>대화를 변경할 수 없습니다. 임시 사본에서 이어 갈 수 있지만 저장되지는 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>“{text}” 이름을 가진 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}, but {name} answers at {address}.</source>
        <translation>{place}에는 실행 중인 서버가 없지만 {address}에서 {name} 서버가 응답합니다.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}.</source>
        <translation>{place}에서 실행 중인 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is listening there.</source>
        <translation>그 주소에서 실행 중인 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>아무것도 잃어버리지 않습니다</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs; it is tried again by itself.</source>
        <translation>프로그램이 실행되는 동안에는 아무것도 잃지 않으며, 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>아무것도 보내지 않음</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already</source>
        <translation>새로운 내용 없음: 모두 이미 여기에 있습니다</translation>
    </message>
    <message>
        <source>Nothing of it is sent here.</source>
        <translation>여기서는 이 값을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>추가된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was written here yet</source>
        <translation>아직 작성된 내용이 없습니다</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11월</translation>
    </message>
    <message>
        <source>Now: {names}.</source>
        <translation>현재: {names}.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10월</translation>
    </message>
    <message>
        <source>Of everything but what you and the models write. A change shows when the program starts.</source>
        <translation>사용자와 모델이 쓴 내용을 제외한 모든 글의 언어입니다. 변경 사항은 프로그램을 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>One a line; a reply ends before any of them. \n stands for a line break.</source>
        <translation>한 줄에 하나씩 입력합니다. 이 중 하나가 나오기 전에 답변이 끝납니다. \n은 줄 바꿈을 나타냅니다.</translation>
    </message>
    <message>
        <source>Only the last requests of this run can be looked at, and this is none of them.</source>
        <translation>이번 실행의 최근 요청만 볼 수 있으며, 이 항목은 여기에 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb</comment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>창을 하나 더 엽니다.</translation>
    </message>
    <message>
        <source>Open billing page</source>
        <translation>결제 페이지 열기</translation>
    </message>
    <message>
        <source>Open connection settings</source>
        <translation>연결 설정 열기</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>대화 열기</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <translation>기본 창에서 열기</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>링크 열기</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>오픈 모델</translation>
    </message>
    <message>
        <source>Open models, very fast</source>
        <translation>아주 빠른 오픈 모델</translation>
    </message>
    <message>
        <source>Open parameters</source>
        <translation>매개변수 열기</translation>
    </message>
    <message>
        <source>Open this page of {host} in the browser?</source>
        <translation>{host}의 이 페이지를 브라우저에서 열까요?</translation>
    </message>
    <message>
        <source>Open what a model thinks before it answers; otherwise one line stands for it.</source>
        <translation>모델이 답변하기 전에 생각한 내용을 펼칩니다. 끄면 한 줄로만 표시됩니다.</translation>
    </message>
    <message>
        <source>OpenAI’s models in your Azure account</source>
        <translation>내 Azure 계정의 OpenAI 모델</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Other model servers on this computer</source>
        <translation>이 컴퓨터의 다른 모델 서버</translation>
    </message>
    <message>
        <source>Otherwise a code block scrolls sideways; the switch on a block changes that one.</source>
        <translation>끄면 코드 블록이 가로로 스크롤됩니다. 각 블록의 스위치로 그 블록만 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Otherwise the title and how the reply ended are all that others may see on your screen.</source>
        <translation>끄면 다른 사람이 화면에서 볼 수 있는 것은 제목과 답변이 끝난 상태뿐입니다.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDF를 저장했습니다</translation>
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
        <translation>사용 안내서 페이지</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>매개변수</translation>
    </message>
    <message>
        <source>Parameters of this connection</source>
        <translation>이 연결의 매개변수</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>매개변수…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>붙여 넣은 사진</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>연필</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Pin conversation</source>
        <translation>대화 고정</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>창 위치</translation>
    </message>
    <message>
        <source>Plan a calm weekend in a city that I have never seen: two days, good food, few queues.</source>
        <translation>처음 가 보는 도시에서 보낼 여유로운 주말 계획을 세워 줘. 이틀 동안, 맛있는 음식이 있고 줄은 적게 서도록.</translation>
    </message>
    <message>
        <source>Plan a weekend</source>
        <translation>주말 계획</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>페이지를 준비하는 중…</translation>
    </message>
    <message>
        <source>Preset and parameters</source>
        <translation>프리셋 및 매개변수</translation>
    </message>
    <message>
        <source>Preset and parameters: nothing but the connection’s own</source>
        <translation>프리셋 및 매개변수: 연결의 값만 사용</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>프리셋: {name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Presets and prompts</source>
        <translation>프리셋 및 프롬프트</translation>
    </message>
    <message>
        <source>Presets and prompts (*.json)</source>
        <translation>프리셋 및 프롬프트 (*.json)</translation>
    </message>
    <message>
        <source>Presets and prompts…</source>
        <translation>프리셋 및 프롬프트…</translation>
    </message>
    <message>
        <source>Press Save again to keep the connection all the same.</source>
        <translation>그래도 연결을 저장하려면 저장을 다시 누르세요.</translation>
    </message>
    <message>
        <source>Press keys to change or remove them, or add others. Changes hold at once in every window.</source>
        <translation>키를 누르면 변경하거나 제거할 수 있고, 다른 키를 추가할 수도 있습니다. 변경 사항은 모든 창에 바로 적용됩니다.</translation>
    </message>
    <message>
        <source>Press the first button of the notice over the message box.</source>
        <translation>메시지 입력란 위 알림의 첫 번째 버튼을 누릅니다.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>새 키를 누르세요</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 검색 결과</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>이전 검색 결과(Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous match, in the find field</source>
        <translation>이전 검색 결과(찾기 입력란에서)</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>Price in</source>
        <translation>입력 가격</translation>
    </message>
    <message>
        <source>Price in, cached</source>
        <translation>캐시된 입력 가격</translation>
    </message>
    <message>
        <source>Price out</source>
        <translation>출력 가격</translation>
    </message>
    <message>
        <source>Print the conversation.</source>
        <translation>대화를 인쇄합니다.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Put the conversation back into the list.</source>
        <translation>대화를 목록으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Put the conversation into a folder.</source>
        <translation>대화를 폴더에 넣습니다.</translation>
    </message>
    <message>
        <source>Put the cursor into the message box.</source>
        <translation>커서를 메시지 입력란으로 옮깁니다.</translation>
    </message>
    <message>
        <source>Put the message that waits back into the box.</source>
        <translation>대기 중인 메시지를 입력란으로 되돌립니다.</translation>
    </message>
    <message>
        <source>Put the notice over the message box away.</source>
        <translation>메시지 입력란 위의 알림을 닫습니다.</translation>
    </message>
    <message>
        <source>Put this message back into the box</source>
        <translation>이 메시지를 입력란으로 되돌리기</translation>
    </message>
    <message>
        <source>Put your own name in place of {{{name}}} in the address.</source>
        <translation>주소의 {{{name}}} 자리에 실제 이름을 넣으세요.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>Qt를 불러올 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Queued: {text}</source>
        <translation>대기 중: {text}</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>빠른 질문</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Raise the cost limit</source>
        <translation>비용 한도 올리기</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>한도 올리기</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>요청 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>Read from the environment when it is needed; the key is not kept.</source>
        <translation>필요할 때 환경 변수에서 읽으며, 키는 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Read how everything is done; it needs no network.</source>
        <translation>모든 사용 방법을 읽어 봅니다. 네트워크가 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Read on at the message before.</source>
        <translation>이전 메시지로 이동하여 읽습니다.</translation>
    </message>
    <message>
        <source>Read on at the next message.</source>
        <translation>다음 메시지로 이동하여 읽습니다.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>추론 강도</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>줄임</translation>
    </message>
    <message>
        <source>Reduced keeps everything still, also where your desktop allows things to move.</source>
        <translation>‘줄임’은 데스크톱에서 움직임을 허용하더라도 모든 것을 정지된 상태로 둡니다.</translation>
    </message>
    <message>
        <source>Refresh all lists</source>
        <translation>모든 목록 새로 고침</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>다시 생성</translation>
    </message>
    <message>
        <source>Regenerate the reply</source>
        <translation>답변 다시 생성</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>폴더 제거</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>즐겨찾기에서 제거</translation>
    </message>
    <message>
        <source>Remove the folder; what is in it stays.</source>
        <translation>폴더를 제거합니다. 폴더 안의 대화는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Remove the queued message</source>
        <translation>대기 중인 메시지 제거</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>{keys} 제거</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 제거</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>대화 이름 바꾸기</translation>
    </message>
    <message>
        <source>Replies come by {api} from {model}.</source>
        <translation>{model} 모델의 답변을 {api} API로 받습니다.</translation>
    </message>
    <message>
        <source>Replies come by {api}, in one piece: streaming does not work there.</source>
        <translation>답변을 {api} API로 한 번에 받습니다. 스트리밍은 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>Replies come by {api}. Models have to be typed by name.</source>
        <translation>답변은 {api} API로 받습니다. 모델 이름은 직접 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Replies that were written in advance; nothing leaves this computer</source>
        <translation>미리 작성된 답변입니다. 아무것도 이 컴퓨터 밖으로 나가지 않습니다</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Reply status</source>
        <translation>답변 상태</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>모두 초기화</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} 초기화</translation>
    </message>
    <message>
        <source>Reset “{title}”</source>
        <translation>“{title}” 초기화</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>지금 다시 시작</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Restore the built-in ones</source>
        <translation>기본 제공 항목 복원</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>지금 다시 시도</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Run into a rate limit</source>
        <translation>요청 한도에 걸려 보기</translation>
    </message>
    <message>
        <source>Run into a rate limit.</source>
        <translation>요청 한도에 걸리게 해 줘.</translation>
    </message>
    <message>
        <source>Run without a shell, for 10 seconds at most; what it prints is the key.</source>
        <translation>셸 없이 최대 10초 동안 실행하며, 출력된 내용이 키가 됩니다.</translation>
    </message>
    <message>
        <source>Salvaged conversation</source>
        <translation>복구된 대화</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>다시 저장</translation>
    </message>
    <message>
        <source>Save all conversations in one file, from which they can be imported.</source>
        <translation>다시 가져올 수 있도록 모든 대화를 파일 하나로 저장합니다.</translation>
    </message>
    <message>
        <source>Save conversation as PDF</source>
        <translation>대화를 PDF로 저장</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>파일 저장</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>파일 저장…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>이미지 저장</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>이미지 저장…</translation>
    </message>
    <message>
        <source>Save the conversation as a Markdown file.</source>
        <translation>대화를 Markdown 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Save the conversation as a PDF file.</source>
        <translation>대화를 PDF 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Save the conversation as a file.</source>
        <translation>대화를 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Save the image as a file.</source>
        <translation>이미지를 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Save the whole conversation, all versions of it, as a JSON file.</source>
        <translation>모든 버전을 포함한 대화 전체를 JSON 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>읽을 수 있는 내용 저장</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} 파일로 저장했습니다</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>저장된 프롬프트</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Say how to begin and where to look further.</source>
        <translation>시작하는 방법과 더 알아볼 곳을 안내합니다.</translation>
    </message>
    <message>
        <source>Say what this program is, and its version.</source>
        <translation>이 프로그램에 대한 설명과 버전을 표시합니다.</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>가로로 스크롤</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search all messages for “{text}”</source>
        <translation>모든 메시지에서 “{text}” 검색</translation>
    </message>
    <message>
        <source>Search by command or keys</source>
        <translation>명령 또는 키로 검색</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>대화 검색</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>모델 검색</translation>
    </message>
    <message>
        <source>Search or type a model’s name</source>
        <translation>모델 이름을 검색하거나 입력하세요</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>단축키 검색</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>사용 안내서 검색</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색하는 중…</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>무응답 허용 시간(초)</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>응답 대기 시간(초)</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>연결 대기 시간(초)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Select the whole conversation.</source>
        <translation>대화 전체를 선택합니다.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>그래도 보내기</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>메시지 보내기 키</translation>
    </message>
    <message>
        <source>Send no {name}</source>
        <translation>{name} 보내지 않기</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>보내지 않기</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>지금 보내기</translation>
    </message>
    <message>
        <source>Send the message, or queue it while a reply comes.</source>
        <translation>메시지를 보냅니다. 답변 중이면 대기열에 넣습니다.</translation>
    </message>
    <message>
        <source>Send the queued message now</source>
        <translation>대기 중인 메시지 지금 보내기</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter (Enter for a new line)</source>
        <translation>Ctrl+Enter로 보내기(Enter는 줄 바꿈)</translation>
    </message>
    <message>
        <source>Send with Enter (Shift+Enter for a new line)</source>
        <translation>Enter로 보내기(Shift+Enter는 줄 바꿈)</translation>
    </message>
    <message>
        <source>Send without the oldest messages</source>
        <translation>가장 오래된 메시지를 빼고 보내기</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보낸 내용</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>프린터로 보냈습니다</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9월</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift+Enter for a new line</source>
        <translation>Shift+Enter로 줄 바꿈</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>짧게</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>Desktop Chat 표시</translation>
    </message>
    <message>
        <source>Show all words in their own size again.</source>
        <translation>모든 글자를 원래 크기로 표시합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} models</source>
        <extracomment>For one: Show {count} model</extracomment>
        <translation>
            <numerusform>모델 {count}개 모두 표시</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me what you can draw</source>
        <translation>표시할 수 있는 것 보기</translation>
    </message>
    <message>
        <source>Show me what you can draw.</source>
        <translation>무엇을 표시할 수 있는지 보여 줘.</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>사이드바 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>보관함 표시</translation>
    </message>
    <message>
        <source>Show the conversation above in the list, a newer one.</source>
        <translation>목록에서 위에 있는 더 최근 대화를 표시합니다.</translation>
    </message>
    <message>
        <source>Show the conversation below in the list, an older one.</source>
        <translation>목록에서 아래에 있는 더 오래된 대화를 표시합니다.</translation>
    </message>
    <message>
        <source>Show the end of the conversation and follow it.</source>
        <translation>대화의 끝으로 이동하여 계속 따라갑니다.</translation>
    </message>
    <message>
        <source>Show the list of conversations at the left, or hide it.</source>
        <translation>왼쪽의 대화 목록을 표시하거나 숨깁니다.</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>사이드바 표시</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>생각 표시</translation>
    </message>
    <message>
        <source>Show the version after of the message.</source>
        <translation>메시지의 다음 버전을 표시합니다.</translation>
    </message>
    <message>
        <source>Show the version before of the message.</source>
        <translation>메시지의 이전 버전을 표시합니다.</translation>
    </message>
    <message>
        <source>Show what was sent to the server, and what came.</source>
        <translation>서버에 보낸 내용과 받은 내용을 표시합니다.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>사이드바</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Some characters could not be read; they are shown as “�”.</source>
        <translation>일부 문자를 읽을 수 없어 “�”로 표시합니다.</translation>
    </message>
    <message>
        <source>Some of the presets and prompts in {name} could not be understood.</source>
        <translation>{name} 파일의 프리셋과 프롬프트 중 일부를 해석할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Something in it looks like a key. This is kept in a file; use the key field.</source>
        <translation>내용에 키로 보이는 값이 있습니다. 이 내용은 파일에 저장되므로 키는 키 입력란에 넣으세요.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>프로그램에 문제가 발생했습니다.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log says more.</source>
        <translation>프로그램에 문제가 발생했습니다. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Sound, not part of this file</source>
        <translation>소리(이 파일에 포함되지 않음)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Sources and tool calls</source>
        <translation>출처 및 도구 호출</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>스페이스</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>반짝임</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>맞춤법</translation>
    </message>
    <message>
        <source>Spelling is not checked; the settings say why.</source>
        <translation>맞춤법을 검사하지 않습니다. 이유는 설정에 나와 있습니다.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>상태 코드</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Still running here; its menu ends it.</source>
        <translation>여기에서 계속 실행 중입니다. 메뉴에서 종료할 수 있습니다.</translation>
    </message>
    <message>
        <source>Still waiting.</source>
        <translation>계속 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>중지 시퀀스</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>답변 중지</translation>
    </message>
    <message>
        <source>Stop the reply and send the message that waits.</source>
        <translation>답변을 중지하고 대기 중인 메시지를 보냅니다.</translation>
    </message>
    <message>
        <source>Stop the reply and send this message now</source>
        <translation>답변을 중지하고 이 메시지를 지금 보내기</translation>
    </message>
    <message>
        <source>Stop the reply; else close what is open.</source>
        <translation>답변을 중지합니다. 답변 중이 아니면 열려 있는 것을 닫습니다.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>그만 기다리기</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Stopped by the content filter</source>
        <translation>콘텐츠 필터에 의해 중지됨</translation>
    </message>
    <message>
        <source>Stopped by the content filter.</source>
        <translation>콘텐츠 필터에 의해 중지되었습니다.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지했습니다.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>해</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>모델 전환</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>System follows the light or dark look of your desktop, and changes with it.</source>
        <translation>‘시스템’은 데스크톱의 밝거나 어두운 모양을 따라 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take back what was deleted, while that is offered.</source>
        <translation>삭제를 취소할 수 있는 동안 삭제한 것을 되돌립니다.</translation>
    </message>
    <message>
        <source>Take the conversation off the list and keep it in the archive.</source>
        <translation>대화를 목록에서 빼고 보관함에 둡니다.</translation>
    </message>
    <message>
        <source>Take the conversation out of its folder.</source>
        <translation>대화를 폴더에서 꺼냅니다.</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>초기화 취소</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>이 명령에 사용</translation>
    </message>
    <message>
        <source>Tell me at length how streams and pipes keep from overflowing.</source>
        <translation>스트림과 파이프가 어떻게 넘치지 않는지 길게 설명해 줘.</translation>
    </message>
    <message>
        <source>Tell when a reply ends</source>
        <translation>답변이 끝나면 알림</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>임시</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>임시 대화</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>다시 테스트</translation>
    </message>
    <message>
        <source>Test the connection step by step, and mend what is wrong.</source>
        <translation>연결을 단계별로 테스트하고 문제를 해결합니다.</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>{name} 테스트</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>테스트하는 중…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>That folder cannot be used.</source>
        <translation>그 폴더를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>That is no variable’s name. It looks like OPENAI_API_KEY.</source>
        <translation>올바른 변수 이름이 아닙니다. 이름의 예: OPENAI_API_KEY</translation>
    </message>
    <message>
        <source>That text has {given} characters. The box takes {limit}; the rest was left out.</source>
        <translation>텍스트가 {given}자입니다. 입력란에는 {limit}자까지 들어가므로 나머지는 제외했습니다.</translation>
    </message>
    <message>
        <source>The API is at {address}.</source>
        <translation>API 주소는 {address}입니다.</translation>
    </message>
    <message>
        <source>The account has no credit left, or its spending limit is reached.</source>
        <translation>계정에 남은 크레딧이 없거나 지출 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>계정에 남은 크레딧이 없습니다.</translation>
    </message>
    <message>
        <source>The address begins with “{scheme}://”; only https:// and http:// work.</source>
        <translation>주소가 “{scheme}://”로 시작합니다. https://와 http://만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The address cannot be read. It looks like https://api.openai.com/v1.</source>
        <translation>주소를 해석할 수 없습니다. 주소의 예: https://api.openai.com/v1</translation>
    </message>
    <message>
        <source>The address has a space, a line break or an invisible character inside. Remove it.</source>
        <translation>주소에 공백, 줄 바꿈 또는 보이지 않는 문자가 있습니다. 해당 문자를 지우세요.</translation>
    </message>
    <message>
        <source>The address has a user name or password before “@”. Put a key into the key field.</source>
        <translation>주소의 “@” 앞에 사용자 이름이나 암호가 있습니다. 키는 키 입력란에 넣으세요.</translation>
    </message>
    <message>
        <source>The address has no host: after https:// the server's name is missing.</source>
        <translation>주소에 호스트가 없습니다. https:// 뒤에 서버 이름이 빠졌습니다.</translation>
    </message>
    <message>
        <source>The address has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>주소에 프로토콜이 없습니다. https://로 시작해야 합니다(이 컴퓨터의 서버는 http://).</translation>
    </message>
    <message>
        <source>The address is empty. It looks like https://api.openai.com/v1.</source>
        <translation>주소가 비어 있습니다. 주소의 예: https://api.openai.com/v1</translation>
    </message>
    <message>
        <source>The address is not quite right.</source>
        <translation>주소가 조금 다릅니다.</translation>
    </message>
    <message>
        <source>The address must end with its path: remove the “?” or “#” and what follows it.</source>
        <translation>주소는 경로로 끝나야 합니다. “?”나 “#”과 그 뒤의 내용을 지우세요.</translation>
    </message>
    <message>
        <source>The address of {place} cannot be used.</source>
        <translation>{place} 주소를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a list of models. Check it; most end in /v1.</source>
        <translation>주소에서 모델 목록 대신 웹 페이지를 보냈습니다. 주소를 확인하세요. 대부분 /v1로 끝납니다.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a reply. Check the base URL, and whether this network asks for a login first.</source>
        <translation>주소에서 답변 대신 웹 페이지를 보냈습니다. 기본 URL을 확인하고, 이 네트워크에서 먼저 로그인해야 하는지 확인하세요.</translation>
    </message>
    <message>
        <source>The address seems to be wrong.</source>
        <translation>주소가 잘못된 것 같습니다.</translation>
    </message>
    <message>
        <source>The address sends requests elsewhere.</source>
        <translation>주소가 요청을 다른 곳으로 보냅니다.</translation>
    </message>
    <message>
        <source>The address sends requests on elsewhere (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>주소가 요청을 다른 곳으로 보냅니다(상태 {status}). 키와 대화가 다른 곳으로 나가지 않도록 따라가지 않습니다. 최종 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The address sends requests on to {target} (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>주소가 요청을 {target}(으)로 보냅니다(상태 {status}). 키와 대화가 다른 곳으로 나가지 않도록 따라가지 않습니다. 최종 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The address “{address}” has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>주소 “{address}”에 프로토콜이 없습니다. https://로 시작해야 합니다(이 컴퓨터의 서버는 http://).</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>보관함이 비어 있습니다</translation>
    </message>
    <message>
        <source>The backup cannot be read either; an older one may do.</source>
        <translation>백업도 읽을 수 없습니다. 더 오래된 백업은 사용할 수 있을지 모릅니다.</translation>
    </message>
    <message>
        <source>The best {shown} of {count}. Type more to find others.</source>
        <translation>{count}개 중 가장 가까운 {shown}개입니다. 더 입력하면 다른 모델을 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>The built-in presets and prompts are back.</source>
        <translation>기본 제공 프리셋과 프롬프트를 복원했습니다.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted.</source>
        <translation>{place}의 인증서를 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted: {reason}.</source>
        <translation>{place}의 인증서를 신뢰할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The command is empty. It names a program, such as: pass show openai</source>
        <translation>명령이 비어 있습니다. 프로그램을 지정하세요. 예: pass show openai</translation>
    </message>
    <message>
        <source>The command that prints the key failed.</source>
        <translation>키를 출력하는 명령이 실패했습니다.</translation>
    </message>
    <message>
        <source>The command {name} could not be run ({reason}).</source>
        <translation>{name} 명령을 실행할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The command {name} could not be run: it has a letter that none may have.</source>
        <translation>{name} 명령을 실행할 수 없습니다. 사용할 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The command {name} failed, with status {status}.</source>
        <translation>{name} 명령이 상태 {status}로 실패했습니다.</translation>
    </message>
    <message>
        <source>The command {name} printed nothing.</source>
        <translation>{name} 명령이 아무것도 출력하지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The command {name} took longer than {seconds} seconds.</source>
        <extracomment>For one: The command {name} took longer than {seconds} second.</extracomment>
        <translation>
            <numerusform>{name} 명령이 {seconds}초 넘게 걸렸습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection cannot be set up.</source>
        <translation>연결을 설정할 수 없습니다.</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>연결을 설정할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The connection ended before the server said that the reply is whole; it may be incomplete.</source>
        <translation>서버가 답변 완료를 알리기 전에 연결이 끝났습니다. 답변이 불완전할 수 있습니다.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>연결에 실패했습니다.</translation>
    </message>
    <message>
        <source>The connection is taken, but no answer came within {seconds}. The server may be loading a model, or hang.</source>
        <translation>연결되었지만 {seconds} 안에 응답을 받지 못했습니다. 서버가 모델을 불러오는 중이거나 멈췄을 수 있습니다.</translation>
    </message>
    <message>
        <source>The connection to {place} was cut before the reply was whole.</source>
        <translation>답변이 완료되기 전에 {place} 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>연결이 작동합니다.</translation>
    </message>
    <message>
        <source>The connections in {path} could not be understood.</source>
        <translation>{path} 파일의 연결을 해석할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The connections in {path} were written by a newer version of the program. They are left as they are, and are not used.</source>
        <translation>{path} 파일의 연결은 더 최신 버전의 프로그램에서 저장되었습니다. 그대로 두고 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>The conversation could not be drawn; the program made a mistake.</source>
        <translation>프로그램 오류로 대화를 그릴 수 없었습니다.</translation>
    </message>
    <message>
        <source>The conversation could not be printed or saved: {reason}.</source>
        <translation>대화를 인쇄하거나 저장할 수 없었습니다: {reason}.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can take.</source>
        <translation>대화가 모델이 받을 수 있는 길이를 넘었습니다.</translation>
    </message>
    <message>
        <source>The conversation is too long.</source>
        <translation>대화가 너무 깁니다.</translation>
    </message>
    <message>
        <source>The conversations are in use.</source>
        <translation>대화 파일이 사용 중입니다.</translation>
    </message>
    <message>
        <source>The demo answers meanwhile.</source>
        <translation>그동안 데모가 답변합니다.</translation>
    </message>
    <message>
        <source>The dictionary {language} cannot be used.</source>
        <translation>{language} 사전을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe; free some space, and saving goes on.</source>
        <translation>디스크가 가득 차서 저장하지 못했습니다. 이전에 저장된 내용은 안전합니다. 공간을 확보하면 다시 저장합니다.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The disk reported an error, so this could not be carried out. What was saved before is not touched by it.</source>
        <translation>디스크에서 오류가 발생하여 작업을 완료하지 못했습니다. 이전에 저장된 내용은 영향을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The display {display} does not answer. In a terminal, use: {command}</source>
        <translation>디스플레이 {display}에서 응답이 없습니다. 터미널에서는 다음 명령을 사용하세요: {command}</translation>
    </message>
    <message>
        <source>The encryption does not fit.</source>
        <translation>암호화 방식이 맞지 않습니다.</translation>
    </message>
    <message>
        <source>The export cannot be read: {what}. Nothing was taken from it.</source>
        <translation>내보낸 파일을 읽을 수 없습니다: {what}. 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>The export could not be written: {reason}.</source>
        <translation>내보낸 파일을 저장할 수 없었습니다: {reason}.</translation>
    </message>
    <message>
        <source>The few things that are good to know. Everything else is found by its name.</source>
        <translation>알아 두면 좋은 몇 가지입니다. 나머지는 모두 이름으로 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}, beside it.</source>
        <translation>원래 파일은 그 옆에 {name} 파일로 보관했습니다.</translation>
    </message>
    <message>
        <source>The file as it was is kept in {folder}.</source>
        <translation>원래 파일은 {folder} 폴더에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>파일을 저장할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The file in the place of your conversations belongs to another program. It is left as it is.</source>
        <translation>대화 파일 자리에 있는 파일은 다른 프로그램의 것입니다. 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation>파일이 잘렸거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing is written to it.</source>
        <translation>파일을 그대로 두었으며, 이 파일에 아무것도 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation of Desktop Chat.</source>
        <translation>Desktop Chat에서 내보낸 대화 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation, or it is cut off or damaged.</source>
        <translation>내보낸 대화 파일이 아니거나, 파일이 잘렸거나 손상되었습니다.</translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, and {limit} MB at most can be read.</source>
        <translation>파일이 너무 큽니다. 크기는 {size}MB이고, 최대 {limit}MB까지 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The file of certificates {path} cannot be used. Check it in this connection’s settings; it has to be in PEM format.</source>
        <translation>인증서 파일 {path}을(를) 사용할 수 없습니다. 이 연결의 설정에서 확인하세요. PEM 형식이어야 합니다.</translation>
    </message>
    <message>
        <source>The file of shortcuts cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>단축키 파일을 읽을 수 없습니다({reason}). 기본값을 사용하며, 변경 사항은 프로그램을 종료할 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>The file of shortcuts is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>단축키 파일이 손상되었으며 옮길 수 없습니다. 기본값을 사용하며, 변경 사항은 프로그램을 종료할 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>The file of shortcuts was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>단축키 파일이 손상되어 기본값을 사용합니다. 손상된 파일은 {name} 파일로 보관했습니다.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read. Check the variables SSL_CERT_FILE and SSL_CERT_DIR.</source>
        <translation>신뢰할 수 있는 인증서 파일을 읽을 수 없습니다. SSL_CERT_FILE과 SSL_CERT_DIR 변수를 확인하세요.</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged. It is kept as it is; a backup can be restored, or what is readable can be saved from it.</source>
        <translation>대화 파일이 손상되었습니다. 파일은 그대로 보관되어 있으며, 백업을 복원하거나 읽을 수 있는 내용을 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>The file of your conversations is empty or gone, though there were conversations in it. A backup can be restored.</source>
        <translation>대화가 있었는데 대화 파일이 비어 있거나 없어졌습니다. 백업을 복원할 수 있습니다.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Desktop Chat: its format is version {found}, and this one reads up to version {known}.</source>
        <translation>더 최신 버전의 Desktop Chat에서 만든 파일입니다. 파일 형식은 버전 {found}이고, 이 프로그램은 버전 {known}까지 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The file {file} is not used: {reason}.</source>
        <translation>{file} 파일을 사용하지 않습니다: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation>{name} 파일을 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The file {name} cannot be written ({reason}).</source>
        <translation>{name} 파일에 쓸 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <translation>{path} 파일을 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({reason}).</source>
        <translation>{path} 파일에 쓸 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The file {path} is not this program’s to change.</source>
        <translation>{path} 파일은 이 프로그램이 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>The folder of your conversations cannot be made or opened.</source>
        <translation>대화 폴더를 만들거나 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The folder or file of your conversations cannot be written to, so this could not be saved. What was saved before is safe.</source>
        <translation>대화 폴더나 파일에 쓸 수 없어 저장하지 못했습니다. 이전에 저장된 내용은 안전합니다.</translation>
    </message>
    <message>
        <source>The folders of the sidebar of which the name alone is shown.</source>
        <translation>사이드바에서 이름만 표시되는 폴더입니다.</translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>이 설치본에는 사용 안내서가 없습니다.</translation>
    </message>
    <message>
        <source>The header {name} is set by the program.</source>
        <translation>{name} 헤더는 프로그램이 설정합니다.</translation>
    </message>
    <message>
        <source>The key has a letter that no key has. Copy it again, from the page that issued it.</source>
        <translation>키에 쓸 수 없는 문자가 있습니다. 키를 발급한 페이지에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The key has a line break inside. Copy it again, as one line.</source>
        <translation>키에 줄 바꿈이 있습니다. 한 줄로 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The key has a space inside. Copy it again, without spaces.</source>
        <translation>키에 공백이 있습니다. 공백 없이 다시 복사하세요.</translation>
    </message>
    <message>
        <source>The key is not protected.</source>
        <translation>키가 보호되지 않습니다.</translation>
    </message>
    <message>
        <source>The key is not there. It has to be given again.</source>
        <translation>키가 없습니다. 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>키가 거부되었습니다.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 seconds. It may be asking for its password in another window.</source>
        <translation>키체인이 3초 안에 응답하지 않았습니다. 다른 창에서 암호를 묻고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, and try again.</source>
        <translation>키체인이 잠겨 있습니다. 잠금을 해제한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The keychain refused the request.</source>
        <translation>키체인이 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>The last reply is complete</source>
        <translation>마지막 답변은 이미 완료되었습니다</translation>
    </message>
    <message>
        <source>The limit of requests is reached until {time}.</source>
        <translation>요청 한도에 도달했습니다({time}까지).</translation>
    </message>
    <message>
        <source>The limit of requests is reached.</source>
        <translation>요청 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached until {time}.</source>
        <translation>일일 요청 한도에 도달했습니다({time}까지).</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached.</source>
        <translation>일일 요청 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached until {time}.</source>
        <translation>시간당 요청 한도에 도달했습니다({time}까지).</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached.</source>
        <translation>시간당 요청 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached until {time}.</source>
        <translation>분당 요청 한도에 도달했습니다({time}까지).</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached.</source>
        <translation>분당 요청 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached until {time}.</source>
        <translation>월간 요청 한도에 도달했습니다({time}까지).</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached.</source>
        <translation>월간 요청 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached until {time}.</source>
        <translation>초당 요청 한도에 도달했습니다({time}까지).</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached.</source>
        <translation>초당 요청 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The limit of tokens is reached until {time}.</source>
        <translation>토큰 한도에 도달했습니다({time}까지).</translation>
    </message>
    <message>
        <source>The limit of tokens is reached.</source>
        <translation>토큰 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached until {time}.</source>
        <translation>일일 토큰 한도에 도달했습니다({time}까지).</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached.</source>
        <translation>일일 토큰 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached until {time}.</source>
        <translation>시간당 토큰 한도에 도달했습니다({time}까지).</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached.</source>
        <translation>시간당 토큰 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached until {time}.</source>
        <translation>분당 토큰 한도에 도달했습니다({time}까지).</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached.</source>
        <translation>분당 토큰 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached until {time}.</source>
        <translation>월간 토큰 한도에 도달했습니다({time}까지).</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached.</source>
        <translation>월간 토큰 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached until {time}.</source>
        <translation>초당 토큰 한도에 도달했습니다({time}까지).</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached.</source>
        <translation>초당 토큰 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>The limit was used up while thinking, before the answer began.</source>
        <translation>답변을 시작하기 전에 생각하는 데 한도를 모두 사용했습니다.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>목록이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>로그를 기록할 수 없습니다.</translation>
    </message>
    <message>
        <source>The log file cannot be written to {folder} ({reason}).</source>
        <translation>{folder} 폴더에 로그 파일을 기록할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The message on standard input is empty.</source>
        <translation>표준 입력의 메시지가 비어 있습니다.</translation>
    </message>
    <message>
        <source>The message was filtered.</source>
        <translation>메시지가 필터링되었습니다.</translation>
    </message>
    <message>
        <source>The model asks for {call}. Nothing was run.</source>
        <translation>모델이 {call} 호출을 요청했습니다. 아무것도 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>The model declined.</source>
        <translation>모델이 거절했습니다.</translation>
    </message>
    <message>
        <source>The model does not take everything.</source>
        <translation>모델이 일부 항목을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>모델이 없습니다.</translation>
    </message>
    <message>
        <source>The model takes the token limit as {field}. It is sent so from now on.</source>
        <translation>모델이 토큰 한도를 {field} 필드로 받습니다. 앞으로는 이 필드로 보냅니다.</translation>
    </message>
    <message>
        <source>The network does not reach {place} ({reason}).</source>
        <translation>네트워크에서 {place}에 연결할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The network does not reach {place}.</source>
        <translation>네트워크에서 {place}에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation>현재 사용 중인 연결</translation>
    </message>
    <message>
        <source>The other one begins a new line; Shift+Enter always does.</source>
        <translation>다른 키는 줄을 바꿉니다. Shift+Enter는 항상 줄을 바꿉니다.</translation>
    </message>
    <message>
        <source>The port after “:” must be a number from 1 to 65535.</source>
        <translation>“:” 뒤의 포트는 1에서 65535 사이의 숫자여야 합니다.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is kept as {bad}.</source>
        <translation>{name} 파일의 프리셋을 해석할 수 없었습니다. 파일은 {bad} 파일로 보관했습니다.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is left as it is.</source>
        <translation>{name} 파일의 프리셋을 해석할 수 없었습니다. 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The presets in {name} were written by a newer version of the program.</source>
        <translation>{name} 파일의 프리셋은 더 최신 버전의 프로그램에서 저장되었습니다.</translation>
    </message>
    <message>
        <source>The preset’s connection cannot be used: {why}</source>
        <translation>프리셋의 연결을 사용할 수 없습니다: {why}</translation>
    </message>
    <message>
        <source>The program could not read the reply. This is a fault of the program.</source>
        <translation>프로그램이 답변을 읽지 못했습니다. 프로그램의 오류입니다.</translation>
    </message>
    <message>
        <source>The program made a mistake. What has come is kept; the log says more.</source>
        <translation>프로그램에서 오류가 발생했습니다. 받은 내용은 보관되었으며, 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>프로그램이 종료되었습니다.</translation>
    </message>
    <message>
        <source>The proxy address of the system cannot be used. Check {place}.</source>
        <translation>시스템의 프록시 주소를 사용할 수 없습니다. 확인할 곳: {place}.</translation>
    </message>
    <message>
        <source>The proxy address {proxy} cannot be used. Check {place}.</source>
        <translation>프록시 주소 {proxy}을(를) 사용할 수 없습니다. 확인할 곳: {place}.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password (status 407).</source>
        <translation>프록시에서 사용자 이름과 암호를 요구합니다(상태 407).</translation>
    </message>
    <message>
        <source>The proxy cannot be read. It looks like http://host:8080.</source>
        <translation>프록시를 해석할 수 없습니다. 프록시의 예: http://host:8080</translation>
    </message>
    <message>
        <source>The proxy is in the way.</source>
        <translation>프록시가 연결을 막고 있습니다.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (status 407).</source>
        <translation>프록시 {proxy}에서 사용자 이름과 암호를 요구합니다(상태 407).</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. It is set in {place}.</source>
        <translation>프록시 {proxy}에 연결할 수 없습니다. 설정된 곳: {place}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not pass the request on ({reason}).</source>
        <translation>프록시 {proxy}에서 요청을 전달하지 않았습니다({reason}).</translation>
    </message>
    <message>
        <source>The reply broke off before the server said that it is whole.</source>
        <translation>서버가 완료를 알리기 전에 답변이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>답변이 중간에 끊겼습니다.</translation>
    </message>
    <message>
        <source>The reply cannot be written ({reason}).</source>
        <translation>답변을 기록할 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>답변이 완료되었습니다</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>답변이 비어 있습니다.</translation>
    </message>
    <message>
        <source>The reply is here.</source>
        <translation>답변이 도착했습니다.</translation>
    </message>
    <message>
        <source>The reply reached the length limit and was cut.</source>
        <translation>답변이 길이 제한에 도달하여 잘렸습니다.</translation>
    </message>
    <message>
        <source>The reply was empty.</source>
        <translation>답변이 비어 있었습니다.</translation>
    </message>
    <message>
        <source>The reply was stopped: a line is too long.</source>
        <translation>한 줄이 너무 길어 답변을 중지했습니다.</translation>
    </message>
    <message>
        <source>The reply was stopped: too large.</source>
        <translation>답변이 너무 커서 중지했습니다.</translation>
    </message>
    <message>
        <source>The request came into another one's way (status {status}).</source>
        <translation>요청이 다른 요청과 충돌했습니다(상태 {status}).</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>요청을 보낼 수 없었습니다.</translation>
    </message>
    <message>
        <source>The same number gives about the same reply, where the server can do so.</source>
        <translation>서버가 지원하면 같은 숫자로 거의 같은 답변을 얻습니다.</translation>
    </message>
    <message>
        <source>The same server by {scheme}</source>
        <translation>같은 서버, {scheme} 사용</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>서버가 {status} 상태로 응답했습니다.</translation>
    </message>
    <message>
        <source>The server answers by {scheme}: the address should be {address}.</source>
        <translation>서버가 {scheme} 프로토콜로 응답합니다. 주소를 다음으로 바꾸세요: {address}</translation>
    </message>
    <message>
        <source>The server answers, and does not have that there.</source>
        <translation>서버가 응답하지만 해당 항목이 없습니다.</translation>
    </message>
    <message>
        <source>The server answers, but it does not have the API that was asked for. Chat Completions is the one that most servers have.</source>
        <translation>서버가 응답하지만 요청한 API가 없습니다. 대부분의 서버는 Chat Completions를 지원합니다.</translation>
    </message>
    <message>
        <source>The server asks for a key, and this connection has none.</source>
        <translation>서버가 키를 요구하지만 이 연결에는 키가 없습니다.</translation>
    </message>
    <message>
        <source>The server asks for a key.</source>
        <translation>서버가 키를 요구합니다.</translation>
    </message>
    <message>
        <source>The server behind the address did not answer in time (status {status}).</source>
        <translation>주소 뒤의 서버가 제때 응답하지 않았습니다(상태 {status}).</translation>
    </message>
    <message>
        <source>The server behind the address did not answer properly (status {status}).</source>
        <translation>주소 뒤의 서버가 올바르게 응답하지 않았습니다(상태 {status}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server could not answer (status {status}).</source>
        <translation>서버가 응답할 수 없었습니다(상태 {status}).</translation>
    </message>
    <message>
        <source>The server decides</source>
        <translation>서버가 결정</translation>
    </message>
    <message>
        <source>The server did not accept the request (status {status}).</source>
        <translation>서버가 요청을 받아들이지 않았습니다(상태 {status}).</translation>
    </message>
    <message>
        <source>The server does not allow this with the key of this connection.</source>
        <translation>이 연결의 키로는 서버에서 이 작업이 허용되지 않습니다.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>서버가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>The server does not have this API.</source>
        <translation>서버에 이 API가 없습니다.</translation>
    </message>
    <message>
        <source>The server does not know this model.</source>
        <translation>서버에 이 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”, and does not say what it has. Type a name.</source>
        <translation>서버에 “{model}” 모델이 없으며, 어떤 모델이 있는지도 알려 주지 않습니다. 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”. It has “{other}”.</source>
        <translation>서버에 “{model}” 모델이 없습니다. “{other}” 모델은 있습니다.</translation>
    </message>
    <message>
        <source>The server does not say which models it has. Name one with --model.</source>
        <translation>서버가 모델 목록을 제공하지 않습니다. --model로 모델을 지정하세요.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at {place}. Check the address.</source>
        <translation>{place}의 서버는 HTTP를 사용하지 않습니다. 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The server does not take the field stream_options. It is left out from now on, so the number of tokens is an estimate.</source>
        <translation>서버가 stream_options 필드를 받지 않습니다. 앞으로는 이 필드를 빼므로 토큰 수는 추정치입니다.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error and did not say which.</source>
        <translation>서버가 이유를 알리지 않고 오류로 답변을 끝냈습니다.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error.</source>
        <translation>서버가 오류로 답변을 끝냈습니다.</translation>
    </message>
    <message>
        <source>The server had an error of its own (status {status}).</source>
        <translation>서버 내부에서 오류가 발생했습니다(상태 {status}).</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>서버에 문제가 있습니다.</translation>
    </message>
    <message>
        <source>The server has another API.</source>
        <translation>서버가 다른 API를 사용합니다.</translation>
    </message>
    <message>
        <source>The server has gone quiet.</source>
        <translation>서버에서 응답이 멈췄습니다.</translation>
    </message>
    <message>
        <source>The server has neither Chat Completions nor Responses; replies come by {api}.</source>
        <translation>서버에 Chat Completions와 Responses가 모두 없습니다. 답변은 {api} API로 받습니다.</translation>
    </message>
    <message>
        <source>The server has no model “{model}”. Choose another one.</source>
        <translation>서버에 “{model}” 모델이 없습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>서버에 그 모델이 없습니다. 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The server has not said which models it has. Name one.</source>
        <translation>서버가 모델 목록을 제공하지 않았습니다. 모델 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>The server is not available at the moment (status {status}).</source>
        <translation>지금은 서버를 사용할 수 없습니다(상태 {status}).</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>서버에 과부하가 걸렸습니다.</translation>
    </message>
    <message>
        <source>The server lists no models at this address. Check the address (most end in /v1), or type the model's name.</source>
        <translation>이 주소에서는 서버가 모델 목록을 제공하지 않습니다. 주소를 확인하거나(대부분 /v1로 끝남) 모델 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The server lists no models. Type a name.</source>
        <translation>서버가 모델 목록을 제공하지 않습니다. 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The server lists no models. Type the name of the one to use.</source>
        <translation>서버가 모델 목록을 제공하지 않습니다. 사용할 모델의 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>The server refused the key of this connection.</source>
        <translation>서버가 이 연결의 키를 거부했습니다.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>서버가 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>The server refused this for the model, and was asked again without it: {names}. It is left out from now on.</source>
        <translation>서버가 이 모델에 대해 거부하여 다음 항목 없이 다시 요청했습니다: {names}. 앞으로는 이 항목을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The server refuses the smallest request.</source>
        <translation>서버가 가장 작은 요청도 거부합니다.</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>서버 메시지: {words}</translation>
    </message>
    <message>
        <source>The server sent an error without words.</source>
        <translation>서버가 설명 없이 오류를 보냈습니다.</translation>
    </message>
    <message>
        <source>The server sent no more text.</source>
        <translation>서버가 텍스트를 더 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The server sent no text.</source>
        <translation>서버가 텍스트를 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now until {time}.</source>
        <translation>서버가 {time}까지 요청을 더 받지 않습니다.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation>서버가 지금은 요청을 더 받지 않습니다.</translation>
    </message>
    <message>
        <source>The server waited too long for the request (status {status}).</source>
        <translation>서버가 요청을 너무 오래 기다렸습니다(상태 {status}).</translation>
    </message>
    <message>
        <source>The server's answer could not be decoded.</source>
        <translation>서버의 응답을 디코딩할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The server's certificate is not accepted.</source>
        <translation>서버 인증서를 신뢰할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server's list of models is too large.</source>
        <translation>서버의 모델 목록이 너무 큽니다.</translation>
    </message>
    <message>
        <source>The server's stream is not understood. Check the address; most end in /v1.</source>
        <translation>서버의 스트림을 해석할 수 없습니다. 주소를 확인하세요. 대부분 /v1로 끝납니다.</translation>
    </message>
    <message>
        <source>The service ended the reply. Another wording may help.</source>
        <translation>서비스가 답변을 끝냈습니다. 표현을 바꾸면 도움이 될 수 있습니다.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message ({reasons}). Another wording may help.</source>
        <translation>서비스의 콘텐츠 필터가 메시지를 막았습니다({reasons}). 표현을 바꾸면 도움이 될 수 있습니다.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message. Another wording may help.</source>
        <translation>서비스의 콘텐츠 필터가 메시지를 막았습니다. 표현을 바꾸면 도움이 될 수 있습니다.</translation>
    </message>
    <message>
        <source>The shortcuts cannot be saved: {reason}.</source>
        <translation>단축키를 저장할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>The test could not go on.</source>
        <translation>테스트를 계속할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The test took too long.</source>
        <translation>테스트가 너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>The test was ended before its diagnosis.</source>
        <translation>진단이 나오기 전에 테스트가 끝났습니다.</translation>
    </message>
    <message>
        <source>The value of {name} has letters that no header may have.</source>
        <translation>{name} 값에 헤더에 쓸 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The variable {name} is not set.</source>
        <translation>{name} 변수가 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The word cannot be kept: {reason}</source>
        <translation>단어를 저장할 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>Their file cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>설정 파일을 읽을 수 없습니다({reason}). 기본값을 사용하며, 변경 사항은 프로그램을 종료할 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>Their file has version {found}, and this program knows versions up to {known}.</source>
        <translation>대화 파일은 버전 {found}인데, 이 프로그램은 버전 {known}까지 지원합니다.</translation>
    </message>
    <message>
        <source>Their file is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>설정 파일이 손상되었으며 옮길 수 없습니다. 기본값을 사용하며, 변경 사항은 프로그램을 종료할 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>Their file was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>설정 파일이 손상되어 기본값을 사용합니다. 손상된 파일은 {name} 파일로 보관했습니다.</translation>
    </message>
    <message>
        <source>Their folder cannot be written to.</source>
        <translation>대화 폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Their folder or file cannot be written to.</source>
        <translation>대화 폴더나 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>테마: 어둡게</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>테마: 밝게</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>테마: 시스템 설정에 따름</translation>
    </message>
    <message>
        <source>There are no older messages to leave out. Shorten it, or use a model with a larger context window.</source>
        <translation>뺄 수 있는 이전 메시지가 없습니다. 메시지를 줄이거나 컨텍스트 창이 더 큰 모델을 사용하세요.</translation>
    </message>
    <message>
        <source>There are no presets.</source>
        <translation>프리셋이 없습니다.</translation>
    </message>
    <message>
        <source>There are no saved prompts.</source>
        <translation>저장된 프롬프트가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} headers; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} header; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>헤더가 {count}개입니다. 최대 {most}개까지 보낼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} stop sequences; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} stop sequence; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>중지 시퀀스가 {count}개입니다. 최대 {most}개까지 보낼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a prompt of that name already.</source>
        <translation>같은 이름의 프롬프트가 이미 있습니다.</translation>
    </message>
    <message>
        <source>There is a web page at this address.</source>
        <translation>이 주소에는 웹 페이지가 있습니다.</translation>
    </message>
    <message>
        <source>There is no chat API at this address. Check it; most end in /v1.</source>
        <translation>이 주소에는 채팅 API가 없습니다. 주소를 확인하세요. 대부분 /v1로 끝납니다.</translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, use: {command}</source>
        <translation>창을 표시할 디스플레이가 없습니다(DISPLAY와 WAYLAND_DISPLAY가 모두 설정되지 않음). 터미널에서는 다음 명령을 사용하세요: {command}</translation>
    </message>
    <message>
        <source>There is no finished reply</source>
        <translation>완료된 답변이 없습니다</translation>
    </message>
    <message>
        <source>There is no notice</source>
        <translation>알림이 없습니다</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>존재하지 않는 호스트입니다.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>아직 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to draw on.</source>
        <translation>그릴 곳이 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>아직 보낼 내용이 없습니다. 먼저 메시지를 작성하세요.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>되돌릴 것이 없습니다</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>버전이 하나뿐입니다</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <translation>오류가 없었습니다.</translation>
    </message>
    <message>
        <source>These files are where keys and passwords are kept, or belong to this program. What you attach is sent to the server.</source>
        <translation>이 파일들은 키와 암호를 보관하는 곳에 있거나 이 프로그램의 파일입니다. 첨부한 내용은 서버로 전송됩니다.</translation>
    </message>
    <message>
        <source>These keys cannot be changed here</source>
        <translation>이 키는 여기서 변경할 수 없습니다</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>이 키는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>They count for every conversation with it, unless a preset or the conversation says otherwise.</source>
        <translation>프리셋이나 대화에서 달리 정하지 않으면 이 연결을 사용하는 모든 대화에 적용됩니다.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>생각하는 중…</translation>
    </message>
    <message>
        <source>This conversation can only be read.</source>
        <translation>이 대화는 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>This conversation has parameters of its own: {names}</source>
        <translation>이 대화에는 별도의 매개변수가 있습니다: {names}</translation>
    </message>
    <message>
        <source>This conversation is kept in memory only. It is gone when you leave it or the program ends.</source>
        <translation>이 대화는 메모리에만 유지됩니다. 대화를 떠나거나 프로그램을 종료하면 사라집니다.</translation>
    </message>
    <message>
        <source>This conversation is not kept yet</source>
        <translation>이 대화는 아직 저장되지 않았습니다</translation>
    </message>
    <message>
        <source>This conversation reaches its cost limit.</source>
        <translation>이 대화가 비용 한도에 도달합니다.</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>이 이미지를 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>This is no JSON object: names and values between curly brackets.</source>
        <translation>JSON 객체가 아닙니다. 중괄호 안에 이름과 값을 적어야 합니다.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>읽을 수 있는 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>This is not JSON: {what} (line {line}, column {column}).</source>
        <translation>JSON이 아닙니다: {what}({line}행 {column}열).</translation>
    </message>
    <message>
        <source>This link is not opened: it is not a web or mail address.</source>
        <translation>웹 주소나 메일 주소가 아니므로 이 링크를 열지 않습니다.</translation>
    </message>
    <message>
        <source>This one message is too long.</source>
        <translation>이 메시지 하나가 너무 깁니다.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>이번 세션</translation>
    </message>
    <message>
        <source>This system has no keychain that the program can use.</source>
        <translation>이 시스템에는 프로그램이 사용할 수 있는 키체인이 없습니다.</translation>
    </message>
    <message>
        <source>This system has no printing.</source>
        <translation>이 시스템에서는 인쇄할 수 없습니다.</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>생각함</translation>
    </message>
    <message>
        <source>Thought for {wait}</source>
        <translation>{wait} 동안 생각함</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>팁</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Titles and messages of all versions were searched, but nothing has {words}.</source>
        <translation>모든 버전의 제목과 메시지를 검색했지만 {words} 검색 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>모델이 제목 짓기</translation>
    </message>
    <message>
        <source>To the message box</source>
        <translation>메시지 입력란으로</translation>
    </message>
    <message>
        <source>To the next message</source>
        <translation>다음 메시지로</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>다음 영역으로</translation>
    </message>
    <message>
        <source>To the previous message</source>
        <translation>이전 메시지로</translation>
    </message>
    <message>
        <source>To the previous pane</source>
        <translation>이전 영역으로</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation>토큰 한도</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Tool call, not executed: {name}</source>
        <translation>도구 호출(실행되지 않음): {name}</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translate into {{language|English}}: {{text}}</source>
        <translation>다음을 {{language|영어}}로 번역해 줘: {{text}}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>번역가</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>{wait} 후에 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>지금 다시 시도하는 중입니다.</translation>
    </message>
    <message>
        <source>Two ropes burn for an hour each, unevenly. How do I measure 45 minutes?</source>
        <translation>밧줄 두 개가 각각 한 시간 동안 고르지 않게 타. 45분을 어떻게 잴 수 있을까?</translation>
    </message>
    <message>
        <source>Type / and a name in the message box to insert one. {{name}} and {{name|default}} are fields that are filled in then; {{clipboard}} and {{date}} fill themselves in.</source>
        <translation>메시지 입력란에 /와 이름을 입력하면 프롬프트를 삽입합니다. {{name}}과 {{name|default}}는 삽입할 때 채우는 필드이고, {{clipboard}}와 {{date}}는 자동으로 채워집니다.</translation>
    </message>
    <message>
        <source>US dollars for 1,000,000 tokens</source>
        <translation>1,000,000토큰당 미국 달러</translation>
    </message>
    <message>
        <source>US dollars that a conversation may cost before the program asks whether to send more; 0 never asks. Only models whose prices are known count.</source>
        <translation>대화 하나에 드는 비용이 이 금액(미국 달러)을 넘으면 더 보낼지 묻습니다. 0이면 묻지 않습니다. 가격이 알려진 모델만 계산합니다.</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>보관 취소</translation>
    </message>
    <message>
        <source>Unarchive conversation</source>
        <translation>대화 보관 취소</translation>
    </message>
    <message>
        <source>Underline misspelled words while you write. No word leaves this computer for that.</source>
        <translation>입력하는 동안 맞춤법이 틀린 단어에 밑줄을 긋습니다. 이를 위해 이 컴퓨터 밖으로 나가는 단어는 없습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>삭제 취소</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Unpin conversation</source>
        <translation>대화 고정 해제</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Use Chat Completions</source>
        <translation>Chat Completions 사용</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>다른 폴더 사용…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>이번 세션에만 사용</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>어두운 테마를 사용합니다.</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>밝은 테마를 사용합니다.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>이 키 사용</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>{address} 사용</translation>
    </message>
    <message>
        <source>Use {api}</source>
        <translation>{api} 사용</translation>
    </message>
    <message>
        <source>Use {field}</source>
        <translation>{field} 사용</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>{model} 사용</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>“{name}” 사용</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>최근 사용</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>변수</translation>
    </message>
    <message>
        <source>Verbosity</source>
        <translation>상세 정도</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>버전을 삭제했습니다</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>버전 {number}/{count}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>버전 {version}</translation>
    </message>
    <message>
        <source>Waiting for a tool</source>
        <translation>도구를 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for the first word</source>
        <translation>첫 단어를 기다리는 중</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Watch it think</source>
        <translation>생각하는 모습 보기</translation>
    </message>
    <message>
        <source>What comes from the command {name} is no key.</source>
        <translation>{name} 명령의 출력은 키가 아닙니다.</translation>
    </message>
    <message>
        <source>What comes from the variable {name} is no key.</source>
        <translation>{name} 변수의 값은 키가 아닙니다.</translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation>해결 방법: {words}</translation>
    </message>
    <message>
        <source>What helps: {words}.</source>
        <translation>해결 방법: {words}.</translation>
    </message>
    <message>
        <source>What is kept as the key cannot be one.</source>
        <translation>키로 저장된 값이 올바른 키가 아닙니다.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>무엇이 궁금하세요?</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: its role and its rules.</source>
        <translation>대화 전에 모델에 알려 주는 역할과 규칙입니다.</translation>
    </message>
    <message>
        <source>What the server sent is no list of models. Check the address; most end in /v1.</source>
        <translation>서버가 보낸 내용이 모델 목록이 아닙니다. 주소를 확인하세요. 대부분 /v1로 끝납니다.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>표시할 항목</translation>
    </message>
    <message>
        <source>What was written last before the program ended cannot be read. It is kept as {name}; what was written before it is here.</source>
        <translation>프로그램이 종료되기 전 마지막에 작성된 내용을 읽을 수 없습니다. 해당 내용은 {name} 파일로 보관했으며, 그 전에 작성된 내용은 여기에 있습니다.</translation>
    </message>
    <message>
        <source>What you write is kept here, on this computer.</source>
        <translation>작성한 내용은 이 컴퓨터의 이곳에 보관됩니다.</translation>
    </message>
    <message>
        <source>What you write now stays in memory until the program ends.</source>
        <translation>지금 작성하는 내용은 프로그램을 종료할 때까지 메모리에 유지됩니다.</translation>
    </message>
    <message>
        <source>When a server does not answer</source>
        <translation>서버가 응답하지 않을 때</translation>
    </message>
    <message>
        <source>Where it stood last, if a screen is still there.</source>
        <translation>마지막으로 있던 위치입니다(해당 화면이 아직 있는 경우).</translation>
    </message>
    <message>
        <source>Where replies come from. New conversations begin with the one that is chosen.</source>
        <translation>답변을 받을 곳입니다. 새 대화는 선택한 연결로 시작합니다.</translation>
    </message>
    <message>
        <source>Whether it filled the screen last.</source>
        <translation>마지막에 화면을 가득 채웠는지 여부입니다.</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>요청 선택</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>사이드바 너비</translation>
    </message>
    <message>
        <source>Window and price</source>
        <translation>컨텍스트 창 및 가격</translation>
    </message>
    <message>
        <source>Window and price…</source>
        <translation>컨텍스트 창 및 가격…</translation>
    </message>
    <message>
        <source>Window maximised</source>
        <translation>창 최대화</translation>
    </message>
    <message>
        <source>With the beginning of the reply</source>
        <translation>답변 앞부분 포함</translation>
    </message>
    <message>
        <source>Without a key it answers nothing. Enter the one that its service issued.</source>
        <translation>키가 없으면 서버가 응답하지 않습니다. 서비스에서 발급한 키를 입력하세요.</translation>
    </message>
    <message>
        <source>Words that are right, one on a line; read when the program starts.</source>
        <translation>맞는 단어를 한 줄에 하나씩 적습니다. 프로그램이 시작할 때 읽습니다.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>줄 바꿈</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>긴 코드 줄 바꿈</translation>
    </message>
    <message>
        <source>Write a Python function that groups dates by ISO week, with a test.</source>
        <translation>날짜를 ISO 주 단위로 묶는 Python 함수를 테스트와 함께 작성해 줘.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>먼저 질문을 입력하세요.</translation>
    </message>
    <message>
        <source>Write and send. {stop} stops a reply at once; what came stays, and {continue} lets it go on. {regenerate} asks again and keeps the reply before as a version.</source>
        <translation>메시지를 작성해서 보내세요. {stop} 단축키는 답변을 바로 중지합니다. 받은 내용은 그대로 남으며 {continue} 단축키로 이어 갈 수 있습니다. {regenerate} 단축키는 다시 질문하고 이전 답변을 버전으로 보관합니다.</translation>
    </message>
    <message>
        <source>Write me a long answer</source>
        <translation>긴 답변 받기</translation>
    </message>
    <message>
        <source>Write some code</source>
        <translation>코드 작성</translation>
    </message>
    <message>
        <source>Write the last message anew, while nothing is written in the box.</source>
        <translation>입력란이 비어 있을 때 마지막 메시지를 다시 작성합니다.</translation>
    </message>
    <message>
        <source>Write the last message anew; the one before is kept as a version.</source>
        <translation>마지막 메시지를 다시 작성합니다. 이전 메시지는 버전으로 보관됩니다.</translation>
    </message>
    <message>
        <source>Write the next message while it answers</source>
        <translation>답변하는 동안 다음 메시지를 작성하세요</translation>
    </message>
    <message>
        <source>Write the next message while it waits</source>
        <translation>대기하는 동안 다음 메시지를 작성하세요</translation>
    </message>
    <message>
        <source>Write this message anew.</source>
        <translation>이 메시지를 다시 작성합니다.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>PDF를 만드는 중…</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>{name} 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>You can read, search and export; what you write now is not kept.</source>
        <translation>읽고, 검색하고, 내보낼 수 있습니다. 지금 작성하는 내용은 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Your conversation is kept. The details can be copied for a report.</source>
        <translation>대화는 보관되어 있습니다. 문제를 보고하려면 세부 정보를 복사하세요.</translation>
    </message>
    <message>
        <source>Your conversations are closed: the program is ending.</source>
        <translation>프로그램이 종료되는 중이어서 대화가 닫혔습니다.</translation>
    </message>
    <message>
        <source>Your conversations are in a folder on a network, where the file can be damaged when the connection breaks. A folder on this computer is safer.</source>
        <translation>대화가 네트워크 폴더에 있어 연결이 끊기면 파일이 손상될 수 있습니다. 이 컴퓨터의 폴더가 더 안전합니다.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only, so this was not done.</source>
        <translation>대화가 읽기 전용으로 열려 있어 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only.</source>
        <translation>대화가 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened.</source>
        <translation>대화를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Your conversations stay where they were.</source>
        <translation>대화를 원래 위치에 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Your desktop says so when the window is not in front; a click leads to the conversation.</source>
        <translation>창이 앞에 있지 않을 때 데스크톱 알림을 표시합니다. 클릭하면 대화로 이동합니다.</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>내 파일</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>내 메시지</translation>
    </message>
    <message>
        <source>Your own words could not be read; the file is kept as {name}.</source>
        <translation>직접 추가한 단어를 읽을 수 없습니다. 파일은 {name}(으)로 보관했습니다.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved.</source>
        <translation>설정을 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>a PEM file to trust as well</source>
        <translation>추가로 신뢰할 PEM 파일</translation>
    </message>
    <message>
        <source>a letter that is kind and firm</source>
        <translation>정중하지만 단호한 편지</translation>
    </message>
    <message>
        <source>as to a curious friend</source>
        <translation>호기심 많은 친구에게 말하듯</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>요청하는 중…</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>바로</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>다음 시작 시</translation>
    </message>
    <message>
        <source>calling a tool</source>
        <translation>도구 호출 중</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>연결할 수 없음</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a connection</comment>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a model</comment>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a preset</comment>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>변경 불가</translation>
    </message>
    <message>
        <source>free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>headings, lists, tables, code</source>
        <translation>제목, 목록, 표, 코드</translation>
    </message>
    <message>
        <source>hidden characters are shown</source>
        <translation>숨겨진 문자가 표시됨</translation>
    </message>
    <message>
        <source>in the message</source>
        <translation>메시지에 포함됨</translation>
    </message>
    <message>
        <source>in the next window</source>
        <translation>다음 창부터</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>다른 호스트의 인증서임</translation>
    </message>
    <message>
        <source>it does not speak TLS there; the address may need http://</source>
        <translation>서버가 TLS를 사용하지 않음. 주소에 http://가 필요할 수 있음</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>인증서가 만료됨</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>true도 false도 아닙니다</translation>
    </message>
    <message>
        <source>it is none of {words}</source>
        <translation>다음 중 하나가 아닙니다: {words}</translation>
    </message>
    <message>
        <source>it is not a list of four numbers</source>
        <translation>숫자 네 개의 목록이 아닙니다</translation>
    </message>
    <message>
        <source>it is not a list of names</source>
        <translation>이름 목록이 아닙니다</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>정수가 아닙니다</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>인증서가 아직 유효하지 않음</translation>
    </message>
    <message>
        <source>it is not within {low} and {high}</source>
        <translation>{low}에서 {high} 사이가 아닙니다</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>자체 서명된 인증서임</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>너무 깁니다</translation>
    </message>
    <message>
        <source>it offers only an old version of TLS</source>
        <translation>서버가 오래된 버전의 TLS만 제공함</translation>
    </message>
    <message>
        <source>it was issued by an authority that this computer does not know</source>
        <translation>이 컴퓨터가 모르는 기관에서 발급한 인증서임</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>인증서가 해지됨</translation>
    </message>
    <message>
        <source>legacy Completions</source>
        <translation>구형 Completions</translation>
    </message>
    <message>
        <source>making an image</source>
        <translation>이미지 생성 중</translation>
    </message>
    <message>
        <source>models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>크레딧 부족</translation>
    </message>
    <message>
        <source>no encryption that both sides accept was found</source>
        <translation>양쪽이 모두 받아들이는 암호화 방식을 찾지 못함</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <translation>선택한 모델 없음</translation>
    </message>
    <message>
        <source>no window can be there</source>
        <translation>그곳에는 창을 둘 수 없습니다</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>none needed for most local servers</source>
        <translation>대부분의 로컬 서버에는 필요 없음</translation>
    </message>
    <message>
        <source>not in a list</source>
        <translation>목록에 없음</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>불러오지 않음</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>one of the numbers is not whole</source>
        <translation>숫자 중 하나가 정수가 아닙니다</translation>
    </message>
    <message>
        <source>open</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>optional; else from the server’s list</source>
        <translation>선택 사항, 비워 두면 서버 목록에서 선택</translation>
    </message>
    <message>
        <source>or</source>
        <translation>또는</translation>
    </message>
    <message>
        <source>or an emoji</source>
        <translation>또는 이모지</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>여기에 붙여 넣으세요</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>queued by the server</source>
        <translation>서버 대기열에서 대기 중</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>요청 한도 도달</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>답변 중</translation>
    </message>
    <message>
        <source>running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>running code</source>
        <translation>코드 실행 중</translation>
    </message>
    <message>
        <source>searching files</source>
        <translation>파일 검색 중</translation>
    </message>
    <message>
        <source>searching the web</source>
        <translation>웹 검색 중</translation>
    </message>
    <message>
        <source>see how waiting looks</source>
        <translation>기다릴 때의 모습 보기</translation>
    </message>
    <message>
        <source>see it come, stop it, go on</source>
        <translation>받고, 멈추고, 이어 가기</translation>
    </message>
    <message>
        <source>small, and with a test</source>
        <translation>짧고 테스트도 있는 코드</translation>
    </message>
    <message>
        <source>something went wrong in the program</source>
        <translation>프로그램에 문제가 발생함</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>스트리밍 중</translation>
    </message>
    <message>
        <source>streaming, ≈ {rate} tokens/s</source>
        <translation>스트리밍 중, ≈ {rate}토큰/초</translation>
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
        <translation>주소가 잘못된 것 같음</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>연결에 실패함</translation>
    </message>
    <message>
        <source>the connection, then the server</source>
        <translation>연결, 서버</translation>
    </message>
    <message>
        <source>the conversation is too long</source>
        <translation>대화가 너무 김</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>키가 거부됨</translation>
    </message>
    <message>
        <source>the legacy Completions API</source>
        <translation>구형 Completions API</translation>
    </message>
    <message>
        <source>the message was filtered</source>
        <translation>메시지가 필터링됨</translation>
    </message>
    <message>
        <source>the preset “{name}”, then the connection, then the server</source>
        <translation>프리셋 “{name}”, 연결, 서버</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>프로그램이 종료됨</translation>
    </message>
    <message>
        <source>the request could not be sent</source>
        <translation>요청을 보낼 수 없음</translation>
    </message>
    <message>
        <source>the server does not have this API</source>
        <translation>서버에 이 API가 없음</translation>
    </message>
    <message>
        <source>the server does not know this model</source>
        <translation>서버에 이 모델이 없음</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>서버에 문제가 있음</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>서버가 요청을 거부함</translation>
    </message>
    <message>
        <source>the system’s; or http://…, socks5://…, direct</source>
        <translation>시스템 프록시 또는 http://…, socks5://…, direct</translation>
    </message>
    <message>
        <source>the thinking folds away</source>
        <translation>생각한 내용은 접혀요</translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation>이 컴퓨터가 인증서를 신뢰하지 않음</translation>
    </message>
    <message>
        <source>this connection’s settings</source>
        <translation>이 연결의 설정</translation>
    </message>
    <message>
        <source>tokens, such as 128k</source>
        <translation>토큰 수, 예: 128k</translation>
    </message>
    <message>
        <source>translate</source>
        <translation>번역</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>문제 있음</translation>
    </message>
    <message>
        <source>two days, no hurry</source>
        <translation>이틀 동안 여유롭게</translation>
    </message>
    <message>
        <source>unnamed tool</source>
        <translation>이름 없는 도구</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>버전 {number}/{count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>다시 시도하기 위해 대기 중</translation>
    </message>
    <message>
        <source>whichever is chosen</source>
        <translation>현재 선택된 모델</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>파일 포함</translation>
    </message>
    <message>
        <source>works</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>{api} at {address}</source>
        <translation>{api}, {address}</translation>
    </message>
    <message>
        <source>{api}, in one piece</source>
        <translation>{api}, 한 번에 받기</translation>
    </message>
    <message>
        <source>{api}, streamed</source>
        <translation>{api}, 스트리밍</translation>
    </message>
    <message>
        <source>{api}, with {field}</source>
        <translation>{api}, {field} 포함</translation>
    </message>
    <message>
        <source>{api}, without {field}</source>
        <translation>{api}, {field} 제외</translation>
    </message>
    <message>
        <source>{at} s  {name}{data}</source>
        <translation>{at}초  {name}{data}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>For one: {count} byte</extracomment>
        <translation>
            <numerusform>{count}바이트</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} commands</source>
        <extracomment>For one: {count} command</extracomment>
        <translation>
            <numerusform>명령 {count}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <extracomment>For one: {count} conversation</extracomment>
        <translation>
            <numerusform>대화 {count}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations archived</source>
        <extracomment>For one: {count} conversation archived</extracomment>
        <translation>
            <numerusform>대화 {count}개를 보관했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <extracomment>For one: {count} conversation deleted</extracomment>
        <translation>
            <numerusform>대화 {count}개를 삭제했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages could be read.</source>
        <extracomment>For one: {count} message could be read.</extracomment>
        <translation>
            <numerusform>메시지 {count}개를 읽을 수 있었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <extracomment>For one: {count} model</extracomment>
        <translation>
            <numerusform>모델 {count}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new presets and prompts were taken in.</source>
        <extracomment>For one: {count} new preset or prompt was taken in.</extracomment>
        <translation>
            <numerusform>새 프리셋과 프롬프트 {count}개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the connections in {path} could not be understood.</source>
        <extracomment>For one: {count} of the connections in {path} could not be understood.</extracomment>
        <translation>
            <numerusform>{path} 파일의 연결 중 {count}개를 해석할 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {window} tokens</source>
        <translation>{count}/{window}토큰</translation>
    </message>
    <message numerus="yes">
        <source>{count} results</source>
        <extracomment>For one: {count} result</extracomment>
        <translation>
            <numerusform>검색 결과 {count}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <extracomment>For one: {count} setting</extracomment>
        <translation>
            <numerusform>설정 {count}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shortcuts</source>
        <extracomment>For one: {count} shortcut</extracomment>
        <translation>
            <numerusform>단축키 {count}개</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>현재까지 {count}</translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <extracomment>For one: {count} token</extracomment>
        <translation>
            <numerusform>{count}토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens are known</source>
        <extracomment>For one: {count} token is known</extracomment>
        <translation>
            <numerusform>알려진 값: {count}토큰</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}시간</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>{keys} alone is needed to move and to write.</source>
        <translation>{keys} 키는 이동과 입력에 필요하므로 단독으로 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>{keys} alone would be typed. Hold Ctrl or Alt with it.</source>
        <translation>{keys} 키만 누르면 글자가 입력됩니다. Ctrl이나 Alt를 함께 누르세요.</translation>
    </message>
    <message>
        <source>{keys} does not do “{title}”: another command has these keys.</source>
        <translation>{keys} 단축키로 “{title}” 명령을 실행할 수 없습니다. 다른 명령에서 사용 중입니다.</translation>
    </message>
    <message>
        <source>{keys} does {titles} now. It will no longer.</source>
        <translation>{keys} 단축키는 현재 {titles} 명령을 실행합니다. 앞으로는 실행하지 않습니다.</translation>
    </message>
    <message>
        <source>{keys} does “{title}” from now on.</source>
        <translation>이제 {keys} 단축키로 “{title}” 명령을 실행합니다.</translation>
    </message>
    <message>
        <source>{keys} does “{title}”, which cannot be changed.</source>
        <translation>{keys} 단축키는 “{title}” 명령에 사용되며 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>{keys}: change or remove, of “{title}”</source>
        <translation>{keys}: “{title}” 단축키 변경 또는 제거</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>{model} at {name}. What you leave empty is as it is known otherwise.</source>
        <translation>{name}의 {model} 모델입니다. 비워 둔 값은 이미 알려진 값을 따릅니다.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}년 {month}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}(사본)</translation>
    </message>
    <message>
        <source>{name} answers only with a key. Paste it here.</source>
        <translation>{name}에서 답변을 받으려면 키가 필요합니다. 여기에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>{name} 항목을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} found at {place}: use it</source>
        <translation>{place}에서 {name} 발견: 사용하기</translation>
    </message>
    <message>
        <source>{name} found at {place}: use {model}</source>
        <translation>{place}에서 {name} 발견: {model} 사용</translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation>{name} 연결에 키가 없습니다.</translation>
    </message>
    <message>
        <source>{name} has no key: {trouble}</source>
        <translation>{name} 연결에 키가 없습니다: {trouble}</translation>
    </message>
    <message>
        <source>{name} has no list: {trouble} Enter asks again.</source>
        <translation>{name} 연결의 목록이 없습니다: {trouble} Enter를 누르면 다시 요청합니다.</translation>
    </message>
    <message>
        <source>{name} is no file of presets and prompts.</source>
        <translation>{name} 파일은 프리셋과 프롬프트 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>이 컴퓨터의 {name}</translation>
    </message>
    <message>
        <source>{name} would hold a key. Headers are kept in a file; put it into the key field.</source>
        <translation>{name} 헤더에 키가 들어가게 됩니다. 헤더는 파일에 저장되므로 키는 키 입력란에 넣으세요.</translation>
    </message>
    <message>
        <source>{name} · tool call, not executed</source>
        <translation>{name} · 도구 호출, 실행되지 않음</translation>
    </message>
    <message>
        <source>{name}, in part</source>
        <translation>{name}(일부)</translation>
    </message>
    <message>
        <source>{name}, {at} of {count}</source>
        <translation>{name}, {at}/{count}</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{number} conversations imported</source>
        <extracomment>For one: {number} conversation imported</extracomment>
        <translation>
            <numerusform>대화 {number}개를 가져왔습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number}/{count}</translation>
    </message>
    <message>
        <source>{palette} finds every command, conversation, model and setting by a few letters.</source>
        <translation>{palette} 단축키를 누르고 몇 글자만 입력하면 모든 명령, 대화, 모델, 설정을 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer.</source>
        <translation>{place}에서 응답 없이 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>{place} did not answer.</source>
        <translation>{place}에서 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {wait}.</source>
        <translation>{place}에서 {wait} 안에 응답을 시작하지 않았습니다.</translation>
    </message>
    <message>
        <source>{place} did not take the connection in time.</source>
        <translation>{place}에서 제때 연결을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Nothing is sent before you send something. Use https:// if you can.</source>
        <translation>{place}에 암호화 없이 연결됩니다. 전송 경로에 있는 누구나 키와 메시지를 읽을 수 있습니다. 메시지를 보내기 전에는 아무것도 전송되지 않습니다. 가능하면 https://를 사용하세요.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Use https://, or press Save again if you are sure.</source>
        <translation>{place}에 암호화 없이 연결됩니다. 전송 경로에 있는 누구나 키와 메시지를 읽을 수 있습니다. https://를 사용하세요. 괜찮다면 저장을 다시 누르세요.</translation>
    </message>
    <message>
        <source>{place} sent nothing for {wait}.</source>
        <translation>{place}에서 {wait} 동안 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>{place} · OPENAI_API_KEY and OPENAI_BASE_URL</source>
        <translation>{place} · OPENAI_API_KEY 및 OPENAI_BASE_URL</translation>
    </message>
    <message>
        <source>{place} · found just now</source>
        <translation>{place} · 방금 발견됨</translation>
    </message>
    <message>
        <source>{place} · from the command line</source>
        <translation>{place} · 명령줄에서 지정됨</translation>
    </message>
    <message>
        <source>{price} for 1,000,000 tokens is known</source>
        <translation>알려진 가격: 1,000,000토큰당 {price}</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate}토큰/초</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/초</translation>
    </message>
    <message>
        <source>{reason}. They hold until the program ends; the next change is tried again.</source>
        <translation>{reason}. 설정은 프로그램을 종료할 때까지 유지되며, 다음에 변경할 때 다시 저장을 시도합니다.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>{seconds} s to first word</source>
        <translation>첫 단어까지 {seconds}초</translation>
    </message>
    <message>
        <source>{seconds} unless set</source>
        <translation>설정하지 않으면 {seconds}</translation>
    </message>
    <message>
        <source>{state} ({seconds} s)</source>
        <translation>{state}({seconds}초)</translation>
    </message>
    <message>
        <source>{state} · {seconds} s</source>
        <translation>{state} · {seconds}초</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title}({keys})</translation>
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
        <translation>{title}: 간단히</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title}: 자세히</translation>
    </message>
    <message>
        <source>{title}: {keys}</source>
        <translation>{title}: {keys}</translation>
    </message>
    <message>
        <source>{variable} cannot be used.</source>
        <translation>{variable} 변수를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server.</source>
        <translation>“{host}”은(는) 서버 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>“{line}” is no header. A header looks like Name: value.</source>
        <translation>“{line}”은(는) 헤더가 아닙니다. 헤더의 형식은 이름: 값입니다.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a header’s name.</source>
        <translation>“{name}”은(는) 헤더 이름으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>“{name}” 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent: pictures (PNG, JPEG, GIF, WebP), PDF and text can.</source>
        <translation>“{name}” 파일은 보낼 수 없습니다. 사진(PNG, JPEG, GIF, WebP), PDF, 텍스트를 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels: {limit} at most.</source>
        <translation>“{name}” 파일의 픽셀이 너무 많습니다. 최대 {limit}입니다.</translation>
    </message>
    <message>
        <source>“{name}” in the file of shortcuts is no list of keys.</source>
        <translation>단축키 파일의 “{name}” 항목은 키 목록이 아닙니다.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its size cannot be read.</source>
        <translation>“{name}” 파일이 손상되어 크기를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” 항목을 삭제했습니다.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” 파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is no file; only files can be attached.</source>
        <translation>“{name}”은(는) 파일이 아닙니다. 파일만 첨부할 수 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>“{name}” 파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is set by the program and cannot be replaced here.</source>
        <translation>“{name}” 필드는 프로그램이 설정하므로 여기서 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {limit} at most.</source>
        <translation>“{name}” 파일이 너무 큽니다. 최대 {limit}입니다.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the files of a message have {limit} together at most.</source>
        <translation>“{name}” 파일을 첨부하지 않았습니다. 한 메시지의 파일은 모두 합쳐 최대 {limit}입니다.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was not attached: {limit} files at most go with a message.</source>
        <extracomment>For one: “{name}” was not attached: {limit} file at most goes with a message.</extracomment>
        <translation>
            <numerusform>“{name}” 파일을 첨부하지 않았습니다. 한 메시지에 파일을 최대 {limit}개까지 첨부할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>“{name}” 연결을 제거했습니다.</translation>
    </message>
    <message>
        <source>“{name}” would hold a key. This is kept in a file; put it into the key field.</source>
        <translation>“{name}” 필드에 키가 들어가게 됩니다. 이 내용은 파일에 저장되므로 키는 키 입력란에 넣으세요.</translation>
    </message>
    <message>
        <source>“{text}” in the file of shortcuts, for “{name}”, names no keys.</source>
        <translation>단축키 파일에서 “{name}” 항목의 “{text}” 값은 올바른 키가 아닙니다.</translation>
    </message>
    <message>
        <source>“{text}” is no number of tokens. It looks like 128000 or 128k.</source>
        <translation>“{text}”은(는) 토큰 수가 아닙니다. 토큰 수의 예: 128000 또는 128k</translation>
    </message>
    <message>
        <source>“{text}” is no price. It looks like 2.50.</source>
        <translation>“{text}”은(는) 가격이 아닙니다. 가격의 예: 2.50</translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds.</source>
        <translation>“{text}”은(는) 초 단위 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”은(는) 숫자가 아닙니다.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}”은(는) 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>“{title}” has these keys already.</source>
        <translation>“{title}” 명령에 이미 이 키가 있습니다.</translation>
    </message>
    <message>
        <source>“{title}” is not used as it stands in the file: {reason}.</source>
        <translation>파일에 있는 “{title}” 값을 사용하지 않습니다: {reason}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message numerus="yes">
        <source>… {count} bytes in the middle were not kept …</source>
        <extracomment>For one: … {count} byte in the middle was not kept …</extracomment>
        <translation>
            <numerusform>… 중간의 {count}바이트는 보관하지 않음 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {count} characters more</source>
        <extracomment>For one: … {count} character more</extracomment>
        <translation>
            <numerusform>… {count}자 더 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter insert · Esc leave</source>
        <translation>↑ ↓ 선택 · Enter 삽입 · Esc 나가기</translation>
    </message>
</context>
</TS>
