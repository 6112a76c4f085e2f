# The page's own labels. Buttons are verbs, labels are in sentence case.

## Program

app-name = Hopscope
app-tagline = 在混合邮件流建成之前看清每一个跃点
app-local = 所有内容都留在本机，不会发送到任何地方。
app-simulation = 这是模拟。它显示文档所述的行为，而不是真实租户的行为。

## Bar

bar-label = 主工具栏
bar-open-file = 打开文件…
bar-save-file = 保存为文件
bar-undo = 撤消
bar-redo = 恢复
bar-close = 关闭
document-title = 标题
document-untitled = 未命名

## Language and theme

language-label = 语言
theme-label = 主题
theme-light = 浅色
theme-dark = 深色
theme-system = 跟随系统
present-scale = 演示用大字号

## Skip links and regions

skip-to-map = 跳到图
skip-to-trace = 跳到跟踪
region-map = 邮件流图
region-player = 播放器
region-lists = 列表
region-drawer = 抽屉

## Start: an empty document

start-scenario = 打开方案
start-scenario-hint = 可正常工作的系统，可随意修改
start-blank = 从空白开始
start-blank-hint = 只有一个租户和 Internet
scenarios-title = 方案
scenario-open = 打开{ $title }
scenario-flows = { $count } 封邮件

## Composer

composer-title = 邮件
composer-from = 发件人
composer-to = 收件人
composer-enters-at = 进入位置
composer-enters-at-hint = 发件人的程序提交邮件的位置
composer-send = 发送
composer-keep = 将此邮件保留在文档中
composer-messages = 邮件
composer-need-recipient = 请输入收件人，例如 bob@contoso.com。

## Player

player-play = 播放
player-pause = 暂停
player-step = 前进一步
player-back = 后退一步
player-start = 回到开头
player-end = 跳到结尾
player-speed = 速度
player-timeline = 时间线
player-position = 第 { $step } 步，共 { $count } 步

## Trace

trace-title = 邮件跟踪
trace-empty = 发送一封邮件即可看到其路径和原因。
trace-passed-over = 未采用
trace-source = 来源
trace-evidence = 可信程度
trace-assumption = 假设
trace-reading-differs = 若采用“{ $reading }”，邮件的结果会不同：{ $verdict }
trace-verdict = 结果
trace-envelope = 信封
trace-from-system = 来自 { $system }
trace-code = 代码

## Inspector: kinds and lists

inspector-title = 设置
inspector-empty = 请在图或列表中选择一项。
list-recipients = 收件人
list-inbound-connectors = 入站连接器
list-outbound-connectors = 出站连接器
list-receive-connectors = 接收连接器
list-send-connectors = 发送连接器
list-certificates = 证书
list-assumptions = 假设
list-filter = 筛选
list-empty = 尚无内容
list-count = { $shown }/{ $count }
edit-add-accepted-domain = 添加接受的域
edit-add-recipient = 添加收件人
edit-add-inbound-connector = 添加入站连接器
edit-add-outbound-connector = 添加出站连接器
edit-add-receive-connector = 添加接收连接器
edit-add-send-connector = 添加发送连接器
edit-add-transport-rule = 添加邮件流规则
edit-add-dns = 添加 DNS 记录
edit-add-certificate = 添加证书
edit-add-relay = 添加邮件系统
edit-add-condition = 添加条件
edit-add-exception = 添加例外
edit-add-action = 添加操作
edit-duplicate = 创建副本
edit-delete = 删除
edit-move-up = 上移
edit-move-down = 下移
edit-unset = 未设置

## Inspector: fields. The cmdlet's parameter stands beside each, untranslated.

