# What the checks of mailflow-lint find: a sentence, an explanation, and the titles of the fixes.
# Arguments that choose a variant are never shown. Names a person chose stand in quotation marks.

## Exchange Online: rules and connectors

finding-routing-rule-diverts-mailboxes =
    { $reading ->
        [unknown-recipients-only] 按 Microsoft 文档，规则“{ $rule }”会将
       *[every-matching-message] 规则“{ $rule }”将
    } { $mailboxes } 个云邮箱的邮件转走至连接器“{ $connector }”
finding-routing-rule-diverts-mailboxes-explanation = 带有 RouteMessageOutboundConnector 的规则决定其匹配的每封邮件的下一跃点，包括收件人拥有云邮箱的邮件。发往 { $example } 的邮件会前往连接器而不是邮箱，并不断返回，直到跃点限制将其终止，或在那里被拒绝。有指南称该规则只作用于没有邮箱的地址；Microsoft 的文档并未如此说明，本文档可设置为任一解读。InternalRelay 加上针对该域的连接器无需规则即可实现规则的本意。
finding-loop = 从 { $sender } 发往 { $recipient } 的邮件循环传递：{ $systems }
finding-loop-explanation = 各系统将邮件依次交给下一个系统，直到跃点限制以 5.4.14、5.4.6 或 5.4.0 将其退回发件人。只能有一方转发其未知的地址，另一方必须拒绝。
finding-internal-relay-without-connector = 没有连接器处理发往 { $domain } 未知地址的邮件
finding-internal-relay-without-connector-explanation = { $domain } 为 InternalRelay：云中没有对象的地址会中继到您自己的服务器。没有已启用的出站连接器涵盖该域，也没有规则路由它，因此邮件会前往该域的 MX，即 Microsoft 365 自身，并不断返回直到达到跃点限制。
finding-connector-rule-scoped-but-unused = 连接器“{ $connector }”在等待一条不存在的规则
finding-connector-rule-scoped-but-unused-explanation = IsTransportRuleScoped 为 $true：仅当邮件流规则指定该连接器时才会使用它，而没有任何已启用且强制执行的规则指定它。没有邮件会经过它。
finding-connector-uses-mx-of-own-domain = 连接器“{ $connector }”将发往 { $domain } 的邮件送回 Microsoft 365
finding-connector-uses-mx-of-own-domain-explanation = 该连接器的 UseMXRecord 为 $true，而 { $domain } 的 MX 是 { $host }，即此租户。发往云外地址的邮件发出后又返回，直到达到跃点限制：5.4.14。
finding-rule-names-missing-connector =
    规则“{ $rule }”路由到“{ $connector }”，{ $state ->
        [missing] 而它不存在
        [disabled] 而它已禁用
       *[test-mode] 而它处于测试模式
    }
finding-rule-names-missing-connector-explanation = RouteMessageOutboundConnector 需要一个存在且已启用的连接器。否则 Exchange Online 的行为没有文档记载；本模拟器按没有该规则的情况路由。
finding-rule-never-matches-missing-group = 规则“{ $rule }”永远不会匹配：没有组 { $group }
finding-rule-never-matches-missing-group-explanation = { $condition } 只列出目录中不存在的组。这样的条件永远不成立，因此规则不起作用。删除组之后就会留下这种情况。
finding-certificate-refused-by-connector =
    { $problem ->
        [no-starttls] 连接器“{ $connector }”要求 TLS，而 { $host } 不提供 STARTTLS
        [untrusted-issuer] 连接器“{ $connector }”拒绝 { $host } 的证书：不是由公共证书颁发机构颁发
        [incomplete-chain] 连接器“{ $connector }”拒绝 { $host } 的证书：未随附中间证书
       *[name-mismatch] 连接器“{ $connector }”拒绝 { $host } 的证书：缺少 TlsDomain 中的名称
    }
