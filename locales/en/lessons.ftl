# The lessons. Names in quotation marks are names of elements and stay as they are, as do parameters and codes.

## The routing rule

lesson-routing-rule-title = Mail to someone who has no cloud mailbox
lesson-routing-rule-summary = A rule that sends a domain's mail to the internal server takes the cloud users' mail along. Find out why, and make both halves of the company reachable.
lesson-routing-rule-step-look = The domain example.com has users in two places: Bob and Dora in Microsoft 365, Alice and Carol on the internal server. The rule “To Local” says: if the recipient's domain is example.com, use the connector “To Local”. The guide this design comes from says that Microsoft 365 looks the address up first and applies the rule only when it finds no mailbox. Microsoft's documents say that a rule takes every message it matches. This lesson goes by Microsoft's documents.
lesson-routing-rule-step-play = Send the message from Dave to Bob and watch it. Stop at each decision of Microsoft 365: Bob's mailbox is found, and still the mail leaves. Select the decision to see which setting made it.
lesson-routing-rule-step-compare = Now send Dave's message to Alice. It arrives. The rule does its work for people without a cloud mailbox; it must not do it for the others.
lesson-routing-rule-step-repair = Change the configuration until every goal is met. More than one answer is right. Whatever you change, look at mail to an address that nobody has.
lesson-routing-rule-question = Dave, on the Internet, writes to Bob, who has a mailbox in Microsoft 365. What happens?
lesson-routing-rule-choice-mailbox = It is stored in Bob's cloud mailbox.
lesson-routing-rule-choice-mailbox-why = No. Bob's mailbox is found, but rules run after the look-up and before the next hop is chosen. A rule that routes replaces what would have been chosen, delivery to a mailbox included.
lesson-routing-rule-choice-refused = The internal server refuses it, because it has no user Bob.
lesson-routing-rule-choice-refused-why = Not here. The internal server lists Bob among the recipients it takes mail for, since its own users must be able to write to him. It accepts the message and looks for the way to him.
lesson-routing-rule-choice-loop = It travels up and down between Microsoft 365 and the internal server until Microsoft 365 gives up.
lesson-routing-rule-choice-loop-why = Yes. The rule sends it down; the internal server has no mailbox for Bob and sends it up; the rule matches again. After some twenty rounds the sender gets 554 5.4.14 Hop count exceeded.
lesson-routing-rule-choice-lost = It disappears without a word.
lesson-routing-rule-choice-lost-why = No. Mail servers return what they cannot deliver. Only a rule that deletes makes mail disappear.
lesson-routing-rule-goal-internet-to-cloud = Mail from the Internet reaches Bob's cloud mailbox
lesson-routing-rule-goal-cloud-to-cloud = Mail from Dora, a cloud colleague, reaches Bob's cloud mailbox
lesson-routing-rule-goal-local-to-cloud = Mail from Alice, on the internal server, reaches Bob's cloud mailbox
lesson-routing-rule-goal-internet-to-local = Mail from the Internet reaches Alice on the internal server
lesson-routing-rule-goal-cloud-to-local = Mail from Bob reaches Alice on the internal server
lesson-routing-rule-goal-internet-to-unknown = Mail from the Internet to an unknown address is refused; it does not loop
lesson-routing-rule-goal-cloud-to-unknown = Mail from Dora to an unknown address is refused; it does not loop
lesson-routing-rule-hint-domain = The domain is InternalRelay. That alone means: look in the cloud first; what is not there belongs to the own server.
lesson-routing-rule-hint-connector = Own server, yes, but by which connector? One that is used only by rules is never chosen for a domain. That is why deleting the rule is not enough.
lesson-routing-rule-hint-rule = Or keep the rule and spare the people who have a cloud mailbox. An exception can name a group.
lesson-routing-rule-hint-answer = Delete the rule “To Local”. In the connector “To Local” switch off “only when I have a transport rule” and enter example.com as its recipient domain.
lesson-routing-rule-solved = Both halves of the company are reachable, and wrong addresses come back at once. The look-up that the guide promised is not done by the rule: InternalRelay together with a connector for the domain does it.