field-name = 名称
field-domain = 域
field-domain-type = 域类型
domain-type-authoritative = 权威
domain-type-internal-relay = 内部中继
domain-type-external-relay = 外部中继
field-match-subdomains = 接受发往所有子域的邮件
field-ipv6 = 接受通过 IPv6 发来的邮件
field-default-domain = 默认域
field-enabled = 已打开
field-connector-type = 连接器类型
connector-type-on-premises = 您组织的电子邮件服务器
connector-type-partner = 合作伙伴组织
field-sender-domains = 发件人域
field-sender-ip-addresses = 发件人 IP 地址
field-sender-certificate = 发件人证书名称
field-require-tls = 要求 TLS
field-restrict-to-certificate = 拒绝没有此证书的邮件
field-restrict-to-addresses = 拒绝来自其他地址的邮件
field-retain-headers = 保留内部 Exchange 邮件头
field-treat-as-internal = 将邮件视为内部邮件
field-associated-domains = 仅用于这些接受的域
section-enhanced-filtering = 增强型筛选
field-skip-last-ip = 跳过最后一个地址
field-skip-ips = 跳过这些地址
field-skip-users = 仅用于这些收件人
field-comment = 备注
field-use-of-connector = 连接器的使用
use-only-rule = 仅当邮件流规则将邮件重定向到此连接器时
use-all-accepted-domains = 用于发往所有接受的域的邮件
use-these-domains = 仅用于发往以下域的邮件
field-routing = 路由
routing-mx = 使用收件人域的 MX 记录
routing-smart-hosts = 通过以下智能主机路由
field-tls = 安全性
tls-opportunistic = 对方支持时使用 TLS
tls-encryption-only = 始终使用 TLS，任何证书（包括自签名证书）
tls-certificate-validation = 始终使用 TLS，证书由受信任的颁发机构颁发
tls-domain-validation = 始终使用 TLS，受信任的证书且名称匹配
field-tls-domain = 证书上的名称
field-address-spaces = 地址空间及其成本
hint-address-spaces = 每行一个：contoso.com;1。没有智能主机时，连接器在 DNS 中查找邮件交换器。
problem-address-space = “{ $text }”不是地址空间；请写域和 1 到 100 的成本：contoso.com;1
problem-binding = “{ $text }”不是绑定；请写地址和端口：0.0.0.0:25
field-connector-certificate = 连接器的证书
field-ignore-starttls = 从不使用 TLS
field-source-servers = 源服务器
field-scoped-connector = 有作用域的发送连接器
field-bindings = 网络适配器绑定
hint-bindings = 留空：所有地址的端口 25。
field-remote-ranges = 远程网络设置
field-anonymous-users = 匿名用户
field-exchange-servers = Exchange 服务器
field-external-authoritative = 外部保护
field-accept-any-recipient = 匿名发件人可以中继
field-accept-cloud-services-mail = 可发送云邮件的证书名称
field-max-hop-count = 最大跃点数
field-max-local-hop-count = 最大本地跃点数
section-permissions = 权限组
section-limits = 限制
field-server = 服务器
field-exchange-users = Exchange 用户
field-exchange-legacy-servers = 旧版 Exchange 服务器
field-partners = 合作伙伴
field-offers-tls = 提供 STARTTLS
field-basic-auth = 客户端可以登录（BasicAuth）
field-basic-auth-require-tls = 仅通过 TLS（BasicAuthRequireTLS）
field-accept-oorg = 具有 AcceptOorgProtocol 的证书名称
field-private-key = 服务器拥有其私钥
field-for-smtp = 已启用 SMTP
field-firewall = 防火墙放行的地址
field-hub-transport = 传输服务
component-active = 正在运行
component-inactive = 未运行
field-smtp-certificates = 其他启用 SMTP 的证书
field-site = Active Directory 站点
section-transport-servers = 传输服务器
field-servers = 其他传输服务器
edit-add-server = 添加传输服务器
field-site-links = 站点链接
edit-add-site-link = 添加站点链接
field-site-cost = 成本
field-hybrid-domains = 混合配置的域
section-edge-transport = 边缘传输
field-edge = 是边缘传输服务器
field-recipient-validation = 收件人验证
field-edge-subscription = 已订阅
field-subscribed-by = 订阅者
field-unsynchronized-domains = 尚未同步的接受的域
field-unsynchronized-recipients = 尚未同步的收件人
field-unsynchronized-connectors = 尚未同步的发送连接器
field-centralized-transport = 通过自有服务器路由所有邮件（集中式邮件传输）
field-test-mode = 测试模式
field-sender-rewriting = 重写转发邮件的发件人
field-validation-recipients = 验证地址
field-address = 地址
field-recipient-kind = 类型
recipient-mailbox = 邮箱
recipient-mail-user = 邮件用户
recipient-mail-contact = 邮件联系人
recipient-remote-mailbox = 远程邮箱
recipient-distribution-group = 通讯组
recipient-unified-group = Microsoft 365 组
field-external-address = 外部电子邮件地址
field-remote-routing-address = 远程路由地址
field-proxy-addresses = 其他地址
field-members = 成员
field-require-sender-authentication = 仅接收来自组织内部的邮件
field-send-as = 还有谁可以以此收件人的身份发送
field-mailbox-smtp-auth-disabled = 通过 SMTP 登录
mailbox-smtp-auth-as-organization = 遵循组织的设置
mailbox-smtp-auth-enabled = 允许
mailbox-smtp-auth-disabled = 已禁用
field-forwarding-address = 转发到（组织内收件人）
field-forwarding-smtp-address = 转发到（任意地址）
field-keep-copy = 在邮箱中保留副本
field-state = 状态
field-mode = 模式
mode-enforce = 强制
mode-audit = 测试，不显示策略提示
mode-audit-and-notify = 测试，显示策略提示
field-conditions = 在以下情况应用此规则
field-actions = 执行以下操作
field-exceptions = 除非
field-stop-processing = 停止处理更多规则
field-sender-location = 匹配邮件中的发件人地址
sender-location-header = 标头
sender-location-envelope = 信封
sender-location-either = 标头或信封
field-recipient-address-type = 检查的收件人地址
recipient-address-resolved = 主地址
recipient-address-original = 发送时的地址
field-activation-date = 激活此规则的日期
field-expiry-date = 停用此规则的日期
field-rule-error-action = 如果规则处理未完成
rule-error-ignore = 仍然发送邮件
rule-error-defer = 延迟邮件
field-all-messages = 所有邮件
field-ttl = 生存时间（秒）
field-values = 值
field-preference = 优先级
field-mail-exchanger = 邮件交换器
field-certificate-names = 名称
field-issuer = 签发者
issuer-public = 公共证书颁发机构
issuer-private = 组织自己的颁发机构
issuer-self-signed = 自签名
field-chain = 随附发送
chain-complete = 中间证书
chain-leaf-only = 无
field-valid-from = 生效日期
field-valid-to = 到期日期
field-host-name = 主机名
field-addresses = 公共地址
field-reachability = 端口 25
reachability-open = 有响应
reachability-refused = 拒绝连接
reachability-timed-out = 无响应
reachability-closed = 应答后断开连接
field-server-certificate = STARTTLS 使用的证书
field-client-certificate = 发送时出示的证书
field-smtp-auth-user = 发送时用于登录的邮箱
field-no-starttls = 无：不提供 STARTTLS
field-software = 软件
software-postfix = Postfix 与 Dovecot
field-role = 角色
role-filter = 筛选器或附加服务
role-partner = 合作伙伴组织
role-mailbox-host = 带邮箱的主机
field-accepts = 接收发往以下域的邮件
field-mailboxes = 邮箱
field-next-hop = 转发到
field-host-routes = 个别域的其他下一跳
hint-host-routes = 每行一个：contoso.com [mail.contoso.com]。
field-host-forwards = 转发个别用户的邮件
hint-host-forwards = 每行一个：ann@contoso.com ann@contoso.onmicrosoft.com。如果该地址也在邮箱列表中，则保留一份副本。
field-host-stamps = 用邮件头字段标记经过的邮件
field-host-clients = 可发送给任何人的客户端
field-host-requires-tls = 仅接受通过 TLS 传送的邮件
field-host-checks-spf = 拒绝 SPF 失败的邮件
field-host-tls = 发送时的安全性
field-initial-domain = 初始域
field-reject-direct-send = 拒绝直接发送
field-smtp-auth-disabled = 禁用通过 SMTP 登录
field-auto-forwarding = 自动转发
auto-forwarding-automatic = 自动 - 由系统控制
auto-forwarding-on = 打开 - 允许转发
auto-forwarding-off = 关闭 - 拒绝转发
section-connection-filter = 连接筛选策略
field-ip-allow-list = IP 允许列表
field-ip-block-list = IP 阻止列表
section-spam-filter = 垃圾邮件筛选策略
field-spam-action = 垃圾邮件
field-high-confidence-spam-action = 高可信度垃圾邮件
field-phish-spam-action = 网络钓鱼
field-bulk-spam-action = 批量邮件
field-allowed-senders = 允许的发件人
field-allowed-sender-domains = 允许的域
spam-action-junk = 将邮件移至“垃圾邮件”文件夹
spam-action-header = 添加 X 邮件头
spam-action-subject = 在主题行前添加文本
spam-action-delete = 删除邮件
spam-action-quarantine = 隔离邮件
spam-action-none = 不采取操作
field-reading = 解读
field-reading-default = 默认