finding-certificate-refused-by-connector-explanation = TlsSettings { $tls } 的要求高于服务器所出示的内容。邮件以 450 4.4.317 或 4.7.320 在队列中等待，24 小时后退回。最好的办法是使用公共证书颁发机构的证书并随附中间证书；EncryptionOnly 接受任何证书，包括自签名证书。
finding-smart-host-without-address = “{ $user }”发送到 { $host }，而它没有地址
finding-smart-host-without-address-explanation = DNS 中有该区域，但 { $host } 没有 A 或 AAAA 记录。邮件以 450 4.4.312 DNS query failed 在队列中等待，到期后退回。
finding-tls-domain-ignored = 连接器“{ $connector }”不检查 TlsDomain { $domain }
finding-tls-domain-ignored-explanation = TlsDomain 仅在 TlsSettings 为 DomainValidation 时有效；此处为 { $tls }。不会检查证书中的名称。
finding-validation-recipient-outside = 连接器“{ $connector }”用 { $address } 验证，而它并不服务于该地址
finding-validation-recipient-outside-explanation = 验证会提示收件人的域不属于该连接器。请使用连接器的域中的地址。
finding-equal-connectors = 连接器“{ $connector }”和“{ $other }”都处理 { $scope }
finding-equal-connectors-explanation = 没有文档说明两个范围相同且已启用的连接器中使用哪一个；Microsoft 只警告重复会导致错误和邮件丢失。请只保留一个。
finding-inbound-connector-by-address-refuses-bounces = 通过连接器“{ $connector }”发往 Internet 的退信会被拒绝
finding-inbound-connector-by-address-refuses-bounces-explanation = 该连接器按地址识别您的服务器。此时发件人必须属于接受的域；退信的发件人为空，而您的服务器转发的邮件具有外部发件人。两者在发往 Internet 时都会以 550 5.7.64 ATTR36 被拒绝。按证书识别的连接器没有此限制。
finding-setting-refused =
    { $problem ->
        [external-relay] { $element } 为 ExternalRelay，Exchange Online 没有此类型
        [sub-domains] { $element } 为 { $text }：{ $setting } 会被拒绝
        [range] 连接器“{ $element }”：{ $setting } 不接受 { $text }
        [internal-twice] 连接器“{ $element }”：{ $setting } 与 CloudServicesMailEnabled 一起会被拒绝
        [on-premises-only] 连接器“{ $element }”是合作伙伴连接器：{ $setting } 会被拒绝
        [ignored] 连接器“{ $element }”：{ $setting } 与 { $text } 一起会被拒绝
        [not-required] 连接器“{ $element }”：没有 RequireTLS 时，{ $setting } { $text } 会被拒绝
        [no-tls-domain] 连接器“{ $element }”缺少 { $setting }，使用智能主机的 DomainValidation 需要它
        [status-code] 规则“{ $element }”：{ $setting } 不接受 { $text }
        [reject-and-redirect] 规则“{ $element }”既拒绝又重定向
        [no-smart-hosts] 连接器“{ $element }”既没有 UseMXRecord 也没有 { $setting }
        [address-twice] 收件人 { $element } 的 { $setting } 中有两个 { $text }
        [remote-mailbox] { $element } 是远程邮箱，Exchange Online 没有此类型
        [out-of-range] “{ $element }”：{ $setting } 只接受 { $text }
       *[too-many-rules] 规则“{ $element }”是 { $text } 条中的第 301 条：一个租户最多 300 条
    }
finding-setting-refused-explanation =
    { $problem ->
        [external-relay] 只有 Exchange Server 有此类型。在 Exchange Online 中请使用 InternalRelay 或邮件联系人。
        [sub-domains] MatchSubDomains 需要 InternalRelay。
        [range] SenderIPAddresses 只接受 IPv4 地址以及 /24 到 /32 的网络。cmdlet 会拒绝其他内容。
        [internal-twice] 两者各以自己的方式使邮件成为内部邮件；cmdlet 拒绝同时使用。
        [on-premises-only] 该参数用于 OnPremises 类型的连接器。
        [ignored] 从不使用 TLS 的连接器无法要求 TLS。
        [not-required] 仅当 RequireTLS 为 $true 时才能设置 TlsAuthLevel。
        [no-tls-domain] 没有该名称，服务器就不知道要在证书中查找什么；使用智能主机时 cmdlet 要求它。
        [status-code] 允许 5.7.1 以及 5.7.900 到 5.7.999。
        [reject-and-redirect] 一条规则不能同时执行两者。请将其中一个操作交给另一条规则。
        [no-smart-hosts] 已启用的连接器要么使用收件人域的 MX，要么指定智能主机。
        [address-twice] 收件人的每个地址只出现一次。
        [remote-mailbox] 远程邮箱只存在于 Exchange Server；在 Exchange Online 中它是邮箱或邮件用户。
        [out-of-range] cmdlet 会拒绝其他值。
       *[too-many-rules] Exchange Online 会拒绝更多规则。
    } 在更改之前，邮件按该设置的现状进行模拟。
finding-associated-accepted-domains-disputed = 连接器“{ $connector }”限于 { $domains }；各来源对这是谁的域说法不一
finding-associated-accepted-domains-disputed-explanation =
    Microsoft 的 cmdlet 页面称 AssociatedAcceptedDomains 指发件人的域；连接器文章和管理员的测试称指收件人的域。{ $reading ->
        [sender-domains] 本文档将其理解为发件人的域。
        [recipient-domains] 本文档将其理解为收件人的域。
       *[by-connector-type] 本文档对 OnPremises 连接器将其理解为发件人的域，对合作伙伴连接器理解为收件人的域。
    } 依赖它之前请先测试。

## DNS

