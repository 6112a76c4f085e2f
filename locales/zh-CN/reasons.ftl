# Why a decision fell as it did: one sentence for each code of mailflow::reason::REASONS, with exactly its arguments.
# The answer comes first, then the reason. Names of connectors, rules and certificates stand in quotation marks.

## Arrival

reason-submitted-from-internet = 来自 Internet：模型之外的服务器发起 SMTP 会话。
reason-submitted-by-user = 由已登录的用户在此提交，视为内部邮件。
reason-sent-by-inbox-rule = 由该邮箱的收件箱规则继续发送。
reason-reported-here = 在此生成：一份报告，其发件人为空 <>。

## Exchange Online: whose message it is

reason-client-blocked-by-tenant = 已拒绝：{ $address } 在 { $domain } 所属租户的 IP 阻止列表中。
reason-client-allowed = 已放行：{ $address } 在租户的 IP 允许列表中，该列表优先于阻止列表。
reason-client-on-block-list = 已拒绝：{ $address } 在 Microsoft 的一个阻止列表中。其所有者可以在除名门户申请移除。
reason-client-banned = 已拒绝：Microsoft 已封禁 { $address }。只有 Microsoft 支持人员可以解除。
reason-blocked-by-allow-list = 已拒绝：{ $address } 在某个阻止列表中，而入站连接器“{ $connector }”和 IP 允许列表都列出了它。答复没有说明是哪个阻止列表。
reason-listed-server-let-in = 尽管 { $address } 在某个阻止列表中，仍放行：入站连接器“{ $connector }”将其识别为自有服务器。
reason-client-deferred = 暂不接受：{ $address } 的发送量突然远超以往，而没有入站连接器说明它是谁的服务器。可以稍后重试。
reason-volume-expected = 尽管 { $address } 的发送量突然远超以往，仍放行：入站连接器“{ $connector }”说明了它是谁的服务器。
reason-not-signed-in = 已拒绝：通过此主机发送邮件必须以某个邮箱登录，而客户端没有登录。
reason-sign-in-needs-tls = 已拒绝：客户端要以 { $account } 登录，但没有 TLS 就无法在此登录。
reason-no-mailbox-to-sign-in = 已拒绝：客户端无法以 { $account } 登录，因为这里没有使用此地址的邮箱。
reason-smtp-auth-disabled-for-mailbox = 已拒绝：邮箱 { $account } 已禁用 SMTP AUTH。
reason-smtp-auth-disabled-for-tenant = 已拒绝：整个租户已禁用 SMTP AUTH，邮箱 { $account } 也不例外。
reason-signed-in = 放行：客户端以邮箱 { $account } 登录；这算作内部邮件。
reason-sends-as = { $account } 可以以 { $sender } 的身份发送，因为它拥有 SendAs 权限。
reason-send-as-denied = 已拒绝：客户端以 { $account } 登录，该邮箱不能以 { $sender } 的身份发送。
reason-bad-greeting = 已拒绝：服务器自称 { $host }，这是 Exchange Online 的名称，不是它自己的名称。
reason-account-blocked = 已拒绝：Microsoft 已阻止 { $sender } 发送邮件，因为它发送了过多垃圾邮件。
reason-account-banned = 已拒绝：Microsoft 因滥用已封禁 { $sender }。只有其支持部门才能解除。
reason-daily-recipient-limit = 已拒绝：{ $sender } 今天的收件人数量已达到邮箱上限。
reason-submission-quota = 已拒绝：{ $sender } 发送的邮件数量已达到邮箱上限。
reason-tenant-threshold = 已拒绝：租户发送了过多垃圾邮件或批量邮件。请查明发送者，再联系 Microsoft 支持部门。
reason-unregistered-domain = 已拒绝：租户发送了大量未在其中注册的域的邮件，例如 { $domain }。
reason-low-reputation-address = 已拒绝：在租户为人所知之前，新客户的邮件从信誉较低的地址发出。
reason-too-many-in-transaction = 暂未接受：此事务在 { $domain } 中有 { $count } 个收件人，超过 200 个。发送服务器必须拆分后重新发送。
reason-ipv6-not-accepted = 已拒绝：{ $domain } 不接受陌生发件人通过 IPv6 发来的邮件，而 { $address } 是 IPv6 地址。
reason-ipv6-without-reverse-dns = 暂未接受：IPv6 地址 { $address } 没有反向 DNS 记录。
reason-ipv6-unauthenticated = 暂未接受：邮件通过 IPv6 从 { $address } 发来，SPF 和 DKIM 签名都不能为其作证。
reason-no-valid-from = 已拒绝：邮件没有包含有效地址的 From 字段。
reason-internal-submission = 属于此租户，因为邮件始于此处。
reason-originating-by-certificate =
    { $entitled_by ->
        [sender] 视为由此租户发送，因为入站连接器“{ $connector }”识别了证书“{ $certificate }”，且发件人域 { $domain } 是接受的域。
       *[name] 视为由此租户发送，因为入站连接器“{ $connector }”识别了证书“{ $certificate }”，且它要求的名称 { $domain } 属于接受的域。
    }
reason-originating-by-address = 视为由此租户发送，因为入站连接器“{ $connector }”列出了 { $address }，且发件人域 { $domain } 是接受的域。
reason-client-chain-incomplete = 已延迟：服务器出示的证书“{ $certificate }”缺少中间证书，而 Exchange Online 不会去获取它们。
reason-connector-without-relay = 仅接收发往此租户收件人的邮件：入站连接器“{ $connector }”识别了该服务器，但发件人域和证书都不具有中继权限。
reason-incoming-by-recipient-domain = 视为此租户的传入邮件：没有连接器识别该服务器，但 { $domain } 是接受的域。
reason-direct-send-accepted = 作为直接发送接收：发件人在没有连接器的情况下使用接受的域 { $domain }，而直接发送未被拒绝。
reason-direct-send-refused = 作为直接发送被拒绝：发件人在没有连接器的情况下使用接受的域 { $domain }，而 RejectDirectSend 已打开。
reason-sending-from-disabled = 已阻止：不得从 { $domain } 中的地址发送邮件。
reason-sending-to-disabled = 已阻止：不得向 { $domain } 中的地址发送邮件。
reason-relay-denied = 已拒绝：没有入站连接器识别该服务器，且 { $domain } 不是接受的域。
reason-relay-denied-sender = 已拒绝：入站连接器“{ $connector }”识别了该服务器，但发件人 ({ $sender }) 的域和收件人的域都不是接受的域。
reason-partner-certificate-required = 已拒绝：入站连接器“{ $connector }”仅在出示其指定证书时接收其发件人域的邮件。
reason-partner-address-required = 已拒绝：入站连接器“{ $connector }”对其发件人域的邮件，仅接收来自其所列地址的。
reason-partner-tls-required = 已拒绝：入站连接器“{ $connector }”仅通过 TLS 接收该合作伙伴的邮件。
reason-partner-recognized =
    { $by ->
        [SenderDomains] 应用入站连接器“{ $connector }”，因为它针对此发件人域的邮件。
        [SenderIPAddresses] 应用入站连接器“{ $connector }”：它列出了合作伙伴服务器的地址。
       *[TlsSenderCertificateName] 应用入站连接器“{ $connector }”：它指定了合作伙伴服务器出示的证书。
    }
reason-direct-send-identified = 尽管发件人使用接受的域 { $domain }，仍接收：入站连接器“{ $connector }”识别了该服务器，因此 RejectDirectSend 不拒绝。

## Exchange Online: edge blocking and filtering

reason-known-at-edge = 通过边缘阻止，因为目录中有 { $recipient }。
reason-unknown-at-edge = 在边缘被拒绝：{ $domain } 为权威域，而目录中没有 { $recipient }。
reason-not-yet-at-edge = 在边缘被拒绝：{ $domain } 为权威域，而边缘尚无 { $recipient }。复制目录最多需要 24 小时。
reason-public-folder-unknown-at-edge = 在边缘被拒绝：{ $domain } 为权威域，而边缘阻止不认识云端的公用文件夹，例如 { $recipient }。
reason-edge-blocking-inactive = 不经查找即通过边缘，因为 { $domain } 不是权威域。
reason-edge-blocking-skipped = 不经查找即通过边缘，因为邮件源自此租户。
reason-content-assumed-clean = 通过适用的筛选（恶意软件、策略、垃圾邮件）：邮件未说明它们会发现什么。
reason-filtering-bypassed = 跳过垃圾邮件筛选：入站连接器“{ $connector }”使该邮件视为内部邮件。
reason-headers-promoted = 不再重新判断：此租户在第一次经过时已判断过，且入站连接器“{ $connector }”会提升说明这一点的标头。
reason-headers-not-promoted = 被当作自有服务器发送的邮件重新判断：入站连接器“{ $connector }”识别该服务器，但第一次经过时的标头在途中没有保留。
reason-spf-passes = SPF 通过：{ $domain } 允许 { $address } 发送，依据“{ $term }”。
reason-spf-does-not-pass = SPF 未通过：对 { $domain } 和 { $address } 的结果是 { $result }，依据“{ $term }”。垃圾邮件筛选会参考它；仅凭这一点不会拒绝邮件。
reason-spf-permanent-error =
    { $problem ->
        [several-records] SPF：{ $domain } 有多条 SPF 记录，属于永久错误，不为任何人担保。
        [too-many-lookups] SPF：到“{ $term }”为止，{ $domain } 的记录需要十次以上的查询，属于永久错误，不为任何人担保。
        [too-many-void-lookups] SPF：到“{ $term }”为止，{ $domain } 的记录查询了两个以上不存在的名称，属于永久错误，不为任何人担保。
        [too-many-mail-exchangers] SPF：{ $domain } 的记录中的“{ $term }”对应十个以上的邮件交换器，属于永久错误，不为任何人担保。
        [include-without-record] SPF：{ $domain } 的记录中的“{ $term }”指向没有 SPF 记录的域，属于永久错误，不为任何人担保。
        [redirect-without-record] SPF：{ $domain } 的记录中的“{ $term }”指向没有 SPF 记录的域，属于永久错误，不为任何人担保。
       *[syntax] SPF：无法解读 { $domain } 的记录中的“{ $term }”，属于永久错误，不为任何人担保。
    }
