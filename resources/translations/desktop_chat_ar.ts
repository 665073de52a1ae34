<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>DesktopChat</name>
    <message>
        <source>(This message could not be read from the damaged file.)</source>
        <translation>(تعذّرت قراءة هذه الرسالة من الملف التالف.)</translation>
    </message>
    <message>
        <source>A backup that was just made cannot be read.</source>
        <translation>تعذّرت قراءة نسخة احتياطية أُنشئت للتو.</translation>
    </message>
    <message>
        <source>A file can be attached in a moment, when the conversation is open.</source>
        <translation>يمكن إرفاق ملف بعد لحظات، عندما تُفتح المحادثة.</translation>
    </message>
    <message>
        <source>A folder for your conversations</source>
        <translation>مجلد لمحادثاتك</translation>
    </message>
    <message>
        <source>A gateway of your own</source>
        <translation>بوابة خاصة بك</translation>
    </message>
    <message>
        <source>A key belongs to its address. It is asked for again for {place}.</source>
        <translation>يخص المفتاح عنوانه، ولذلك يُطلب من جديد من أجل {place}.</translation>
    </message>
    <message>
        <source>A native chat window for OpenAI and every server that speaks its API.</source>
        <translation>نافذة محادثة أصيلة لـ OpenAI ولكل خادم يدعم واجهته البرمجية.</translation>
    </message>
    <message>
        <source>A newer version of Desktop Chat has saved your conversations.</source>
        <translation>حفظ محادثاتك إصدار أحدث من Desktop Chat.</translation>
    </message>
    <message>
        <source>A notice says what happened and what helps. The test of the connection finds out why.</source>
        <translation>يوضح التنبيه ما حدث وما يفيد، ويكشف اختبار الاتصال السبب.</translation>
    </message>
    <message>
        <source>A preset is a system prompt, a model and parameters under one name. Choose one at the top of a conversation.</source>
        <translation>القالب هو موجّه نظام ونموذج ومعلمات تحت اسم واحد. اختر قالبًا في أعلى المحادثة.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>يحتاج القالب إلى اسم.</translation>
    </message>
    <message>
        <source>A price has both sides: what goes in, and what comes out.</source>
        <translation>للسعر جانبان: الإدخال والإخراج.</translation>
    </message>
    <message>
        <source>A proxy looks like http://host:8080 or socks5://host:1080; “direct” goes past any.</source>
        <translation>يكون الوكيل على شكل http://host:8080 أو socks5://host:1080، و«direct» يتجاوز أي وكيل.</translation>
    </message>
    <message>
        <source>A proxy’s address ends with its port: remove what follows it.</source>
        <translation>ينتهي عنوان الوكيل بالمنفذ: احذف ما يليه.</translation>
    </message>
    <message>
        <source>A proxy’s password would be kept in a file. Leave it out, and put the whole address into the variable HTTPS_PROXY instead.</source>
        <translation>ستُحفظ كلمة مرور الوكيل في ملف. احذفها، وضع العنوان كاملًا في المتغير HTTPS_PROXY بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A quotation mark of the command has no partner.</source>
        <translation>في الأمر علامة اقتباس لا تقابلها أخرى.</translation>
    </message>
    <message>
        <source>A reply came, all at once.</source>
        <translation>وصل رد، دفعة واحدة.</translation>
    </message>
    <message>
        <source>A reply came.</source>
        <translation>وصل رد.</translation>
    </message>
    <message>
        <source>A time-out is from 1 to 86400 seconds.</source>
        <translation>المهلة من 1 إلى 86400 ثانية.</translation>
    </message>
    <message>
        <source>A web page came back instead of a reply (status {status}). Check the address; most end in /v1.</source>
        <translation>وصلت صفحة ويب بدلًا من رد (الحالة {status}). تحقق من العنوان، فمعظم العناوين تنتهي بـ /v1.</translation>
    </message>
    <message>
        <source>A word is right when one of them knows it. Automatic takes those of your languages.</source>
        <translation>تُعد الكلمة صحيحة إذا عرفها أحدها. ويستخدم «تلقائي» قواميس لغاتك.</translation>
    </message>
    <message>
        <source>API</source>
        <translation>واجهة API</translation>
    </message>
    <message>
        <source>About Desktop Chat</source>
        <translation>حول Desktop Chat</translation>
    </message>
    <message>
        <source>About spelling.</source>
        <translation>بخصوص التدقيق الإملائي.</translation>
    </message>
    <message>
        <source>About your connections.</source>
        <translation>بخصوص اتصالاتك.</translation>
    </message>
    <message>
        <source>About your conversations.</source>
        <translation>بخصوص محادثاتك.</translation>
    </message>
    <message>
        <source>About your models.</source>
        <translation>بخصوص نماذجك.</translation>
    </message>
    <message>
        <source>About your settings.</source>
        <translation>بخصوص إعداداتك.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>إضافة اتصال…</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>إضافة مفتاح…</translation>
    </message>
    <message>
        <source>Add a preset</source>
        <translation>إضافة قالب</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>إضافة موجّه</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>إضافة مفاتيح</translation>
    </message>
    <message>
        <source>Add keys to “{title}”</source>
        <translation>إضافة مفاتيح إلى «{title}»</translation>
    </message>
    <message>
        <source>Add the conversations of files that were exported as JSON.</source>
        <translation>إضافة محادثات من ملفات صُدّرت بصيغة JSON.</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>إضافة إلى المفضلة</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>Add, change, import and export presets and saved prompts.</source>
        <translation>إضافة القوالب والموجّهات المحفوظة وتغييرها واستيرادها وتصديرها.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>خيارات متقدمة</translation>
    </message>
    <message>
        <source>After the first reply, ask its model for a short title; otherwise your first words are it.</source>
        <translation>بعد الرد الأول، يُطلب من النموذج عنوان قصير، وإلا فكلماتك الأولى هي العنوان.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>An answer came, and there was nothing in it.</source>
        <translation>وصل رد، ولم يكن فيه شيء.</translation>
    </message>
    <message>
        <source>An organisation or a project is one word, such as org-abc123.</source>
        <translation>المؤسسة أو المشروع كلمة واحدة، مثل org-abc123.</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations. Close it, or wait until it is done.</source>
        <translation>يستخدم برنامج آخر ملف محادثاتك. أغلقه، أو انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>خادم آخر</translation>
    </message>
    <message>
        <source>Another wording may help.</source>
        <translation>قد تفيد صياغة أخرى.</translation>
    </message>
    <message>
        <source>Answer began</source>
        <translation>بدء الرد</translation>
    </message>
    <message>
        <source>Any address that speaks the OpenAI API</source>
        <translation>أي عنوان يدعم OpenAI API</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>April</source>
        <translation>أبريل</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the place</comment>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <comment>the verb</comment>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Archive conversation</source>
        <translation>أرشفة المحادثة</translation>
    </message>
    <message>
        <source>Archive, {count}</source>
        <translation>الأرشيف، {count}</translation>
    </message>
    <message>
        <source>As it was dragged last, at a text size of 100 %.</source>
        <translation>كما ضُبط بالسحب آخر مرة، بحجم نص 100 %.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Ask above this cost</source>
        <translation>السؤال عند تجاوز هذه التكلفة</translation>
    </message>
    <message>
        <source>Ask anything …</source>
        <translation>اسأل عن أي شيء …</translation>
    </message>
    <message>
        <source>Ask anything. Replies appear as they are written, and Esc stops one at any time.</source>
        <translation>اسأل عن أي شيء. تظهر الردود أثناء كتابتها، ويوقفها Esc في أي وقت.</translation>
    </message>
    <message>
        <source>Ask for replies in one piece</source>
        <translation>طلب الردود دفعة واحدة</translation>
    </message>
    <message>
        <source>Ask for the last reply again; the one before is kept as a version.</source>
        <translation>طلب الرد الأخير من جديد، مع الاحتفاظ بالسابق كنسخة.</translation>
    </message>
    <message>
        <source>Ask something in a small window, beside whatever you are doing.</source>
        <translation>طرح سؤال في نافذة صغيرة دون ترك ما تعمل عليه.</translation>
    </message>
    <message>
        <source>Ask with another system prompt, model and parameters.</source>
        <translation>السؤال بموجّه نظام ونموذج ومعلمات أخرى.</translation>
    </message>
    <message>
        <source>Ask, stop, go on</source>
        <translation>اسأل وأوقف وتابع</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>إرفاق ملفات…</translation>
    </message>
    <message>
        <source>Attach private files?</source>
        <translation>أتريد إرفاق ملفات خاصة؟</translation>
    </message>
    <message>
        <source>Attach them</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>August</source>
        <translation>أغسطس</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Back to conversations</source>
        <translation>العودة إلى المحادثات</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Back to: {default}</source>
        <translation>العودة إلى: {default}</translation>
    </message>
    <message>
        <source>Back to: {keys}</source>
        <translation>العودة إلى: {keys}</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Begin a conversation that is kept in memory only.</source>
        <translation>بدء محادثة تبقى في الذاكرة فقط.</translation>
    </message>
    <message>
        <source>Begin a new file</source>
        <translation>بدء ملف جديد</translation>
    </message>
    <message>
        <source>Begin a new line in the message.</source>
        <translation>بدء سطر جديد في الرسالة.</translation>
    </message>
    <message>
        <source>Begin an empty conversation.</source>
        <translation>بدء محادثة فارغة.</translation>
    </message>
    <message>
        <source>Begin new conversations with it</source>
        <translation>بدء المحادثات الجديدة به</translation>
    </message>
    <message>
        <source>Begin new conversations without it</source>
        <translation>بدء المحادثات الجديدة بدونه</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Bring in the conversations of this file?</source>
        <translation>أتريد استيراد محادثات هذا الملف؟</translation>
    </message>
    <message>
        <source>Bring the window to the front.</source>
        <translation>إظهار النافذة في المقدمة.</translation>
    </message>
    <message>
        <source>Bulb</source>
        <translation>مصباح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cannot find the host {host}. Check the address and the network.</source>
        <translation>تعذّر العثور على المضيف {host}. تحقق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>احذر</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Change a connection</source>
        <translation>تغيير اتصال</translation>
    </message>
    <message>
        <source>Change how the program looks and works.</source>
        <translation>تغيير مظهر البرنامج وطريقة عمله.</translation>
    </message>
    <message>
        <source>Change how this conversation is asked: temperature, limits and more.</source>
        <translation>تغيير معلمات هذه المحادثة: درجة العشوائية والحدود وغيرها.</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts…</source>
        <translation>تغيير اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Change or remove</source>
        <translation>تغيير أو إزالة</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>Change the proxy…</source>
        <translation>تغيير الوكيل…</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>فحص الاتصال</translation>
    </message>
    <message>
        <source>Check the connection…</source>
        <translation>فحص الاتصال…</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, its user name and its password.</source>
        <translation>تحقق من وكيل هذا الاتصال واسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>Choose a certificate authority…</source>
        <translation>اختيار مرجع مصدِّق…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Choose a model in the main window first.</source>
        <translation>اختر نموذجًا في النافذة الرئيسية أولًا.</translation>
    </message>
    <message>
        <source>Choose a model, or type its name.</source>
        <translation>اختر نموذجًا، أو اكتب اسمه.</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>اختيار قالب</translation>
    </message>
    <message>
        <source>Choose a server, add one, or change it.</source>
        <translation>اختيار خادم أو إضافته أو تغييره.</translation>
    </message>
    <message>
        <source>Choose a service, or a program that runs on this computer.</source>
        <translation>اختر خدمة، أو برنامجًا يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose another service</source>
        <translation>اختيار خدمة أخرى</translation>
    </message>
    <message>
        <source>Choose pictures, PDF or text files that go with the message.</source>
        <translation>اختيار صور أو ملفات PDF أو ملفات نصية تُرسل مع الرسالة.</translation>
    </message>
    <message>
        <source>Choose the model that answers.</source>
        <translation>اختيار النموذج الذي يجيب.</translation>
    </message>
    <message>
        <source>Claude, by its compatible address</source>
        <translation>Claude عبر عنوانه المتوافق</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>مسح البحث (Esc)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close this window.</source>
        <translation>إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Closed folders</source>
        <translation>المجلدات المطوية</translation>
    </message>
    <message>
        <source>Closing the last window then leaves the program there, where your desktop has a tray.</source>
        <translation>عندئذ يُبقي إغلاقُ النافذة الأخيرة البرنامجَ هناك، إن كان في سطح مكتبك علبة نظام.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>كود</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريح</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>متراصّ</translation>
    </message>
    <message>
        <source>Compact shows more at a time: less room around rows, messages and buttons.</source>
        <translation>«متراصّ» يعرض المزيد في وقت واحد: مسافة أقل حول الصفوف والرسائل والأزرار.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>نافذة السياق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Continue the reply</source>
        <translation>متابعة الرد</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Conversation above</source>
        <translation>المحادثة الأعلى</translation>
    </message>
    <message>
        <source>Conversation archived</source>
        <translation>أُرشفت المحادثة</translation>
    </message>
    <message>
        <source>Conversation below</source>
        <translation>المحادثة الأدنى</translation>
    </message>
    <message>
        <source>Conversation deleted</source>
        <translation>حُذفت المحادثة</translation>
    </message>
    <message>
        <source>Conversation menu</source>
        <translation>قائمة المحادثة</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Conversations cannot be saved.</source>
        <translation>تعذّر حفظ المحادثات.</translation>
    </message>
    <message>
        <source>Conversations that you archive leave the list and stay here.</source>
        <translation>المحادثات التي تؤرشفها تغادر القائمة وتبقى هنا.</translation>
    </message>
    <message>
        <source>Conversations {date}</source>
        <translation>محادثات {date}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copies the code without its hidden characters</source>
        <translation>ينسخ الكود دون محارفه المخفية</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>نسخ بصيغة curl</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الكود</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy details for a problem report</source>
        <translation>نسخ التفاصيل للإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy image address</source>
        <translation>نسخ عنوان الصورة</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy the address of the image.</source>
        <translation>نسخ عنوان الصورة.</translation>
    </message>
    <message>
        <source>Copy the address of the link.</source>
        <translation>نسخ عنوان الرابط.</translation>
    </message>
    <message>
        <source>Copy the image.</source>
        <translation>نسخ الصورة.</translation>
    </message>
    <message>
        <source>Copy the last code block</source>
        <translation>نسخ آخر مقطع كود</translation>
    </message>
    <message>
        <source>Copy the last code block, exactly.</source>
        <translation>نسخ آخر مقطع كود كما هو تمامًا.</translation>
    </message>
    <message>
        <source>Copy the last reply</source>
        <translation>نسخ الرد الأخير</translation>
    </message>
    <message>
        <source>Copy the last reply with its format.</source>
        <translation>نسخ الرد الأخير بتنسيقه.</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy the message as Markdown</source>
        <translation>نسخ الرسالة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy the message as it was written, in Markdown.</source>
        <translation>نسخ الرسالة كما كُتبت، بصيغة Markdown.</translation>
    </message>
    <message>
        <source>Copy the message with its format.</source>
        <translation>نسخ الرسالة بتنسيقها.</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy the selected text with its format.</source>
        <translation>نسخ النص المحدد بتنسيقه.</translation>
    </message>
    <message>
        <source>Copy what is known of the last problem, without keys.</source>
        <translation>نسخ المعلومات المعروفة عن المشكلة الأخيرة، دون المفاتيح.</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>نسخ المحدد</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
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
        <translation>Ctrl+S المفضلة · F2 نافذة السياق والسعر · F5 تحديث</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Cut by the length limit</source>
        <translation>قُطع عند حد الطول</translation>
    </message>
    <message>
        <source>Cut by the length limit.</source>
        <translation>قُطع عند حد الطول.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>December</source>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <source>Declined by the model</source>
        <translation>امتنع النموذج</translation>
    </message>
    <message>
        <source>DeepSeek’s own models</source>
        <translation>نماذج DeepSeek الخاصة</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a connection</comment>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>a preset</comment>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Default model</source>
        <translation>النموذج الافتراضي</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>حذف المحادثة</translation>
    </message>
    <message>
        <source>Delete the selected conversations; that can be undone for ten seconds.</source>
        <translation>حذف المحادثات المحددة، ويمكن التراجع عن ذلك خلال عشر ثوانٍ.</translation>
    </message>
    <message>
        <source>Delete the version of the message that is shown, with what follows it.</source>
        <translation>حذف النسخة المعروضة من الرسالة مع ما يليها.</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>حذف هذه النسخة</translation>
    </message>
    <message>
        <source>Delete version</source>
        <translation>حذف النسخة</translation>
    </message>
    <message numerus="yes">
        <source>Delete {count} conversations</source>
        <extracomment>For one: Delete {count} conversation</extracomment>
        <translation>
            <numerusform>حذف {count} محادثة</numerusform>
            <numerusform>حذف محادثة واحدة</numerusform>
            <numerusform>حذف محادثتين</numerusform>
            <numerusform>حذف {count} محادثات</numerusform>
            <numerusform>حذف {count} محادثة</numerusform>
            <numerusform>حذف {count} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>العرض التجريبي</translation>
    </message>
    <message>
        <source>Demo.</source>
        <translation>عرض تجريبي.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Desktop Chat does not start.</source>
        <translation>تعذّر بدء Desktop Chat.</translation>
    </message>
    <message>
        <source>Desktop Chat ended while this reply was coming. What had come is here.</source>
        <translation>أُنهي Desktop Chat أثناء وصول هذا الرد. ما وصل منه موجود هنا.</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>نُسخت التفاصيل</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>إخفاء التنبيه</translation>
    </message>
    <message>
        <source>Do not send the message that waits.</source>
        <translation>عدم إرسال الرسالة المنتظرة.</translation>
    </message>
    <message>
        <source>Do not send this message</source>
        <translation>عدم إرسال هذه الرسالة</translation>
    </message>
    <message>
        <source>Do what the notice offers</source>
        <translation>تنفيذ ما يعرضه التنبيه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Drop to attach</source>
        <translation>أفلِت للإرفاق</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Each step tries one thing and has a time limit.</source>
        <translation>تجرّب كل خطوة شيئًا واحدًا، ولها مهلة محددة.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit and resend</source>
        <translation>تحرير وإعادة إرسال</translation>
    </message>
    <message>
        <source>Edit preset</source>
        <translation>تحرير القالب</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>تحرير الموجّه</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>تحرير النص</translation>
    </message>
    <message>
        <source>Edit the connection…</source>
        <translation>تحرير الاتصال…</translation>
    </message>
    <message>
        <source>Edit the last message</source>
        <translation>تحرير الرسالة الأخيرة</translation>
    </message>
    <message>
        <source>Edit the last message, in an empty box</source>
        <translation>تحرير الرسالة الأخيرة، في مربع فارغ</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>تحرير الرسالة</translation>
    </message>
    <message>
        <source>Edit the queued message</source>
        <translation>تحرير الرسالة المنتظرة</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>تحرير {name}</translation>
    </message>
    <message>
        <source>Editing your last message. Enter sends it anew, Esc leaves it as it was.</source>
        <translation>أنت تحرّر رسالتك الأخيرة. يرسلها Enter من جديد، ويتركها Esc كما كانت.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>رمز تعبيري</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End</source>
        <comment>of a reply</comment>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>End the program and start it again; what you have begun to write stays</source>
        <translation>إنهاء البرنامج وبدؤه من جديد، مع بقاء ما بدأت كتابته</translation>
    </message>
    <message>
        <source>End the program.</source>
        <translation>إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>إدخال مفتاح…</translation>
    </message>
    <message>
        <source>Enter takes them, Esc leaves everything as it was, Tab goes on to the buttons.</source>
        <translation>يعتمدها Enter، ويُبقي Esc كل شيء كما كان، وينتقل Tab إلى الأزرار.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc stops the reply</source>
        <translation>Esc لإيقاف الرد</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Every message and version is kept on this computer. What you delete can be taken back for ten seconds with {undo}.</source>
        <translation>تُحفظ كل رسالة وكل نسخة على هذا الحاسوب. يمكن استعادة ما تحذفه خلال عشر ثوانٍ باستخدام {undo}.</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation>كل ما فيه موجود هنا بالفعل.</translation>
    </message>
    <message>
        <source>Explain how the internet finds the computer I want to reach, as to a curious friend.</source>
        <translation>اشرح لي كيف يعثر الإنترنت على الحاسوب الذي أريد الوصول إليه، كما تشرح لصديق فضولي.</translation>
    </message>
    <message>
        <source>Explain something</source>
        <translation>اشرح شيئًا</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>تصدير كل المحادثات…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>تصدير بصيغة JSON</translation>
    </message>
    <message>
        <source>Export as Markdown</source>
        <translation>تصدير بصيغة Markdown</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير بصيغة PDF</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>Exported conversations (*.json *.jsonl)</source>
        <translation>محادثات مصدَّرة (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>Exporting: {number} of {count}</source>
        <translation>جارٍ التصدير: {number} من {count}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Extra JSON body</source>
        <translation>نص JSON إضافي</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>ترويسات إضافية</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>فشل: {reason}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>February</source>
        <translation>فبراير</translation>
    </message>
    <message>
        <source>Fields that are merged into each request as they are, as a JSON object.</source>
        <translation>حقول تُدمج كما هي في كل طلب، على شكل كائن JSON.</translation>
    </message>
    <message>
        <source>Fields to fill in: {names}</source>
        <translation>الحقول المطلوب ملؤها: {names}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>File, not part of this file: {name}</source>
        <translation>ملف غير مضمَّن هنا: {name}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Fill in {name}, field {at} of {count}. Tab goes on.</source>
        <translation>املأ {name}، الحقل {at} من {count}. ينقلك Tab إلى التالي.</translation>
    </message>
    <message>
        <source>Fill the whole screen with the window, or no longer.</source>
        <translation>ملء الشاشة كلها بالنافذة، أو إنهاء ذلك.</translation>
    </message>
    <message>
        <source>Find a command, conversation, model or setting</source>
        <translation>ابحث عن أمر أو محادثة أو نموذج أو إعداد</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>اعثر على أي شيء</translation>
    </message>
    <message>
        <source>Find commands, conversations, models and settings by name.</source>
        <translation>البحث عن الأوامر والمحادثات والنماذج والإعدادات بالاسم.</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Find words in the titles and messages of all conversations.</source>
        <translation>البحث عن كلمات في عناوين كل المحادثات ورسائلها.</translation>
    </message>
    <message>
        <source>Find words in this conversation.</source>
        <translation>البحث عن كلمات في هذه المحادثة.</translation>
    </message>
    <message>
        <source>Finding and moving</source>
        <translation>البحث والتنقل</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>First bytes</source>
        <translation>أول البايتات</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>أول كلمة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Folder {name}, empty</source>
        <translation>المجلد {name}، فارغ</translation>
    </message>
    <message>
        <source>Folder {name}, {count}, {state}</source>
        <translation>المجلد {name}، {count}، {state}</translation>
    </message>
    <message>
        <source>Follow the light or dark look of the desktop.</source>
        <translation>اتباع مظهر سطح المكتب، الفاتح أو الداكن.</translation>
    </message>
    <message>
        <source>Follow what is below again</source>
        <translation>العودة إلى اتباع المستوى الأدنى</translation>
    </message>
    <message>
        <source>Fork from here</source>
        <translation>تفريع من هنا</translation>
    </message>
    <message>
        <source>Fork the conversation from here</source>
        <translation>تفريع المحادثة من هنا</translation>
    </message>
    <message>
        <source>Fork {number} · {title}</source>
        <translation>تفريع {number} · {title}</translation>
    </message>
    <message>
        <source>Fork · {title}</source>
        <translation>تفريع · {title}</translation>
    </message>
    <message>
        <source>Found: {names}.</source>
        <translation>عُثر على: {names}.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Built with Qt, which is under the LGPL.</source>
        <translation>برنامج حر برخصة MIT. بُني باستخدام Qt المرخّصة برخصة LGPL.</translation>
    </message>
    <message>
        <source>From 0 to 1: only the likeliest words that together reach this share count.</source>
        <translation>من 0 إلى 1: لا تُحتسب إلا أرجح الكلمات التي تبلغ معًا هذه النسبة.</translation>
    </message>
    <message>
        <source>From 0, predictable, to 2, surprising. Change this or top-p, not both.</source>
        <translation>من 0 (متوقَّع) إلى 2 (مفاجئ). غيّر هذا أو top-p، لا كليهما.</translation>
    </message>
    <message>
        <source>From environment</source>
        <translation>من البيئة</translation>
    </message>
    <message>
        <source>From the connection: {value}</source>
        <translation>من الاتصال: {value}</translation>
    </message>
    <message>
        <source>From the conversation: {value}</source>
        <translation>من المحادثة: {value}</translation>
    </message>
    <message>
        <source>From the preset: {value}</source>
        <translation>من القالب: {value}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>GPT models, from their maker</source>
        <translation>نماذج GPT من صانعها</translation>
    </message>
    <message>
        <source>Gemini, by its compatible address</source>
        <translation>Gemini عبر عنوانه المتوافق</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Get a key at {page}</source>
        <translation>الحصول على مفتاح من {page}</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>تعيين مفاتيح أخرى للأوامر.</translation>
    </message>
    <message>
        <source>Give every command its own keys again</source>
        <translation>إعادة مفاتيح كل الأوامر إلى الافتراضية</translation>
    </message>
    <message>
        <source>Give every setting its default again</source>
        <translation>إعادة كل الإعدادات إلى قيمها الافتراضية</translation>
    </message>
    <message>
        <source>Give the conversation or folder another name, in the list.</source>
        <translation>تغيير اسم المحادثة أو المجلد في القائمة.</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>كرة أرضية</translation>
    </message>
    <message>
        <source>Go back to the part of the window before.</source>
        <translation>الرجوع إلى الجزء السابق من النافذة.</translation>
    </message>
    <message>
        <source>Go on from this message in a conversation of its own.</source>
        <translation>المتابعة من هذه الرسالة في محادثة مستقلة.</translation>
    </message>
    <message>
        <source>Go on in a temporary copy</source>
        <translation>المتابعة في نسخة مؤقتة</translation>
    </message>
    <message>
        <source>Go on to the next part of the window.</source>
        <translation>الانتقال إلى الجزء التالي من النافذة.</translation>
    </message>
    <message>
        <source>Go to it in the message box, and choose what is meant.</source>
        <translation>الانتقال إليها في مربع الرسالة واختيار المقصود.</translation>
    </message>
    <message>
        <source>Go to the footnote</source>
        <translation>الانتقال إلى الحاشية</translation>
    </message>
    <message>
        <source>Go to the match before.</source>
        <translation>الانتقال إلى النتيجة السابقة.</translation>
    </message>
    <message>
        <source>Go to the next match.</source>
        <translation>الانتقال إلى النتيجة التالية.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY or ALL_PROXY</source>
        <translation>HTTP_PROXY أو HTTPS_PROXY أو ALL_PROXY</translation>
    </message>
    <message>
        <source>HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or the system’s settings</source>
        <translation>HTTP_PROXY أو HTTPS_PROXY أو ALL_PROXY أو إعدادات النظام</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>ترويسات الرد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help me write</source>
        <translation>ساعدني في الكتابة</translation>
    </message>
    <message>
        <source>Help me write a short letter to my landlord about a heating that has failed for a week: kind, and firm.</source>
        <translation>ساعدني في كتابة رسالة قصيرة إلى مالك المنزل عن تدفئة معطّلة منذ أسبوع: لطيفة وحازمة.</translation>
    </message>
    <message>
        <source>Hide the sidebar</source>
        <translation>إخفاء الشريط الجانبي</translation>
    </message>
    <message>
        <source>High</source>
        <comment>contrast</comment>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>High</source>
        <comment>reasoning effort</comment>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>High draws words, borders and the focus much more strongly.</source>
        <translation>«عالٍ» يُبرز النصوص والحدود وموضع التركيز بقوة أكبر.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>How long a reasoning model may think before it answers.</source>
        <translation>المدة التي يمكن لنموذج الاستدلال أن يفكر فيها قبل أن يجيب.</translation>
    </message>
    <message>
        <source>How long a reply may become, thinking included.</source>
        <translation>أقصى طول للرد، بما فيه التفكير.</translation>
    </message>
    <message>
        <source>How much the model writes, where it knows this.</source>
        <translation>مقدار ما يكتبه النموذج، إن كان يدعم ذلك.</translation>
    </message>
    <message>
        <source>How this conversation is asked, from the next message on. Empty fields follow {below}.</source>
        <translation>معلمات هذه المحادثة، بدءًا من الرسالة التالية. تتبع الحقول الفارغة {below}.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>الأيقونة</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>If the server is your organisation's, give the file of its certificate authority.</source>
        <translation>إذا كان الخادم تابعًا لمؤسستك، فحدّد ملف مرجعها المصدِّق.</translation>
    </message>
    <message>
        <source>Ignore until the program ends</source>
        <translation>التجاهل حتى إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Image, not part of this file</source>
        <translation>صورة غير مضمَّنة هنا</translation>
    </message>
    <message>
        <source>Image, not part of this file: {name}</source>
        <translation>صورة غير مضمَّنة هنا: {name}</translation>
    </message>
    <message>
        <source>Images (*.{ending})</source>
        <translation>صور (*.{ending})</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>استيراد محادثات…</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهم</translation>
    </message>
    <message numerus="yes">
        <source>Importing: {number} conversations</source>
        <extracomment>For one: Importing: {number} conversation</extracomment>
        <translation>
            <numerusform>جارٍ الاستيراد: {number} محادثة</numerusform>
            <numerusform>جارٍ استيراد المحادثات: {number}</numerusform>
            <numerusform>جارٍ استيراد المحادثات: {number}</numerusform>
            <numerusform>جارٍ الاستيراد: {number} محادثات</numerusform>
            <numerusform>جارٍ الاستيراد: {number} محادثة</numerusform>
            <numerusform>جارٍ الاستيراد: {number} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Inspect request</source>
        <translation>فحص الطلب</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>انقطع: {reason}</translation>
    </message>
    <message>
        <source>Is Ollama, LM Studio or another model server running?</source>
        <translation>هل يعمل Ollama أو LM Studio أو خادم نماذج آخر؟</translation>
    </message>
    <message>
        <source>It asks to wait {wait}.</source>
        <translation>يطلب الانتظار {wait}.</translation>
    </message>
    <message>
        <source>It cannot be kept: {reason}.</source>
        <translation>تعذّر حفظه: {reason}.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}.</source>
        <translation>تعذّرت قراءته: {reason}.</translation>
    </message>
    <message>
        <source>It could not be fetched.</source>
        <translation>تعذّر جلبها.</translation>
    </message>
    <message>
        <source>It does not have {wanted}, which is set; replies come by {api}.</source>
        <translation>لا يوفر الخادم {wanted} المحدد، وتصل الردود عبر {api}.</translation>
    </message>
    <message>
        <source>It has cost {spent}; this message adds at least ≈ {coming}, and the limit is {limit}. Raising it sets {raised} for this conversation.</source>
        <translation>بلغت التكلفة {spent}، وتضيف هذه الرسالة ≈ {coming} على الأقل، والحد هو {limit}. رفعه يجعله {raised} لهذه المحادثة.</translation>
    </message>
    <message>
        <source>It has moved to {host}.</source>
        <translation>انتقلت إلى {host}.</translation>
    </message>
    <message>
        <source>It has moved.</source>
        <translation>انتقلت إلى مكان آخر.</translation>
    </message>
    <message>
        <source>It has to be from {least} to {most}.</source>
        <translation>يجب أن يكون من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>It has to be one of {choices}.</source>
        <translation>يجب أن يكون إحدى القيم التالية: {choices}.</translation>
    </message>
    <message>
        <source>It is asked as soon as the conversations are open.</source>
        <translation>سيُطرح السؤال فور فتح المحادثات.</translation>
    </message>
    <message>
        <source>It is asked when this reply ends.</source>
        <translation>سيُطرح السؤال عندما ينتهي هذا الرد.</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB.</source>
        <translation>أكبر من {limit} م.ب.</translation>
    </message>
    <message>
        <source>It is not a picture of a kind that is shown.</source>
        <translation>ليست صورة من نوع يمكن عرضه.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and cannot be reached from here: use its window.</source>
        <translation>البرنامج مفتوح بالفعل (العملية {process}) ولا يمكن الوصول إليه من هنا: استخدم نافذته.</translation>
    </message>
    <message>
        <source>It is open already (process {process}) and does not answer: end it, then start it again.</source>
        <translation>البرنامج مفتوح بالفعل (العملية {process}) ولا يستجيب: أنهِه ثم ابدأه من جديد.</translation>
    </message>
    <message>
        <source>It is open already (process {process}), and the message is too long to be handed over: paste it there.</source>
        <translation>البرنامج مفتوح بالفعل (العملية {process})، والرسالة أطول من أن تُسلَّم إليه: ألصقها هناك.</translation>
    </message>
    <message>
        <source>It is open already and cannot be reached from here: use its window.</source>
        <translation>البرنامج مفتوح بالفعل ولا يمكن الوصول إليه من هنا: استخدم نافذته.</translation>
    </message>
    <message>
        <source>It is open already and does not answer: end it, then start it again.</source>
        <translation>البرنامج مفتوح بالفعل ولا يستجيب: أنهِه ثم ابدأه من جديد.</translation>
    </message>
    <message>
        <source>It is open already, and the message is too long to be handed over: paste it there.</source>
        <translation>البرنامج مفتوح بالفعل، والرسالة أطول من أن تُسلَّم إليه: ألصقها هناك.</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: {count} characters of {most} at most.</source>
        <extracomment>For one: It is too long: {count} character of {most} at most.</extracomment>
        <translation>
            <numerusform>أطول من اللازم: {count} حرف، والحد الأقصى {most}.</numerusform>
            <numerusform>أطول من اللازم: حرف واحد، والحد الأقصى {most}.</numerusform>
            <numerusform>أطول من اللازم: حرفان، والحد الأقصى {most}.</numerusform>
            <numerusform>أطول من اللازم: {count} أحرف، والحد الأقصى {most}.</numerusform>
            <numerusform>أطول من اللازم: {count} حرفًا، والحد الأقصى {most}.</numerusform>
            <numerusform>أطول من اللازم: {count} حرف، والحد الأقصى {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be mistyped, expired, or another service's. Enter it again.</source>
        <translation>ربما كُتب خطأً أو انتهت صلاحيته أو كان لخدمة أخرى. أدخله من جديد.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>It needs a text.</source>
        <translation>يحتاج إلى نص.</translation>
    </message>
    <message>
        <source>It took too long.</source>
        <translation>استغرقت وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>It was ended after {seconds}. What had been tried is above.</source>
        <translation>أُنهي بعد {seconds}. ما جُرّب مذكور أعلاه.</translation>
    </message>
    <message>
        <source>It was given up.</source>
        <translation>أُلغي الاستيراد.</translation>
    </message>
    <message>
        <source>It works, but not word by word.</source>
        <translation>يعمل، لكن ليس كلمة بكلمة.</translation>
    </message>
    <message>
        <source>It works, by the legacy API.</source>
        <translation>يعمل، عبر واجهة API القديمة.</translation>
    </message>
    <message>
        <source>It works, with another limit field.</source>
        <translation>يعمل، بحقل آخر للحد.</translation>
    </message>
    <message>
        <source>It works, without counting tokens.</source>
        <translation>يعمل، دون عدّ الرموز.</translation>
    </message>
    <message>
        <source>It works; the server lists no models.</source>
        <translation>يعمل، لكن الخادم لا يعرض قائمة نماذج.</translation>
    </message>
    <message>
        <source>Its server, on this computer</source>
        <translation>خادمه، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>January</source>
        <translation>يناير</translation>
    </message>
    <message>
        <source>July</source>
        <translation>يوليو</translation>
    </message>
    <message>
        <source>Jump to end</source>
        <translation>الانتقال إلى النهاية</translation>
    </message>
    <message>
        <source>June</source>
        <translation>يونيو</translation>
    </message>
    <message>
        <source>Keep the conversation at the top of the list.</source>
        <translation>إبقاء المحادثة في أعلى القائمة.</translation>
    </message>
    <message>
        <source>Kept in memory until the program ends.</source>
        <translation>يبقى في الذاكرة حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain, for this address alone.</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام، لهذا العنوان وحده.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Key from</source>
        <translation>مصدر المفتاح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts of Desktop Chat that differ from the defaults. Names are those of docs/shortcuts.md; an empty list leaves a command without keys.</source>
        <translation>اختصارات لوحة المفاتيح في Desktop Chat التي تختلف عن الافتراضية. الأسماء هي الواردة في docs/shortcuts.md، والقائمة الفارغة تترك الأمر بلا مفاتيح.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts.</source>
        <translation>اختصارات لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keypad Enter</source>
        <translation>Enter (لوحة الأرقام)</translation>
    </message>
    <message>
        <source>Keys for “{title}”</source>
        <translation>مفاتيح «{title}»</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Leave out stream_options</source>
        <translation>عدم إرسال stream_options</translation>
    </message>
    <message>
        <source>Leave to the server</source>
        <translation>الترك للخادم</translation>
    </message>
    <message>
        <source>Leave {name} to the server</source>
        <translation>ترك {name} للخادم</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Left empty, the key that is known stays.</source>
        <translation>إن تُرك فارغًا بقي المفتاح المعروف.</translation>
    </message>
    <message>
        <source>Left to the server by the connection.</source>
        <translation>تركه الاتصال للخادم.</translation>
    </message>
    <message>
        <source>Left to the server by the conversation.</source>
        <translation>تركته المحادثة للخادم.</translation>
    </message>
    <message>
        <source>Left to the server by the preset.</source>
        <translation>تركه القالب للخادم.</translation>
    </message>
    <message>
        <source>Left to the server here.</source>
        <translation>متروك للخادم هنا.</translation>
    </message>
    <message>
        <source>Let the conversation stand among the others again.</source>
        <translation>إعادة المحادثة إلى موضعها بين المحادثات الأخرى.</translation>
    </message>
    <message>
        <source>Let the reply go on where it broke off.</source>
        <translation>متابعة الرد من حيث انقطع.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>List all shortcuts.</source>
        <translation>عرض كل الاختصارات.</translation>
    </message>
    <message>
        <source>List of models at {address}</source>
        <translation>قائمة النماذج على {address}</translation>
    </message>
    <message>
        <source>List the conversations at the left, where the window is wide enough.</source>
        <translation>عرض قائمة المحادثات إلى الجانب إن كانت النافذة عريضة بما يكفي.</translation>
    </message>
    <message>
        <source>List the conversations in the archive.</source>
        <translation>عرض المحادثات الموجودة في الأرشيف.</translation>
    </message>
    <message>
        <source>Load image from {host}</source>
        <translation>تحميل الصورة من {host}</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Look for model servers on this computer</source>
        <translation>البحث عن خوادم نماذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Look for servers on this computer</source>
        <translation>البحث عن خوادم على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Looking for a model server…</source>
        <translation>جارٍ البحث عن خادم نماذج…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>عدسة مكبرة</translation>
    </message>
    <message>
        <source>Make a folder and put the conversation into it.</source>
        <translation>إنشاء مجلد ووضع المحادثة فيه.</translation>
    </message>
    <message>
        <source>Make all words of the window larger.</source>
        <translation>تكبير كل نصوص النافذة.</translation>
    </message>
    <message>
        <source>Make all words of the window smaller.</source>
        <translation>تصغير كل نصوص النافذة.</translation>
    </message>
    <message>
        <source>Makes all words of the window larger or smaller, and what stands around them.</source>
        <translation>تكبير كل نصوص النافذة وما حولها أو تصغيرها.</translation>
    </message>
    <message>
        <source>Many makers’ models by one key</source>
        <translation>نماذج من شركات كثيرة بمفتاح واحد</translation>
    </message>
    <message>
        <source>March</source>
        <translation>مارس</translation>
    </message>
    <message>
        <source>May</source>
        <translation>مايو</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>length of a reply</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>reasoning effort</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Message actions</source>
        <translation>إجراءات الرسالة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>أدنى حد</translation>
    </message>
    <message>
        <source>Misspelled: {word}</source>
        <translation>خطأ إملائي: {word}</translation>
    </message>
    <message>
        <source>Mistral’s own models</source>
        <translation>نماذج Mistral الخاصة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Model menu</source>
        <translation>قائمة النموذج</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Models and connections</source>
        <translation>النماذج والاتصالات</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>نماذج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>المزيد حول {name}</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Move conversation to a folder</source>
        <translation>نقل المحادثة إلى مجلد</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى الأسفل</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى الأعلى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New conversations begin with this connection.</source>
        <translation>تبدأ المحادثات الجديدة بهذا الاتصال.</translation>
    </message>
    <message>
        <source>New conversations begin with this preset</source>
        <translation>تبدأ المحادثات الجديدة بهذا القالب</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>مجلد جديد…</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>New preset</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>موجّه جديد</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>نافذة جديدة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>Next match, in the find field</source>
        <translation>النتيجة التالية، في حقل البحث</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>الكلمة التالية ذات الخطأ الإملائي</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>النسخة التالية</translation>
    </message>
    <message>
        <source>No answer came within the time limit.</source>
        <translation>لم يصل رد خلال المهلة.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>لم تُنشأ نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>No chat API was found there, nor at {count} addresses like it.</source>
        <extracomment>For one: No chat API was found there, nor at {count} address like it.</extracomment>
        <translation>
            <numerusform>لم يُعثر على واجهة API للمحادثة هناك، ولا في {count} عنوان مشابه.</numerusform>
            <numerusform>لم يُعثر على واجهة API للمحادثة هناك، ولا في عنوان مشابه واحد.</numerusform>
            <numerusform>لم يُعثر على واجهة API للمحادثة هناك، ولا في عنوانين مشابهين.</numerusform>
            <numerusform>لم يُعثر على واجهة API للمحادثة هناك، ولا في {count} عناوين مشابهة.</numerusform>
            <numerusform>لم يُعثر على واجهة API للمحادثة هناك، ولا في {count} عنوانًا مشابهًا.</numerusform>
            <numerusform>لم يُعثر على واجهة API للمحادثة هناك، ولا في {count} عنوان مشابه.</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is about “{text}”.</source>
        <translation>لا يوجد أمر يتعلق بـ «{text}».</translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation>لا توجد محادثة مطابقة</translation>
    </message>
    <message>
        <source>No conversations are listed yet</source>
        <translation>لا توجد محادثات في القائمة بعد</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>لا توجد محادثات بعد</translation>
    </message>
    <message>
        <source>No credit left.</source>
        <translation>نفد الرصيد.</translation>
    </message>
    <message>
        <source>No data for {wait}. A large model may need longer; Stop ends the request.</source>
        <translation>لا بيانات منذ {wait}. قد يحتاج النموذج الكبير إلى وقت أطول، ويُنهي زر «إيقاف» الطلب.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made.</source>
        <translation>تعذّر إنشاء اتصال مشفّر بـ {place}.</translation>
    </message>
    <message>
        <source>No encrypted connection to {place} could be made: {reason}.</source>
        <translation>تعذّر إنشاء اتصال مشفّر بـ {place}: {reason}.</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>No list yet. Type a model’s name, or press F5.</source>
        <translation>لا توجد قائمة بعد. اكتب اسم نموذج، أو اضغط F5.</translation>
    </message>
    <message>
        <source>No list: {trouble}</source>
        <translation>لا توجد قائمة: {trouble}</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>No message waits</source>
        <translation>لا توجد رسالة في الانتظار</translation>
    </message>
    <message>
        <source>No misspelled word was found.</source>
        <translation>لم يُعثر على أي خطأ إملائي.</translation>
    </message>
    <message>
        <source>No model is chosen.</source>
        <translation>لم يُختر أي نموذج.</translation>
    </message>
    <message>
        <source>No model is connected; these replies are written in advance.</source>
        <translation>لا يوجد نموذج متصل، وهذه الردود مكتوبة مسبقًا.</translation>
    </message>
    <message>
        <source>No model server answers on this computer.</source>
        <translation>لا يجيب أي خادم نماذج على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No notice offers anything</source>
        <translation>لا يوجد تنبيه يعرض إجراءً</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>لا توجد صفحة فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>No preset</source>
        <translation>بلا قالب</translation>
    </message>
    <message>
        <source>No reply comes</source>
        <translation>لا يوجد رد قيد الوصول</translation>
    </message>
    <message>
        <source>No setting is about “{text}”.</source>
        <translation>لا يوجد إعداد يتعلق بـ «{text}».</translation>
    </message>
    <message>
        <source>No shortcut is about “{text}”.</source>
        <translation>لا يوجد اختصار يتعلق بـ «{text}».</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>لا توجد اقتراحات</translation>
    </message>
    <message>
        <source>No text came</source>
        <translation>لم يصل أي نص</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>None answers on its usual port.</source>
        <translation>لا يجيب أي خادم على منفذه المعتاد.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Not checked: no dictionary is installed. Packages of them have names such as hunspell-en-us.</source>
        <translation>لا يوجد تدقيق: لا يوجد قاموس مثبّت. لحزم القواميس أسماء مثل hunspell-ar.</translation>
    </message>
    <message>
        <source>Not checked: the program ended while it loaded the spelling library. Switch it off and on to try again.</source>
        <translation>لا يوجد تدقيق: أُنهي البرنامج أثناء تحميل مكتبة التدقيق الإملائي. أوقفه ثم شغّله للمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Not checked: the spelling library cannot be used ({reason}).</source>
        <translation>لا يوجد تدقيق: لا يمكن استخدام مكتبة التدقيق الإملائي ({reason}).</translation>
    </message>
    <message>
        <source>Not checked: there is no dictionary of your languages. Choose one of those there are.</source>
        <translation>لا يوجد تدقيق: لا يوجد قاموس للغاتك. اختر واحدًا من القواميس المتاحة.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Debian and Ubuntu have it in the packages libenchant-2-2 and, for English, hunspell-en-us.</source>
        <translation>لا يوجد تدقيق: مكتبة التدقيق الإملائي غير موجودة. توفّرها ديبيان وأوبونتو في الحزمة libenchant-2-2، وللعربية hunspell-ar.</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. Homebrew has it: brew install enchant</source>
        <translation>لا يوجد تدقيق: مكتبة التدقيق الإملائي غير موجودة. يوفّرها Homebrew: brew install enchant</translation>
    </message>
    <message>
        <source>Not checked: there is no spelling library. It comes with the Python package pyenchant, which this installation does not have.</source>
        <translation>لا يوجد تدقيق: مكتبة التدقيق الإملائي غير موجودة. وهي تأتي مع حزمة Python المسماة pyenchant، وليست في هذا التثبيت.</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>لم يكتمل بعد</translation>
    </message>
    <message>
        <source>Not opened: {target}</source>
        <translation>لم يُفتح: {target}</translation>
    </message>
    <message>
        <source>Not sent: the server has refused it for this model.</source>
        <translation>لا يُرسل: رفضه الخادم لهذا النموذج.</translation>
    </message>
    <message>
        <source>Not sent: {api} has no field for it.</source>
        <translation>لا يُرسل: ليس له حقل في {api}.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير مضبوط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing came.</source>
        <translation>لم يصل شيء.</translation>
    </message>
    <message>
        <source>Nothing fits. Enter uses the name as it is.</source>
        <translation>لا شيء مطابق. يستخدم Enter الاسم كما هو.</translation>
    </message>
    <message>
        <source>Nothing in it can be read any more.</source>
        <translation>لم يعد ممكنًا قراءة أي شيء فيه.</translation>
    </message>
    <message>
        <source>Nothing in them can be changed. A temporary copy can go on from here; it is not kept.</source>
        <translation>لا يمكن تغيير شيء فيها. يمكن المتابعة من هنا في نسخة مؤقتة لا تُحفظ.</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>لا شيء باسم «{text}».</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}, but {name} answers at {address}.</source>
        <translation>لا شيء يستقبل الاتصالات على {place}، لكن {name} يجيب على {address}.</translation>
    </message>
    <message>
        <source>Nothing is listening at {place}.</source>
        <translation>لا شيء يستقبل الاتصالات على {place}.</translation>
    </message>
    <message>
        <source>Nothing is listening there.</source>
        <translation>لا شيء يستقبل الاتصالات هناك.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>لا يضيع شيء</translation>
    </message>
    <message>
        <source>Nothing is lost while the program runs; it is tried again by itself.</source>
        <translation>لا يضيع شيء ما دام البرنامج يعمل، وتُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>لا يُرسل شيء</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already</source>
        <translation>لا جديد: كل ما فيه موجود هنا</translation>
    </message>
    <message>
        <source>Nothing of it is sent here.</source>
        <translation>لا يُرسل منه شيء هنا.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Nothing was written here yet</source>
        <translation>لم يُكتب شيء هنا بعد</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>November</source>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <source>Now: {names}.</source>
        <translation>الآن: {names}.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <source>Of everything but what you and the models write. A change shows when the program starts.</source>
        <translation>لغة كل شيء عدا ما تكتبه أنت والنماذج. يظهر التغيير عند بدء البرنامج.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>One a line; a reply ends before any of them. \n stands for a line break.</source>
        <translation>واحد في كل سطر، وينتهي الرد قبل ورود أي منها. ترمز \n إلى فاصل أسطر.</translation>
    </message>
    <message>
        <source>Only the last requests of this run can be looked at, and this is none of them.</source>
        <translation>لا يمكن الاطلاع إلا على الطلبات الأخيرة منذ بدء التشغيل، وليس هذا منها.</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>the verb</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open another window.</source>
        <translation>فتح نافذة أخرى.</translation>
    </message>
    <message>
        <source>Open billing page</source>
        <translation>فتح صفحة الفوترة</translation>
    </message>
    <message>
        <source>Open connection settings</source>
        <translation>فتح إعدادات الاتصال</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>فتح محادثات</translation>
    </message>
    <message>
        <source>Open in main window</source>
        <translation>فتح في النافذة الرئيسية</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Open models</source>
        <translation>نماذج مفتوحة</translation>
    </message>
    <message>
        <source>Open models, very fast</source>
        <translation>نماذج مفتوحة، سريعة جدًا</translation>
    </message>
    <message>
        <source>Open parameters</source>
        <translation>فتح المعلمات</translation>
    </message>
    <message>
        <source>Open this page of {host} in the browser?</source>
        <translation>أتريد فتح هذه الصفحة من {host} في المتصفح؟</translation>
    </message>
    <message>
        <source>Open what a model thinks before it answers; otherwise one line stands for it.</source>
        <translation>عرض تفكير النموذج قبل أن يجيب، وإلا فيظهر سطر واحد بدلًا منه.</translation>
    </message>
    <message>
        <source>OpenAI’s models in your Azure account</source>
        <translation>نماذج OpenAI في حسابك على Azure</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Other model servers on this computer</source>
        <translation>خوادم نماذج أخرى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Otherwise a code block scrolls sideways; the switch on a block changes that one.</source>
        <translation>وإلا فيُمرَّر مقطع الكود أفقيًا، وزر المقطع يغيّر ذلك المقطع وحده.</translation>
    </message>
    <message>
        <source>Otherwise the title and how the reply ended are all that others may see on your screen.</source>
        <translation>وإلا فلا يرى الآخرون على شاشتك سوى العنوان وكيف انتهى الرد.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>حُفظ ملف PDF</translation>
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
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعلمات</translation>
    </message>
    <message>
        <source>Parameters of this connection</source>
        <translation>معلمات هذا الاتصال</translation>
    </message>
    <message>
        <source>Parameters…</source>
        <translation>المعلمات…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>قلم</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Pin conversation</source>
        <translation>تثبيت المحادثة</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Place of the window</source>
        <translation>موضع النافذة</translation>
    </message>
    <message>
        <source>Plan a calm weekend in a city that I have never seen: two days, good food, few queues.</source>
        <translation>خطّط لي عطلة نهاية أسبوع هادئة في مدينة لم أزرها من قبل: يومان، وطعام جيد، وطوابير قليلة.</translation>
    </message>
    <message>
        <source>Plan a weekend</source>
        <translation>خطّط لعطلة نهاية الأسبوع</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>جارٍ تجهيز الصفحات…</translation>
    </message>
    <message>
        <source>Preset and parameters</source>
        <translation>القالب والمعلمات</translation>
    </message>
    <message>
        <source>Preset and parameters: nothing but the connection’s own</source>
        <translation>القالب والمعلمات: معلمات الاتصال فقط</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>القالب: {name}</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Presets and prompts</source>
        <translation>القوالب والموجّهات</translation>
    </message>
    <message>
        <source>Presets and prompts (*.json)</source>
        <translation>القوالب والموجّهات (*.json)</translation>
    </message>
    <message>
        <source>Presets and prompts…</source>
        <translation>القوالب والموجّهات…</translation>
    </message>
    <message>
        <source>Press Save again to keep the connection all the same.</source>
        <translation>اضغط «حفظ» مرة أخرى للاحتفاظ بالاتصال على أي حال.</translation>
    </message>
    <message>
        <source>Press keys to change or remove them, or add others. Changes hold at once in every window.</source>
        <translation>اضغط على مفاتيح لتغييرها أو إزالتها، أو أضف غيرها. تسري التغييرات فورًا في كل النوافذ.</translation>
    </message>
    <message>
        <source>Press the first button of the notice over the message box.</source>
        <translation>الضغط على أول زر في التنبيه الظاهر فوق مربع الرسالة.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous match, in the find field</source>
        <translation>النتيجة السابقة، في حقل البحث</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>Price in</source>
        <translation>سعر الإدخال</translation>
    </message>
    <message>
        <source>Price in, cached</source>
        <translation>سعر الإدخال المخزَّن مؤقتًا</translation>
    </message>
    <message>
        <source>Price out</source>
        <translation>سعر الإخراج</translation>
    </message>
    <message>
        <source>Print the conversation.</source>
        <translation>طباعة المحادثة.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Put the conversation back into the list.</source>
        <translation>إعادة المحادثة إلى القائمة.</translation>
    </message>
    <message>
        <source>Put the conversation into a folder.</source>
        <translation>وضع المحادثة في مجلد.</translation>
    </message>
    <message>
        <source>Put the cursor into the message box.</source>
        <translation>وضع المؤشر في مربع الرسالة.</translation>
    </message>
    <message>
        <source>Put the message that waits back into the box.</source>
        <translation>إعادة الرسالة المنتظرة إلى مربع الكتابة.</translation>
    </message>
    <message>
        <source>Put the notice over the message box away.</source>
        <translation>إخفاء التنبيه الظاهر فوق مربع الرسالة.</translation>
    </message>
    <message>
        <source>Put this message back into the box</source>
        <translation>إعادة هذه الرسالة إلى مربع الكتابة</translation>
    </message>
    <message>
        <source>Put your own name in place of {{{name}}} in the address.</source>
        <translation>ضع اسمك الخاص مكان {{{name}}} في العنوان.</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {reason}</source>
        <translation>تعذّر تحميل Qt: {reason}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Queued: {text}</source>
        <translation>في الانتظار: {text}</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Raise the cost limit</source>
        <translation>رفع حد التكلفة</translation>
    </message>
    <message>
        <source>Raise the limit</source>
        <translation>رفع الحد</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Rate limit reached.</source>
        <translation>بُلغ حد الطلبات.</translation>
    </message>
    <message>
        <source>Read from the environment when it is needed; the key is not kept.</source>
        <translation>يُقرأ من البيئة عند الحاجة، ولا يُحفظ المفتاح.</translation>
    </message>
    <message>
        <source>Read how everything is done; it needs no network.</source>
        <translation>قراءة شرح كل شيء، دون الحاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>Read on at the message before.</source>
        <translation>متابعة القراءة من الرسالة السابقة.</translation>
    </message>
    <message>
        <source>Read on at the next message.</source>
        <translation>متابعة القراءة من الرسالة التالية.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>جهد الاستدلال</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Reduced keeps everything still, also where your desktop allows things to move.</source>
        <translation>«مخفّفة» تُبقي كل شيء ساكنًا، حتى إن كان سطح المكتب يسمح بالحركة.</translation>
    </message>
    <message>
        <source>Refresh all lists</source>
        <translation>تحديث كل القوائم</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>امتناع</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>إعادة التوليد</translation>
    </message>
    <message>
        <source>Regenerate the reply</source>
        <translation>إعادة توليد الرد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>إزالة المجلد</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>إزالة من المفضلة</translation>
    </message>
    <message>
        <source>Remove the folder; what is in it stays.</source>
        <translation>إزالة المجلد مع إبقاء محتواه.</translation>
    </message>
    <message>
        <source>Remove the queued message</source>
        <translation>إزالة الرسالة المنتظرة</translation>
    </message>
    <message>
        <source>Remove {keys}</source>
        <translation>إزالة {keys}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>إعادة تسمية المحادثة</translation>
    </message>
    <message>
        <source>Replies come by {api} from {model}.</source>
        <translation>تصل الردود عبر {api} من {model}.</translation>
    </message>
    <message>
        <source>Replies come by {api}, in one piece: streaming does not work there.</source>
        <translation>تصل الردود عبر {api} دفعة واحدة: لا يعمل البث هناك.</translation>
    </message>
    <message>
        <source>Replies come by {api}. Models have to be typed by name.</source>
        <translation>تصل الردود عبر {api}. يجب كتابة أسماء النماذج.</translation>
    </message>
    <message>
        <source>Replies that were written in advance; nothing leaves this computer</source>
        <translation>ردود مكتوبة مسبقًا، لا يغادر شيء هذا الحاسوب</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Reply status</source>
        <translation>حالة الرد</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>إعادة ضبط {name}</translation>
    </message>
    <message>
        <source>Reset “{title}”</source>
        <translation>إعادة ضبط «{title}»</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restore the built-in ones</source>
        <translation>استعادة المضمَّنة</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Run into a rate limit</source>
        <translation>تجاوز حد الطلبات</translation>
    </message>
    <message>
        <source>Run into a rate limit.</source>
        <translation>تجاوز حد الطلبات.</translation>
    </message>
    <message>
        <source>Run without a shell, for 10 seconds at most; what it prints is the key.</source>
        <translation>يُشغَّل دون صدفة، لمدة 10 ثوانٍ على الأكثر، وما يطبعه هو المفتاح.</translation>
    </message>
    <message>
        <source>Salvaged conversation</source>
        <translation>محادثة مستنقَذة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>الحفظ من جديد</translation>
    </message>
    <message>
        <source>Save all conversations in one file, from which they can be imported.</source>
        <translation>حفظ كل المحادثات في ملف واحد يمكن استيرادها منه.</translation>
    </message>
    <message>
        <source>Save conversation as PDF</source>
        <translation>حفظ المحادثة بصيغة PDF</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>Save image</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Save the conversation as a Markdown file.</source>
        <translation>حفظ المحادثة في ملف Markdown.</translation>
    </message>
    <message>
        <source>Save the conversation as a PDF file.</source>
        <translation>حفظ المحادثة في ملف PDF.</translation>
    </message>
    <message>
        <source>Save the conversation as a file.</source>
        <translation>حفظ المحادثة في ملف.</translation>
    </message>
    <message>
        <source>Save the image as a file.</source>
        <translation>حفظ الصورة في ملف.</translation>
    </message>
    <message>
        <source>Save the whole conversation, all versions of it, as a JSON file.</source>
        <translation>حفظ المحادثة كاملةً، بكل نسخها، في ملف JSON.</translation>
    </message>
    <message>
        <source>Save what is readable</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Saved prompts</source>
        <translation>الموجّهات المحفوظة</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Say how to begin and where to look further.</source>
        <translation>شرح كيفية البدء وأين تجد المزيد.</translation>
    </message>
    <message>
        <source>Say what this program is, and its version.</source>
        <translation>عرض نبذة عن البرنامج وإصداره.</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>التمرير أفقيًا</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search all messages for “{text}”</source>
        <translation>البحث عن «{text}» في كل الرسائل</translation>
    </message>
    <message>
        <source>Search by command or keys</source>
        <translation>البحث حسب الأمر أو المفاتيح</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>البحث في النماذج</translation>
    </message>
    <message>
        <source>Search or type a model’s name</source>
        <translation>ابحث عن نموذج أو اكتب اسمه</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>البحث في الاختصارات</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Seconds of silence</source>
        <translation>ثواني الصمت</translation>
    </message>
    <message>
        <source>Seconds to answer</source>
        <translation>ثواني انتظار الرد</translation>
    </message>
    <message>
        <source>Seconds to connect</source>
        <translation>ثواني انتظار الاتصال</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select the whole conversation.</source>
        <translation>تحديد المحادثة كلها.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>الإرسال على أي حال</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>إرسال الرسائل باستخدام</translation>
    </message>
    <message>
        <source>Send no {name}</source>
        <translation>عدم إرسال {name}</translation>
    </message>
    <message>
        <source>Send none</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Send the message, or queue it while a reply comes.</source>
        <translation>إرسال الرسالة، أو وضعها في الانتظار أثناء وصول رد.</translation>
    </message>
    <message>
        <source>Send the queued message now</source>
        <translation>إرسال الرسالة المنتظرة الآن</translation>
    </message>
    <message>
        <source>Send with Ctrl+Enter (Enter for a new line)</source>
        <translation>إرسال باستخدام Ctrl+Enter (سطر جديد: Enter)</translation>
    </message>
    <message>
        <source>Send with Enter (Shift+Enter for a new line)</source>
        <translation>إرسال باستخدام Enter (سطر جديد: Shift+Enter)</translation>
    </message>
    <message>
        <source>Send without the oldest messages</source>
        <translation>الإرسال دون أقدم الرسائل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسلت إلى الطابعة</translation>
    </message>
    <message>
        <source>September</source>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift+Enter for a new line</source>
        <translation>Shift+Enter لسطر جديد</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Show Desktop Chat</source>
        <translation>إظهار Desktop Chat</translation>
    </message>
    <message>
        <source>Show all words in their own size again.</source>
        <translation>عرض كل النصوص بحجمها الأصلي.</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} models</source>
        <extracomment>For one: Show {count} model</extracomment>
        <translation>
            <numerusform>عرض {count} نموذج</numerusform>
            <numerusform>عرض نموذج واحد</numerusform>
            <numerusform>عرض النموذجين</numerusform>
            <numerusform>عرض كل النماذج ({count})</numerusform>
            <numerusform>عرض كل النماذج ({count})</numerusform>
            <numerusform>عرض كل النماذج ({count})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show me what you can draw</source>
        <translation>أرني ما يمكنك عرضه</translation>
    </message>
    <message>
        <source>Show me what you can draw.</source>
        <translation>أرني ما يمكنك عرضه.</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>إظهار الشريط الجانبي أو إخفاؤه</translation>
    </message>
    <message>
        <source>Show the archive</source>
        <translation>عرض الأرشيف</translation>
    </message>
    <message>
        <source>Show the conversation above in the list, a newer one.</source>
        <translation>عرض المحادثة الأعلى في القائمة، وهي أحدث.</translation>
    </message>
    <message>
        <source>Show the conversation below in the list, an older one.</source>
        <translation>عرض المحادثة الأدنى في القائمة، وهي أقدم.</translation>
    </message>
    <message>
        <source>Show the end of the conversation and follow it.</source>
        <translation>عرض نهاية المحادثة ومتابعتها.</translation>
    </message>
    <message>
        <source>Show the list of conversations at the left, or hide it.</source>
        <translation>إظهار قائمة المحادثات الجانبية أو إخفاؤها.</translation>
    </message>
    <message>
        <source>Show the sidebar</source>
        <translation>إظهار الشريط الجانبي</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>عرض التفكير</translation>
    </message>
    <message>
        <source>Show the version after of the message.</source>
        <translation>عرض النسخة التالية من الرسالة.</translation>
    </message>
    <message>
        <source>Show the version before of the message.</source>
        <translation>عرض النسخة السابقة من الرسالة.</translation>
    </message>
    <message>
        <source>Show what was sent to the server, and what came.</source>
        <translation>عرض ما أُرسل إلى الخادم وما وصل منه.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Some characters could not be read; they are shown as “�”.</source>
        <translation>تعذّرت قراءة بعض المحارف، وهي تظهر على شكل «�».</translation>
    </message>
    <message>
        <source>Some of the presets and prompts in {name} could not be understood.</source>
        <translation>بعض القوالب والموجّهات في {name} غير مفهوم.</translation>
    </message>
    <message>
        <source>Something in it looks like a key. This is kept in a file; use the key field.</source>
        <translation>يحتوي على ما يشبه مفتاحًا. هذا يُحفظ في ملف، فاستخدم حقل المفتاح.</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>حدث خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>Something went wrong in the program; the log says more.</source>
        <translation>حدث خطأ في البرنامج، وفي السجل تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <source>Sound, not part of this file</source>
        <translation>صوت غير مضمَّن هنا</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Sources and tool calls</source>
        <translation>المصادر واستدعاءات الأدوات</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Spark</source>
        <translation>بريق</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Spelling is not checked; the settings say why.</source>
        <translation>لا يُدقّق الإملاء، وفي الإعدادات السبب.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>of HTTP</comment>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Still running here; its menu ends it.</source>
        <translation>ما زال يعمل هنا، ويمكن إنهاؤه من قائمته.</translation>
    </message>
    <message>
        <source>Still waiting.</source>
        <translation>ما زال الانتظار مستمرًا.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>تسلسلات التوقف</translation>
    </message>
    <message>
        <source>Stop the reply</source>
        <translation>إيقاف الرد</translation>
    </message>
    <message>
        <source>Stop the reply and send the message that waits.</source>
        <translation>إيقاف الرد وإرسال الرسالة المنتظرة.</translation>
    </message>
    <message>
        <source>Stop the reply and send this message now</source>
        <translation>إيقاف الرد وإرسال هذه الرسالة الآن</translation>
    </message>
    <message>
        <source>Stop the reply; else close what is open.</source>
        <translation>إيقاف الرد، وإلا فإغلاق ما هو مفتوح.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Stopped by the content filter</source>
        <translation>أوقفه مرشّح المحتوى</translation>
    </message>
    <message>
        <source>Stopped by the content filter.</source>
        <translation>أوقفه مرشّح المحتوى.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>شمس</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>تبديل النموذج</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>System follows the light or dark look of your desktop, and changes with it.</source>
        <translation>«النظام» يتبع مظهر سطح المكتب، الفاتح أو الداكن، ويتغير معه.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Take back what was deleted, while that is offered.</source>
        <translation>استعادة ما حُذف ما دام ذلك متاحًا.</translation>
    </message>
    <message>
        <source>Take the conversation off the list and keep it in the archive.</source>
        <translation>إخراج المحادثة من القائمة والاحتفاظ بها في الأرشيف.</translation>
    </message>
    <message>
        <source>Take the conversation out of its folder.</source>
        <translation>إخراج المحادثة من مجلدها.</translation>
    </message>
    <message>
        <source>Take the reset back</source>
        <translation>التراجع عن إعادة الضبط</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>نقلها إلى هذا الأمر</translation>
    </message>
    <message>
        <source>Tell me at length how streams and pipes keep from overflowing.</source>
        <translation>حدّثني بإسهاب عن كيفية منع الفيض في التدفقات والأنابيب.</translation>
    </message>
    <message>
        <source>Tell when a reply ends</source>
        <translation>الإعلام بانتهاء الرد</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة العشوائية</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>مؤقتة</translation>
    </message>
    <message>
        <source>Temporary conversation</source>
        <translation>محادثة مؤقتة</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>إعادة الاختبار</translation>
    </message>
    <message>
        <source>Test the connection step by step, and mend what is wrong.</source>
        <translation>اختبار الاتصال خطوة بخطوة وإصلاح الخلل.</translation>
    </message>
    <message>
        <source>Test {name}</source>
        <translation>اختبار {name}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>That folder cannot be used.</source>
        <translation>لا يمكن استخدام ذلك المجلد.</translation>
    </message>
    <message>
        <source>That is no variable’s name. It looks like OPENAI_API_KEY.</source>
        <translation>ليس هذا اسم متغير. يكون على شكل OPENAI_API_KEY.</translation>
    </message>
    <message>
        <source>That text has {given} characters. The box takes {limit}; the rest was left out.</source>
        <translation>عدد محارف هذا النص {given}، ويتسع المربع لـ {limit}، فاستُبعد الباقي.</translation>
    </message>
    <message>
        <source>The API is at {address}.</source>
        <translation>واجهة API موجودة على {address}.</translation>
    </message>
    <message>
        <source>The account has no credit left, or its spending limit is reached.</source>
        <translation>لم يبقَ رصيد في الحساب، أو بُلغ حد الإنفاق.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>لم يبقَ رصيد في الحساب.</translation>
    </message>
    <message>
        <source>The address begins with “{scheme}://”; only https:// and http:// work.</source>
        <translation>يبدأ العنوان بـ «{scheme}://»، ولا يعمل إلا https:// وhttp://.</translation>
    </message>
    <message>
        <source>The address cannot be read. It looks like https://api.openai.com/v1.</source>
        <translation>العنوان غير مفهوم. يكون على شكل https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The address has a space, a line break or an invisible character inside. Remove it.</source>
        <translation>في العنوان مسافة أو فاصل أسطر أو محرف غير مرئي. احذفه.</translation>
    </message>
    <message>
        <source>The address has a user name or password before “@”. Put a key into the key field.</source>
        <translation>في العنوان اسم مستخدم أو كلمة مرور قبل «@». ضع المفتاح في حقل المفتاح.</translation>
    </message>
    <message>
        <source>The address has no host: after https:// the server's name is missing.</source>
        <translation>ليس في العنوان مضيف: اسم الخادم ناقص بعد https://.</translation>
    </message>
    <message>
        <source>The address has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>لا يبدأ العنوان ببروتوكول. يجب أن يبدأ بـ https:// (أو http:// لخادم على هذا الحاسوب).</translation>
    </message>
    <message>
        <source>The address is empty. It looks like https://api.openai.com/v1.</source>
        <translation>العنوان فارغ. يكون على شكل https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The address is not quite right.</source>
        <translation>العنوان غير دقيق تمامًا.</translation>
    </message>
    <message>
        <source>The address must end with its path: remove the “?” or “#” and what follows it.</source>
        <translation>يجب أن ينتهي العنوان بالمسار: احذف «?» أو «#» وما يليهما.</translation>
    </message>
    <message>
        <source>The address of {place} cannot be used.</source>
        <translation>لا يمكن استخدام العنوان {place}.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a list of models. Check it; most end in /v1.</source>
        <translation>أعاد العنوان صفحة ويب بدلًا من قائمة نماذج. تحقق منه، فمعظم العناوين تنتهي بـ /v1.</translation>
    </message>
    <message>
        <source>The address returned a web page instead of a reply. Check the base URL, and whether this network asks for a login first.</source>
        <translation>أعاد العنوان صفحة ويب بدلًا من رد. تحقق من العنوان الأساسي، ومن أن هذه الشبكة لا تطلب تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>The address seems to be wrong.</source>
        <translation>يبدو أن العنوان خاطئ.</translation>
    </message>
    <message>
        <source>The address sends requests elsewhere.</source>
        <translation>يحوّل العنوان الطلبات إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The address sends requests on elsewhere (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>يحوّل العنوان الطلبات إلى مكان آخر (الحالة {status}). لا يتبعها البرنامج، حتى يبقى المفتاح والمحادثة هنا: أدخل العنوان النهائي.</translation>
    </message>
    <message>
        <source>The address sends requests on to {target} (status {status}). They are not followed, so that the key and the conversation stay here: enter the final address.</source>
        <translation>يحوّل العنوان الطلبات إلى {target} (الحالة {status}). لا يتبعها البرنامج، حتى يبقى المفتاح والمحادثة هنا: أدخل العنوان النهائي.</translation>
    </message>
    <message>
        <source>The address “{address}” has no scheme. It begins with https:// (or http:// for a server on this computer).</source>
        <translation>لا يبدأ العنوان «{address}» ببروتوكول. يجب أن يبدأ بـ https:// (أو http:// لخادم على هذا الحاسوب).</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>الأرشيف فارغ</translation>
    </message>
    <message>
        <source>The backup cannot be read either; an older one may do.</source>
        <translation>تعذّرت قراءة النسخة الاحتياطية أيضًا، وقد تصلح نسخة أقدم.</translation>
    </message>
    <message>
        <source>The best {shown} of {count}. Type more to find others.</source>
        <translation>أفضل {shown} من {count}. اكتب المزيد للعثور على غيرها.</translation>
    </message>
    <message>
        <source>The built-in presets and prompts are back.</source>
        <translation>عادت القوالب والموجّهات المضمَّنة.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted.</source>
        <translation>شهادة {place} غير مقبولة.</translation>
    </message>
    <message>
        <source>The certificate of {place} is not accepted: {reason}.</source>
        <translation>شهادة {place} غير مقبولة: {reason}.</translation>
    </message>
    <message>
        <source>The command is empty. It names a program, such as: pass show openai</source>
        <translation>الأمر فارغ. يحدد الأمر برنامجًا، مثل: pass show openai</translation>
    </message>
    <message>
        <source>The command that prints the key failed.</source>
        <translation>فشل الأمر الذي يطبع المفتاح.</translation>
    </message>
    <message>
        <source>The command {name} could not be run ({reason}).</source>
        <translation>تعذّر تشغيل الأمر {name} ({reason}).</translation>
    </message>
    <message>
        <source>The command {name} could not be run: it has a letter that none may have.</source>
        <translation>تعذّر تشغيل الأمر {name}: فيه محرف غير مسموح به.</translation>
    </message>
    <message>
        <source>The command {name} failed, with status {status}.</source>
        <translation>فشل الأمر {name} بالحالة {status}.</translation>
    </message>
    <message>
        <source>The command {name} printed nothing.</source>
        <translation>لم يطبع الأمر {name} شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>The command {name} took longer than {seconds} seconds.</source>
        <extracomment>For one: The command {name} took longer than {seconds} second.</extracomment>
        <translation>
            <numerusform>استغرق الأمر {name} أكثر من {seconds} ثانية.</numerusform>
            <numerusform>استغرق الأمر {name} أكثر من {seconds} ثانية.</numerusform>
            <numerusform>استغرق الأمر {name} أكثر من {seconds} ثانية.</numerusform>
            <numerusform>استغرق الأمر {name} أكثر من {seconds} ثوانٍ.</numerusform>
            <numerusform>استغرق الأمر {name} أكثر من {seconds} ثانية.</numerusform>
            <numerusform>استغرق الأمر {name} أكثر من {seconds} ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection cannot be set up.</source>
        <translation>تعذّر إنشاء الاتصال.</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>تعذّر إنشاء الاتصال.</translation>
    </message>
    <message>
        <source>The connection ended before the server said that the reply is whole; it may be incomplete.</source>
        <translation>انتهى الاتصال قبل أن يؤكد الخادم اكتمال الرد، وقد يكون ناقصًا.</translation>
    </message>
    <message>
        <source>The connection failed.</source>
        <translation>فشل الاتصال.</translation>
    </message>
    <message>
        <source>The connection is taken, but no answer came within {seconds}. The server may be loading a model, or hang.</source>
        <translation>قُبل الاتصال، لكن لم يصل رد خلال {seconds}. ربما يحمّل الخادم نموذجًا، أو أنه معلّق.</translation>
    </message>
    <message>
        <source>The connection to {place} was cut before the reply was whole.</source>
        <translation>انقطع الاتصال بـ {place} قبل اكتمال الرد.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>الاتصال يعمل.</translation>
    </message>
    <message>
        <source>The connections in {path} could not be understood.</source>
        <translation>الاتصالات في {path} غير مفهومة.</translation>
    </message>
    <message>
        <source>The connections in {path} were written by a newer version of the program. They are left as they are, and are not used.</source>
        <translation>كُتبت الاتصالات في {path} بإصدار أحدث من البرنامج. تُركت كما هي، ولا تُستخدم.</translation>
    </message>
    <message>
        <source>The conversation could not be drawn; the program made a mistake.</source>
        <translation>تعذّر رسم المحادثة، فقد حدث خطأ في البرنامج.</translation>
    </message>
    <message>
        <source>The conversation could not be printed or saved: {reason}.</source>
        <translation>تعذّرت طباعة المحادثة أو حفظها: {reason}.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model can take.</source>
        <translation>المحادثة أطول مما يستوعبه النموذج.</translation>
    </message>
    <message>
        <source>The conversation is too long.</source>
        <translation>المحادثة أطول من اللازم.</translation>
    </message>
    <message>
        <source>The conversations are in use.</source>
        <translation>المحادثات قيد الاستخدام.</translation>
    </message>
    <message>
        <source>The demo answers meanwhile.</source>
        <translation>سيجيب العرض التجريبي في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The dictionary {language} cannot be used.</source>
        <translation>لا يمكن استخدام القاموس {language}.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved. What was saved before is safe; free some space, and saving goes on.</source>
        <translation>القرص ممتلئ، فلم يُحفظ هذا. ما حُفظ من قبل في أمان. أخلِ بعض المساحة وسيستمر الحفظ.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The disk reported an error, so this could not be carried out. What was saved before is not touched by it.</source>
        <translation>أبلغ القرص عن خطأ فلم يُنفَّذ هذا. لا يمس ذلك ما حُفظ من قبل.</translation>
    </message>
    <message>
        <source>The display {display} does not answer. In a terminal, use: {command}</source>
        <translation>لا تستجيب الشاشة {display}. في الطرفية، استخدم: {command}</translation>
    </message>
    <message>
        <source>The encryption does not fit.</source>
        <translation>التشفير غير متوافق.</translation>
    </message>
    <message>
        <source>The export cannot be read: {what}. Nothing was taken from it.</source>
        <translation>تعذّرت قراءة الملف المصدَّر: {what}. لم يُؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>The export could not be written: {reason}.</source>
        <translation>تعذّرت كتابة الملف المصدَّر: {reason}.</translation>
    </message>
    <message>
        <source>The few things that are good to know. Everything else is found by its name.</source>
        <translation>أمور قليلة تحسن معرفتها، وكل ما عداها تجده باسمه.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {name}, beside it.</source>
        <translation>حُفظ الملف كما كان بجانبه باسم {name}.</translation>
    </message>
    <message>
        <source>The file as it was is kept in {folder}.</source>
        <translation>حُفظ الملف كما كان في {folder}.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>تعذّر حفظ الملف.</translation>
    </message>
    <message>
        <source>The file in the place of your conversations belongs to another program. It is left as it is.</source>
        <translation>الملف الموجود في مكان محادثاتك يخص برنامجًا آخر، وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged.</source>
        <translation>الملف مبتور أو تالف.</translation>
    </message>
    <message>
        <source>The file is left as it is, and nothing is written to it.</source>
        <translation>تُرك الملف كما هو، ولا يُكتب فيه شيء.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation of Desktop Chat.</source>
        <translation>ليس الملف محادثة مصدَّرة من Desktop Chat.</translation>
    </message>
    <message>
        <source>The file is no export of a conversation, or it is cut off or damaged.</source>
        <translation>ليس الملف محادثة مصدَّرة، أو أنه مبتور أو تالف.</translation>
    </message>
    <message>
        <source>The file is too large: {size} MB, and {limit} MB at most can be read.</source>
        <translation>الملف أكبر من اللازم: {size} م.ب، ولا يمكن قراءة أكثر من {limit} م.ب.</translation>
    </message>
    <message>
        <source>The file of certificates {path} cannot be used. Check it in this connection’s settings; it has to be in PEM format.</source>
        <translation>لا يمكن استخدام ملف الشهادات {path}. تحقق منه في إعدادات هذا الاتصال، ويجب أن يكون بتنسيق PEM.</translation>
    </message>
    <message>
        <source>The file of shortcuts cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>تعذّرت قراءة ملف الاختصارات ({reason}): ستُستخدم الاختصارات الافتراضية، وتبقى التغييرات حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The file of shortcuts is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>ملف الاختصارات تالف ولا يمكن نقله: ستُستخدم الاختصارات الافتراضية، وتبقى التغييرات حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>The file of shortcuts was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>كان ملف الاختصارات تالفًا: ستُستخدم الاختصارات الافتراضية، وقد حُفظ الملف باسم {name}.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read. Check the variables SSL_CERT_FILE and SSL_CERT_DIR.</source>
        <translation>تعذّرت قراءة ملف الشهادات الموثوقة. تحقق من المتغيرين SSL_CERT_FILE وSSL_CERT_DIR.</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged. It is kept as it is; a backup can be restored, or what is readable can be saved from it.</source>
        <translation>ملف محادثاتك تالف، وقد حُفظ كما هو. يمكن استعادة نسخة احتياطية، أو حفظ ما يمكن قراءته منه.</translation>
    </message>
    <message>
        <source>The file of your conversations is empty or gone, though there were conversations in it. A backup can be restored.</source>
        <translation>ملف محادثاتك فارغ أو مفقود، مع أنه كان يحتوي على محادثات. يمكن استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Desktop Chat: its format is version {found}, and this one reads up to version {known}.</source>
        <translation>كُتب الملف بإصدار أحدث من Desktop Chat: تنسيقه هو الإصدار {found}، وهذا البرنامج يقرأ حتى الإصدار {known}.</translation>
    </message>
    <message>
        <source>The file {file} is not used: {reason}.</source>
        <translation>لا يُستخدم الملف {file}: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation>تعذّرت قراءة الملف {name} ({reason}).</translation>
    </message>
    <message>
        <source>The file {name} cannot be written ({reason}).</source>
        <translation>تعذّرت كتابة الملف {name} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be read ({reason}).</source>
        <translation>تعذّرت قراءة الملف {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} cannot be written ({reason}).</source>
        <translation>تعذّرت كتابة الملف {path} ({reason}).</translation>
    </message>
    <message>
        <source>The file {path} is not this program’s to change.</source>
        <translation>لا يحق لهذا البرنامج تغيير الملف {path}.</translation>
    </message>
    <message>
        <source>The folder of your conversations cannot be made or opened.</source>
        <translation>تعذّر إنشاء مجلد محادثاتك أو فتحه.</translation>
    </message>
    <message>
        <source>The folder or file of your conversations cannot be written to, so this could not be saved. What was saved before is safe.</source>
        <translation>لا يمكن الكتابة في مجلد محادثاتك أو ملفها، فلم يُحفظ هذا. ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
        <source>The folders of the sidebar of which the name alone is shown.</source>
        <translation>مجلدات الشريط الجانبي التي يظهر اسمها فقط.</translation>
    </message>
    <message>
        <source>The guide is missing from this installation.</source>
        <translation>الدليل غير موجود في هذا التثبيت.</translation>
    </message>
    <message>
        <source>The header {name} is set by the program.</source>
        <translation>يضبط البرنامج الترويسة {name}.</translation>
    </message>
    <message>
        <source>The key has a letter that no key has. Copy it again, from the page that issued it.</source>
        <translation>في المفتاح حرف لا يرد في المفاتيح. انسخه من جديد من الصفحة التي أصدرته.</translation>
    </message>
    <message>
        <source>The key has a line break inside. Copy it again, as one line.</source>
        <translation>في المفتاح فاصل أسطر. انسخه من جديد في سطر واحد.</translation>
    </message>
    <message>
        <source>The key has a space inside. Copy it again, without spaces.</source>
        <translation>في المفتاح مسافة. انسخه من جديد دون مسافات.</translation>
    </message>
    <message>
        <source>The key is not protected.</source>
        <translation>المفتاح غير محمي.</translation>
    </message>
    <message>
        <source>The key is not there. It has to be given again.</source>
        <translation>المفتاح غير موجود، ويجب إدخاله من جديد.</translation>
    </message>
    <message>
        <source>The key was refused.</source>
        <translation>رُفض المفتاح.</translation>
    </message>
    <message>
        <source>The keychain did not answer within 3 seconds. It may be asking for its password in another window.</source>
        <translation>لم تستجب سلسلة المفاتيح خلال 3 ثوانٍ. ربما تطلب كلمة المرور في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, and try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain refused the request.</source>
        <translation>رفضت سلسلة المفاتيح الطلب.</translation>
    </message>
    <message>
        <source>The last reply is complete</source>
        <translation>الرد الأخير مكتمل</translation>
    </message>
    <message>
        <source>The limit of requests is reached until {time}.</source>
        <translation>بُلغ حد الطلبات حتى {time}.</translation>
    </message>
    <message>
        <source>The limit of requests is reached.</source>
        <translation>بُلغ حد الطلبات.</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached until {time}.</source>
        <translation>بُلغ حد الطلبات اليومي حتى {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per day is reached.</source>
        <translation>بُلغ حد الطلبات اليومي.</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached until {time}.</source>
        <translation>بُلغ حد الطلبات في الساعة حتى {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per hour is reached.</source>
        <translation>بُلغ حد الطلبات في الساعة.</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached until {time}.</source>
        <translation>بُلغ حد الطلبات في الدقيقة حتى {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per minute is reached.</source>
        <translation>بُلغ حد الطلبات في الدقيقة.</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached until {time}.</source>
        <translation>بُلغ حد الطلبات الشهري حتى {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per month is reached.</source>
        <translation>بُلغ حد الطلبات الشهري.</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached until {time}.</source>
        <translation>بُلغ حد الطلبات في الثانية حتى {time}.</translation>
    </message>
    <message>
        <source>The limit of requests per second is reached.</source>
        <translation>بُلغ حد الطلبات في الثانية.</translation>
    </message>
    <message>
        <source>The limit of tokens is reached until {time}.</source>
        <translation>بُلغ حد الرموز حتى {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens is reached.</source>
        <translation>بُلغ حد الرموز.</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached until {time}.</source>
        <translation>بُلغ حد الرموز اليومي حتى {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per day is reached.</source>
        <translation>بُلغ حد الرموز اليومي.</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached until {time}.</source>
        <translation>بُلغ حد الرموز في الساعة حتى {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per hour is reached.</source>
        <translation>بُلغ حد الرموز في الساعة.</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached until {time}.</source>
        <translation>بُلغ حد الرموز في الدقيقة حتى {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per minute is reached.</source>
        <translation>بُلغ حد الرموز في الدقيقة.</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached until {time}.</source>
        <translation>بُلغ حد الرموز الشهري حتى {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per month is reached.</source>
        <translation>بُلغ حد الرموز الشهري.</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached until {time}.</source>
        <translation>بُلغ حد الرموز في الثانية حتى {time}.</translation>
    </message>
    <message>
        <source>The limit of tokens per second is reached.</source>
        <translation>بُلغ حد الرموز في الثانية.</translation>
    </message>
    <message>
        <source>The limit was used up while thinking, before the answer began.</source>
        <translation>استُنفد الحد أثناء التفكير، قبل أن تبدأ الإجابة.</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>القائمة فارغة.</translation>
    </message>
    <message>
        <source>The log cannot be written.</source>
        <translation>تعذّرت الكتابة في السجل.</translation>
    </message>
    <message>
        <source>The log file cannot be written to {folder} ({reason}).</source>
        <translation>تعذّرت كتابة ملف السجل في المجلد {folder} ({reason}).</translation>
    </message>
    <message>
        <source>The message on standard input is empty.</source>
        <translation>الرسالة في الدخل القياسي فارغة.</translation>
    </message>
    <message>
        <source>The message was filtered.</source>
        <translation>حُجبت الرسالة بالترشيح.</translation>
    </message>
    <message>
        <source>The model asks for {call}. Nothing was run.</source>
        <translation>يطلب النموذج استدعاء {call}. لم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>The model declined.</source>
        <translation>امتنع النموذج عن الرد.</translation>
    </message>
    <message>
        <source>The model does not take everything.</source>
        <translation>لا يقبل النموذج كل شيء.</translation>
    </message>
    <message>
        <source>The model is not there.</source>
        <translation>النموذج غير موجود.</translation>
    </message>
    <message>
        <source>The model takes the token limit as {field}. It is sent so from now on.</source>
        <translation>يقبل النموذج حد الرموز باسم {field}، وسيُرسل هكذا من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The network does not reach {place} ({reason}).</source>
        <translation>لا تصل الشبكة إلى {place} ({reason}).</translation>
    </message>
    <message>
        <source>The network does not reach {place}.</source>
        <translation>لا تصل الشبكة إلى {place}.</translation>
    </message>
    <message>
        <source>The one in use</source>
        <translation>الاتصال المستخدم</translation>
    </message>
    <message>
        <source>The other one begins a new line; Shift+Enter always does.</source>
        <translation>المفتاح الآخر يبدأ سطرًا جديدًا، وShift+Enter يفعل ذلك دائمًا.</translation>
    </message>
    <message>
        <source>The port after “:” must be a number from 1 to 65535.</source>
        <translation>يجب أن يكون المنفذ بعد «:» رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is kept as {bad}.</source>
        <translation>القوالب في {name} غير مفهومة. حُفظ الملف باسم {bad}.</translation>
    </message>
    <message>
        <source>The presets in {name} could not be understood. The file is left as it is.</source>
        <translation>القوالب في {name} غير مفهومة. تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>The presets in {name} were written by a newer version of the program.</source>
        <translation>كُتبت القوالب في {name} بإصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The preset’s connection cannot be used: {why}</source>
        <translation>لا يمكن استخدام اتصال القالب: {why}</translation>
    </message>
    <message>
        <source>The program could not read the reply. This is a fault of the program.</source>
        <translation>تعذّر على البرنامج قراءة الرد. هذا خلل في البرنامج.</translation>
    </message>
    <message>
        <source>The program made a mistake. What has come is kept; the log says more.</source>
        <translation>حدث خطأ في البرنامج. حُفظ ما وصل، وفي السجل تفاصيل أكثر.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>أُغلق البرنامج.</translation>
    </message>
    <message>
        <source>The proxy address of the system cannot be used. Check {place}.</source>
        <translation>لا يمكن استخدام عنوان وكيل النظام. تحقق من {place}.</translation>
    </message>
    <message>
        <source>The proxy address {proxy} cannot be used. Check {place}.</source>
        <translation>لا يمكن استخدام عنوان الوكيل {proxy}. تحقق من {place}.</translation>
    </message>
    <message>
        <source>The proxy asks for a user name and a password (status 407).</source>
        <translation>يطلب الوكيل اسم مستخدم وكلمة مرور (الحالة 407).</translation>
    </message>
    <message>
        <source>The proxy cannot be read. It looks like http://host:8080.</source>
        <translation>عنوان الوكيل غير مفهوم. يكون على شكل http://host:8080.</translation>
    </message>
    <message>
        <source>The proxy is in the way.</source>
        <translation>الوكيل يعيق الاتصال.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and a password (status 407).</source>
        <translation>يطلب الوكيل {proxy} اسم مستخدم وكلمة مرور (الحالة 407).</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be reached. It is set in {place}.</source>
        <translation>تعذّر الوصول إلى الوكيل {proxy}. وهو مضبوط في {place}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not pass the request on ({reason}).</source>
        <translation>لم يمرّر الوكيل {proxy} الطلب ({reason}).</translation>
    </message>
    <message>
        <source>The reply broke off before the server said that it is whole.</source>
        <translation>انقطع الرد قبل أن يؤكد الخادم اكتماله.</translation>
    </message>
    <message>
        <source>The reply broke off.</source>
        <translation>انقطع الرد.</translation>
    </message>
    <message>
        <source>The reply cannot be written ({reason}).</source>
        <translation>تعذّرت كتابة الرد ({reason}).</translation>
    </message>
    <message>
        <source>The reply is complete</source>
        <translation>اكتمل الرد</translation>
    </message>
    <message>
        <source>The reply is empty.</source>
        <translation>الرد فارغ.</translation>
    </message>
    <message>
        <source>The reply is here.</source>
        <translation>وصل الرد.</translation>
    </message>
    <message>
        <source>The reply reached the length limit and was cut.</source>
        <translation>بلغ الرد حد الطول فقُطع.</translation>
    </message>
    <message>
        <source>The reply was empty.</source>
        <translation>كان الرد فارغًا.</translation>
    </message>
    <message>
        <source>The reply was stopped: a line is too long.</source>
        <translation>أُوقف الرد: فيه سطر أطول من اللازم.</translation>
    </message>
    <message>
        <source>The reply was stopped: too large.</source>
        <translation>أُوقف الرد: أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The request came into another one's way (status {status}).</source>
        <translation>تعارض الطلب مع طلب آخر (الحالة {status}).</translation>
    </message>
    <message>
        <source>The request could not be sent.</source>
        <translation>تعذّر إرسال الطلب.</translation>
    </message>
    <message>
        <source>The same number gives about the same reply, where the server can do so.</source>
        <translation>يعطي العدد نفسه الرد نفسه تقريبًا، إن كان الخادم يدعم ذلك.</translation>
    </message>
    <message>
        <source>The same server by {scheme}</source>
        <translation>الخادم نفسه عبر {scheme}</translation>
    </message>
    <message>
        <source>The server answered {status}.</source>
        <translation>أجاب الخادم بالحالة {status}.</translation>
    </message>
    <message>
        <source>The server answers by {scheme}: the address should be {address}.</source>
        <translation>يجيب الخادم عبر {scheme}: يجب أن يكون العنوان {address}.</translation>
    </message>
    <message>
        <source>The server answers, and does not have that there.</source>
        <translation>يجيب الخادم، لكن ذلك غير متوفر لديه هناك.</translation>
    </message>
    <message>
        <source>The server answers, but it does not have the API that was asked for. Chat Completions is the one that most servers have.</source>
        <translation>يجيب الخادم، لكنه لا يوفر واجهة API المطلوبة. تتوفر Chat Completions لدى معظم الخوادم.</translation>
    </message>
    <message>
        <source>The server asks for a key, and this connection has none.</source>
        <translation>يطلب الخادم مفتاحًا، وليس لهذا الاتصال مفتاح.</translation>
    </message>
    <message>
        <source>The server asks for a key.</source>
        <translation>يطلب الخادم مفتاحًا.</translation>
    </message>
    <message>
        <source>The server behind the address did not answer in time (status {status}).</source>
        <translation>لم يُجب الخادم الواقع خلف العنوان في الوقت المحدد (الحالة {status}).</translation>
    </message>
    <message>
        <source>The server behind the address did not answer properly (status {status}).</source>
        <translation>لم يُجب الخادم الواقع خلف العنوان كما يجب (الحالة {status}).</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>تعذّر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>The server could not answer (status {status}).</source>
        <translation>تعذّر على الخادم الرد (الحالة {status}).</translation>
    </message>
    <message>
        <source>The server decides</source>
        <translation>يقرره الخادم</translation>
    </message>
    <message>
        <source>The server did not accept the request (status {status}).</source>
        <translation>لم يقبل الخادم الطلب (الحالة {status}).</translation>
    </message>
    <message>
        <source>The server does not allow this with the key of this connection.</source>
        <translation>لا يسمح الخادم بهذا لمفتاح هذا الاتصال.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>لا يستجيب الخادم.</translation>
    </message>
    <message>
        <source>The server does not have this API.</source>
        <translation>لا يوفر الخادم واجهة API هذه.</translation>
    </message>
    <message>
        <source>The server does not know this model.</source>
        <translation>لا يعرف الخادم هذا النموذج.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”, and does not say what it has. Type a name.</source>
        <translation>لا يعرف الخادم «{model}»، ولا يذكر ما لديه. اكتب اسمًا.</translation>
    </message>
    <message>
        <source>The server does not know “{model}”. It has “{other}”.</source>
        <translation>لا يعرف الخادم «{model}»، ولديه «{other}».</translation>
    </message>
    <message>
        <source>The server does not say which models it has. Name one with --model.</source>
        <translation>لا يذكر الخادم النماذج المتوفرة لديه. حدّد نموذجًا باستخدام --model.</translation>
    </message>
    <message>
        <source>The server does not speak HTTP at {place}. Check the address.</source>
        <translation>لا يستخدم الخادم بروتوكول HTTP على {place}. تحقق من العنوان.</translation>
    </message>
    <message>
        <source>The server does not take the field stream_options. It is left out from now on, so the number of tokens is an estimate.</source>
        <translation>لا يقبل الخادم الحقل stream_options. لن يُرسل من الآن فصاعدًا، لذلك يكون عدد الرموز تقديريًا.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error and did not say which.</source>
        <translation>أنهى الخادم الرد بخطأ لم يحدده.</translation>
    </message>
    <message>
        <source>The server ended the reply with an error.</source>
        <translation>أنهى الخادم الرد بخطأ.</translation>
    </message>
    <message>
        <source>The server had an error of its own (status {status}).</source>
        <translation>حدث خطأ داخلي في الخادم (الحالة {status}).</translation>
    </message>
    <message>
        <source>The server has a problem.</source>
        <translation>في الخادم مشكلة.</translation>
    </message>
    <message>
        <source>The server has another API.</source>
        <translation>للخادم واجهة API أخرى.</translation>
    </message>
    <message>
        <source>The server has gone quiet.</source>
        <translation>توقف الخادم عن الإرسال.</translation>
    </message>
    <message>
        <source>The server has neither Chat Completions nor Responses; replies come by {api}.</source>
        <translation>لا يوفر الخادم Chat Completions ولا Responses، وتصل الردود عبر {api}.</translation>
    </message>
    <message>
        <source>The server has no model “{model}”. Choose another one.</source>
        <translation>ليس لدى الخادم نموذج باسم «{model}». اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The server has no such model. Choose another one.</source>
        <translation>ليس لدى الخادم هذا النموذج. اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The server has not said which models it has. Name one.</source>
        <translation>لم يذكر الخادم النماذج المتوفرة لديه. حدّد نموذجًا.</translation>
    </message>
    <message>
        <source>The server is not available at the moment (status {status}).</source>
        <translation>الخادم غير متاح حاليًا (الحالة {status}).</translation>
    </message>
    <message>
        <source>The server is overloaded.</source>
        <translation>الخادم مثقل بالطلبات.</translation>
    </message>
    <message>
        <source>The server lists no models at this address. Check the address (most end in /v1), or type the model's name.</source>
        <translation>لا يعرض الخادم قائمة نماذج على هذا العنوان. تحقق من العنوان (معظم العناوين تنتهي بـ /v1)، أو اكتب اسم النموذج.</translation>
    </message>
    <message>
        <source>The server lists no models. Type a name.</source>
        <translation>لا يعرض الخادم قائمة نماذج. اكتب اسمًا.</translation>
    </message>
    <message>
        <source>The server lists no models. Type the name of the one to use.</source>
        <translation>لا يعرض الخادم قائمة نماذج. اكتب اسم النموذج المراد استخدامه.</translation>
    </message>
    <message>
        <source>The server refused the key of this connection.</source>
        <translation>رفض الخادم مفتاح هذا الاتصال.</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>رفض الخادم الطلب.</translation>
    </message>
    <message>
        <source>The server refused this for the model, and was asked again without it: {names}. It is left out from now on.</source>
        <translation>رفض الخادم ما يلي لهذا النموذج، فأُعيد الطلب من دونه: {names}. لن يُرسل من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>The server refuses the smallest request.</source>
        <translation>يرفض الخادم أصغر طلب.</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>يقول الخادم: {words}</translation>
    </message>
    <message>
        <source>The server sent an error without words.</source>
        <translation>أرسل الخادم خطأ دون توضيح.</translation>
    </message>
    <message>
        <source>The server sent no more text.</source>
        <translation>لم يرسل الخادم مزيدًا من النص.</translation>
    </message>
    <message>
        <source>The server sent no text.</source>
        <translation>لم يرسل الخادم أي نص.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now until {time}.</source>
        <translation>لا يقبل الخادم مزيدًا من الطلبات حتى {time}.</translation>
    </message>
    <message>
        <source>The server takes no more requests for now.</source>
        <translation>لا يقبل الخادم مزيدًا من الطلبات حاليًا.</translation>
    </message>
    <message>
        <source>The server waited too long for the request (status {status}).</source>
        <translation>انتظر الخادم الطلب أطول من اللازم (الحالة {status}).</translation>
    </message>
    <message>
        <source>The server's answer could not be decoded.</source>
        <translation>تعذّر فك ترميز رد الخادم.</translation>
    </message>
    <message>
        <source>The server's certificate is not accepted.</source>
        <translation>شهادة الخادم غير مقبولة.</translation>
    </message>
    <message>
        <source>The server's list of models is too large.</source>
        <translation>قائمة نماذج الخادم أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The server's stream is not understood. Check the address; most end in /v1.</source>
        <translation>بث الخادم غير مفهوم. تحقق من العنوان، فمعظم العناوين تنتهي بـ /v1.</translation>
    </message>
    <message>
        <source>The service ended the reply. Another wording may help.</source>
        <translation>أنهت الخدمة الرد. قد تفيد صياغة أخرى.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message ({reasons}). Another wording may help.</source>
        <translation>أوقف مرشّح محتوى الخدمة الرسالة ({reasons}). قد تفيد صياغة أخرى.</translation>
    </message>
    <message>
        <source>The service's content filter stopped the message. Another wording may help.</source>
        <translation>أوقف مرشّح محتوى الخدمة الرسالة. قد تفيد صياغة أخرى.</translation>
    </message>
    <message>
        <source>The shortcuts cannot be saved: {reason}.</source>
        <translation>تعذّر حفظ الاختصارات: {reason}.</translation>
    </message>
    <message>
        <source>The test could not go on.</source>
        <translation>تعذّرت متابعة الاختبار.</translation>
    </message>
    <message>
        <source>The test took too long.</source>
        <translation>استغرق الاختبار وقتًا أطول من اللازم.</translation>
    </message>
    <message>
        <source>The test was ended before its diagnosis.</source>
        <translation>أُنهي الاختبار قبل التشخيص.</translation>
    </message>
    <message>
        <source>The value of {name} has letters that no header may have.</source>
        <translation>في قيمة {name} محارف لا تُسمح في الترويسات.</translation>
    </message>
    <message>
        <source>The variable {name} is not set.</source>
        <translation>المتغير {name} غير مضبوط.</translation>
    </message>
    <message>
        <source>The word cannot be kept: {reason}</source>
        <translation>تعذّر حفظ الكلمة: {reason}</translation>
    </message>
    <message>
        <source>Their file cannot be read ({reason}): the defaults hold, and changes last until the program ends.</source>
        <translation>تعذّرت قراءة ملفها ({reason}): ستُستخدم القيم الافتراضية، وتبقى التغييرات حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Their file has version {found}, and this program knows versions up to {known}.</source>
        <translation>ملفها من الإصدار {found}، وهذا البرنامج يعرف الإصدارات حتى {known}.</translation>
    </message>
    <message>
        <source>Their file is damaged and cannot be moved: the defaults hold, and changes last until the program ends.</source>
        <translation>ملفها تالف ولا يمكن نقله: ستُستخدم القيم الافتراضية، وتبقى التغييرات حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Their file was damaged: the defaults hold, and it is kept as {name}.</source>
        <translation>كان ملفها تالفًا: ستُستخدم القيم الافتراضية، وقد حُفظ الملف باسم {name}.</translation>
    </message>
    <message>
        <source>Their folder cannot be written to.</source>
        <translation>لا يمكن الكتابة في مجلدها.</translation>
    </message>
    <message>
        <source>Their folder or file cannot be written to.</source>
        <translation>لا يمكن الكتابة في مجلدها أو ملفها.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>السمة: داكنة</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>السمة: فاتحة</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>السمة: مثل النظام</translation>
    </message>
    <message>
        <source>There are no older messages to leave out. Shorten it, or use a model with a larger context window.</source>
        <translation>لا توجد رسائل أقدم يمكن استبعادها. اختصر الرسالة، أو استخدم نموذجًا بنافذة سياق أكبر.</translation>
    </message>
    <message>
        <source>There are no presets.</source>
        <translation>لا توجد قوالب.</translation>
    </message>
    <message>
        <source>There are no saved prompts.</source>
        <translation>لا توجد موجّهات محفوظة.</translation>
    </message>
    <message numerus="yes">
        <source>There are {count} headers; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} header; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>عدد الترويسات {count}، ولا يمكن إرسال أكثر من {most}.</numerusform>
            <numerusform>توجد ترويسة واحدة، ولا يمكن إرسال أكثر من {most}.</numerusform>
            <numerusform>توجد ترويستان، ولا يمكن إرسال أكثر من {most}.</numerusform>
            <numerusform>توجد {count} ترويسات، ولا يمكن إرسال أكثر من {most}.</numerusform>
            <numerusform>توجد {count} ترويسة، ولا يمكن إرسال أكثر من {most}.</numerusform>
            <numerusform>توجد {count} ترويسة، ولا يمكن إرسال أكثر من {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {count} stop sequences; {most} at most can be sent.</source>
        <extracomment>For one: There is {count} stop sequence; {most} at most can be sent.</extracomment>
        <translation>
            <numerusform>لا توجد تسلسلات توقف، ويمكن إرسال {most} على الأكثر.</numerusform>
            <numerusform>يوجد تسلسل توقف واحد، ويمكن إرسال {most} على الأكثر.</numerusform>
            <numerusform>يوجد تسلسلا توقف، ويمكن إرسال {most} على الأكثر.</numerusform>
            <numerusform>توجد {count} تسلسلات توقف، ويمكن إرسال {most} على الأكثر.</numerusform>
            <numerusform>يوجد {count} تسلسل توقف، ويمكن إرسال {most} على الأكثر.</numerusform>
            <numerusform>يوجد {count} تسلسل توقف، ويمكن إرسال {most} على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a prompt of that name already.</source>
        <translation>يوجد موجّه بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>There is a web page at this address.</source>
        <translation>توجد صفحة ويب على هذا العنوان.</translation>
    </message>
    <message>
        <source>There is no chat API at this address. Check it; most end in /v1.</source>
        <translation>لا توجد واجهة API للمحادثة على هذا العنوان. تحقق منه، فمعظم العناوين تنتهي بـ /v1.</translation>
    </message>
    <message>
        <source>There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, use: {command}</source>
        <translation>لا توجد شاشة لعرض النافذة عليها (لم يُضبط DISPLAY ولا WAYLAND_DISPLAY). في الطرفية، استخدم: {command}</translation>
    </message>
    <message>
        <source>There is no finished reply</source>
        <translation>لا يوجد رد مكتمل</translation>
    </message>
    <message>
        <source>There is no notice</source>
        <translation>لا يوجد تنبيه</translation>
    </message>
    <message>
        <source>There is no such host.</source>
        <translation>لا يوجد مضيف بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>لا يوجد شيء هنا بعد.</translation>
    </message>
    <message>
        <source>There is nothing to draw on.</source>
        <translation>لا يوجد ما يُرسم عليه.</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Write a message first.</source>
        <translation>لا يوجد ما يُرسل بعد. اكتب رسالة أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>لا يوجد ما يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>There is only one version</source>
        <translation>توجد نسخة واحدة فقط</translation>
    </message>
    <message>
        <source>There was no error.</source>
        <translation>لم يحدث خطأ.</translation>
    </message>
    <message>
        <source>These files are where keys and passwords are kept, or belong to this program. What you attach is sent to the server.</source>
        <translation>هذه الملفات موجودة حيث تُحفظ المفاتيح وكلمات المرور، أو تخص هذا البرنامج. ما ترفقه يُرسل إلى الخادم.</translation>
    </message>
    <message>
        <source>These keys cannot be changed here</source>
        <translation>لا يمكن تغيير هذه المفاتيح هنا</translation>
    </message>
    <message>
        <source>These keys cannot be used.</source>
        <translation>لا يمكن استخدام هذه المفاتيح.</translation>
    </message>
    <message>
        <source>They count for every conversation with it, unless a preset or the conversation says otherwise.</source>
        <translation>تسري على كل محادثة تستخدم هذا الاتصال، ما لم يحدد القالب أو المحادثة غير ذلك.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>يفكّر…</translation>
    </message>
    <message>
        <source>This conversation can only be read.</source>
        <translation>هذه المحادثة للقراءة فقط.</translation>
    </message>
    <message>
        <source>This conversation has parameters of its own: {names}</source>
        <translation>لهذه المحادثة معلمات خاصة بها: {names}</translation>
    </message>
    <message>
        <source>This conversation is kept in memory only. It is gone when you leave it or the program ends.</source>
        <translation>تبقى هذه المحادثة في الذاكرة فقط، وتختفي عندما تغادرها أو يُنهى البرنامج.</translation>
    </message>
    <message>
        <source>This conversation is not kept yet</source>
        <translation>لم تُحفظ هذه المحادثة بعد</translation>
    </message>
    <message>
        <source>This conversation reaches its cost limit.</source>
        <translation>تبلغ هذه المحادثة حد التكلفة.</translation>
    </message>
    <message>
        <source>This image cannot be shown.</source>
        <translation>تعذّر عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>This is no JSON object: names and values between curly brackets.</source>
        <translation>ليس هذا كائن JSON: أسماء وقيم بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>This is no file that can be read.</source>
        <translation>ليس هذا ملفًا يمكن قراءته.</translation>
    </message>
    <message>
        <source>This is not JSON: {what} (line {line}, column {column}).</source>
        <translation>ليس هذا JSON: {what} (السطر {line}، العمود {column}).</translation>
    </message>
    <message>
        <source>This link is not opened: it is not a web or mail address.</source>
        <translation>لا يُفتح هذا الرابط: ليس عنوان ويب ولا عنوان بريد.</translation>
    </message>
    <message>
        <source>This one message is too long.</source>
        <translation>هذه الرسالة وحدها أطول من اللازم.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>This system has no keychain that the program can use.</source>
        <translation>لا توجد في هذا النظام سلسلة مفاتيح يمكن للبرنامج استخدامها.</translation>
    </message>
    <message>
        <source>This system has no printing.</source>
        <translation>لا تتوفر الطباعة في هذا النظام.</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>فكّر</translation>
    </message>
    <message>
        <source>Thought for {wait}</source>
        <translation>فكّر لمدة {wait}</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>نصيحة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Titles and messages of all versions were searched, but nothing has {words}.</source>
        <translation>شمل البحث عناوين كل النسخ ورسائلها، لكن لا شيء يحتوي على {words}.</translation>
    </message>
    <message>
        <source>Titles by the model</source>
        <translation>عناوين من النموذج</translation>
    </message>
    <message>
        <source>To the message box</source>
        <translation>إلى مربع الرسالة</translation>
    </message>
    <message>
        <source>To the next message</source>
        <translation>إلى الرسالة التالية</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>إلى الجزء التالي</translation>
    </message>
    <message>
        <source>To the previous message</source>
        <translation>إلى الرسالة السابقة</translation>
    </message>
    <message>
        <source>To the previous pane</source>
        <translation>إلى الجزء السابق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Token limit</source>
        <translation>حد الرموز</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Tool call, not executed: {name}</source>
        <translation>استدعاء أداة لم يُنفَّذ: {name}</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Translate into {{language|English}}: {{text}}</source>
        <translation>ترجم إلى {{language|العربية}}: {{text}}</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Trying again in {wait}.</source>
        <translation>ستُعاد المحاولة بعد {wait}.</translation>
    </message>
    <message>
        <source>Trying again now.</source>
        <translation>تُعاد المحاولة الآن.</translation>
    </message>
    <message>
        <source>Two ropes burn for an hour each, unevenly. How do I measure 45 minutes?</source>
        <translation>حبلان يحترق كل منهما في ساعة، لكن دون انتظام. كيف أقيس 45 دقيقة؟</translation>
    </message>
    <message>
        <source>Type / and a name in the message box to insert one. {{name}} and {{name|default}} are fields that are filled in then; {{clipboard}} and {{date}} fill themselves in.</source>
        <translation>اكتب / واسمًا في مربع الرسالة لإدراج موجّه. {{name}} و{{name|default}} حقلان يُملآن حينها، أما {{clipboard}} و{{date}} فيُملآن تلقائيًا.</translation>
    </message>
    <message>
        <source>US dollars for 1,000,000 tokens</source>
        <translation>دولار أمريكي لكل 1,000,000 رمز</translation>
    </message>
    <message>
        <source>US dollars that a conversation may cost before the program asks whether to send more; 0 never asks. Only models whose prices are known count.</source>
        <translation>التكلفة المسموح بها للمحادثة بالدولار الأمريكي قبل أن يسأل البرنامج عن إرسال المزيد، و0 يعني عدم السؤال. لا تُحسب إلا النماذج المعروفة أسعارها.</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>إلغاء الأرشفة</translation>
    </message>
    <message>
        <source>Unarchive conversation</source>
        <translation>إلغاء أرشفة المحادثة</translation>
    </message>
    <message>
        <source>Underline misspelled words while you write. No word leaves this computer for that.</source>
        <translation>تسطير الكلمات ذات الأخطاء الإملائية أثناء الكتابة. ولا تغادر أي كلمة هذا الحاسوب من أجل ذلك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>التراجع عن الحذف</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Unpin conversation</source>
        <translation>إلغاء تثبيت المحادثة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Use Chat Completions</source>
        <translation>استخدام Chat Completions</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>استخدام مجلد آخر…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>استخدامه لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>Use the dark theme.</source>
        <translation>استخدام السمة الداكنة.</translation>
    </message>
    <message>
        <source>Use the light theme.</source>
        <translation>استخدام السمة الفاتحة.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>استخدام هذه المفاتيح</translation>
    </message>
    <message>
        <source>Use {address}</source>
        <translation>استخدام {address}</translation>
    </message>
    <message>
        <source>Use {api}</source>
        <translation>استخدام {api}</translation>
    </message>
    <message>
        <source>Use {field}</source>
        <translation>استخدام {field}</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>استخدام {model}</translation>
    </message>
    <message>
        <source>Use “{name}”</source>
        <translation>استخدام «{name}»</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>Verbosity</source>
        <translation>درجة الإسهاب</translation>
    </message>
    <message>
        <source>Version deleted</source>
        <translation>حُذفت النسخة</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>النسخة {number} من {count}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>Waiting for a tool</source>
        <translation>في انتظار أداة</translation>
    </message>
    <message>
        <source>Waiting for the first word</source>
        <translation>في انتظار أول كلمة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Watch it think</source>
        <translation>شاهده يفكر</translation>
    </message>
    <message>
        <source>What comes from the command {name} is no key.</source>
        <translation>ما يطبعه الأمر {name} ليس مفتاحًا.</translation>
    </message>
    <message>
        <source>What comes from the variable {name} is no key.</source>
        <translation>قيمة المتغير {name} ليست مفتاحًا.</translation>
    </message>
    <message>
        <source>What helps: {words}</source>
        <translation>ما يفيد: {words}</translation>
    </message>
    <message>
        <source>What helps: {words}.</source>
        <translation>ما يفيد: {words}.</translation>
    </message>
    <message>
        <source>What is kept as the key cannot be one.</source>
        <translation>القيمة المحفوظة لا تصلح مفتاحًا.</translation>
    </message>
    <message>
        <source>What is on your mind?</source>
        <translation>بماذا تفكر؟</translation>
    </message>
    <message>
        <source>What the model is told before the conversation: its role and its rules.</source>
        <translation>ما يُقال للنموذج قبل المحادثة: دوره وقواعده.</translation>
    </message>
    <message>
        <source>What the server sent is no list of models. Check the address; most end in /v1.</source>
        <translation>ما أرسله الخادم ليس قائمة نماذج. تحقق من العنوان، فمعظم العناوين تنتهي بـ /v1.</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>What was written last before the program ended cannot be read. It is kept as {name}; what was written before it is here.</source>
        <translation>تعذّرت قراءة آخر ما كُتب قبل إنهاء البرنامج، وقد حُفظ باسم {name}. ما كُتب قبله موجود هنا.</translation>
    </message>
    <message>
        <source>What you write is kept here, on this computer.</source>
        <translation>ما تكتبه يُحفظ هنا، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What you write now stays in memory until the program ends.</source>
        <translation>يبقى ما تكتبه الآن في الذاكرة حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>When a server does not answer</source>
        <translation>عندما لا يستجيب الخادم</translation>
    </message>
    <message>
        <source>Where it stood last, if a screen is still there.</source>
        <translation>موضعها الأخير، إن كانت هناك شاشة فيه.</translation>
    </message>
    <message>
        <source>Where replies come from. New conversations begin with the one that is chosen.</source>
        <translation>مصدر الردود. تبدأ المحادثات الجديدة بالاتصال المختار.</translation>
    </message>
    <message>
        <source>Whether it filled the screen last.</source>
        <translation>هل كانت النافذة تملأ الشاشة آخر مرة.</translation>
    </message>
    <message>
        <source>Which request</source>
        <translation>أي طلب</translation>
    </message>
    <message>
        <source>Width of the sidebar</source>
        <translation>عرض الشريط الجانبي</translation>
    </message>
    <message>
        <source>Window and price</source>
        <translation>نافذة السياق والسعر</translation>
    </message>
    <message>
        <source>Window and price…</source>
        <translation>نافذة السياق والسعر…</translation>
    </message>
    <message>
        <source>Window maximised</source>
        <translation>النافذة مكبّرة</translation>
    </message>
    <message>
        <source>With the beginning of the reply</source>
        <translation>مع بداية الرد</translation>
    </message>
    <message>
        <source>Without a key it answers nothing. Enter the one that its service issued.</source>
        <translation>لا يجيب الخادم عن شيء دون مفتاح. أدخل المفتاح الذي أصدرته الخدمة.</translation>
    </message>
    <message>
        <source>Words that are right, one on a line; read when the program starts.</source>
        <translation>كلمات صحيحة، واحدة في كل سطر؛ تُقرأ عند بدء البرنامج.</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>التفاف الأسطر</translation>
    </message>
    <message>
        <source>Wrap long lines of code</source>
        <translation>التفاف أسطر الكود الطويلة</translation>
    </message>
    <message>
        <source>Write a Python function that groups dates by ISO week, with a test.</source>
        <translation>اكتب دالة بلغة Python تجمّع التواريخ حسب أسبوع ISO، مع اختبار لها.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>اكتب سؤالًا أولًا.</translation>
    </message>
    <message>
        <source>Write and send. {stop} stops a reply at once; what came stays, and {continue} lets it go on. {regenerate} asks again and keeps the reply before as a version.</source>
        <translation>اكتب وأرسل. يوقف {stop} الرد فورًا، ويبقى ما وصل منه، ويتيح {continue} متابعته. ويسأل {regenerate} من جديد مع الاحتفاظ بالرد السابق كنسخة.</translation>
    </message>
    <message>
        <source>Write me a long answer</source>
        <translation>اكتب لي إجابة طويلة</translation>
    </message>
    <message>
        <source>Write some code</source>
        <translation>اكتب كودًا</translation>
    </message>
    <message>
        <source>Write the last message anew, while nothing is written in the box.</source>
        <translation>إعادة كتابة الرسالة الأخيرة، ما دام مربع الكتابة فارغًا.</translation>
    </message>
    <message>
        <source>Write the last message anew; the one before is kept as a version.</source>
        <translation>إعادة كتابة الرسالة الأخيرة، مع الاحتفاظ بالسابقة كنسخة.</translation>
    </message>
    <message>
        <source>Write the next message while it answers</source>
        <translation>اكتب الرسالة التالية أثناء الرد</translation>
    </message>
    <message>
        <source>Write the next message while it waits</source>
        <translation>اكتب الرسالة التالية أثناء الانتظار</translation>
    </message>
    <message>
        <source>Write this message anew.</source>
        <translation>إعادة كتابة هذه الرسالة.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>جارٍ كتابة ملف PDF…</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <translation>كُتب في {name}.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You can read, search and export; what you write now is not kept.</source>
        <translation>يمكنك القراءة والبحث والتصدير، لكن ما تكتبه الآن لا يُحفظ.</translation>
    </message>
    <message>
        <source>Your conversation is kept. The details can be copied for a report.</source>
        <translation>محادثتك محفوظة. يمكن نسخ التفاصيل للإبلاغ عن المشكلة.</translation>
    </message>
    <message>
        <source>Your conversations are closed: the program is ending.</source>
        <translation>محادثاتك مغلقة: البرنامج قيد الإنهاء.</translation>
    </message>
    <message>
        <source>Your conversations are in a folder on a network, where the file can be damaged when the connection breaks. A folder on this computer is safer.</source>
        <translation>محادثاتك في مجلد على شبكة، وقد يتلف الملف هناك عند انقطاع الاتصال. المجلد على هذا الحاسوب أكثر أمانًا.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only, so this was not done.</source>
        <translation>محادثاتك مفتوحة للقراءة فقط، لذلك لم يُنفَّذ هذا.</translation>
    </message>
    <message>
        <source>Your conversations are open for reading only.</source>
        <translation>محادثاتك مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened.</source>
        <translation>يتعذّر فتح محادثاتك.</translation>
    </message>
    <message>
        <source>Your conversations stay where they were.</source>
        <translation>بقيت محادثاتك في مكانها.</translation>
    </message>
    <message>
        <source>Your desktop says so when the window is not in front; a click leads to the conversation.</source>
        <translation>يُعلمك سطح المكتب بذلك عندما لا تكون النافذة في المقدمة، وينقلك النقر إلى المحادثة.</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>ملفاتك</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Your own words could not be read; the file is kept as {name}.</source>
        <translation>تعذّرت قراءة كلماتك الخاصة؛ حُفظ الملف باسم {name}.</translation>
    </message>
    <message>
        <source>Your settings cannot be saved.</source>
        <translation>تعذّر حفظ إعداداتك.</translation>
    </message>
    <message>
        <source>a PEM file to trust as well</source>
        <translation>ملف PEM يوثق به أيضًا</translation>
    </message>
    <message>
        <source>a letter that is kind and firm</source>
        <translation>رسالة لطيفة وحازمة</translation>
    </message>
    <message>
        <source>as to a curious friend</source>
        <translation>كما لصديق فضولي</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>جارٍ الطلب…</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>at the next start</source>
        <translation>عند البدء التالي</translation>
    </message>
    <message>
        <source>calling a tool</source>
        <translation>يستدعي أداة</translation>
    </message>
    <message>
        <source>cannot be reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>code</source>
        <translation>كود</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a connection</comment>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a model</comment>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>current</source>
        <comment>a preset</comment>
        <translation>الحالي</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل الرد</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>headings, lists, tables, code</source>
        <translation>عناوين وقوائم وجداول وكود</translation>
    </message>
    <message>
        <source>hidden characters are shown</source>
        <translation>المحارف المخفية ظاهرة</translation>
    </message>
    <message>
        <source>in the message</source>
        <translation>في الرسالة</translation>
    </message>
    <message>
        <source>in the next window</source>
        <translation>في النافذة التالية</translation>
    </message>
    <message>
        <source>it belongs to another host</source>
        <translation>تعود إلى مضيف آخر</translation>
    </message>
    <message>
        <source>it does not speak TLS there; the address may need http://</source>
        <translation>لا يستخدم TLS هناك، وقد يحتاج العنوان إلى http://</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>ليست true ولا false</translation>
    </message>
    <message>
        <source>it is none of {words}</source>
        <translation>ليست من القيم {words}</translation>
    </message>
    <message>
        <source>it is not a list of four numbers</source>
        <translation>ليست قائمة من أربعة أعداد</translation>
    </message>
    <message>
        <source>it is not a list of names</source>
        <translation>ليست قائمة أسماء</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>ليس عددًا صحيحًا</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>لم تسرِ صلاحيتها بعد</translation>
    </message>
    <message>
        <source>it is not within {low} and {high}</source>
        <translation>ليست بين {low} و{high}</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>موقّعة ذاتيًا</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>it offers only an old version of TLS</source>
        <translation>لا يوفر إلا إصدارًا قديمًا من TLS</translation>
    </message>
    <message>
        <source>it was issued by an authority that this computer does not know</source>
        <translation>أصدرها مرجع مصدِّق لا يعرفه هذا الحاسوب</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>أُبطلت</translation>
    </message>
    <message>
        <source>legacy Completions</source>
        <translation>Completions القديمة</translation>
    </message>
    <message>
        <source>making an image</source>
        <translation>ينشئ صورة</translation>
    </message>
    <message>
        <source>models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>no credit left</source>
        <translation>نفد الرصيد</translation>
    </message>
    <message>
        <source>no encryption that both sides accept was found</source>
        <translation>لم يُعثر على تشفير يقبله الطرفان</translation>
    </message>
    <message>
        <source>no model chosen</source>
        <translation>لم يُختر نموذج</translation>
    </message>
    <message>
        <source>no window can be there</source>
        <translation>لا يمكن وضع نافذة هناك</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none needed for most local servers</source>
        <translation>لا حاجة إليه لمعظم الخوادم المحلية</translation>
    </message>
    <message>
        <source>not in a list</source>
        <translation>ليس في قائمة</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>لم تُحمَّل</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>one of the numbers is not whole</source>
        <translation>أحد الأعداد ليس صحيحًا</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>optional; else from the server’s list</source>
        <translation>اختياري، وإلا فمن قائمة الخادم</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>or an emoji</source>
        <translation>أو رمز تعبيري</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>ألصقه هنا</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>presets</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>queued by the server</source>
        <translation>في انتظار الخادم</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>بُلغ حد الطلبات</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>replying</source>
        <translation>جارٍ الرد</translation>
    </message>
    <message>
        <source>running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>running code</source>
        <translation>يشغّل كودًا</translation>
    </message>
    <message>
        <source>searching files</source>
        <translation>يبحث في الملفات</translation>
    </message>
    <message>
        <source>searching the web</source>
        <translation>يبحث في الويب</translation>
    </message>
    <message>
        <source>see how waiting looks</source>
        <translation>شاهد كيف يبدو الانتظار</translation>
    </message>
    <message>
        <source>see it come, stop it, go on</source>
        <translation>شاهده يصل، وأوقفه، وتابعه</translation>
    </message>
    <message>
        <source>small, and with a test</source>
        <translation>كود قصير مع اختبار</translation>
    </message>
    <message>
        <source>something went wrong in the program</source>
        <translation>حدث خطأ في البرنامج</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>جارٍ البث</translation>
    </message>
    <message>
        <source>streaming, ≈ {rate} tokens/s</source>
        <translation>جارٍ البث، ≈ {rate} رمز/ث</translation>
    </message>
    <message>
        <source>the Chat Completions API</source>
        <translation>واجهة Chat Completions</translation>
    </message>
    <message>
        <source>the Responses API</source>
        <translation>واجهة Responses</translation>
    </message>
    <message>
        <source>the address seems to be wrong</source>
        <translation>يبدو أن العنوان خاطئ</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>فشل الاتصال</translation>
    </message>
    <message>
        <source>the connection, then the server</source>
        <translation>الاتصال ثم الخادم</translation>
    </message>
    <message>
        <source>the conversation is too long</source>
        <translation>المحادثة أطول من اللازم</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>العرض التجريبي</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>رُفض المفتاح</translation>
    </message>
    <message>
        <source>the legacy Completions API</source>
        <translation>واجهة Completions القديمة</translation>
    </message>
    <message>
        <source>the message was filtered</source>
        <translation>حُجبت الرسالة بالترشيح</translation>
    </message>
    <message>
        <source>the preset “{name}”, then the connection, then the server</source>
        <translation>القالب «{name}» ثم الاتصال ثم الخادم</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>أُغلق البرنامج</translation>
    </message>
    <message>
        <source>the request could not be sent</source>
        <translation>تعذّر إرسال الطلب</translation>
    </message>
    <message>
        <source>the server does not have this API</source>
        <translation>لا يوفر الخادم واجهة API هذه</translation>
    </message>
    <message>
        <source>the server does not know this model</source>
        <translation>لا يعرف الخادم هذا النموذج</translation>
    </message>
    <message>
        <source>the server has a problem</source>
        <translation>في الخادم مشكلة</translation>
    </message>
    <message>
        <source>the server refused the request</source>
        <translation>رفض الخادم الطلب</translation>
    </message>
    <message>
        <source>the system’s; or http://…, socks5://…, direct</source>
        <translation>وكيل النظام، أو http://…، socks5://…، direct</translation>
    </message>
    <message>
        <source>the thinking folds away</source>
        <translation>يمكن طي التفكير</translation>
    </message>
    <message>
        <source>this computer does not trust it</source>
        <translation>لا يثق بها هذا الحاسوب</translation>
    </message>
    <message>
        <source>this connection’s settings</source>
        <translation>إعدادات هذا الاتصال</translation>
    </message>
    <message>
        <source>tokens, such as 128k</source>
        <translation>عدد الرموز، مثل 128k</translation>
    </message>
    <message>
        <source>translate</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>two days, no hurry</source>
        <translation>يومان بلا عجلة</translation>
    </message>
    <message>
        <source>unnamed tool</source>
        <translation>أداة بلا اسم</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>version {number} of {count}</source>
        <translation>النسخة {number} من {count}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>في انتظار إعادة المحاولة</translation>
    </message>
    <message>
        <source>whichever is chosen</source>
        <translation>النموذج المختار</translation>
    </message>
    <message>
        <source>with files</source>
        <translation>مع ملفات</translation>
    </message>
    <message>
        <source>works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>{api} at {address}</source>
        <translation>{api} على {address}</translation>
    </message>
    <message>
        <source>{api}, in one piece</source>
        <translation>{api}، دفعة واحدة</translation>
    </message>
    <message>
        <source>{api}, streamed</source>
        <translation>{api}، بالبث</translation>
    </message>
    <message>
        <source>{api}, with {field}</source>
        <translation>{api}، مع {field}</translation>
    </message>
    <message>
        <source>{api}, without {field}</source>
        <translation>{api}، دون {field}</translation>
    </message>
    <message>
        <source>{at} s  {name}{data}</source>
        <translation>{at} ث  {name}{data}</translation>
    </message>
    <message numerus="yes">
        <source>{count} bytes</source>
        <extracomment>For one: {count} byte</extracomment>
        <translation>
            <numerusform>{count} بايت</numerusform>
            <numerusform>بايت واحد</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
            <numerusform>{count} بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} commands</source>
        <extracomment>For one: {count} command</extracomment>
        <translation>
            <numerusform>{count} أمر</numerusform>
            <numerusform>أمر واحد</numerusform>
            <numerusform>أمران</numerusform>
            <numerusform>{count} أوامر</numerusform>
            <numerusform>{count} أمرًا</numerusform>
            <numerusform>{count} أمر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations</source>
        <extracomment>For one: {count} conversation</extracomment>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>{count} محادثات</numerusform>
            <numerusform>{count} محادثة</numerusform>
            <numerusform>{count} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations archived</source>
        <extracomment>For one: {count} conversation archived</extracomment>
        <translation>
            <numerusform>أُرشفت {count} محادثة</numerusform>
            <numerusform>أُرشفت محادثة واحدة</numerusform>
            <numerusform>أُرشفت محادثتان</numerusform>
            <numerusform>أُرشفت {count} محادثات</numerusform>
            <numerusform>أُرشفت {count} محادثة</numerusform>
            <numerusform>أُرشفت {count} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} conversations deleted</source>
        <extracomment>For one: {count} conversation deleted</extracomment>
        <translation>
            <numerusform>حُذفت {count} محادثة</numerusform>
            <numerusform>حُذفت محادثة واحدة</numerusform>
            <numerusform>حُذفت محادثتان</numerusform>
            <numerusform>حُذفت {count} محادثات</numerusform>
            <numerusform>حُذفت {count} محادثة</numerusform>
            <numerusform>حُذفت {count} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} messages could be read.</source>
        <extracomment>For one: {count} message could be read.</extracomment>
        <translation>
            <numerusform>لم تُقرأ أي رسالة.</numerusform>
            <numerusform>أمكنت قراءة رسالة واحدة.</numerusform>
            <numerusform>أمكنت قراءة رسالتين.</numerusform>
            <numerusform>أمكنت قراءة {count} رسائل.</numerusform>
            <numerusform>أمكنت قراءة {count} رسالة.</numerusform>
            <numerusform>أمكنت قراءة {count} رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} models</source>
        <extracomment>For one: {count} model</extracomment>
        <translation>
            <numerusform>{count} نموذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>{count} نماذج</numerusform>
            <numerusform>{count} نموذجًا</numerusform>
            <numerusform>{count} نموذج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new presets and prompts were taken in.</source>
        <extracomment>For one: {count} new preset or prompt was taken in.</extracomment>
        <translation>
            <numerusform>لم يُستورد أي قالب أو موجّه جديد.</numerusform>
            <numerusform>استُورد قالب أو موجّه جديد واحد.</numerusform>
            <numerusform>استُورد عنصران جديدان من القوالب والموجّهات.</numerusform>
            <numerusform>استُوردت {count} عناصر جديدة من القوالب والموجّهات.</numerusform>
            <numerusform>استُورد {count} عنصرًا جديدًا من القوالب والموجّهات.</numerusform>
            <numerusform>استُورد {count} عنصر جديد من القوالب والموجّهات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of the connections in {path} could not be understood.</source>
        <extracomment>For one: {count} of the connections in {path} could not be understood.</extracomment>
        <translation>
            <numerusform>{count} من الاتصالات في {path} غير مفهوم.</numerusform>
            <numerusform>اتصال واحد في {path} غير مفهوم.</numerusform>
            <numerusform>اتصالان في {path} غير مفهومين.</numerusform>
            <numerusform>{count} اتصالات في {path} غير مفهومة.</numerusform>
            <numerusform>{count} اتصالًا في {path} غير مفهوم.</numerusform>
            <numerusform>{count} اتصال في {path} غير مفهوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {window} tokens</source>
        <translation>{count} من {window} رمز</translation>
    </message>
    <message numerus="yes">
        <source>{count} results</source>
        <extracomment>For one: {count} result</extracomment>
        <translation>
            <numerusform>{count} نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{count} نتائج</numerusform>
            <numerusform>{count} نتيجة</numerusform>
            <numerusform>{count} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} settings</source>
        <extracomment>For one: {count} setting</extracomment>
        <translation>
            <numerusform>{count} إعداد</numerusform>
            <numerusform>إعداد واحد</numerusform>
            <numerusform>إعدادان</numerusform>
            <numerusform>{count} إعدادات</numerusform>
            <numerusform>{count} إعدادًا</numerusform>
            <numerusform>{count} إعداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} shortcuts</source>
        <extracomment>For one: {count} shortcut</extracomment>
        <translation>
            <numerusform>{count} اختصار</numerusform>
            <numerusform>اختصار واحد</numerusform>
            <numerusform>اختصاران</numerusform>
            <numerusform>{count} اختصارات</numerusform>
            <numerusform>{count} اختصارًا</numerusform>
            <numerusform>{count} اختصار</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} so far</source>
        <translation>{count} حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <extracomment>For one: {count} token</extracomment>
        <translation>
            <numerusform>{count} رمز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>{count} رموز</numerusform>
            <numerusform>{count} رمزًا</numerusform>
            <numerusform>{count} رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens are known</source>
        <extracomment>For one: {count} token is known</extracomment>
        <translation>
            <numerusform>العدد المعروف: {count} رمز</numerusform>
            <numerusform>العدد المعروف: رمز واحد</numerusform>
            <numerusform>العدد المعروف: رمزان</numerusform>
            <numerusform>العدد المعروف: {count} رموز</numerusform>
            <numerusform>العدد المعروف: {count} رمزًا</numerusform>
            <numerusform>العدد المعروف: {count} رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{keys} alone is needed to move and to write.</source>
        <translation>{keys} وحده ضروري للتنقل والكتابة.</translation>
    </message>
    <message>
        <source>{keys} alone would be typed. Hold Ctrl or Alt with it.</source>
        <translation>{keys} وحده يُكتب كنص. اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{keys} does not do “{title}”: another command has these keys.</source>
        <translation>لا يمكن استخدام {keys} للأمر «{title}»، فهو مخصص لأمر آخر.</translation>
    </message>
    <message>
        <source>{keys} does {titles} now. It will no longer.</source>
        <translation>{keys} ينفّذ حاليًا {titles}، ولن ينفّذه بعد الآن.</translation>
    </message>
    <message>
        <source>{keys} does “{title}” from now on.</source>
        <translation>{keys} ينفّذ «{title}» من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>{keys} does “{title}”, which cannot be changed.</source>
        <translation>{keys} مخصص للأمر «{title}»، ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>{keys}: change or remove, of “{title}”</source>
        <translation>{keys}: تغيير أو إزالة، للأمر «{title}»</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{model} at {name}. What you leave empty is as it is known otherwise.</source>
        <translation>{model} لدى {name}. ما تتركه فارغًا يبقى كما هو معروف.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (نسخة)</translation>
    </message>
    <message>
        <source>{name} answers only with a key. Paste it here.</source>
        <translation>لا يجيب {name} إلا بمفتاح. ألصقه هنا.</translation>
    </message>
    <message>
        <source>{name} cannot be used.</source>
        <translation>لا يمكن استخدام {name}.</translation>
    </message>
    <message>
        <source>{name} found at {place}: use it</source>
        <translation>عُثر على {name} في {place}: استخدامه</translation>
    </message>
    <message>
        <source>{name} found at {place}: use {model}</source>
        <translation>عُثر على {name} في {place}: استخدام {model}</translation>
    </message>
    <message>
        <source>{name} has no key.</source>
        <translation>لا يوجد مفتاح للاتصال {name}.</translation>
    </message>
    <message>
        <source>{name} has no key: {trouble}</source>
        <translation>لا يوجد مفتاح للاتصال {name}: {trouble}</translation>
    </message>
    <message>
        <source>{name} has no list: {trouble} Enter asks again.</source>
        <translation>لا توجد قائمة لـ {name}: {trouble} يطلبها Enter من جديد.</translation>
    </message>
    <message>
        <source>{name} is no file of presets and prompts.</source>
        <translation>{name} ليس ملف قوالب وموجّهات.</translation>
    </message>
    <message>
        <source>{name} on this computer</source>
        <translation>{name} على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{name} would hold a key. Headers are kept in a file; put it into the key field.</source>
        <translation>ستحتوي {name} على مفتاح. تُحفظ الترويسات في ملف، فضع المفتاح في حقل المفتاح.</translation>
    </message>
    <message>
        <source>{name} · tool call, not executed</source>
        <translation>{name} · استدعاء أداة لم يُنفَّذ</translation>
    </message>
    <message>
        <source>{name}, in part</source>
        <translation>{name}، جزئيًا</translation>
    </message>
    <message>
        <source>{name}, {at} of {count}</source>
        <translation>{name}، {at} من {count}</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}: {sentence}</translation>
    </message>
    <message numerus="yes">
        <source>{number} conversations imported</source>
        <extracomment>For one: {number} conversation imported</extracomment>
        <translation>
            <numerusform>عدد المحادثات المستوردة: {number}</numerusform>
            <numerusform>عدد المحادثات المستوردة: {number}</numerusform>
            <numerusform>عدد المحادثات المستوردة: {number}</numerusform>
            <numerusform>استُوردت {number} محادثات</numerusform>
            <numerusform>استُوردت {number} محادثة</numerusform>
            <numerusform>استُوردت {number} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <source>{palette} finds every command, conversation, model and setting by a few letters.</source>
        <translation>يعثر {palette} على كل أمر ومحادثة ونموذج وإعداد ببضعة أحرف.</translation>
    </message>
    <message>
        <source>{place} closed the connection without an answer.</source>
        <translation>أغلق {place} الاتصال دون رد.</translation>
    </message>
    <message>
        <source>{place} did not answer.</source>
        <translation>لم يُجب {place}.</translation>
    </message>
    <message>
        <source>{place} did not begin to answer within {wait}.</source>
        <translation>لم يبدأ {place} بالرد خلال {wait}.</translation>
    </message>
    <message>
        <source>{place} did not take the connection in time.</source>
        <translation>لم يقبل {place} الاتصال في الوقت المحدد.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Nothing is sent before you send something. Use https:// if you can.</source>
        <translation>الاتصال بـ {place} غير مشفّر: يمكن لكل من في الطريق قراءة المفتاح والرسائل. لا يُرسل شيء قبل أن ترسل شيئًا. استخدم https:// إن أمكن.</translation>
    </message>
    <message>
        <source>{place} is reached without encryption: everyone on the way can read the key and the messages. Use https://, or press Save again if you are sure.</source>
        <translation>الاتصال بـ {place} غير مشفّر: يمكن لكل من في الطريق قراءة المفتاح والرسائل. استخدم https://، أو اضغط «حفظ» مرة أخرى إن كنت متأكدًا.</translation>
    </message>
    <message>
        <source>{place} sent nothing for {wait}.</source>
        <translation>لم يرسل {place} شيئًا منذ {wait}.</translation>
    </message>
    <message>
        <source>{place} · OPENAI_API_KEY and OPENAI_BASE_URL</source>
        <translation>{place} · OPENAI_API_KEY وOPENAI_BASE_URL</translation>
    </message>
    <message>
        <source>{place} · found just now</source>
        <translation>{place} · عُثر عليه للتو</translation>
    </message>
    <message>
        <source>{place} · from the command line</source>
        <translation>{place} · من سطر الأوامر</translation>
    </message>
    <message>
        <source>{price} for 1,000,000 tokens is known</source>
        <translation>السعر المعروف: {price} لكل 1,000,000 رمز</translation>
    </message>
    <message>
        <source>{rate} tokens/s</source>
        <translation>{rate} رمز/ث</translation>
    </message>
    <message>
        <source>{rate}/s</source>
        <translation>{rate}/ث</translation>
    </message>
    <message>
        <source>{reason}. They hold until the program ends; the next change is tried again.</source>
        <translation>{reason}. تبقى سارية حتى إنهاء البرنامج، وستُعاد المحاولة عند التغيير التالي.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{seconds} s to first word</source>
        <translation>{seconds} ث حتى أول كلمة</translation>
    </message>
    <message>
        <source>{seconds} unless set</source>
        <translation>{seconds} ما لم يُضبط</translation>
    </message>
    <message>
        <source>{state} ({seconds} s)</source>
        <translation>{state} ({seconds} ث)</translation>
    </message>
    <message>
        <source>{state} · {seconds} s</source>
        <translation>{state} · {seconds} ث</translation>
    </message>
    <message>
        <source>{title} ({keys})</source>
        <translation>{title} ({keys})</translation>
    </message>
    <message>
        <source>{title}, {section}</source>
        <translation>{title}، {section}</translation>
    </message>
    <message>
        <source>{title}, {section}, {detail}</source>
        <translation>{title}، {section}، {detail}</translation>
    </message>
    <message>
        <source>{title}: less</source>
        <translation>{title}: أقل</translation>
    </message>
    <message>
        <source>{title}: more</source>
        <translation>{title}: المزيد</translation>
    </message>
    <message>
        <source>{title}: {keys}</source>
        <translation>{title}: {keys}</translation>
    </message>
    <message>
        <source>{variable} cannot be used.</source>
        <translation>لا يمكن استخدام المتغير {variable}.</translation>
    </message>
    <message>
        <source>“{host}” is not the name of a server.</source>
        <translation>«{host}» ليس اسم خادم.</translation>
    </message>
    <message>
        <source>“{line}” is no header. A header looks like Name: value.</source>
        <translation>«{line}» ليس ترويسة. تكون الترويسة على شكل الاسم: القيمة.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a header’s name.</source>
        <translation>لا يصلح «{name}» اسمًا لترويسة.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>تعذّرت قراءة «{name}».</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent: pictures (PNG, JPEG, GIF, WebP), PDF and text can.</source>
        <translation>لا يمكن إرسال «{name}»: يمكن إرسال الصور (PNG وJPEG وGIF وWebP) وPDF والنصوص.</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels: {limit} at most.</source>
        <translation>عدد بكسلات «{name}» أكبر من اللازم: الحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>“{name}” in the file of shortcuts is no list of keys.</source>
        <translation>القيمة «{name}» في ملف الاختصارات ليست قائمة مفاتيح.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its size cannot be read.</source>
        <translation>«{name}» تالف: تعذّرت قراءة أبعاده.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>حُذف «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» فارغ.</translation>
    </message>
    <message>
        <source>“{name}” is no file; only files can be attached.</source>
        <translation>«{name}» ليس ملفًا، ولا يمكن إرفاق غير الملفات.</translation>
    </message>
    <message>
        <source>“{name}” is no longer there.</source>
        <translation>لم يعد «{name}» موجودًا.</translation>
    </message>
    <message>
        <source>“{name}” is set by the program and cannot be replaced here.</source>
        <translation>يضبط البرنامج «{name}»، ولا يمكن استبداله هنا.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {limit} at most.</source>
        <translation>«{name}» أكبر من اللازم: الحد الأقصى {limit}.</translation>
    </message>
    <message>
        <source>“{name}” was not attached: the files of a message have {limit} together at most.</source>
        <translation>لم يُرفق «{name}»: الحجم الأقصى لملفات الرسالة معًا {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” was not attached: {limit} files at most go with a message.</source>
        <extracomment>For one: “{name}” was not attached: {limit} file at most goes with a message.</extracomment>
        <translation>
            <numerusform>لم يُرفق «{name}»: لا يمكن إرفاق ملفات بالرسالة ({limit}).</numerusform>
            <numerusform>لم يُرفق «{name}»: يمكن إرفاق ملف واحد بالرسالة على الأكثر ({limit}).</numerusform>
            <numerusform>لم يُرفق «{name}»: يمكن إرفاق ملفين بالرسالة على الأكثر ({limit}).</numerusform>
            <numerusform>لم يُرفق «{name}»: يمكن إرفاق {limit} ملفات بالرسالة على الأكثر.</numerusform>
            <numerusform>لم يُرفق «{name}»: يمكن إرفاق {limit} ملفًا بالرسالة على الأكثر.</numerusform>
            <numerusform>لم يُرفق «{name}»: يمكن إرفاق {limit} ملف بالرسالة على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was removed.</source>
        <translation>أُزيل «{name}».</translation>
    </message>
    <message>
        <source>“{name}” would hold a key. This is kept in a file; put it into the key field.</source>
        <translation>سيحتوي «{name}» على مفتاح. هذا يُحفظ في ملف، فضع المفتاح في حقل المفتاح.</translation>
    </message>
    <message>
        <source>“{text}” in the file of shortcuts, for “{name}”, names no keys.</source>
        <translation>القيمة «{text}» للأمر «{name}» في ملف الاختصارات ليست مفاتيح.</translation>
    </message>
    <message>
        <source>“{text}” is no number of tokens. It looks like 128000 or 128k.</source>
        <translation>«{text}» ليس عدد رموز. يكون على شكل 128000 أو 128k.</translation>
    </message>
    <message>
        <source>“{text}” is no price. It looks like 2.50.</source>
        <translation>«{text}» ليس سعرًا. يكون على شكل 2.50.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds.</source>
        <translation>«{text}» ليس عددًا من الثواني.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» ليس رقمًا.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>«{text}» ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“{title}” has these keys already.</source>
        <translation>هذه المفاتيح مخصصة بالفعل للأمر «{title}».</translation>
    </message>
    <message>
        <source>“{title}” is not used as it stands in the file: {reason}.</source>
        <translation>لا تُستخدم قيمة «{title}» كما هي في الملف: {reason}.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>… {count} bytes in the middle were not kept …</source>
        <extracomment>For one: … {count} byte in the middle was not kept …</extracomment>
        <translation>
            <numerusform>… لم يُحفظ {count} بايت في الوسط …</numerusform>
            <numerusform>… لم يُحفظ بايت واحد في الوسط …</numerusform>
            <numerusform>… لم يُحفظ {count} بايت في الوسط …</numerusform>
            <numerusform>… لم يُحفظ {count} بايت في الوسط …</numerusform>
            <numerusform>… لم يُحفظ {count} بايت في الوسط …</numerusform>
            <numerusform>… لم يُحفظ {count} بايت في الوسط …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {count} characters more</source>
        <extracomment>For one: … {count} character more</extracomment>
        <translation>
            <numerusform>… {count} محرف إضافي</numerusform>
            <numerusform>… محرف إضافي واحد</numerusform>
            <numerusform>… محرفان إضافيان</numerusform>
            <numerusform>… {count} محارف إضافية</numerusform>
            <numerusform>… {count} محرفًا إضافيًا</numerusform>
            <numerusform>… {count} محرف إضافي</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter insert · Esc leave</source>
        <translation>↑ ↓ اختيار · Enter إدراج · Esc خروج</translation>
    </message>
</context>
</TS>