## Findings

findings-title = 检查结果
findings-none = 没有发现问题。检查未发现此配置有错误。
severity-error = 错误
severity-warning = 警告
severity-notice = 提示
findings-fix = 修复
findings-fix-review = 保留之前请检查此更改
findings-explain = 解释
findings-confidence = 可信程度
findings-related = 另请参阅

## Export

export-panel-title = 导出
export-files = 文件
export-download = 下载为 .zip
export-copy = 复制
export-changed-lines = { $count } 行已更改
export-review = 脚本在更改之前会询问。请先阅读。
export-selected = 所选设置对应的行

## Lessons

lesson-title = 课程
lesson-goal = 目标
lesson-step = 第 { $step } 步，共 { $count } 步
lesson-predict = 预测：邮件最终到哪里？
lesson-check = 检查
lesson-hint = 提示
lesson-hint-number = 提示 { $number }/{ $count }
lesson-solution = 显示解决方案
lesson-reset = 重新开始
lesson-passed = 已通过
lesson-failed = 尚未通过
lesson-failed-text = { $count } 封邮件没有到达应到之处。
lesson-expected = 预期
lesson-actual = 实际
lesson-next = 下一课
lesson-leave = 退出课程
lesson-progress = 已完成 { $done }/{ $count }

## Map

