/** A page of a government's site around a main text: what its visitors see beside the document. */
export const sitePage = (main: string, head = '<meta charset="utf-8">'): string => `<!DOCTYPE html>
<html lang="zh-CN"><head>${head}<title>关于印发《清源市养老服务提升行动方案》的通知_清源市人民政府门户网站</title>
<meta name="ArticleTitle" content="清源市养老服务提升行动方案（2024—2025年）">
<script>var title = "一、脚本里的文字，不是正文。";</script><style>.t{color:red}</style></head>
<body>
<div class="top"><a href="/">网站首页</a><a href="/zw">政务公开</a><a href="/fw">政务服务</a><a href="/hd">互动交流</a>
<form><input type="text" value="请输入关键词"><button>搜索</button></form></div>
<ul class="nav"><li><a href="/1">领导之窗</a></li><li><a href="/2">机构设置</a></li><li><a href="/3">政策文件</a></li></ul>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; <a href="/zc">政策文件</a></div>
<div class="wrap"><div class="left"><ul><li><a href="/a">市政府文件</a></li><li><a href="/b">市政府办公室文件</a></li><li><a href="/c">部门文件</a></li></ul></div>
<div class="detail">
<table class="info"><tr><td>索引号：</td><td>QY001-2024-00012</td><td>发布机构：</td><td>清源市人民政府办公室</td></tr>
<tr><td>发文字号：</td><td>清政办发〔2024〕12号</td><td>成文日期：</td><td>2024年3月5日</td></tr></table>
<h1>清源市养老服务提升行动方案<br>（2024—2025年）</h1>
<div class="tools">发布时间：2024-03-08 来源：市政府办公室 <span>浏览次数：<i>128</i></span> 字号：<a>大</a> <a>中</a> <a>小</a> <a onclick="p()">打印</a> <a>分享</a></div>
<div class="article">${main}</div>
<div class="share">分享到：<a>微信</a><a>微博</a><a>QQ空间</a></div>
<div class="prevnext">上一篇：<a href="/p">清源市2024年政府工作报告重点任务分工方案</a><br>下一篇：<a href="/n">清源市就业促进行动方案</a></div>
<div class="related"><h3>相关解读</h3><ul><li><a href="/j1">一图读懂养老服务提升行动</a></li><li><a href="/j2">专家解读：养老服务如何提升</a></li><li><a href="/j3">政策问答</a></li></ul></div>
</div></div>
<div class="footer"><p>主办单位：清源市人民政府办公室　承办单位：清源市大数据中心</p><p>清ICP备00000001号　网站标识码：0000000001　清公网安备00000000000001号</p><p><a href="/m">网站地图</a> | <a href="/c">联系我们</a> | <a href="/s">网站声明</a></p></div>
</body></html>`;

/** The document in it. */
export const article = `<p style="text-indent:2em">&nbsp;&nbsp;为加快发展养老服务，
  根据有关规定，制定本方案。</p>
<p><strong>一、工作目标</strong></p>
<p>　　到2025年底，全市护理型床位占比达到60%以上，建成社区养老服务站<span>120</span>个。</p>
<p><b>二、重点任务</b></p>
<p>（一）完善设施网络。2024年底前，每个街道至少建成1所养老服务中心。（市民政局牵头，市财政局、市自然资源局配合）</p>
<p>（二）加强队伍建设。培训养老护理员2000人次。<br>（责任单位：市人力资源社会保障局、市民政局）</p>
<p>附件：<a href="/f1.docx">清源市养老服务提升行动重点任务分工表</a></p>
<p style="text-align:right">清源市人民政府办公室</p><p style="text-align:right">2024年3月5日</p>`;

const plain = article.replace(/<[^>]+>/g, (tag) => (/^<\/p|^<br/.test(tag) ? "<br>" : ""));

/** A site placed by tables, its text broken by <br>. */
export const oldPage = `<html><head><title>清源市养老服务提升行动方案（2024—2025年）-清源市政府网</title></head><body bgcolor=#ffffff>
<table width=1000><tr><td><a href=1>首页</a>|<a href=2>概况</a>|<a href=3>公开</a></td></tr></table>
<table width=1000><tr><td width=200><table><tr><td><a href=1>通知公告</a></td></tr><tr><td><a href=1>政策法规</a></td></tr><tr><td><a href=1>人事任免</a></td></tr></table></td>
<td><table width=100%><tr><td align=center><font size=5><b>清源市养老服务提升行动方案（2024—2025年）</b></font></td></tr><tr><td align=center>发布时间：2024-3-8　点击：123次　【<a href=#>大</a> <a href=#>中</a> <a href=#>小</a>】</td></tr><tr><td><div id=zoom>${plain}</div></td></tr><tr><td>上一篇：<a href=#>某某任免通知</a></td></tr><tr><td>下一篇：没有了</td></tr><tr><td>【<a href=#>打印本页</a>】【<a href=#>关闭窗口</a>】</td></tr></table></td></tr></table>
<table><tr><td>版权所有：清源市人民政府　地址：清源市中心路1号<br>技术支持：某公司</td></tr></table></body></html>`;

/** An article of an account that shows it only when its script runs. */
export const accountPage = `<!DOCTYPE html><html><head><meta charset="utf-8"><title></title></head><body><div id="js_article"><h1 id="activity-name">
清源市养老服务提升行动方案（2024—2025年）
</h1><div><span>清源发布</span> <em>2024-03-08 18:00</em></div><div id="js_content" style="visibility: hidden; opacity: 0;">${article.replace(/<(\/?)p\b/g, "<$1section")}</div></div><div>微信扫一扫<br>关注该公众号</div></body></html>`;

/** A site whose facts stand in a part that is named a head, its title in no heading. */
export const libraryPage = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><div class="BreadcrumbNav">首页 &gt; 政策</div>
<div class="policy_header"><table><tr><td><b>标　　题：</b></td><td>清源市养老服务提升行动方案（2024—2025年）</td><td><b>发文字号：</b></td><td>清政办发〔2024〕12号</td></tr></table></div>
<div class="pages-title">清源市养老服务提升行动方案（2024—2025年）</div><div class="pages-date">2024-03-08 <div class="pages_print">字号：<span>默认</span> <span>大</span> | <span>打印</span></div></div>
<div class="pages_content"><div class="TRS_UEDITOR">${article}</div></div><div class="footer"><p>主办单位：某办公厅</p></div></body></html>`;
