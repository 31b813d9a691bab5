<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_SA" sourcelanguage="en">
<context>
    <name>AddressStep</name>
    <message>
        <source>Address and dwelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association serves those who live inside its service area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished">الحي</translation>
    </message>
    <message>
        <source>Why this request is taken all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four letters and four digits, such as RRRD2929.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is outside the service area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the service area.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>AreaEditor</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished">الحي</translation>
    </message>
    <message>
        <source>Leave it empty for the whole city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a city, then add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Conclusion</source>
        <translation>الخلاصة</translation>
    </message>
    <message>
        <source>Summary of the visit</source>
        <translation>ملخص الزيارة</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>التوصية</translation>
    </message>
    <message>
        <source>Reasons of the recommendation</source>
        <translation>أسباب التوصية</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Is it the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the identity document with the records before you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As typed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed beside stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">الاسم الكامل</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished">الجوال</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">الملف</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>In the document</source>
        <translation>في المستند</translation>
    </message>
    <message>
        <source>As seen</source>
        <translation>كما شوهد</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>المعتمد</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>لا مستند</translation>
    </message>
    <message>
        <source>Declared, documented, observed</source>
        <translation>المصرَّح به والمثبت والمشاهَد</translation>
    </message>
    <message>
        <source>Write what the document says and what you saw. Where they differ, choose what stands.</source>
        <translation>اكتب ما في المستند وما رأيته. وعند الاختلاف اختر ما يُعتمد.</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>المصرَّح به</translation>
    </message>
</context>
<context>
    <name>ConsentsStep</name>
    <message>
        <source>Consents and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read each purpose to the person; tick what they agree to. They may withdraw any of them later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the answer reaches them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, address or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for the person&apos;s own mobile or e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their data and their family&apos;s are kept and studied to decide the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We may ask official bodies to confirm what they stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other associations may learn what is needed so that help is not given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News and programmes may be sent to their mobile or e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dwelling may be photographed at the visit; pictures stay in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures without names may be used in studies.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateParts</name>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>AH</source>
        <translation>هـ</translation>
    </message>
    <message>
        <source>AD</source>
        <translation>م</translation>
    </message>
    <message>
        <source>%1: Hijri day</source>
        <translation>%1: اليوم الهجري</translation>
    </message>
    <message>
        <source>%1: Gregorian day</source>
        <translation>%1: اليوم الميلادي</translation>
    </message>
    <message>
        <source>%1: Hijri month</source>
        <translation>%1: الشهر الهجري</translation>
    </message>
    <message>
        <source>%1: Gregorian month</source>
        <translation>%1: الشهر الميلادي</translation>
    </message>
    <message>
        <source>%1: Hijri year</source>
        <translation>%1: السنة الهجرية</translation>
    </message>
    <message>
        <source>%1: Gregorian year</source>
        <translation>%1: السنة الميلادية</translation>
    </message>
