/** Why a file was not read, with what to do about it. `{…}` are filled in. */
const zh = {
  errors: {
    empty: "文件“{file}”是空的，请换一份有内容的文件",
    binary: "文件“{file}”不是能读的文档，请另存为 .docx 或 .txt 后再试",
    encoding: "文件“{file}”的编码无法识别，请另存为 UTF-8 编码的 .txt 后再试",
    broken: "文件“{file}”已损坏或没有下载完整，请重新下载，或在 Word、WPS 中打开并另存后再试",
    passwordProtected: "文件“{file}”设有密码，请在 Word、WPS 中打开，去掉密码并另存后再试",
    workbook: "文件“{file}”是表格工作簿，不是政策文件；请选文件原文（.docx、.pdf、.txt 等）",
    presentation: "文件“{file}”是演示文稿，请选文件原文（.docx、.pdf、.txt 等）",
    picture: "文件“{file}”是图片，读不到文字；请用文字识别（OCR）转成 .docx 或 .txt 后再试",
    archive: "文件“{file}”是压缩包，请先解压，再选其中的文件",
    richText: "文件“{file}”是 RTF 格式，请在 Word、WPS 中打开，另存为 .docx 后再试",
    oldWord: "文件“{file}”是旧版 Word 格式，请在 Word、WPS 中打开，另存为 .docx 后再试",
    scan: "文件“{file}”是扫描件，只有图像没有文字；请用文字识别（OCR）转成可复制文字的 PDF 或 .docx 后再试",
    tooLarge: "文件“{file}”有 {size} MB，超过能读的 {most} MB；请去掉其中的图片或分成几个文件后再试",
    tooManyPages: "文件“{file}”有 {pages} 页，超过能读的 {most} 页；请只留政策文件的正文后再试",
    swollen:
      "文件“{file}”解压后大得反常，可能是恶意文件，没有读；请向发来的人确认，或在 Word、WPS 中打开并另存后再试",
    unsafe: "文件“{file}”里有外部引用声明，可能是恶意文件，没有读；请在 Word、WPS 中打开并另存后再试",
    tooDeep: "文件“{file}”的内容嵌套过深，没有读；请在 Word、WPS 中打开并另存后再试",
    noWords:
      "文件“{file}”里没有文字对象，文字可能是图像或曲线；请向发文单位要可复制文字的版本，或用文字识别（OCR）转成 .docx 后再试",
  },
};

export type FilesText = typeof zh;
export const filesText: FilesText = zh;