map-legend = 图例
map-fit = 适应窗口
map-zoom-in = 放大
map-zoom-out = 缩小
map-lane-outside = 外部
map-lane-cloud = Microsoft 365
map-lane-own = 自有服务器
map-lane-filters = 筛选器
map-lane-partners = 合作伙伴
map-internet = Internet
map-stage-gateway = 网关
map-stage-filter = 筛选
map-stage-rules = 规则和目录
map-stage-storage = 存储
map-stage-transport = 传输
map-stage-store = 邮件存储
map-edge-disabled = 已关闭
map-edge-rule-only = 仅由规则使用
map-edge-mx = MX
map-shape-travelling = 传送中
map-shape-delivered = 已送达
map-shape-held = 在队列中等待
map-shape-loop = 循环
map-shape-undetermined = 未确定
map-shape-discarded = 已丢弃
map-domains = { $count } 个域
map-rules = { $count } 条规则

## Keyboard

keys-title = 键盘快捷键
keys-play = 播放或暂停
keys-step = 前进或后退一步
keys-ends = 跳到开头或结尾
keys-undo = 撤消
keys-redo = 恢复
keys-save = 保存为文件
keys-open = 打开文件
keys-fit = 使图适应窗口
keys-zoom = 放大或缩小
keys-close = 关闭最上层内容
keys-help = 显示此列表
keys-space = 空格键
keys-arrows = 方向键
keys-home-end = Home、End

## Errors