reason-spf-undetermined = SPF 无法确定：{ $domain } 引用了 { $missing }，而模型中没有它。
reason-spf-client-unknown = SPF 无法确定：{ $domain } 有记录，但邮件未说明来自哪个地址。
reason-dmarc-passes = DMARC 通过：{ $by } 为 { $aligned } 作证，它与收件人看到的发件人域 { $domain } 一致。
reason-dmarc-fails =
    { $policy ->
        [reject] DMARC 未通过：SPF 和 DKIM 都没有为 { $domain } 作证，而该域要求拒绝此类邮件。
        [quarantine] DMARC 未通过：SPF 和 DKIM 都没有为 { $domain } 作证，而该域要求隔离。
       *[none] DMARC 未通过：SPF 和 DKIM 都没有为 { $domain } 作证，但该域不要求任何处理。
    }
reason-dmarc-undetermined = DMARC 无法确定：它取决于 { $domain } 的 SPF，而模型提供的信息不足。
reason-dmarc-rejects = 已拒绝：{ $domain } 的 DMARC 未通过，其策略是拒绝此类邮件。
reason-dmarc-not-honored = 尽管 { $domain } 要求拒绝，仍继续：邮件经由 Microsoft 365 前面的 { $host } 进入，此时不执行 DMARC 策略。
reason-enhanced-filtering = 按 { $address } 判定：入站连接器“{ $connector }”跳过 Microsoft 365 前面的服务器。
reason-enhanced-filtering-not-for-all = 按连接的服务器判定：入站连接器“{ $connector }”的增强型筛选仅用于列出的收件人，而此邮件的收件人并非全部在内。
reason-enhanced-filtering-unsupported = 按连接的服务器判定：入站连接器“{ $connector }”的增强型筛选不支持与集中邮件传输一起使用。
reason-malware-quarantined = 进入隔离区：恶意软件筛选发现了内容。此筛选也检查内部邮件。
reason-spam-filter-skipped = 跳过垃圾邮件筛选，因为邮件流规则将垃圾邮件可信度 (SCL) 设为 −1。
reason-internal-mail-unfiltered = 跳过垃圾邮件筛选，因为它被视为内部邮件。
reason-sender-allowed = 跳过垃圾邮件筛选，因为租户允许 { $sender }。
reason-address-allowed = 跳过垃圾邮件筛选，因为 { $address } 在租户的 IP 允许列表中。
reason-remote-domain-trusted = 跳过垃圾邮件筛选，因为 { $sender } 的远程域 { $domain } 受信任。
reason-moved-to-junk =
    { $found ->
        [bulk] 进入“垃圾邮件”文件夹，因为垃圾邮件筛选的判定是批量邮件。
        [spam] 进入“垃圾邮件”文件夹，因为垃圾邮件筛选的判定是垃圾邮件。
        [high-confidence-spam] 进入“垃圾邮件”文件夹，因为垃圾邮件筛选的判定是高可信度垃圾邮件。
        [phishing] 进入“垃圾邮件”文件夹，因为垃圾邮件筛选的判定是网络钓鱼。
       *[high-confidence-phishing] 进入“垃圾邮件”文件夹，因为垃圾邮件筛选的判定是高可信度网络钓鱼。
    }
reason-marked-for-junk =
    { $found ->
        [bulk] 标记为进入“垃圾邮件”文件夹，因为垃圾邮件筛选的判定是批量邮件。邮箱在别处，只有那里的规则才会移动它。
        [spam] 标记为进入“垃圾邮件”文件夹，因为垃圾邮件筛选的判定是垃圾邮件。邮箱在别处，只有那里的规则才会移动它。
        [high-confidence-spam] 标记为进入“垃圾邮件”文件夹，因为垃圾邮件筛选的判定是高可信度垃圾邮件。邮箱在别处，只有那里的规则才会移动它。
        [phishing] 标记为进入“垃圾邮件”文件夹，因为垃圾邮件筛选的判定是网络钓鱼。邮箱在别处，只有那里的规则才会移动它。
       *[high-confidence-phishing] 标记为进入“垃圾邮件”文件夹，因为垃圾邮件筛选的判定是高可信度网络钓鱼。邮箱在别处，只有那里的规则才会移动它。
    }
reason-marked-as-spam =
    { $found ->
        [bulk] 带标记送达，因为垃圾邮件筛选的判定是批量邮件，而策略让它留在收件箱。
        [spam] 带标记送达，因为垃圾邮件筛选的判定是垃圾邮件，而策略让它留在收件箱。
        [high-confidence-spam] 带标记送达，因为垃圾邮件筛选的判定是高可信度垃圾邮件，而策略让它留在收件箱。
        [phishing] 带标记送达，因为垃圾邮件筛选的判定是网络钓鱼，而策略让它留在收件箱。
       *[high-confidence-phishing] 带标记送达，因为垃圾邮件筛选的判定是高可信度网络钓鱼，而策略让它留在收件箱。
    }
reason-quarantined =
    { $found ->
        [bulk] 进入隔离区，因为垃圾邮件筛选的判定是批量邮件。
        [spam] 进入隔离区，因为垃圾邮件筛选的判定是垃圾邮件。
        [high-confidence-spam] 进入隔离区，因为垃圾邮件筛选的判定是高可信度垃圾邮件。
        [phishing] 进入隔离区，因为垃圾邮件筛选的判定是网络钓鱼。
       *[high-confidence-phishing] 进入隔离区，因为垃圾邮件筛选的判定是高可信度网络钓鱼。
    }
reason-deleted-by-filter =
    { $found ->
        [bulk] 已删除且不产生报告，因为垃圾邮件筛选的判定是批量邮件。
        [spam] 已删除且不产生报告，因为垃圾邮件筛选的判定是垃圾邮件。
        [high-confidence-spam] 已删除且不产生报告，因为垃圾邮件筛选的判定是高可信度垃圾邮件。
        [phishing] 已删除且不产生报告，因为垃圾邮件筛选的判定是网络钓鱼。
       *[high-confidence-phishing] 已删除且不产生报告，因为垃圾邮件筛选的判定是高可信度网络钓鱼。
    }
reason-dmarc-quarantines = 进入隔离区：{ $domain } 的 DMARC 未通过，其策略是隔离。

## Recipients

reason-resolved-mailbox = { $recipient } 在此组织中有邮箱。
reason-resolved-mail-user = 继续发往 { $external }，因为 { $recipient } 是邮箱位于别处的邮件用户。
reason-plus-address = 视为 { $base }，因为此处没有地址 { $recipient }，而加号寻址已打开。
reason-resolved-mail-contact = 继续发往 { $external }，因为 { $recipient } 是邮件联系人。
reason-expanded-group = 发往通讯组 { $recipient } 的每一位成员，共 { $members } 位。
reason-empty-group = 在此结束且不产生报告，因为组 { $recipient } 没有成员。
reason-expanded-unified-group = 发往 Microsoft 365 组 { $recipient } 的邮箱及其 { $members } 位订阅成员。
reason-resolved-remote-mailbox = 继续发往 { $external }，即远程邮箱 { $recipient } 的远程路由地址。
reason-remote-mailbox-without-address = 已退回：远程邮箱 { $recipient } 没有远程路由地址。
reason-resolved-public-folder = { $recipient } 是此组织的已启用邮件的公用文件夹。
reason-resolved-remote-public-folder = 继续发往 { $external }，即位于别处的公用文件夹 { $recipient } 的外部地址。
reason-unknown-relayed = 将被转发：目录中没有 { $recipient }，而 { $domain } 是中继域，不是权威域。
reason-unknown-in-subdomain = 将被转发：目录中没有 { $recipient }，且 { $domain } 接受发往其所有子域的邮件。
reason-unknown-authoritative = 已退回：{ $domain } 为权威域，而目录中没有 { $recipient }。
reason-foreign-recipient = 发往外部：{ $domain } 不是此组织接受的域。
reason-sender-not-authenticated = 已退回：{ $recipient } 仅接收来自组织内部的邮件。
reason-sender-listed = 放行：{ $recipient } 仅接收来自所列发件人的邮件，条目 { $entry } 涵盖 { $sender }。
reason-sender-not-listed = 已退回：{ $recipient } 仅接收来自所列发件人的邮件，而 { $sender } 既不在列表中，也不在列表中的任何组内。
reason-sender-rejected = 已退回：{ $recipient } 不接收来自 { $sender } 的邮件；其拒绝发件人列表中的条目 { $entry } 涵盖该发件人。
reason-stranger-not-listed = { $recipient } 的某个列表列出了 { $sender }，但按此解读，只有经过身份验证的发件人才算此人，而该发件人未经验证。
reason-message-too-large-for-recipient = 已退回：邮件大小为 { $size }，{ $recipient } 最多接收 { $limit }。
reason-message-too-large-for-sender = 已退回：邮件大小为 { $size }，{ $sender } 最多可发送 { $limit }。
reason-too-many-recipients = 已退回：邮件发往 { $recipients } 个收件人，{ $sender } 最多可发往 { $limit } 个。
reason-too-many-for-organization = 已退回：邮件发往 { $recipients } 个收件人，租户最多允许 { $limit } 个。
reason-forwarded = 改为发往 { $target }，因为邮箱 { $recipient } 转发其邮件。
reason-forwarded-with-copy = 保留在邮箱 { $recipient } 中，同时将副本发往 { $target }。
reason-forwarding-refused = 未转发到 { $target }：出站垃圾邮件策略拒绝自动转发到外部。
reason-inbox-rule-redirects = 一份副本发往 { $target }，因为 { $recipient } 的收件箱规则会重定向收到的邮件。
reason-inbox-rule-limit = 静默丢弃：{ $recipient } 的收件箱规则本会将其继续发往 { $target }，但收件箱规则继续发送该邮件的次数已达上限。
reason-auto-forward-stopped = 未继续发往 { $target }：远程域 { $domain } 不允许自动转发，且不会通知任何人。
reason-report-stopped = 未发送给 { $recipient }：远程域 { $domain } 不接收未送达报告，且不会通知任何人。
reason-recipient-ring = 已退回：{ $recipient } 的转发或组成员关系只会回到自身。

