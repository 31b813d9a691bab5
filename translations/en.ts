<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AlikeNote</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwayCard</name>
    <message numerus="yes">
        <source>%n scan(s) in the office are damaged or missing.</source>
        <translation>
            <numerusform>%n scan in the office are damaged or missing.</numerusform>
            <numerusform>%n scans in the office are damaged or missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy has %n of them whole. Plug in another stick, or attach the papers anew.</source>
        <translation>
            <numerusform>No copy has %n of them whole. Plug in another stick, or attach the papers anew.</numerusform>
            <numerusform>No copy has %n of them whole. Plug in another stick, or attach the papers anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message numerus="yes">
        <source>%n paper(s) in one file:</source>
        <translation>
            <numerusform>%n paper in one file:</numerusform>
            <numerusform>%n papers in one file:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) written and read back:</source>
        <translation>
            <numerusform>%n paper written and read back:</numerusform>
            <numerusform>%n papers written and read back:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) went to the printer.</source>
        <translation>
            <numerusform>%n paper went to the printer.</numerusform>
            <numerusform>%n papers went to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>Tried out in %n second(s). Nothing was changed yet.</source>
        <translation>
            <numerusform>Tried out in %n second. Nothing was changed yet.</numerusform>
            <numerusform>Tried out in %n seconds. Nothing was changed yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionListsPage</name>
    <message numerus="yes">
        <source>%n original(s)</source>
        <translation>
            <numerusform>%n original</numerusform>
            <numerusform>%n originals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorList</name>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>%n thing to correct</numerusform>
            <numerusform>%n things to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message numerus="yes">
        <source>%n dependant(s)</source>
        <translation>
            <numerusform>%n dependant</numerusform>
            <numerusform>%n dependants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message numerus="yes">
        <source>%n file(s) in it will be taken in, and removed from the folder once kept.</source>
        <translation>
            <numerusform>%n file in it will be taken in, and removed from the folder once kept.</numerusform>
            <numerusform>%n files in it will be taken in, and removed from the folder once kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrontDoor</name>
    <message numerus="yes">
        <source>%n wrong pass phrase(s) were tried before yours</source>
        <translation>
            <numerusform>%n wrong pass phrase were tried before yours</numerusform>
            <numerusform>%n wrong pass phrases were tried before yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersStep</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewDecisionFrame</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewHolderPart</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message numerus="yes">
        <source>Printed %n time(s)</source>
        <translation>
            <numerusform>Printed %n time</numerusform>
            <numerusform>Printed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyScreen</name>
    <message numerus="yes">
        <source>%n place(s) are changed. Cases go on being judged by the version of their day.</source>
        <translation>
            <numerusform>%n place are changed. Cases go on being judged by the version of their day.</numerusform>
            <numerusform>%n places are changed. Cases go on being judged by the version of their day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message numerus="yes">
        <source>%n page(s) found their paper.</source>
        <translation>
            <numerusform>%n page found their paper.</numerusform>
            <numerusform>%n pages found their paper.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) still lack pages.</source>
        <translation>
            <numerusform>%n paper still lack pages.</numerusform>
            <numerusform>%n papers still lack pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) wait in the tray.</source>
        <translation>
            <numerusform>%n page wait in the tray.</numerusform>
            <numerusform>%n pages wait in the tray.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) had been taken in before.</source>
        <translation>
            <numerusform>%n page had been taken in before.</numerusform>
            <numerusform>%n pages had been taken in before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendSheet</name>
    <message numerus="yes">
        <source>%n paper(s), each as a PDF file named by its serial, without anybody&apos;s name.</source>
        <translation>
            <numerusform>%n paper, each as a PDF file named by its serial, without anybody&apos;s name.</numerusform>
            <numerusform>%n papers, each as a PDF file named by its serial, without anybody&apos;s name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message numerus="yes">
        <source>%n member(s) of staff have not yet confirmed that they read the policy.</source>
        <translation>
            <numerusform>%n member of staff have not yet confirmed that they read the policy.</numerusform>
            <numerusform>%n members of staff have not yet confirmed that they read the policy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n to correct</numerusform>
            <numerusform>%n to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n thing missing</numerusform>
            <numerusform>%n things missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeTab</name>
    <message numerus="yes">
        <source>Reading %1 and %n other(s)</source>
        <translation>
            <numerusform>Reading %1 and %n other</numerusform>
            <numerusform>Reading %1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerificationTab</name>
    <message numerus="yes">
        <source>%n required means left</source>
        <translation>
            <numerusform>%n required means left</numerusform>
            <numerusform>%n required means left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message numerus="yes">
        <source>Draft saved %n minute(s) ago</source>
        <translation>
            <numerusform>Draft saved %n minute ago</numerusform>
            <numerusform>Draft saved %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Late by %n day(s)</source>
        <translation>
            <numerusform>Late by %n day</numerusform>
            <numerusform>Late by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whole but for %n damaged file(s)</source>
        <translation>
            <numerusform>Whole but for %n damaged file</numerusform>
            <numerusform>Whole but for %n damaged files</numerusform>
        </translation>
    </message>
</context>
</TS>