error-not-loaded = 页面的一部分无法加载。请检查网络连接后重试。
error-not-a-document = { $file } 不是 Hopscope 文档：{ $problem }。当前文档未更改。
error-unknown-scenario = 没有名为“{ $name }”的方案。
error-refused = 未更改：{ $problem }。

## Toasts

toast-copied = 已复制
toast-saved = 已保存 { $file }
toast-opened = 已打开 { $title }
toast-deleted = 已删除 { $name }
toast-fixed = 已修复：{ $fix }
toast-undo = 撤消
autosave-save-copy = 保存副本
autosave-refused = 浏览器无法保存此文档。请将其保存为文件，以免丢失。
autosave-unreadable = 无法读取上次的文档：{ $error }。它已另行保留，您可以保存一份副本。
skip-to-composer = 跳到邮件
region-side = 详细信息
bar-open-or-save = 文件
bar-print = 打印
resize-side = 详细信息的宽度
resize-drawer = 工具区的高度
tab-map = 地图
tab-details = 详细信息
outcome-delivered = 已送达
outcome-leaves = 送出
outcome-refused = 被拒绝
outcome-returned = 被退回
outcome-held = 排队中
outcome-withheld = 已扣留
outcome-discarded = 被丢弃
outcome-loops = 循环
outcome-undetermined = 无法确定
start-open-file = 打开文件
start-open-file-hint = 之前在此保存的文档。它只留在本机。
start-lead = 描绘 Microsoft 365 与自有邮件服务器的混合部署，发送一封邮件，了解它为何这样走。
start-tenant-title = 新的混合部署
scenario-facts = { $systems } 个系统，{ $messages } 封可发送的邮件
composer-kept = 邮件已保留在文档中。
sample-line = { $from } 至 { $to }
speed-50 = ½×
speed-100 = 1×
speed-200 = 2×
speed-400 = 4×
map-stage-way-out = 出口
map-connectors =
    { $count ->
       *[other] { $count } 个连接器
    }
map-mailboxes =
    { $count ->
       *[other] { $count } 个邮箱
    }
map-help = 方向键在系统和连接之间移动，Enter 选择，加号和减号缩放，0 适合窗口。
map-tenant-fact = Exchange Online
map-exchange-server-fact = Exchange Server
map-internet-fact = 其他所有人
map-by-mx = 按 MX
map-mx-of = MX { $domains }
map-edge-connector = 连接器
map-edge-label = { $name }：从 { $from } 到 { $to }
map-edge-tls-opportunistic = 机会性 TLS
map-edge-tls-any = TLS 任意证书
map-edge-tls-trusted = TLS 受信任证书
map-edge-tls-named = TLS 指定名称证书
map-edge-by-address = 按 IP 地址
map-edge-by-certificate = 按证书
map-edge-by-domain = 按发件人域
map-edge-relayhost = 中继主机
map-edge-transport = 传输
map-edge-forward = 转交
map-legend-lines = 线条
map-legend-shapes = 邮件的结局
map-edge-plain = 使用中
map-findings =
    { $count ->
       *[other] { $count } 条发现
    }
map-copies =
    { $count ->
       *[other] { $count } 份
    }
trace-go-to-step = 在地图上显示此步骤
trace-values = 取值
trace-other-readings = 另一种理解会改变结果
trace-report = 未送达报告
trace-recipients = 收件人
keys-present = 演示字号
keys-map = 在地图上移动
keys-enter = Enter
keys-select = 在地图上选择
keys-message = 撰写邮件
trace-expand = 显示全部详细信息
trace-collapse = 隐藏详细信息

## Forms, lists and tools