## Mail flow rules

reason-no-rule-matches = 没有邮件流规则更改此邮件。
reason-rules-skip-system-messages = 邮件流规则不处理此邮件，因为它是系统邮件。
reason-rule-routes = 将通过连接器“{ $connector }”发出，因为规则“{ $rule }”匹配。
reason-rule-spares-mailbox = 规则“{ $rule }”匹配，但放过 { $recipient }：按此解读，路由规则只作用于没有邮箱的收件人。
reason-rule-redirects = 改为发往 { $target }，因为规则“{ $rule }”重定向了它。
reason-rule-adds-recipient = { $target } 也收到一份，因为规则“{ $rule }”添加了该收件人。
reason-rule-adds-nobody = 规则“{ $rule }”在此不添加任何人：此副本由规则产生，规则不会复制自己的副本。
reason-rule-recipient-limit = { $target } 收不到副本：规则“{ $rule }”将添加超过 100 个收件人。
reason-rule-moderates = 等待 { $moderator } 批准，因为规则“{ $rule }”要求如此。
reason-rule-quarantines = 进入隔离区，因为规则“{ $rule }”将其放入。
reason-rule-sets-scl = 规则“{ $rule }”将垃圾邮件可信度 (SCL) 设为 { $level }。
reason-rule-prepends-subject = 规则“{ $rule }”在主题前添加文字。
reason-rule-adds-disclaimer = 规则“{ $rule }”在正文中加入免责声明。
reason-rule-rejects = 已退回，因为规则“{ $rule }”拒绝了它。
reason-rule-deletes = 已丢弃且不产生报告，因为规则“{ $rule }”删除了它。
reason-rule-sets-header = 规则“{ $rule }”设置标头字段 { $header }。
reason-rule-removes-header = 规则“{ $rule }”移除标头字段 { $header }。
reason-signatures-broken = DKIM 签名均不再有效，因为已签名的标头字段 { $header } 被更改。
reason-body-signatures-broken = DKIM 签名均不再有效，因为已签名的正文被更改。
reason-rule-requires-tls = 必须通过 TLS 发出，因为规则“{ $rule }”要求如此。
reason-rule-stops = 不再检查其他规则，因为规则“{ $rule }”停止了规则处理。
reason-rule-redirect-limit = 已退回：规则“{ $rule }”将再次重定向已被规则重定向过一次的邮件。

## Exchange Online: next hop

reason-connector-by-rule = 发往“{ $connector }”，因为规则“{ $rule }”将此邮件送往该处。
reason-rule-connector-unusable =
    { $state ->
        [disabled] 按规则“{ $rule }”不存在的情况路由：其指定的连接器“{ $connector }”已关闭。
        [test-mode] 按规则“{ $rule }”不存在的情况路由：其指定的连接器“{ $connector }”处于测试模式。
       *[missing] 按规则“{ $rule }”不存在的情况路由：其指定的连接器“{ $connector }”不存在。
    }
reason-centralized-transport = 发往“{ $connector }”，因为集中式邮件传输先将外部邮件送经自有服务器。
reason-centralized-transport-skipped = 不再返回“{ $connector }”，因为邮件已来自自有服务器。
reason-local-mailbox = 在租户内送达，因为邮箱 { $recipient } 位于此处。
reason-connector-by-domain = 发往“{ $connector }”，因为该连接器列出了 { $domain }。
reason-connector-by-wildcard = 发往“{ $connector }”，因为其模式 { $pattern } 涵盖收件人的域。
reason-connector-for-accepted-domains = 发往“{ $connector }”，因为该连接器处理所有接受的域，而 { $domain } 是其中之一。
reason-connector-for-all = 发往“{ $connector }”，因为该连接器处理所有域。
reason-connector-uses-mx = “{ $connector }”由 { $domain } 的 MX 记录决定目标主机。
reason-equal-connectors = “{ $connector }”与另一个连接器同样涵盖收件人的域。
reason-no-connector = 按 MX 记录发送并使用机会性 TLS，因为没有连接器涵盖 { $domain }。
reason-smart-host = 交给智能主机 { $host }。
reason-smart-host-mail-exchanger = 发往 { $host }：智能主机 { $name } 没有地址，但有邮件交换器。
reason-smart-host-missing = 无法发出：连接器“{ $connector }”不使用 MX 记录，也未指定智能主机。
reason-centralized-transport-nowhere = 被退回：连接器“{ $connector }”启用了集中式邮件传输，但没有 OnPremises 类型的连接器接收 * 的邮件，因此发往 { $domain } 的邮件循环往复。
reason-dkim-signed = 以 { $domain } 的名义签名 (DKIM)。
reason-dkim-selectors-missing = 未以 { $domain } 的名义签名：两个 DKIM 选择器的 CNAME 记录不齐全。
reason-sender-rewritten = 以发件人 { $rewritten } 发出：{ $sender } 的邮件是代为转发的，因此重写了发件人。
reason-sender-restored = 继续发往 { $sender }，即重写后的发件人 { $rewritten } 所代表的原发件人。
reason-sender-kept = 以原发件人 { $sender } 发出：此连接器不重写转发邮件的发件人。
reason-relay-pool = 从中继池的 { $address } 发出，因为到达时 SPF 和 DKIM 都未通过；该地址不在已公布的地址之中。
reason-wrong-front-door = 此路径未能发送：{ $host } 属于 Microsoft，但不接收任何邮件；应使用租户自己的主机名。
reason-private-address = 此路径未能发送：{ $host } 的地址 { $address } 是专用地址，Exchange Online 无法通过 Internet 访问。

## Mail exchangers

reason-mail-exchanger = 发往 { $host }，即 { $domain } 的优先级数值最小的邮件交换器。
reason-implicit-mail-exchanger = 直接发往 { $domain }：它没有 MX 记录，但有地址记录。
reason-null-mx = 已退回：{ $domain } 的空 MX 记录表明它不接收邮件。
reason-no-mail-exchanger = 无法发出：{ $domain } 既没有 MX 记录也没有地址。
reason-mail-exchanger-not-described = 离开模型，发往 { $domain } 的邮件交换器，模型未对其进行描述。
reason-host-unresolvable = 无法交付：主机名 { $host } 没有地址。
reason-host-not-described = 离开模型，发往模型未描述的 { $host }。

## Connections

