using NewsParsing.Evaluation;

return args is ["topics", .. var options] ? TopicsTask.Run(options) : 2;