</context>
<context>
    <name>DecisionListsPage</name>
    <message>
        <source>Which decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For my approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To put in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for your approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals of your colleagues come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision begins in the file of a beneficiary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be put in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A freeze runs from the day of telling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holder of the file</source>
        <translation type="unfinished">صاحب الملف</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">الملف</translation>
    </message>
    <message>
        <source>Originals held</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n original(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentsStep</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare each document with its original, note its number and dates, and attach a scan or a photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents are asked for yet: choose the category first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan or photo of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched with the original today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association keeps the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not brought yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorList</name>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى تصحيح</numerusform>
            <numerusform>أمر واحد يحتاج إلى تصحيح</numerusform>
            <numerusform>أمران يحتاجان إلى تصحيح</numerusform>
            <numerusform>%n أمور تحتاج إلى تصحيح</numerusform>
            <numerusform>%n أمرًا يحتاج إلى تصحيح</numerusform>
            <numerusform>%n أمر يحتاج إلى تصحيح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>The visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>يوم الزيارة</translation>
    </message>
    <message>
        <source>Who was at home</source>
        <translation>من كان في المنزل</translation>
    </message>
</context>
<context>
    <name>HolidayList</name>
    <message>
        <source>Year</source>
        <translation type="unfinished">سنة</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holiday in this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We work on these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this holiday away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a holiday again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a holiday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityStep</name>
    <message>
        <source>Identity of the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the data as on the identity document. Fields with a star are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the records already: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
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
        <source>Full name</source>
        <translation type="unfinished">الاسم الكامل</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits 123 and ١٢٣ are both accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the number is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the first digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished">الجوال</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About their health</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersStep</name>
    <message>
        <source>Members of the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who lives with the applicant. Press Enter after the last word to go on to the next member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet: the applicant lives alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished">الاسم الكامل</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the number is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported by the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the first digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About their health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still of the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer of the household because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">اسم الدخول</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation type="unfinished">
            <numerusform>لا تصحيحات</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>%n تصحيحات</numerusform>
            <numerusform>%n تصحيحًا</numerusform>
            <numerusform>%n تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>SAR</source>
        <translation>ر.س</translation>
    </message>
</context>
<context>
    <name>MoneyLine</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoneyStep</name>
    <message>
        <source>Income and obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every source of the whole household, as monthly amounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source of income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an obligation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The household has no income at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income per person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutsideApprovalSheet</name>
    <message>
        <source>For somebody who decides and does not sign in here. The signed paper is scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval given on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan of the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search and commands</source>
        <translation>بحث وأوامر</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>A name, a number, a screen…</source>
        <translation>اسم أو رقم أو شاشة…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لا نتائج. جرّب جزءًا من الاسم أو الرقم.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>معاينة الورقة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>ملاءمة العرض</translation>
    </message>
</context>
<context>
    <name>PlanSheet</name>
    <message>
        <source>Move the visit</source>
        <translation>نقل موعد الزيارة</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>تحديد موعد زيارة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Why it is moved</source>
        <translation>سبب النقل</translation>
    </message>
    <message>
        <source>Keep the appointment</source>
        <translation>حفظ الموعد</translation>
    </message>
    <message>
        <source>Write the day in full.</source>
        <translation>اكتب اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>Write the hour like 10:30.</source>
        <translation>اكتب الساعة مثل 10:30.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملف:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
</context>
<context>
    <name>ReceptionStep</name>
    <message>
        <source>Reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome the person, give them time, and answer every question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File from before the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as it stands on paper. No reply clock runs for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File opened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they reached us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who accompanies them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative may take part at the person&apos;s own wish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the conditions and the required documents before the person leaves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This was not done</source>
        <translation>لم يتم الإجراء</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>What is typed is kept.</source>
        <translation>ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Field visit</source>
        <translation>زيارة ميدانية</translation>
    </message>
    <message>
        <source>Holder of the file</source>
        <translation>صاحب الملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحث</translation>
    </message>
    <message>
        <source>This report has been handed in and is not changed any more.</source>
        <translation>سُلّم هذا التقرير فلا يُعدَّل بعد ذلك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Hand in the report</source>
        <translation>تسليم التقرير</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>حفظ وخروج</translation>
    </message>
</context>
<context>
    <name>ResponseSheet</name>
    <message>
        <source>From now on exclusion is no longer proposed. A person lifts the freeze, or keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said or brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewStep</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the data back to the person before they sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be submitted now and stays incomplete until they come; a list of them is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing but the signed declaration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Persons in the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Scans and photos (%1)</source>
        <translation>صور ومسح ضوئي (%1)</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>لا ملف بعد</translation>
    </message>
    <message>
        <source>Choose, drop or paste a scan or a photo</source>
        <translation>اختر صورة أو مسحًا ضوئيًّا، أو أسقطه هنا، أو الصقه</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تعذّرت قراءة الملف: %1</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Field visits</source>
        <translation>الزيارات الميدانية</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>تقرير الزيارة</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>Name, number or command…</source>
        <translation>ابحث باسم أو رقم أو أمر…</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>ServicesStep</name>
    <message>
        <source>Services asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose everything that is asked for; add a word on each if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The need, in their own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Mustafid</source>
        <translation>مستفيد</translation>
    </message>
    <message>
        <source>Mustafid — practice</source>
        <translation>مستفيد — تدريب</translation>
    </message>
    <message>
        <source>The people here are invented. Nothing in this office is real.</source>
        <translation>الأشخاص هنا متخيَّلون، ولا شيء في هذا المكتب حقيقي.</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>شاشة</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>بحث في كل شيء</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>طلب جديد</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>تحديث الشاشة</translation>
    </message>
    <message>
        <source>Light or dark look</source>
        <translation>المظهر الفاتح أو الداكن</translation>
    </message>
    <message>
        <source>Back to the screen before</source>
        <translation>الرجوع إلى الشاشة السابقة</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>الخانة التالية</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>الخانة السابقة</translation>
    </message>
    <message>
        <source>Choose an answer by its number</source>
        <translation>اختيار جواب برقمه</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Close a sheet</source>
        <translation>إغلاق النافذة</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Mustafid</source>
        <translation>مستفيد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>Pass phrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>املأ هذا الحقل.</translation>
    </message>
    <message>
        <source>Relations with beneficiaries</source>
        <translation>علاقات المستفيدين</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>I have the recovery code</source>
        <translation>لديّ رمز الاستعادة</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>آخر نسخة احتياطية: %1</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <source>Reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel and question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Inside the service area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation and age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Income and obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Originals and scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And agreed contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before handing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration and papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print, sign, scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>لا تصحيحات</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>%n تصحيحات</numerusform>
            <numerusform>%n تصحيحًا</numerusform>
            <numerusform>%n تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Complete</source>
        <translation>%1. مكتملة</translation>
    </message>
</context>
<context>
    <name>TellingSheet</name>
    <message>
        <source>The time to complain is counted from the day of telling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The freeze runs from this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the telling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Settings and sign-out</source>
        <translation>الإعدادات والخروج</translation>
    </message>
    <message>
        <source>Font size %1</source>
        <translation>حجم الخط %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>المظهر الداكن</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>Open one from the list of visits.</source>
        <translation>افتح زيارة من قائمة الزيارات.</translation>
    </message>
    <message>
        <source>No visit is open</source>
        <translation>لا زيارة مفتوحة</translation>
    </message>
</context>
<context>
    <name>VisitsScreen</name>
    <message>
        <source>Field visits</source>
        <translation>الزيارات الميدانية</translation>
    </message>
    <message>
        <source>No visit is planned</source>
        <translation>لا زيارات محددة</translation>
    </message>
    <message>
        <source>Choose a file below and plan a visit, or plan one in the file itself.</source>
        <translation>اختر ملفًا من القائمة أدناه وحدد موعد زيارته، أو حدده من الملف نفسه.</translation>
    </message>
    <message>
        <source>Files that wait for a visit</source>
        <translation>ملفات تنتظر الزيارة</translation>
    </message>
    <message>
        <source>No file waits for a visit</source>
        <translation>لا ملف ينتظر زيارة</translation>
    </message>
    <message>
        <source>A file comes here when its request is complete and a researcher is assigned.</source>
        <translation>يظهر الملف هنا إذا اكتمل طلبه وأُسند إلى باحث.</translation>
    </message>
    <message>
        <source>The visit did not take place</source>
        <translation>لم تتم الزيارة</translation>
    </message>
    <message>
        <source>Why it did not take place</source>
        <translation>سبب عدم إتمامها</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>تحديد موعد زيارة</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>فتح التقرير</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>طباعة القائمة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل الموعد</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>لم تتم</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Holder of the file</source>
        <translation>صاحب الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>District</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>الباحث</translation>
    </message>
    <message>
        <source>Complete since</source>
        <translation>اكتمل في</translation>
    </message>
</context>
<context>
    <name>Witnesses</name>
    <message>
        <source>Witnesses</source>
        <translation>الشهود</translation>
    </message>
    <message>
        <source>The policy asks for two witnesses who know her situation.</source>
        <translation>تطلب السياسة شاهدين يعرفان حالها.</translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation>إضافة شاهد</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>رقم الهوية</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الجوال</translation>
    </message>
    <message>
        <source>How they know her</source>
        <translation>صلته بها</translation>
    </message>
    <message>
        <source>What they stated</source>
        <translation>نص شهادته</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>New request</source>
        <translation type="unfinished">طلب جديد</translation>
    </message>
    <message>
        <source>File from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data update</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Save and leave</source>
        <translation type="unfinished">حفظ وخروج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet. It is tried again at the next key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Draft saved %n minute(s) ago</source>
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
        <source>Draft saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Ends today</source>
        <translation>تنتهي اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>تنتهي اليوم</numerusform>
            <numerusform>متأخرة يومًا</numerusform>
            <numerusform>متأخرة يومين</numerusform>
            <numerusform>متأخرة %n أيام</numerusform>
            <numerusform>متأخرة %n يومًا</numerusform>
            <numerusform>متأخرة %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>تنتهي اليوم</numerusform>
            <numerusform>بقي يوم واحد</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقيت %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 SAR</source>
        <translation>%1 ر.س</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يومًا</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 كيلوبايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميجابايت</translation>
    </message>
</context>
</TS>