reason-connection-refused = 此路径未能发送：{ $host } 拒绝端口 25 上的连接。
reason-connection-timed-out = 此路径未能发送：{ $host } 在端口 25 上无响应。
reason-connection-closed = 此路径未能发送：{ $host } 在端口 25 上应答后即断开连接，检查 SMTP 的防火墙就会这样。
reason-sent-in-clear = 以明文发送到 { $host }，因为未要求 TLS，对方也未提供。
reason-tls-switched-off = 以明文发送到 { $host }，因为一项设置禁止发送方使用 TLS。
reason-encrypted = 通过 TLS 发送到 { $host }；不检查证书。
reason-certificate-trusted = 通过 TLS 发送到 { $host }，因为证书“{ $certificate }”由受信任的颁发机构颁发。
reason-certificate-name-matches = 通过 TLS 发送，因为证书“{ $certificate }”受信任且包含名称 { $name }。
reason-tls-not-offered = 此路径未能发送：要求 TLS，但 { $host } 不提供 STARTTLS。
reason-certificate-untrusted = 此路径未能发送：证书“{ $certificate }”不是由发送方信任的颁发机构颁发。
reason-certificate-chain-incomplete = 此路径未能发送：服务器出示证书“{ $certificate }”时未附带其中间证书。
reason-certificate-expired = 此路径未能发送：证书“{ $certificate }”在此日期无效。
reason-certificate-name-mismatch = 此路径未能发送：证书“{ $certificate }”不包含名称 { $name }。
reason-certificate-name-not-set = 此路径未能发送：需要检查证书“{ $certificate }”中的名称，但 TlsDomain 未指定任何名称。
reason-postfix-tls-not-offered = 此路径未能发送：要求 TLS，但 { $host } 不提供 STARTTLS。
reason-postfix-certificate-unverified = 此路径未能发送：无法验证 { $host } 的证书。
reason-postfix-tls-level = Postfix 对 { $host } 使用 TLS 级别 { $level }。
reason-dane-authenticated = 已通过 DANE 检查：由 DNSSEC 保证的 TLSA 记录与 { $host } 的证书“{ $certificate }”匹配。
reason-dane-not-secure = { $host } 的 TLSA 记录不起作用，因为 DNSSEC 并未保证通向它们的所有记录。
reason-dane-unusable = { $host } 的 TLSA 记录都不能用于检查证书，但它们仍要求 TLS。
reason-dane-tls-not-offered = 此路径未能发送：TLSA 记录要求 TLS，但 { $host } 不提供 STARTTLS。
reason-dane-certificate-expired = 此路径未能发送：DANE 适用，而证书“{ $certificate }”在此日期无效。
reason-dane-no-match = 此路径未能发送：{ $host } 出示证书“{ $certificate }”，与其任何 TLSA 记录都不匹配。
reason-dane-host-mismatch = 此路径未能发送：TLSA 记录指明了证书“{ $certificate }”的颁发机构，但该证书不包含名称 { $host }。
reason-dnssec-invalid = 此路径未能发送：{ $name } 的记录应当已签名，但签名无效。
reason-dane-required = 此路径未能发送：连接器要求 DANE，但 { $host } 没有可用且由 DNSSEC 保证的 TLSA 记录。
reason-fingerprint-matches = 通过 TLS 发送到 { $host }：证书“{ $certificate }”是 Postfix 预期的证书之一。
reason-starttls-fails = { $host } 提供 STARTTLS，但会失败：其密钥与证书“{ $certificate }”不匹配。
reason-postfix-no-fingerprint = 此路径未能发送：对 { $host } 设置了级别 fingerprint，但没有列出任何证书。
reason-postfix-dane-only = 此路径未能发送：级别 dane-only 需要 DANE，而它不适用于 { $host }（{ $problem }）。
reason-mta-sts-enforced = 强制执行 { $domain } 的 MTA-STS 策略：只发往其中列出的主机，且只通过使用受信任证书的 TLS。
reason-mta-sts-testing = { $domain } 的 MTA-STS 策略处于测试模式：不符合的邮件会被报告，但仍会投递。
reason-mta-sts-not-announced = 不查看 { $domain } 的 MTA-STS 策略，因为 _mta-sts.{ $domain } 没有 TXT 记录公布它。
reason-mta-sts-policy-missing = TXT 记录公布了 { $domain } 的 MTA-STS 策略，但无法获取该策略：邮件按没有策略发送。
reason-mta-sts-no-host = 在队列中等待：{ $domain } 的 MTA-STS 策略没有列出它的任何邮件交换器。
reason-mta-sts-tls-not-offered = 此路径未能发送：MTA-STS 策略要求 TLS，但 { $host } 不提供 STARTTLS。
reason-mta-sts-certificate-refused = 此路径未能发送：{ $host } 的证书不符合 { $domain } 的 MTA-STS 策略要求。
reason-mta-sts-passes = 已通过 MTA-STS 检查：{ $host } 及其证书符合 { $domain } 的策略要求。
reason-loop-detected = { $system } 已 { $passes } 次将邮件发往外部地址或转发，判定为循环 (X-LD-Processed)。
reason-loop = 原样回到 { $system }：邮件循环传递，直到跃点限制将其终止。

## Postfix: acceptance

reason-client-may-relay = 已接受，因为客户端可以中继：它位于 mynetworks 中或已登录。
reason-destination-accepted = 已接受，因为 { $domain } 位于 { $class } 中。
reason-relay-access-denied = 已拒绝：客户端不得中继，且 Postfix 不接收发往 { $domain } 的邮件。
reason-class-permits = 已接受，因为限制类“{ $class }”列出了 { $recipient }。
reason-class-refuses = 已拒绝：限制类“{ $class }”未列出 { $recipient }。
reason-message-too-large-for-server = 已拒绝：邮件大小为 { $size }，服务器最多接受 { $limit }（message_size_limit）。
reason-message-too-large-for-connector = 已拒绝：邮件大小为 { $size }，接收连接器“{ $connector }”最多接受 { $limit }。
reason-too-many-for-connector = 暂未接受：此事务有 { $count } 个收件人，接收连接器“{ $connector }”最多接受 { $limit } 个。发送服务器必须拆分后重新发送。
reason-message-too-large-for-service = 已拒绝：邮件大小为 { $size }，而无论邮箱允许多少，Exchange Online 最多接受 { $limit }。
reason-too-many-hops-for-connector = 已拒绝：邮件已经过 { $hops } 个系统，而接收连接器“{ $connector }”最多允许 { $limit } 个。
reason-client-rejected = 已拒绝：被拒客户端表列出了 { $client }。
reason-table-not-built = 暂缓：{ $table } 的表从未由 postmap 生成，因此无法在其中查找任何内容。
reason-unknown-in-table = 已拒绝：{ $table } 中没有 { $recipient }。
reason-known-in-table = 已接受，因为 { $table } 中有 { $recipient }。
reason-table-empty = 已接受：{ $table } 为空，因此接受 { $domain } 的所有地址。

## Postfix: class and next hop

reason-class-local = { $domain } 位于 mydestination 中：在此服务器上投递。
reason-class-virtual-alias = { $domain } 位于 virtual_alias_domains 中：每个地址都需要别名。
reason-class-virtual-mailbox = { $domain } 位于 virtual_mailbox_domains 中：由 virtual_transport 投递。
reason-class-relay = { $domain } 位于 relay_domains 中：由 relay_transport 转发。
reason-class-default = { $domain } 不在 Postfix 的任何域列表中：由 default_transport 发出。
reason-virtual-alias = 改为发往 { $target }，因为 virtual_alias_maps 改写了 { $recipient }。
reason-virtual-alias-ring = 已延迟：virtual_alias_maps 中 { $recipient } 的别名相互指向。
reason-alias-expansion-limit = 已延迟：virtual_alias_maps 把 { $recipient } 变成了超过 { $limit } 个地址。
reason-local-alias = 改为发往 { $target }，因为 alias_maps 有 { $recipient } 的条目。
reason-alias-owner = 以 { $owner } 的名义发出：alias_maps 有列表 { $recipient } 的所有者条目。
reason-alias-database-loop = 已退回：{ $recipient } 所指向的 alias_maps 条目循环，或连续过长。
reason-forwarding-loop = 已退回：Delivered-To 字段显示，此服务器先前已从 { $recipient } 转发过该邮件。
reason-too-many-hops = 已退回：再加一个 Received 字段，邮件就达到 hopcount_limit 的 { $limit } 个。
reason-transport-maps = 发往 { $transport }，因为 transport_maps 有 { $pattern } 的条目。
reason-class-transport = 发往 { $transport }，由 { $parameter } 为此类域指定。
reason-sender-transport = 发往 { $transport }，因为 sender_dependent_default_transport_maps 有发件人 { $key } 的条目。
reason-sender-relayhost = 发往 { $relayhost }，因为 sender_dependent_relayhost_maps 有发件人 { $key } 的条目。
reason-relayhost = 发往 { $relayhost }，由 relayhost 指定。
reason-recipient-mx = 发往 { $domain } 的邮件交换器，因为没有其他设置指定下一跃点。
reason-local-delivery = 发往 { $transport }，由 { $parameter } 为本地投递指定。
reason-greeted-by-own-name = 已退回：{ $host } 以此服务器自己的名称应答。位于地址转换之后时，proxy_interfaces 必须列出公网地址，服务器才能在邮件交换器中认出自己。
reason-relayhost-is-myself = 暂缓：relayhost { $relayhost } 就是此服务器自己；Postfix 将其视为会被改正的错误。
reason-loops-back-to-myself = 已退回：{ $domain } 的最佳邮件交换器就是此服务器，但它未将该域视为自己的域。
reason-error-transport = 到此为止，因为 error 传输不投递任何邮件：它会拒绝或退回每封邮件。
reason-discard-transport = 被 discard 传输丢弃，不产生报告。

## Stores

reason-delivered-over-lmtp = 由 Dovecot 送达，其中有用户 { $recipient }。
reason-unknown-to-dovecot = 在 Postfix 接受后被退回：Dovecot 中没有用户 { $recipient }。
reason-dovecot-without-passdb = 在 Postfix 队列中等待：Dovecot 没有 passdb，无法查找 { $recipient }。
reason-dovecot-store-unwritable = 在 Postfix 队列中等待：Dovecot 无权写入 { $recipient } 的邮箱所在位置。
reason-dovecot-username-format = 退回：Dovecot 的 auth_username_format 把 { $recipient } 变成另一个名称，而没有这样的用户。
reason-luser-relay = 按 luser_relay 发往 { $target }，因为没有其他途径接收 { $recipient } 的邮件。
reason-lmtp-unreachable = 在 Postfix 队列中等待：LMTP 套接字上没有监听程序。
reason-delivered-locally = 由 Postfix 送达邮箱 { $recipient }。
reason-delivered-to-mailbox = 已送达邮箱 { $recipient }。