finding-mx-not-at-tenant =
    { $problem ->
        [elsewhere] { $domain } 的 MX 是 { $host }，既不是 Microsoft 365，也不是此图中的服务器
       *[none] { $domain } 没有 MX 也没有地址：无人能向其发送邮件
    }
finding-mx-not-at-tenant-explanation = 租户接受 { $domain }，但来自 Internet 的邮件不会经由此图描述的系统到达它。在前面还有其他提供商时这是正确的，而在应当已切换之后则是错误的。
finding-several-mx = { $domain } 有多个邮件交换器：{ $hosts }
finding-several-mx-explanation = 对于 Exchange Online 中的域，Microsoft 支持一条 MX。发件方可随时使用其他 MX，因此部分邮件会走另一条路：绕过筛选器，或到达拒绝它的主机。
finding-spf-missing = { $domain } 没有 SPF 记录
finding-spf-missing-explanation = 接收方无法判断谁可以 { $domain } 的名义发送；其邮件更容易进入垃圾邮件，任何人都可冒充它。
finding-spf-invalid =
    { $problem ->
        [several-records] { $domain } 有多条 SPF 记录
        [blank] { $domain } 的 SPF 记录在“{ $text }”之后有空格
        [comma] { $domain } 的 SPF 记录在“{ $text }”中有逗号
        [empty-value] { $domain } 的 SPF 记录在“{ $text }”中没有值
        [unknown-term] { $domain } 的 SPF 记录包含“{ $text }”，它不是 SPF 项
        [too-many-lookups] { $domain } 的 SPF 记录需要 { $text } 次 DNS 查找，最多允许 10 次
        [included-host] { $domain } 的 SPF 记录包含 { $text }，它是邮件交换器且没有 SPF 记录
        [after-all] { $domain } 的 SPF 记录在 all 之后还有内容：“{ $text }”永远不会被查看
       *[included-without-spf] { $domain } 的 SPF 记录包含 { $text }，而后者没有 SPF 记录
    }
finding-spf-invalid-explanation =
    { $problem ->
        [after-all] all 之后的内容会被忽略 (RFC 7208 §5.1)。请只保留一个 all，放在末尾。
       *[other] 检查 SPF 的接收方会返回 permerror 并视记录为损坏：邮件可能被拒绝。RFC 7208 要求只有一条记录，各项以空格分隔且项内没有空格，需要查找的项最多十个。
    }
finding-spf-misses-server =
    { $way ->
        [direct] “{ $server }”以 { $domain } 的名义从 { $address } 发送，而其 SPF 记录不允许
       *[through] “{ $server }”从 { $address } 提交 { $domain } 的邮件，而其 SPF 记录未列出该地址
    }
finding-spf-misses-server-explanation =
    { $way ->
        [direct] 接收方看到 { $domain } 的邮件来自 { $address }，而 SPF 不允许。邮件会进入垃圾邮件或以 5.7.23 被拒绝。
       *[through] 外部接收方看到的是 Microsoft 的地址，因此检查通过。Microsoft 365 自身看到的是 { $address }；一旦没有连接器识别该服务器，其邮件就会被视为伪造。
    }
finding-spf-misses-tenant = { $domain } 从 Exchange Online 发送，而其 SPF 记录未列出它
finding-spf-misses-tenant-explanation = { $sender } 的邮件从 Microsoft 的地址发出。接收方发现 { $domain } 的 SPF 不允许这些地址：邮件会进入垃圾邮件或以 5.7.23 被拒绝。

## Postfix and Dovecot

finding-sender-map-bare-domain-key = “{ $server }”：{ $map } 中的键 { $key } 永远不会匹配
finding-sender-map-bare-domain-key-explanation = Postfix 先查找完整的发件人地址，再查找带 @ 的 @domain。裸域名从不会被查找，因此该行不起作用，邮件会走另一条路。
finding-relay-domain-without-recipient-table = “{ $server }”接收发往 { $domains } 任意地址的邮件
finding-relay-domain-without-recipient-table-explanation = relay_recipient_maps 为空，因此 Postfix 接受任何人发往其 relay_domains 任意地址的邮件，无论地址是否存在。未知地址会被转发并作为退信返回，陌生人可经由此服务器绕过筛选器到达云邮箱。
finding-domain-in-two-classes = “{ $server }”：{ $domain } 属于多个类：{ $classes }
finding-domain-in-two-classes-explanation = 这些参数中的第一个起决定作用；其余的对该域无效。Postfix 只对虚拟域记录警告；对 mydestination 与 relay_domains 同时存在的情况不作提示。
finding-eop-in-mynetworks = “{ $server }”允许所有 Microsoft 365 客户中继：{ $network } 位于 mynetworks 中
finding-eop-in-mynetworks-explanation = Exchange Online 的所有租户都从相同的地址发送。mynetworks 中的客户端可以中继到任何人，因此包含这些地址会使该服务器成为所有 Microsoft 365 客户的开放中继。
finding-dovecot-user-not-in-postfix-table = “{ $server }”：{ $table } 中缺少 { $users } 个 Dovecot 用户，包括 { $example }
finding-dovecot-user-not-in-postfix-table-explanation = Dovecot 有该邮箱，但 Postfix 因自己的表中没有该地址而以 550 5.1.1 拒绝其邮件。请用同一份列表生成两个表。
finding-postfix-table-user-not-in-dovecot = “{ $server }”接收发往 Dovecot 中不存在的 { $users } 个地址的邮件，包括 { $example }
finding-postfix-table-user-not-in-dovecot-explanation = Postfix 接受邮件，Dovecot 答复 550 5.1.1 User doesn't exist，Postfix 只得发送退信，而且往往发给伪造的发件人。请用同一份列表生成两个表。

