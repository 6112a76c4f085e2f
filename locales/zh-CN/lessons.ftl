# The lessons. Names in quotation marks are names of elements and stay as they are, as do parameters and codes.

## The routing rule

lesson-routing-rule-title = 发给没有云邮箱的人的邮件
lesson-routing-rule-summary = 将某个域的邮件发送到内部服务器的规则会把云用户的邮件一并带走。找出原因，并让公司的两部分都能收到邮件。
lesson-routing-rule-step-look = example.com 域的用户分布在两处：Bob 和 Dora 在 Microsoft 365 中，Alice 和 Carol 在内部服务器上。规则“To Local”规定：如果收件人的域是 example.com，则使用连接器“To Local”。此设计所依据的指南称，Microsoft 365 会先查找地址，仅在找不到邮箱时才应用规则。Microsoft 的文档称，规则作用于其匹配的每封邮件。本课以 Microsoft 的文档为准。
lesson-routing-rule-step-play = 发送 Dave 给 Bob 的邮件并观察。在 Microsoft 365 的每个决策处停下：找到了 Bob 的邮箱，邮件却仍然离开。选择该决策即可看到是哪个设置造成的。
lesson-routing-rule-step-compare = 现在发送 Dave 给 Alice 的邮件。它送达了。规则对没有云邮箱的人起了应有的作用；对其他人则不应如此。
lesson-routing-rule-step-repair = 更改配置，直到达成每个目标。正确答案不止一个。无论更改什么，都要看看发往无人使用的地址的邮件。
lesson-routing-rule-question = Dave 在 Internet 上，写信给在 Microsoft 365 中有邮箱的 Bob。会发生什么？
lesson-routing-rule-choice-mailbox = 邮件存入 Bob 的云邮箱。
lesson-routing-rule-choice-mailbox-why = 不对。找到了 Bob 的邮箱，但规则在查找之后、选择下一跃点之前运行。路由规则会取代原本的选择，包括投递到邮箱。
lesson-routing-rule-choice-refused = 内部服务器拒绝它，因为没有用户 Bob。
lesson-routing-rule-choice-refused-why = 此处不会。内部服务器将 Bob 列为可接收邮件的收件人，因为它自己的用户必须能写信给他。它接受邮件并寻找通往他的路径。
lesson-routing-rule-choice-loop = 邮件在 Microsoft 365 与内部服务器之间来回传递，直到 Microsoft 365 放弃。
lesson-routing-rule-choice-loop-why = 对。规则将其向下发送；内部服务器没有 Bob 的邮箱，又向上发送；规则再次匹配。大约二十轮之后，发件人收到 554 5.4.14 Hop count exceeded。
lesson-routing-rule-choice-lost = 邮件无声无息地消失。
lesson-routing-rule-choice-lost-why = 不对。邮件服务器会退回无法投递的邮件。只有执行删除的规则才会让邮件消失。
lesson-routing-rule-goal-internet-to-cloud = 来自 Internet 的邮件到达 Bob 的云邮箱
lesson-routing-rule-goal-cloud-to-cloud = 云端同事 Dora 的邮件到达 Bob 的云邮箱
lesson-routing-rule-goal-local-to-cloud = 内部服务器上的 Alice 的邮件到达 Bob 的云邮箱
lesson-routing-rule-goal-internet-to-local = 来自 Internet 的邮件到达内部服务器上的 Alice
lesson-routing-rule-goal-cloud-to-local = Bob 的邮件到达内部服务器上的 Alice
lesson-routing-rule-goal-internet-to-unknown = 来自 Internet、发往未知地址的邮件被拒绝，不会循环
lesson-routing-rule-goal-cloud-to-unknown = Dora 发往未知地址的邮件被拒绝，不会循环
lesson-routing-rule-hint-domain = 该域为 InternalRelay。仅此就意味着：先在云中查找；不在那里的属于自有服务器。
lesson-routing-rule-hint-connector = 发往自有服务器没错，但通过哪个连接器？仅供规则使用的连接器永远不会因域而被选中。因此只删除规则还不够。
lesson-routing-rule-hint-rule = 或者保留规则，放过拥有云邮箱的人。例外可以指定一个组。
lesson-routing-rule-hint-answer = 删除规则“To Local”。在连接器“To Local”中关闭“仅当有邮件流规则时”，并输入 example.com 作为其收件人域。
lesson-routing-rule-solved = 公司的两部分都能收到邮件，错误的地址会立即退回。指南所承诺的查找不是由规则完成的，而是由 InternalRelay 加上针对该域的连接器完成的。