## Other hosts

reason-host-accepts = 已接受，因为该主机接收发往 { $domain } 的邮件。
reason-host-refuses = 已拒绝：该主机不接收发往 { $domain } 的邮件。
reason-host-delivers = 已送达，因为该主机有邮箱 { $recipient }。
reason-host-forwards = 转发到 { $host }，即配置在其后的主机。
reason-host-client-may-relay = 接受发往任何收件人的邮件，因为 { $address } 是允许通过此主机发送的客户端。
reason-host-requires-tls = 被拒绝：此主机只接受通过 TLS 传送的邮件。
reason-host-unknown-user = 被拒绝：该域的邮箱位于此主机，但其中没有 { $recipient }。
reason-host-forwards-user = 继续发往 { $target }，因为此主机转发 { $recipient } 的邮件。
reason-host-exempts = 不做 SPF 检查即通过：{ $client } 已免除。
reason-host-refuses-spf = 被拒绝：SPF 失败，因为根据“{ $term }”，{ $domain } 不允许 { $address } 发送。
reason-host-stamps-header = 添加邮件头字段 { $header }，此主机以此标记经过的邮件。

## Exchange Server

reason-receive-connector = 由接收连接器“{ $connector }”接待：其远程 IP 范围最精确地包含客户端地址。
reason-no-receive-connector = 未被接纳：端口 25 上没有已启用的接收连接器适用于此客户端。
reason-receive-tls-required = 已拒绝：接收连接器“{ $connector }”要求 TLS，而此连接没有。
reason-externally-secured = 作为内部邮件接受：“{ $connector }”的每个客户端都视为已通过身份验证（外部保护），并可中继。
reason-user-authenticated = 放行：客户端以 { $account } 登录，且“{ $connector }”允许用户向任何收件人发送。
reason-cloud-services-mail-accepted = 接受来自 Microsoft 365 的邮件：“{ $connector }”授予证书名称 { $certificate } AcceptCloudServicesMail 权限。
reason-anonymous-refused = 已拒绝：“{ $connector }”不接受匿名发件人的邮件。
reason-anonymous-accepted = 已接受：“{ $connector }”接受匿名发件人的邮件，且 { $domain } 是接受的域。
reason-anonymous-relay = 接受发往 { $domain } 的邮件：“{ $connector }”的匿名发件人可发送给任何收件人。
reason-unable-to-relay = 已拒绝：{ $domain } 不是接受的域，“{ $connector }”的匿名发件人不得中继。
reason-recipient-looked-up = 服务器的目录中有 { $recipient }。
reason-unknown-to-server = 已拒绝：{ $domain } 为权威域，服务器的目录中没有 { $recipient }。
reason-server-mailbox = 在此服务器上投递，因为邮箱 { $recipient } 在这里。
reason-delivered-to-server-mailbox = 已投递到服务器数据库中的邮箱 { $recipient }。
reason-send-connector-by-domain = 发送连接器“{ $connector }”具有地址空间 { $domain }。
reason-send-connector-by-wildcard = 发送连接器“{ $connector }”以地址空间 { $space } 涵盖该域。
reason-send-connector-for-all = 发送连接器“{ $connector }”接管没有其他连接器更精确涵盖的所有域。
reason-no-send-connector = 在“Unreachable”队列中等待：没有发送连接器具有适用于 { $domain } 的地址空间。
reason-send-connector-uses-dns = “{ $connector }”在 DNS 中查找 { $domain } 的邮件交换器。
reason-send-smart-host = 交给连接器的智能主机 { $host }。
reason-send-certificate-missing = 无法离开：“{ $connector }”指定的证书“{ $certificate }”已不存在。

# Exchange Server: several servers
reason-proxied-to = { $server } 的传输服务未运行；其前端将会话转交给 { $other }。
reason-no-proxy-target = 已推迟：{ $server } 的前端之后没有正在运行的传输服务。
reason-source-server = 通过“{ $connector }”发送的是 { $server }；邮件先在组织内部转到该服务器。
reason-no-source-server = 在“Unreachable”队列中等待：没有任何存在且正在运行的服务器通过“{ $connector }”发送。

# Exchange Server: certificates
reason-send-certificate-without-key = 无法离开：服务器上没有“{ $connector }”出示的证书“{ $certificate }”的私钥。
reason-send-certificate-not-for-smtp = 无法离开：“{ $connector }”出示的证书“{ $certificate }”未启用 SMTP。
reason-receive-certificate-missing = 无 TLS：“{ $connector }”指定的证书“{ $certificate }”服务器无法出示，因此不提供 STARTTLS。
reason-untrusted-certificate-picked = 已中断：在启用 SMTP 的两个证书中，服务器出示了 Microsoft 365 不信任的“{ $certificate }”。
reason-trusted-certificate-picked = 在启用 SMTP 的两个证书中，服务器出示了 Microsoft 365 信任的“{ $certificate }”。

# Exchange Server: hybrid configuration and ways that lead back
reason-not-in-hybrid-configuration = { $domain } 不在混合配置的域中：来自 Microsoft 365 的该域邮件视为外部邮件。
reason-sends-to-itself = { $host } 就是本组织：其连接器让邮件兜圈子。
reason-firewall-drops = 没有应答：{ $host } 前的防火墙不放行 { $address }。

# Exchange Server: Edge Transport
reason-exchange-server-authenticated = “{ $connector }”把 { $system } 当作本组织的 Exchange 服务器予以接收。
reason-oorg-protocol-accepted = “{ $connector }”识别出 { $certificate }，并保留 Microsoft 365 关于该邮件的信息。
reason-unknown-at-edge-transport = 已拒绝：边缘传输服务器上的收件人验证不认识 { $recipient }。
reason-edge-to-organization = 进入组织：该组织订阅了此边缘传输服务器，且 { $domain } 是其域。
reason-inside-exchange = 交给 { $system }；Exchange 服务器凭各自的证书相互识别。

## Why a candidate lost: mailflow::reason::MISMATCHES

mismatch-disabled = 它已关闭。
mismatch-test-mode = 它处于测试模式。
mismatch-rule-scoped = 仅当邮件流规则将邮件重定向到它时才使用。
mismatch-domain-not-covered = 它不涵盖 { $domain }。
mismatch-accepted-domains-of-partner = AllAcceptedDomains 对 Partner 连接器不起作用。
mismatch-less-specific = 存在更具体的项。
mismatch-rule-decided = 邮件流规则已作出决定。
mismatch-mailbox-is-local = 邮箱位于租户内，因此不考虑连接器。
mismatch-centralized-transport-comes-first = 集中式邮件传输在考虑其他连接器之前就接管了邮件。
mismatch-came-from-own-server = 它让 Internet 邮件经过自有服务器，而此邮件本就来自那里。
mismatch-sorts-later = 它的涵盖范围相同，但按名称排在后面。
mismatch-address-not-listed = 它未列出地址 { $address }。
mismatch-address-not-enough = 按所选的解读，仅凭地址不能识别任何自有服务器。
mismatch-certificate-needed = 它列出了该地址，但也要求证书；按此解读，地址不能代替证书。
mismatch-client-address-unknown = 它按地址匹配，而此发件人从哪个地址连接并未给出。
mismatch-certificate-not-matched = 服务器未出示具有其要求名称的证书。
mismatch-certificate-not-verified = 证书名称正确，但无法验证。
mismatch-certificate-domain-not-accepted = 证书的域不是接受的域。
mismatch-sender-domain-not-accepted = 发件人 ({ $sender }) 的域不是接受的域。
mismatch-partner-grants-nothing = 它用于合作伙伴组织；此类连接器不授予任何权限。
mismatch-certificate-comes-first = 识别证书的连接器优先。
mismatch-address-comes-first = 按此解读，列出地址的连接器优先。
mismatch-associated-domain-not-listed = 它仅限于其他接受的域，不包括 { $domain }。
mismatch-sender-has-no-domain = 它限制发件人域，而按此解读，报告的空发件人没有域。
mismatch-restriction-comes-first = 它没有任何限制，而有限制的连接器优先。
mismatch-another-tenant = 它也识别了该服务器，但另一租户的依据更强：先证书，再发件人域，再收件人域。
mismatch-condition-not-met = 其条件 { $condition } 不满足。
mismatch-not-yet-active = 它从 { $date } 起才生效。
mismatch-expired = 它自 { $date } 起已失效。
mismatch-exception-holds = 其例外 { $condition } 成立。
mismatch-audit-only = 它处于审核模式，不执行操作。
mismatch-stopped-earlier = 规则“{ $rule }”此前已停止规则处理。
mismatch-overridden-by-rule = 在多条路由规则中，以“{ $rule }”为准。
mismatch-recipient-known = 收件人有邮箱，按此解读，规则放过此类邮件。
mismatch-worse-preference = 其优先级数值 { $preference } 更大，因此稍后才尝试。
mismatch-same-preference = { $host } 的优先级数值相同：有些发件方会先选它。
mismatch-not-in-mta-sts-policy = MTA-STS 策略没有列出 { $host }。
mismatch-not-for-class = 它不用于 { $class } 这一类域。
mismatch-bare-domain-key = 其键为裸域名；Postfix 只查找 user@domain 和 @domain。
mismatch-later-in-list = 它在列表中靠后。
mismatch-not-bound-to-port-25 = 它监听的端口不是 25。
mismatch-outside-remote-ranges = 地址 { $address } 不在其任何远程范围内。
mismatch-wider-remote-range = 另一个连接器的范围更精确。
mismatch-same-remote-range = 它的范围相同，但按名称排在后面。
mismatch-address-space-not-covered = 其地址空间均不涵盖 { $domain }。
mismatch-wider-address-space = 另一个连接器的地址空间更具体。
mismatch-higher-cost = 其成本 { $cost } 更高。
mismatch-later-name = 同样具体、成本相同，但名称排在后面。