section-general = 常规
section-identification = 如何识别发件方
section-security = 安全
section-validation = 验证
section-more = 更多设置
section-forwarding = 转发
section-host = 主机
section-relay-domains = 中继的域
section-next-hop = 邮件去向
section-relaying = 谁可以中继
section-tls = 发送时的 TLS
section-store = 存储 (Dovecot)
section-local = 本地投递
section-virtual = 邮箱域和别名域
hint-domain-type = 目录中没有的地址如何处理。
hint-rename = 引用它的设置会随新名称更新。
hint-mx = 每行一个：优先级和主机，例如 10 mail.contoso.com。空 MX 写作 0 和一个点。
hint-no-action = 尚无操作：规则不做任何更改。
hint-no-exception = 没有例外。
hint-transport-maps = 每行一条：地址或域，然后是传输方式，例如 example.com smtp:[mail.example.com]。
hint-sender-relayhost-maps = 每行一条：发件人或 @域，然后是中继主机，或 DUNNO。
hint-next-hop = 方括号表示主机本身，不加方括号表示其 MX。
hint-tls-policy-maps = 每行一条：下一跳（与路由写法一致）、级别，需要时加 match=。
hint-virtual-alias-maps = 每行一条：地址，然后是一个或多个目标。
state-enabled = 已启用
state-disabled = 已禁用
scope-inside = 组织内部
scope-outside = 组织外部
condition-recipient-domain-is = 收件人的域是
condition-sent-to = 收件人是此人
condition-sent-to-member-of = 收件人是此组的成员
condition-sent-to-scope = 收件人位于
condition-recipient-address-contains-words = 收件人地址包含以下任一词语
condition-any-of-recipient-address-contains-words = 任一收件人的地址包含以下任一词语
condition-recipient-address-matches-patterns = 收件人地址匹配以下任一文本模式
condition-any-of-recipient-address-matches-patterns = 任一收件人的地址匹配以下任一文本模式
condition-any-of-to-header = “收件人”框包含此人
condition-any-of-to-header-member-of = “收件人”框包含此组的成员
condition-any-of-cc-header = “抄送”框包含此人
condition-any-of-cc-header-member-of = “抄送”框包含此组的成员
condition-any-of-to-cc-header = “收件人”或“抄送”框包含此人
condition-any-of-to-cc-header-member-of = “收件人”或“抄送”框包含此组的成员
condition-sender-domain-is = 发件人的域是
condition-from = 发件人是此人
condition-from-member-of = 发件人是此组的成员
condition-from-scope = 发件人位于
condition-from-address-contains-words = 发件人地址包含以下任一词语
condition-from-address-matches-patterns = 发件人地址匹配以下任一文本模式
condition-sender-ip-ranges = 发件人的 IP 地址在以下任一范围内
condition-header-contains = 邮件头包含以下任一词语
condition-header-matches = 邮件头匹配以下任一文本模式
condition-subject-contains-words = 主题包含以下任一词语
condition-subject-matches-patterns = 主题匹配以下任一文本模式
condition-message-size-over = 邮件大小大于或等于
condition-scl-over = 垃圾邮件可信度 (SCL) 大于或等于
action-route-connector = 将邮件重定向到此连接器
action-require-tls = 要求 TLS 加密
action-redirect = 将邮件重定向到这些收件人
action-add-to-recipients = 将收件人添加到“收件人”框
action-copy-to = 将收件人添加到“抄送”框
action-blind-copy-to = 将收件人添加到“密件抄送”框
action-moderate = 将邮件转发给这些人审批
action-quarantine = 将邮件传递到托管隔离区
action-set-scl = 设置垃圾邮件可信度 (SCL)
action-prepend-subject = 在邮件主题前添加
action-disclaimer = 对邮件应用免责声明
action-reject = 拒绝邮件并附上说明
action-delete = 删除邮件而不通知任何人
action-set-header = 设置邮件头
action-remove-header = 删除邮件头
field-header-name = 邮件头名称
field-header-value = 邮件头的值
field-reason-text = 说明
field-status-code = 增强状态代码
field-priority = 优先级
field-missing = { $name }（不存在）
field-line-problem = 第 { $line } 行：{ $problem }
field-relay-domains = 域
field-relay-recipient-maps = 接受邮件的地址
field-transport-maps = 路由
field-sender-relayhost-maps = 按发件人的中继主机
field-relayhost = 其他邮件的中继主机
field-mynetworks = 可向任意地址发送的客户端
field-unauthorized-destination = 其他客户端发往外部域时的答复
unauthorized-defer = 稍后重试 (454 4.7.1)
unauthorized-reject = 拒绝 (554 5.7.1)
field-restriction-classes = 只能发送给所列收件人的客户端
field-recipient-delimiter = 地址扩展的起始字符
field-rejected-clients = 被拒绝的客户端
field-empty-sender-key = 空发件人的查找键
field-unbuilt-tables = 从未由 postmap 生成的表
field-class-clients = 客户端
field-class-recipients = 收件人
edit-add-restriction-class = 添加限制类
field-tls-level = TLS
tls-level-none = 不使用 TLS
tls-level-may = 对方提供时使用 TLS
tls-level-encrypt = 始终使用 TLS，任意证书
tls-level-verify = 始终使用 TLS，受信任且名称为下一跳的证书
tls-level-secure = 始终使用 TLS，受信任且名称符合策略的证书
field-tls-policy-maps = 个别下一跳的 TLS
field-dovecot = Dovecot 保存邮箱
field-dovecot-users = 邮箱
field-mydestination = 在此投递的域
field-local-recipient-maps = 本地收件人
field-mailbox-transport-maps = 个别用户的传输方式
field-mailbox-transport = 所有用户的传输方式
field-fallback-transport = 未知用户的传输方式
field-virtual-mailbox-domains = 邮箱域
field-virtual-mailbox-maps = 邮箱
field-virtual-transport = 到邮箱的传输方式
field-virtual-alias-domains = 别名域
field-virtual-alias-maps = 别名
field-relay-transport = 中继域的传输方式
field-default-transport = 其他域的传输方式
field-sender-transport-maps = 按发件人的传输方式
field-hopcount-limit = 跃点上限
field-message-size-limit = 最大邮件（字节）
edit-accept-every-address = 没有表：接受所有地址
edit-remove = 移除
edit-add-connector = 添加连接器
add-tenant = Microsoft 365 租户
add-postfix = Postfix 服务器
problem-network = “{ $text }”不是地址或网络；请写 192.0.2.1 或 192.0.2.0/24
problem-ip-address = “{ $text }”不是此类 IP 地址
problem-number = “{ $text }”不是整数
problem-mail-exchanger = “{ $text }”不是邮件交换器；请写优先级和主机，例如 10 mail.contoso.com
problem-map-line = “{ $text }”需要由空格分隔的两部分
problem-tls-policy = “{ $text }”不是策略；请写下一跳和 none、may、encrypt、verify 或 secure
inspector-internet = 其他所有人：本文档未描述的所有发件人和收件人。此处没有可设置的内容。
inspector-used-by = 使用者
inspector-used-by-nothing = 没有其他设置引用它。
assumptions-intro = 在资料相互矛盾或未说明之处，本文档采用以下解读。
list-systems = 系统
list-domains-short = 域
list-connectors = 连接器
list-rules-short = 规则
list-dns-short = DNS
list-no-match = 没有匹配项
toast-deleted-in-use = 已删除 { $name }。仍被引用：{ $users }
findings-show = 演示
findings-show-under-reading = 按“{ $reading }”的解读演示
findings-reading-taken = 已采用解读：{ $reading }
export-changed-line = 已更改
export-changed-file = 上次编辑更改了此文件
export-cut = 前 { $count } 行。复制或下载可获得全部内容。
export-omissions = 未导出
lesson-send = 发送这封邮件
lesson-show-element = 显示
lesson-play = 播放看看
lesson-right = 正确。
lesson-wrong = 不对。
lesson-next-hint = 下一条提示
lesson-solution-shown = 这是一种正确答案。
lesson-step-back = 上一步
lesson-step-on = 下一步
faults-title = 故意弄坏
faults-intro = 在打开的场景中制造实际会发生的故障。每个都可以撤消和修复。
faults-none = 打开一个场景后即可弄坏它。
faults-break = 弄坏
faults-broken = 已弄坏。看看邮件现在去向何处。
faults-repair = 修复
faults-repaired = 已修复
faults-other = 其他故障
trace-looked-at = 已检查