## Everywhere

finding-dangling-reference = { $element } 指定了不存在的 { $missing }
finding-dangling-reference-explanation = { $setting } 指定了不存在的内容，可能是因为已被删除。它不起作用，或发往它的邮件会被退回。

## Fixes: what the button does

fix-use-connector-by-domain = 让连接器“{ $connector }”无需规则即可处理 { $domain }
fix-except-cloud-users = 放过 { $mailboxes } 个云邮箱：从规则“{ $rule }”中排除 { $group } 的成员
fix-refuse-unknown-from-exchange-online = 让“{ $server }”拒绝来自 Exchange Online 的未知地址
fix-add-connector-for-domain = 添加用于 { $domain }、指向 { $host } 的连接器“{ $connector }”
fix-make-authoritative = 将 { $domain } 设为权威：未知地址会被拒绝
fix-unscope-connector = 让连接器“{ $connector }”无需规则即可处理其域
fix-remove-connector = 移除连接器“{ $connector }”
fix-enable-connector = 启用连接器“{ $connector }”
fix-disable-connector = 禁用连接器“{ $connector }”
fix-smart-host-instead-of-mx = 让连接器“{ $connector }”发送到 { $host } 而不是 MX
fix-remove-rule = 移除规则“{ $rule }”
fix-create-group = 创建组 { $group }，由您添加成员
fix-accept-any-certificate = 在“{ $connector }”上接受任何证书 (TlsSettings EncryptionOnly)
fix-public-certificate = 为 { $host } 提供公共证书颁发机构的证书（“{ $certificate }”）
fix-serve-full-chain = 让 { $host } 随附证书“{ $certificate }”的中间证书
fix-set-tls-domain = 将“{ $connector }”的 TlsDomain 设为 { $domain }
fix-offer-starttls = 在 { $host } 上使用公共证书颁发机构的证书（“{ $certificate }”）提供 STARTTLS
fix-add-address = 将 { $address } 发布为 { $host } 的地址
fix-clear-setting = 从“{ $element }”移除 { $setting }
fix-make-internal-relay = 将 { $domain } 设为 InternalRelay
fix-name-address-once = 只保留一个 { $address }
fix-require-tls = 在“{ $connector }”上要求 TLS (RequireTLS)
fix-set-status-code = 在规则“{ $rule }”中以 5.7.1 拒绝
fix-split-range = 在“{ $connector }”上将 { $range } 写为 /24 网络
fix-validate-domain = 进行检查：将“{ $connector }”的 TlsSettings 设为 DomainValidation
fix-clear-tls-domain = 从“{ $connector }”移除 TlsDomain
fix-drop-validation-recipient = 从“{ $connector }”的验证收件人中移除 { $address }
fix-identify-by-certificate = 按证书“{ $certificate }”识别服务器
fix-point-mx-at-tenant = 将 { $domain } 的 MX 指向 { $host }
fix-keep-only-tenant-mx = 仅保留 { $host } 作为 { $domain } 的邮件交换器
fix-publish-spf = 为 { $domain } 发布 SPF：{ $record }
fix-correct-spf = 更正 { $domain } 的 SPF 记录：{ $record }
fix-add-server-to-spf = 将 { $address } 添加到 { $domain } 的 SPF 记录
fix-add-tenant-to-spf = 将 { $term } 添加到 { $domain } 的 SPF 记录
fix-at-domain-key = 将键写为 @{ $key }
fix-list-relay-recipients = 在“{ $server }”的 relay_recipient_maps 中列出 { $addresses } 个已知地址
fix-keep-one-class = 仅在 { $class } 中保留 { $domain }
fix-remove-from-mynetworks = 从 mynetworks 中移除 { $network }
fix-add-users-to-table = 将缺少的 { $users } 个用户添加到 { $table }
fix-add-users-to-dovecot = 在 Dovecot 中创建缺少的 { $users } 个用户
fix-remove-reference = 从 { $element } 中移除 { $missing }