# Exchange Server: several servers and addresses
mismatch-on-another-server = 它在 { $server } 上侦听。
mismatch-bound-to-another-address = 它绑定到服务器的另一个地址。
mismatch-wider-binding = 它绑定到所有地址；另一个连接器正好绑定到这个地址。
mismatch-out-of-scope = 它的作用域是与 { $server } 不同的站点。
mismatch-no-source-server = 没有任何存在且正在运行的服务器通过它发送。
mismatch-farther-source = 同样具体、成本相同，但其源服务器 { $server } 距离更远。
mismatch-not-synchronized = EdgeSync 尚未同步它的当前状态。

## Stages

stage-connection = 连接
stage-attribution = 归属判定
stage-edge-blocking = 边缘阻止
stage-filtering = 筛选
stage-acceptance = 接收
stage-recipient-resolution = 收件人解析
stage-transport-rules = 邮件流规则
stage-next-hop = 下一跃点
stage-handover = 移交
stage-store = 邮件存储

## Outcomes: a word, and a sentence

verdict-delivered = 已送达
verdict-delivered-sentence = 已送达 { $recipient }，位于 { $system }。
verdict-leaves = 离开模型
verdict-leaves-sentence = 发往模型未描述的 { $toward }：就模型所见已成功。
verdict-refused = 已拒绝
verdict-refused-sentence = 被 { $system } 拒绝：{ $reply }
verdict-returned = 已退回
verdict-returned-sentence = 被 { $system } 退回给发件人：{ $reply }
verdict-held = 在队列中等待
verdict-held-sentence = 在 { $system } 的队列中等待，最长 { $hours } 小时：{ $reply }
verdict-withheld = 已扣留
verdict-quarantined-sentence = 在 { $system } 隔离，直到有人放行。
verdict-moderated-sentence = 在 { $system } 等待审阅人批准。
verdict-discarded = 已丢弃
verdict-discarded-sentence = 被{ $cause }丢弃，不产生报告。
verdict-loops = 循环
verdict-loops-sentence = 循环回到跃点 { $hop }，直到 { $system } 将其终止：{ $reply }
verdict-loops-or = 如果 { $system } 的计数先达到上限：{ $reply }
verdict-loops-both = { $sentence }；{ $other }
verdict-undetermined = 未确定
verdict-undetermined-sentence = 未确定：{ $missing }
report-title = 报告：{ $system } 告知 { $recipient }“{ $reply }”
toward-mail-exchangers = { $domain } 的邮件交换器
toward-host = { $host }
toward-recipient = { $recipient } 的服务器

## What the model does not say

missing-system = 没有名为 { $system } 的系统。
missing-recipient = 邮件未指定收件人。
missing-equal-connectors = 多个连接器同样涵盖该域。
missing-too-many-copies = 邮件产生的副本数超过模拟器可跟踪的数量。

## What decided

passed-over = { $candidate }：{ $why }
message-directionality = { $sentence }MessageDirectionality：{ $value }。
cause-element = { $kind } { $name }
cause-setting = { $kind } { $name } ({ $setting })
cause-absence = { $system }：{ $absence }
cause-message = 邮件本身
cause-standard = 无相关设置：由来源决定
sought-accepted-domain = 没有接受的域涵盖 { $subject }
sought-recipient = 没有收件人具有地址 { $subject }
sought-inbound-connector = 没有入站连接器识别该服务器
sought-outbound-connector = 没有可用的出站连接器涵盖 { $subject }
sought-send-connector = 没有已启用的发送连接器具有适用于 { $subject } 的地址空间
sought-receive-connector = 没有适用于此客户端的接收连接器
sought-transport-rule = 没有匹配的邮件流规则
sought-address = { $subject } 没有地址
sought-mail-exchanger = { $subject } 没有邮件交换器
sought-server-certificate = STARTTLS 没有证书
element-system = 系统
element-accepted-domain = 接受的域
element-inbound-connector = 入站连接器
element-outbound-connector = 出站连接器
element-send-connector = 发送连接器
element-receive-connector = 接收连接器
element-transport-rule = 邮件流规则
element-recipient = 收件人
element-dns = DNS 记录
element-zone = DNS 区域
element-certificate = 证书
element-assumption = 假设

## How sure a rule is

evidence-assumed = 假定
evidence-assumed-explanation = 资料来源未作说明或相互矛盾；这是本程序的选择。
evidence-observed = 已观察到
evidence-observed-explanation = 在真实系统上见过，或由第三方报告。
evidence-documented = 有文档记载
evidence-documented-explanation = 供应商的文档如此说明。
evidence-standard = 标准
evidence-standard-explanation = Internet 标准如此规定。

## How a connection is protected

connection-internal = 系统内部
connection-none = 明文
connection-encrypted = TLS，未检查证书
connection-verified = TLS，证书受信任

## Assumptions: question, readings, explanation

assumption-routing-rule-scope = 路由规则作用于哪些邮件？
assumption-routing-rule-scope-every-matching-message = 其匹配的每封邮件
assumption-routing-rule-scope-unknown-recipients-only = 仅收件人在此没有邮箱的邮件
assumption-routing-rule-scope-explanation = 按 Microsoft 文档，所有匹配的邮件都送往连接器，包括发往云邮箱的邮件。一份流传甚广的指南称会先查找地址，规则只作用于未知收件人。
assumption-rule-domain-match = RecipientDomainIs 和 SenderDomainIs 是否匹配子域？
assumption-rule-domain-match-domain-and-subdomains = 是，域及其子域
assumption-rule-domain-match-domain-only = 否，仅域本身
assumption-rule-domain-match-explanation = cmdlet 页面称包含子域；2022 年一篇关于条件的文章只提到域本身。
assumption-from-scope-of-strangers = 冒用本组织名义发信的外人，对 FromScope 来说是内部还是外部？
assumption-from-scope-of-strangers-outside = 外部
assumption-from-scope-of-strangers-neither = 两者都不是
assumption-from-scope-of-strangers-inside-if-known = 目录认识发件人则为内部，否则两者都不是
assumption-from-scope-of-strangers-explanation = cmdlet 页面要求内部发件人经过身份验证，外部发件人来自外部域，这样的发件人两者都不是。关于条件的文章把目录中的每个人都算作内部。实践中这类邮件按外部邮件处理。
assumption-reject-code-and-text = 规则同时给出拒绝代码和说明时，会答复什么？
assumption-reject-code-and-text-both-as-given = 两者按给定值
assumption-reject-code-and-text-both-default = 5.7.1 和默认文本
assumption-reject-code-and-text-explanation = cmdlet 页面说有说明时代码变为 5.7.1，有代码时说明变为默认文本。按字面理解，两者都不会生效。
assumption-original-recipient-address = RecipientAddressType Original 检查哪个地址？
assumption-original-recipient-address-as-sent = 收件人发送时的原始地址
assumption-original-recipient-address-to-field = “收件人”字段中的地址
assumption-original-recipient-address-explanation = cmdlet 页面说的是“收件人”字段中的原始地址；其他说法指解析为主地址之前的地址。
assumption-connector-domain-order = 哪个连接器更具体：通配符，还是所有接受的域？
assumption-connector-domain-order-wildcard-before-accepted-domains = 通配符
assumption-connector-domain-order-accepted-domains-before-wildcard = 所有接受的域
assumption-connector-domain-order-explanation = 一篇 Microsoft 文章自相矛盾：步骤列表把所有接受的域排在前面，而其示例选择了通配符。
assumption-outbound-wildcard = RecipientDomains 中的 *.contoso.com 是否包括 contoso.com 本身？
assumption-outbound-wildcard-subdomains-only = 否，仅包括其下的名称
assumption-outbound-wildcard-domain-and-subdomains = 是，包括该域及其下的名称
assumption-outbound-wildcard-explanation = 出站连接器的页面只提到子域；对于入站连接器，Microsoft 说的是该域及所有子域。为稳妥起见，请同时列出两者。
assumption-partner-sender-rewriting = 通往合作伙伴的连接器是否重写转发邮件的发件人？
assumption-partner-sender-rewriting-rewritten = 是，与没有连接器时相同
assumption-partner-sender-rewriting-kept = 否，与通往自有服务器的连接器相同
assumption-partner-sender-rewriting-explanation = Microsoft 的页面只把通往自有服务器的连接器列为例外；在该页面的讨论中，有用户报告合作伙伴连接器的情况相反。
assumption-centralized-transport-scope = 启用了集中式邮件传输，但没有 OnPremises 连接器接收 * 时会怎样？
assumption-centralized-transport-scope-returned-5-4-14 = 外部邮件因循环被退回
assumption-centralized-transport-scope-flag-ignored = 该设置不起作用
assumption-centralized-transport-scope-explanation = Microsoft 将此列为 5.4.6 和 5.4.14 的原因之一，但未说明邮件如何走到这一步。从字面上看，不涵盖该域的连接器不参与。
assumption-equal-connectors = 多个范围相同的连接器中使用哪一个？
assumption-equal-connectors-first-by-name = 按名称排在最前的一个
assumption-equal-connectors-undetermined = 无法确定
assumption-equal-connectors-explanation = Microsoft 警告不要使用重复的连接器，但未说明以哪个为准。请为连接器设置不同的范围。
assumption-several-routing-rules = 多条规则路由同一封邮件时以哪条为准？
assumption-several-routing-rules-last-wins = 最后匹配的规则
assumption-several-routing-rules-first-wins = 最先匹配的规则
assumption-several-routing-rules-explanation = 规则按优先级运行，但没有文档说明存在两个路由操作时的情况。请让路由规则停止后续规则处理。
assumption-second-redirect = 一封邮件被一条邮件流规则重定向，随后又被另一条规则重定向，结果如何？
assumption-second-redirect-returned-5-7-128 = 以 5.7.128 退回
assumption-second-redirect-followed = 送往第二条规则指定的收件人
assumption-second-redirect-explanation = 限制说明规则最多重定向一封邮件一次。而关于拒收的描述提到一个统计重定向次数的标头，它针对的是再次返回的邮件。请只在一条规则中重定向，并让该规则停止后续规则处理。
assumption-relay-denied = 陌生服务器请求 Exchange Online 中继时会得到什么答复？
assumption-relay-denied-refused-5-7-64 = 拒绝：550 5.7.64
assumption-relay-denied-deferred-4-4-62 = 延迟：451 4.4.62
assumption-relay-denied-explanation = Microsoft 的文章对同一原因给出了两种答复。无论哪种，邮件都无法通过。
assumption-automatic-forwarding = AutoForwardingMode 为 Automatic 时是否允许转发到外部？
assumption-automatic-forwarding-off = 否，与大多数组织相同
assumption-automatic-forwarding-on = 是，与部分较早的组织相同
assumption-automatic-forwarding-explanation = Automatic 对组织的含义由 Microsoft 决定。请设置为 On 或 Off 以明确行为。
assumption-forwarding-to-group = 转发到含外部成员的组，算不算转发到外部？
assumption-forwarding-to-group-allowed = 不算，组在内部
assumption-forwarding-to-group-refused-5-7-520 = 算，离开组织的邮件以 5.7.520 退回
assumption-forwarding-to-group-explanation = 出站垃圾邮件策略针对自动转发到外部收件人。没有文档谈到邮箱转发到成员在外部的组织内部组。
assumption-filter-order = 规则设置的 SCL 能到达垃圾邮件筛选器吗？
assumption-filter-order-rules-before-spam-filter = 能，规则在垃圾邮件筛选之前运行
assumption-filter-order-spam-filter-before-rules = 不能，垃圾邮件筛选在规则之前运行
assumption-filter-order-explanation = Microsoft 在一篇文章中把邮件流规则排在内容筛选之前，在另一篇中把反垃圾邮件列在规则之前。
assumption-scl-of-internal-mail = 规则设置了较高的 SCL，内部邮件会被当作垃圾邮件吗？
assumption-scl-of-internal-mail-filter-skipped = 不会，内部邮件跳过垃圾邮件筛选
assumption-scl-of-internal-mail-treated-as-spam = 会，与其他邮件一样应用策略
assumption-scl-of-internal-mail-explanation = 内部邮件跳过垃圾邮件筛选，而规则设置的 SCL 是筛选的起点。没有文档说明两者同时出现时的结果。
assumption-edge-blocking-of-own-servers = 边缘阻止会拒绝自有服务器交来的邮件中的未知收件人吗？
assumption-edge-blocking-of-own-servers-skipped = 不会，此类邮件通过边缘
assumption-edge-blocking-of-own-servers-applied = 会，与外部邮件相同
assumption-edge-blocking-of-own-servers-explanation = Microsoft 描述的是针对外部邮件的边缘阻止，没有说明是否查看经连接器源自租户的邮件；无论如何，未知收件人都会使邮件终止。
assumption-own-server-by-address = 仅凭地址能识别自有服务器吗？
assumption-own-server-by-address-identified = 能，SenderIPAddresses 就够了
assumption-own-server-by-address-certificate-only = 不能，只有证书可以
assumption-own-server-by-address-explanation = Microsoft 关于连接器的文章两者皆可，并推荐证书。该 cmdlet 的页面只在 Partner 连接器中提到 SenderIPAddresses。
assumption-certificate-and-addresses = 连接器同时设有证书名称和地址时，没有证书能否凭地址识别服务器？
assumption-certificate-and-addresses-either-identifies = 能，先看证书，再看地址
assumption-certificate-and-addresses-certificate-only = 不能，设有证书名称的连接器需要证书
assumption-certificate-and-addresses-explanation = Microsoft 给出了证据的顺序：证书，然后是来自所列地址的发件人域。没有文档谈到同时设有证书名称和地址的连接器。
assumption-incomplete-client-chain = 出示的证书缺少中间证书的服务器会得到什么？
assumption-incomplete-client-chain-not-recognized = 它不被识别；中继以 5.7.64 被拒绝
assumption-incomplete-client-chain-deferred-4-4-317 = 它以 450 4.4.317 UntrustedRoot 被推迟
assumption-incomplete-client-chain-explanation = Microsoft 有两篇支持文章提到此原因，给出的答复不同。请让服务器出示完整的证书链。
assumption-relay-domain-without-connector = 没有出站连接器接收的中继域邮件去往何处？
assumption-relay-domain-without-connector-by-mail-exchanger = 去往该域的邮件交换器
assumption-relay-domain-without-connector-explanation = Microsoft 提到域或连接器有误时的循环，没有提到这种情况。请为每个中继域配置连接器。
assumption-own-server-filtering = 没有设置使自有服务器的邮件成为内部邮件时，是否筛选它？
assumption-own-server-filtering-filtered = 是，与外部邮件相同
assumption-own-server-filtering-bypassed = 否，有连接器即可
assumption-own-server-filtering-explanation = Microsoft 称经由此类连接器的邮件会被扫描；另有资料称它会跳过垃圾邮件筛选。
assumption-trusted-sender = 由哪个地址判断发件人属于受信任的远程域？
assumption-trusted-sender-envelope = 信封的地址
assumption-trusted-sender-author = From 中作者的地址
assumption-trusted-sender-explanation = Microsoft 称，来自启用了 TrustedMailInboundEnabled 的远程域的发件人的邮件会跳过内容筛选。未说明按两个地址中的哪一个识别发件人。
assumption-scl-bypass-and-dmarc = 将 SCL 设为 −1 的规则会使 DMARC 策略不被执行吗？
assumption-scl-bypass-and-dmarc-bypassed = 会，筛选完全不起作用
assumption-scl-bypass-and-dmarc-still-honored = 不会，DMARC 策略仍起作用
assumption-scl-bypass-and-dmarc-explanation = Microsoft 称允许列表会跳过垃圾邮件筛选和发件人身份验证；对规则只说跳过垃圾邮件筛选。
assumption-block-listed-server = 自有服务器的地址在阻止列表中，但连接器列出了它，它会被拒绝吗？
assumption-block-listed-server-refused = 会，阻止列表优先
assumption-block-listed-server-let-in = 不会，连接器将其放行
assumption-block-listed-server-explanation = Microsoft 只描述了 IP 允许列表也列出该地址的情况：此时答复会掩盖阻止列表。
assumption-submission-refusal = Exchange Online 对应当登录却没有登录的客户端如何答复？
assumption-submission-refusal-refused-550 = 550 5.7.57
assumption-submission-refusal-refused-530 = 530 5.7.57
assumption-submission-refusal-explanation = Microsoft 关于此错误的文章在报告中写的是 550；设备日志显示会话中为 530。
assumption-ipv6-refusal = 域以哪个代码拒绝通过 IPv6 发来的邮件？
assumption-ipv6-refusal-refused-5-2-1 = 550 5.2.1
assumption-ipv6-refusal-refused-5-7-510 = 550 5.7.510
assumption-ipv6-refusal-explanation = Microsoft 关于 IPv6 的文章写的是 5.2.1，其未送达报告列表写的是 5.7.510。
assumption-associated-accepted-domains = AssociatedAcceptedDomains 按谁的域限制入站连接器？
assumption-associated-accepted-domains-by-connector-type = Partner 按收件人的域，OnPremises 按发件人的域
assumption-associated-accepted-domains-sender-domains = 始终按发件人的域
assumption-associated-accepted-domains-recipient-domains = 始终按收件人的域
assumption-associated-accepted-domains-explanation = cmdlet 页面称其为源域；Microsoft 的连接器文章用它按收件人限制连接器，以便在少数域上试行锁定。
assumption-connector-within-tenant = 同一租户中按证书和按地址的入站连接器，哪个起作用？
assumption-connector-within-tenant-certificate-first = 按证书的
assumption-connector-within-tenant-address-first = 按地址的
assumption-connector-within-tenant-explanation = Microsoft 规定了选择租户的依据顺序，没有规定同一租户中连接器的顺序。
assumption-certificate-host-name = 证书上的主机名的父域是接受的域时，是否具有中继权限？
assumption-certificate-host-name-accepted-domain-only = 否，名称本身必须是接受的域
assumption-certificate-host-name-parent-domain-counts = 是，父域算数
assumption-certificate-host-name-explanation = Microsoft 要求证书的名称是接受的域，并建议在连接器上使用 *.contoso.com。没有资料说明 mail.contoso.com 的效果。
assumption-partner-connectors = 邮件需要满足一个还是每个有限制的 Partner 连接器？
assumption-partner-connectors-one-is-enough = 满足一个即可
assumption-partner-connectors-each-must-be-met = 必须满足每一个
assumption-partner-connectors-explanation = Microsoft 描述的是一个域一个 Partner 连接器。若有多个且必须全部满足，为一个发送服务设置的锁定会挡住另一个。
assumption-null-sender-at-partner-connectors = 限制所有发件人的合作伙伴连接器是否也限制空发件人的报告？
assumption-null-sender-at-partner-connectors-let-through = 否，它们没有发件人域
assumption-null-sender-at-partner-connectors-restricted = 是，SenderDomains * 也包括它们
assumption-null-sender-at-partner-connectors-explanation = 限制针对 SenderDomains 的邮件，而报告的 MAIL FROM <> 不含域。没有文档说明 * 是否包括它。如果锁定放行报告，任何人都可以用空发件人发送。
assumption-organizational-domain = 如何找到代表整个组织的域？
assumption-organizational-domain-tree-walk = 沿域名向上查找 DMARC 记录
assumption-organizational-domain-explanation = 修订后的 DMARC 逐级向上查找。较早的接收方查询公共后缀列表，而模型没有该列表。
assumption-exchange-online-hop-limit = 邮件可以返回 Exchange Online 多少次？
assumption-exchange-online-hop-limit-20-passes = 二十次
assumption-exchange-online-hop-limit-explanation = Microsoft 提到循环二十次；Received 标头字段的实际上限未公布。
assumption-equal-receive-connectors = 远程范围相同的多个接收连接器中，由哪一个接待？
assumption-equal-receive-connectors-first-by-name = 按名称的第一个
assumption-equal-receive-connectors-explanation = Exchange 不允许同一服务器上有绑定和范围都相同的两个连接器，因此没有文档说明哪个优先。请为它们设置不同的范围。
assumption-equal-mail-exchangers = 优先级数值相同的多个邮件交换器中，发件方选哪一个？
assumption-equal-mail-exchangers-first-by-name = 按名称的第一个
assumption-equal-mail-exchangers-last-by-name = 按名称的最后一个
assumption-equal-mail-exchangers-explanation = 标准要求发件方随机选择，因此每一个都会有人选中。请只发布一个邮件交换器，或使用不同的优先级数值。
assumption-dane-expired-certificate = 在 Exchange Online 中，TLSA 记录直接指明的证书过期时，DANE 是否失败？
assumption-dane-expired-certificate-deferred-4-7-322 = 是：4.7.322，邮件等待
assumption-dane-expired-certificate-dates-ignored = 否，不考虑日期
assumption-dane-expired-certificate-explanation = 标准规定忽略此类证书的日期；Microsoft 列出了证书过期的错误，未提此例外。及时续订证书即可避免这个问题。
assumption-dnssec-failure = 目标的 DNSSEC 签名无效时，Exchange Online 记录什么？
assumption-dnssec-failure-deferred-4-7-324 = 450 4.7.324，dnssec-invalid
assumption-dnssec-failure-deferred-4-4-312 = 450 4.4.312，DNS query failed
assumption-dnssec-failure-explanation = 代码表中有专门的代码；DANE 文章曾说会显示查询失败的通用代码。两种情况下邮件都会等待。
assumption-unknown-server-recipient = Exchange Server 在会话中如何答复未知收件人？
assumption-unknown-server-recipient-refused-5-1-10 = 550 5.1.10，找不到收件人
assumption-unknown-server-recipient-refused-5-1-1 = 550 5.1.1，用户未知
assumption-unknown-server-recipient-explanation = 当前版本会查找收件人并答复 5.1.10；较早的资料和收件人筛选显示 5.1.1。
assumption-anonymous-refusal = Exchange Server 对必须进行身份验证的客户端如何答复？
assumption-anonymous-refusal-refused-5-7-57 = 530 5.7.57，客户端未通过身份验证，无法发送匿名邮件
assumption-anonymous-refusal-refused-5-7-1 = 530 5.7.1，客户端未通过身份验证
assumption-anonymous-refusal-explanation = 现在的版本显示 5.7.57，较早的版本显示 5.7.1。原因相同：接收连接器不接受匿名发件人。
assumption-unable-to-relay = Exchange Server 对不得中继的客户端如何答复？
assumption-unable-to-relay-refused-5-7-54 = 550 5.7.54，无法中继到非接受域的收件人
assumption-unable-to-relay-refused-5-7-1 = 550 5.7.1，无法中继
assumption-unable-to-relay-explanation = 现在的版本显示 5.7.54，较早的版本显示 5.7.1。两者都表示该域在此不是接受的域，且客户端不得中继。
assumption-sender-list-refusal = 收件人的接受发件人列表未列出的发件人会得到什么答复？
assumption-sender-list-refusal-refused-5-7-124 = 组答复 550 5.7.124，其他收件人答复 5.7.129
assumption-sender-list-refusal-refused-5-7-1 = 所有收件人均答复 550 5.7.1，未获授权
assumption-sender-list-refusal-explanation = Microsoft 为 5.7.124 专门写有一篇文章，讲的是组；对无权给收件人写信的人则列出 5.7.1。如今的退信对邮箱显示 5.7.129。
assumption-unknown-recipient = 对权威域中的未知收件人，Exchange 以什么代码退回邮件？
assumption-unknown-recipient-returned-5-1-10 = 550 5.1.10，按 SMTP 地址查找未找到收件人
assumption-unknown-recipient-returned-5-1-1 = 550 5.1.1，ExRecipNotFound
assumption-unknown-recipient-explanation = Microsoft 的错误代码列表为 5.1.10；KB 2730609 对同样的情况显示 5.1.1。
assumption-listed-subdomain = 某个子域本身已列出，同时位于一个也接收其子域的域之下，以哪个接受的域为准？
assumption-listed-subdomain-longest-match = 已列出的子域，因为匹配更长
assumption-listed-subdomain-explanation = Microsoft 介绍 MatchSubDomains 时，没有提到本身就是接受的域的子域。
assumption-disabled-domain = 邮件来自或发往对此已停用的域时，发件人会得到什么答复？
assumption-disabled-domain-refused-5-7-1 = 550 5.7.1，未获授权投递
assumption-disabled-domain-explanation = Microsoft 说此类邮件会被阻止，但没有说明以什么答复。该代码是不允许的邮件的通用代码。
assumption-sender-lists-of-strangers = 陌生人以组织中某人的名义写信时，在收件人的发件人列表中是否算作此人？
assumption-sender-lists-of-strangers-address-counts = 是，以发件人地址为准
assumption-sender-lists-of-strangers-authenticated-only = 否，只有经过身份验证的发件人才算
assumption-sender-lists-of-strangers-explanation = Microsoft 要求将外部发件人作为联系人列出，因此对他们而言地址就够了。对冒用内部地址的陌生人则没有说明。为稳妥起见，请仅接收来自组织内部的邮件。
assumption-server-hop-limit = 未设置跃点限制的接收连接器有哪些限制？
assumption-server-hop-limit-30-and-8 = MaxHopCount 30，MaxLocalHopCount 8
assumption-server-hop-limit-60-and-5 = MaxHopCount 60，MaxLocalHopCount 5
assumption-server-hop-limit-explanation = 现在的 cmdlet 页面写的是 30 和 8；较早版本的服务器显示 60 和 5。为确保无误，请在连接器上设置两者。
assumption-smtp-certificate-choice = 在启用 SMTP 的两个匹配证书中，服务器出示哪一个？
assumption-smtp-certificate-choice-untrusted = 对方不信任的那一个
assumption-smtp-certificate-choice-trusted = 对方信任的那一个
assumption-smtp-certificate-choice-explanation = Microsoft 的说明是：服务器使用其中一个，若用的是不受信任的证书，邮件流就会停止。请只让一个证书用于 SMTP。
assumption-server-sends-to-itself = Exchange Server 把邮件交给自己时，由什么结束？
assumption-server-sends-to-itself-hop-count-5-4-6 = 跃点限制，554 5.4.6
assumption-server-sends-to-itself-returned-5-3-5 = 服务器立即发现，554 5.3.5
assumption-server-sends-to-itself-explanation = 未送达报告的表中，让邮件兜圈子的配置同时有这两个代码。
